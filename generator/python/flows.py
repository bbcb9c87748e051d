"""Which models go into requests and which come in responses: it decides what `readOnly` means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.python.arguments import OperationShapes
from generator.python.models import Field, Model
from generator.python.shapes import Shape, nullable, references


@dataclass(frozen=True, slots=True)
class Flows:
    """Pointers of the models that are sent and of those that are received."""

    sent: frozenset[str]
    received: frozenset[str]

    def is_required(self, model: Model, item: Field) -> bool:
        """Tell whether a field is always there.

        A `readOnly` property is not asked for in a request, a `writeOnly` one may be missing from a
        response (OpenAPI 3.0.3, 4.7.24.2).
        """
        if item.schema.read_only and model.pointer in self.sent:
            return False
        if item.schema.write_only and model.pointer in self.received:
            return False
        return item.required

    def field_shape(self, model: Model, item: Field) -> Shape:
        """Return the shape of a field's values, None included where it may be absent."""
        return item.shape if self.is_required(model, item) else nullable(item.shape)


def find_flows(operations: Iterable[OperationShapes], models: Mapping[str, Model]) -> Flows:
    """Follow the models from the operations that send and receive them."""
    sent: set[str] = set()
    received: set[str] = set()
    for item in operations:
        for shape in (*(s for _, s in item.bodies), *(s for _, s in item.parameters)):
            _reach(references(shape), models, sent)
        for _, _, shape in (*item.results, *item.streams):
            _reach(references(shape), models, received)
    return Flows(frozenset(sent), frozenset(received))


def _reach(start: Iterable[str], models: Mapping[str, Model], found: set[str]) -> None:
    waiting = list(start)
    while waiting:
        pointer = waiting.pop()
        if pointer not in found:
            found.add(pointer)
            waiting.extend(models[pointer].references())
