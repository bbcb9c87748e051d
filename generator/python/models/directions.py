"""Which models go into requests and which come in responses: it decides what `readOnly` means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.api.media import kind_of
from generator.python.collect.models import Field, Model, unaliased
from generator.python.collect.operations import OperationShapes
from generator.python.types.shapes import Ref, Shape, holds_bytes, members_of, nullable, references


@dataclass(frozen=True, slots=True)
class Flows:
    """Pointers of the models that are sent and of those that are received."""

    sent: frozenset[str]
    received: frozenset[str]
    forms: frozenset[str]
    """Models whose fields are parts of multipart bodies, so that files are sent as they are."""
    plain_forms: frozenset[str]
    """Models of `application/x-www-form-urlencoded`, which sends raw bytes of a model as they are, too."""
    texts: frozenset[str]
    """Models that stand elsewhere, where raw bytes are text."""

    def direction(self, pointer: str) -> tuple[bool, ...]:
        """Tell apart the models whose fields have other types because of where they go."""
        return tuple(
            pointer in pointers
            for pointers in (self.sent, self.received, self.forms, self.plain_forms, self.texts)
        )

    def has_files(self, model: Model) -> bool:
        """Tell whether raw bytes in the fields of a model are files."""
        return model.pointer in self.forms or model.pointer in self.plain_forms

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
    sent, received, texts = set[str](), set[str](), set[str]()
    forms: dict[str, set[str]] = {"multipart": set(), "form": set()}
    for item in operations:
        for shape in (*(s for _, s in item.bodies), *(s for _, s in item.parameters)):
            _reach(references(shape), models, sent)
        for media, shape in item.bodies:
            kind = kind_of(media.name)
            if kind in forms:
                forms[kind] |= _objects(shape, models)
            if kind != "multipart":
                _reach(references(shape), models, texts)
        for _, shape in item.parameters:
            _reach(references(shape), models, texts)
        for _, _, shape in (*item.results, *item.streams):
            _reach(references(shape), models, received)
    for pointer in forms["multipart"]:
        _reach(models[pointer].references(), models, texts)
    texts |= received
    return Flows(
        sent=frozenset(sent),
        received=frozenset(received),
        forms=frozenset(forms["multipart"]),
        plain_forms=frozenset(forms["form"]),
        texts=frozenset(texts),
    )


def with_files(models: Mapping[str, Model], flows: Flows) -> dict[str, Model]:
    """Return the models; a name for raw bytes gives way to these in forms, where a file stands."""
    return {
        pointer: _with_files(model, models) if flows.has_files(model) else model
        for pointer, model in models.items()
    }


def _with_files(model: Model, models: Mapping[str, Model]) -> Model:
    plain = [(item, unaliased(item.shape, models)) for item in model.fields]
    fields = tuple(
        replace(item, shape=shape) if holds_bytes(shape) else item for item, shape in plain
    )
    return replace(model, fields=fields)


def _objects(shape: Shape, models: Mapping[str, Model]) -> set[str]:
    """Return the classes that a body may be, by whatever names."""
    waiting, seen = list(members_of(shape)), set[str]()
    while waiting:
        current = waiting.pop()
        if isinstance(current, Ref) and current.pointer not in seen:
            seen.add(current.pointer)
            model = models[current.pointer]
            waiting += members_of(model.shape)
            waiting += (Ref(pointer) for _, pointer in model.tags)
    return {pointer for pointer in seen if models[pointer].kind == "class"}


def _reach(start: Iterable[str], models: Mapping[str, Model], found: set[str]) -> None:
    waiting = list(start)
    while waiting:
        pointer = waiting.pop()
        if pointer not in found:
            found.add(pointer)
            waiting.extend(models[pointer].references())
