"""What msgspec can tell apart: it decodes a union by the JSON type of a value, and structs by their tags.

Structs with tags of one property may stand in one union; any other two objects, arrays or strings of different
types may not. Such members become `dict[str, Any]`, `list[Any]` or `str`, and nothing of a value is lost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.errors import Diagnostic, Location
from generator.python.collect.models import Model, resolved
from generator.python.types.shapes import (
    ANYTHING,
    Anything,
    JsonText,
    ListOf,
    MapOf,
    Null,
    Ref,
    Scalar,
    Shape,
    TagOf,
    TupleOf,
    UnionOf,
    shape_of,
    union,
)

UNTOLD = "members-not-told-apart"
"""The rule of the diagnostics about unions of which msgspec cannot decode the members."""


class Structs:
    """Fits models into structs."""

    def __init__(self, models: Mapping[str, Model], tagged: Mapping[str, Model]) -> None:
        """Find the tags of structs.

        Args:
            models: classes, enumerations and aliases, by their pointers.
            tagged: the same, with the unions and families that know tags.
        """
        self._models = models
        self.tags = _tags(models, tagged)
        self.diagnostics: list[Diagnostic] = []

    def fitted(self, model: Model, circles: frozenset[str]) -> Model:
        """Return a model whose unions msgspec can decode.

        Args:
            model: the model.
            circles: the pointers of aliases that mention themselves, which msgspec does not know.
        """
        if model.kind == "class":
            tag = self.tags.get(model.pointer, ("", 0))[0]
            kept = [item for item in model.fields if not tag or item.name != tag]
            fields = tuple(
                replace(item, shape=self._fit(item.shape, item.schema.pointer)) for item in kept
            )
            model = replace(model, fields=fields)
        elif model.kind == "alias":
            shape = self._cut(model.shape, circles) if model.pointer in circles else model.shape
            if shape != model.shape:
                self._tell(model.pointer, "msgspec has no types that hold themselves", "Any")
            model = replace(model, shape=self._fit(shape, model.pointer))
        return model

    def _tell(self, pointer: str, problem: str, instead: str) -> None:
        self.diagnostics.append(
            Diagnostic(
                level="info",
                rule=UNTOLD,
                problem=problem,
                consequence=f"they are `{instead}`",
                location=Location(file="", pointer=pointer),
            )
        )

    def _cut(self, shape: Shape, circles: frozenset[str]) -> Shape:
        """Return a shape without the aliases of a circle."""
        match shape:
            case Ref(pointer) if pointer in circles:
                return ANYTHING
            case ListOf(item):
                return ListOf(self._cut(item, circles))
            case MapOf(value):
                return MapOf(self._cut(value, circles))
            case TupleOf(items):
                return TupleOf(tuple(self._cut(item, circles) for item in items))
            case UnionOf(members):
                return union(*(self._cut(member, circles) for member in members))
        return shape

    def _fit(self, shape: Shape, pointer: str) -> Shape:
        match shape:
            case ListOf(item):
                return ListOf(self._fit(item, pointer))
            case MapOf(value):
                return MapOf(self._fit(value, pointer))
            case TupleOf(items):
                return TupleOf(tuple(self._fit(item, pointer) for item in items))
            case UnionOf(members):
                return self._union(members, pointer)
            case TagOf(values) if any(isinstance(value, bool) for value in values):
                return union(*map(shape_of, values))
        return shape

    def _union(self, members: tuple[Shape, ...], pointer: str) -> Shape:
        """Return a union whose members msgspec tells apart; what is left out is in a member that is told."""
        plain = list(dict.fromkeys(each for member in members for each in self._expanded(member)))
        if ANYTHING in plain:
            return ANYTHING
        groups: dict[str, list[Shape]] = defaultdict(list)
        for member in plain:
            groups[self._json_type(member)].append(member)
        instead: dict[str, Shape] = {}
        if len(groups["object"]) > 1 and not self._are_tagged(groups["object"]):
            instead["object"] = MapOf(ANYTHING)
            self._tell(pointer, "msgspec cannot tell the objects apart", "dict[str, Any]")
        if len(groups["array"]) > 1:
            instead["array"] = ListOf(ANYTHING)
            self._tell(pointer, "msgspec cannot tell the arrays apart", "list[Any]")
        if len(groups["string"]) > 1 and any(map(self._is_formatted, groups["string"])):
            instead["string"] = Scalar("string")
        if not instead:
            return union(*(self._fit(member, pointer) for member in members))
        kept = (instead.get(self._json_type(member), member) for member in plain)
        return union(*(self._fit(member, pointer) for member in kept))

    def _expanded(self, shape: Shape, seen: tuple[str, ...] = ()) -> Iterator[Shape]:
        """Yield the members of a shape; an alias of a union has those of the union."""
        if isinstance(shape, UnionOf):
            for member in shape.members:
                yield from self._expanded(member, seen)
            return
        if isinstance(shape, Ref) and self._models[shape.pointer].kind == "alias":
            inner = self._models[shape.pointer].shape
            if isinstance(inner, UnionOf | Ref):
                if shape.pointer not in seen:
                    yield from self._expanded(inner, (*seen, shape.pointer))
                return
        yield shape

    def _json_type(self, shape: Shape) -> str:
        """Return the JSON type of a member, as far as msgspec tells them apart."""
        match shape:
            case Null():
                return "null"
            case Scalar(name):
                return name
            case TagOf(values):
                return "string" if isinstance(values[0], str) else "integer"
            case JsonText():
                return "string"
            case ListOf() | TupleOf():
                return "array"
            case Ref(pointer):
                model = self._models[pointer]
                if model.kind == "enum":
                    first = next((value for value in model.values if value is not None), None)
                    return "string" if isinstance(first, str) else "integer"
                return "object" if model.kind == "class" else self._json_type(model.shape)
            case Anything():
                return "any"
        return "object"

    def _is_formatted(self, shape: Shape) -> bool:
        """Tell whether text becomes something else than `str`."""
        if isinstance(shape, Ref) and self._models[shape.pointer].kind == "alias":
            return self._is_formatted(self._models[shape.pointer].shape)
        return isinstance(shape, Scalar) and shape.format != ""

    def _are_tagged(self, members: list[Shape]) -> bool:
        """Tell whether all members are structs with different tags in one property."""
        tags = [self.tags.get(each.pointer) if isinstance(each, Ref) else None for each in members]
        known = {tag for tag in tags if tag is not None}
        return len(known) == len(tags) and len({field for field, _ in known}) == 1


def _tags(
    models: Mapping[str, Model], tagged: Mapping[str, Model]
) -> dict[str, tuple[str, str | int]]:
    """Return the tag of each class that has one property for it, with one value, wherever it is a variant."""
    found: dict[str, set[tuple[str, str | int]]] = defaultdict(set)
    for union_ in tagged.values():
        for _, pointer in union_.tags:
            model = resolved(Ref(pointer), models) if pointer in models else None
            if model is None or model.kind != "class":
                continue
            shape = next((item.shape for item in model.fields if item.name == union_.tag), None)
            values = shape.values if isinstance(shape, TagOf) else ("", "")
            is_text = len(values) == 1 and not isinstance(values[0], bool)
            found[model.pointer].add((union_.tag, values[0]) if is_text else ("", ""))
    return {
        pointer: next(iter(tags))
        for pointer, tags in found.items()
        if len(tags) == 1 and ("", "") not in tags
    }
