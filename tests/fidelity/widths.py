"""Compares what a schema allows with what an annotation accepts, both ways.

An annotation has to accept what the schema allows, and may not be wider than it has to be: `Any`, a
dictionary or plain text need a reason in the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Union

from tests.fidelity.alternatives import Alternative
from tests.fidelity.annotations import View, closed_values, extra, fields, spell, view
from tests.fidelity.document import Reader, TooManyAlternatives
from tests.fidelity.findings import Finding, shorten
from tests.fidelity.owners import Owners, key_of
from tests.fidelity.places import Place
from tests.fidelity.texts import TEXTS, text_types

_EVERYTHING: Any = True


class Widths:
    """Compares schemas with annotations, and what is inside of them, each pair once."""

    def __init__(self, reader: Reader, classes: Mapping[type, Sequence[str]]) -> None:
        """Take the document, and the pointers that the source map has for each class."""
        self._findings: dict[tuple[str, str, str], Finding] = {}
        self.compared = 0
        self.unjudged: list[str] = []
        self._reader = reader
        self.owners = Owners(reader, classes)
        self._seen: set[tuple[Any, ...]] = set()
        self._kept: list[Any] = []
        self._unions: dict[tuple[int, ...], Any] = {}

    def check(self, schemas: Iterable[Any], annotation: Any, place: Place) -> None:
        """Compare what any of the schemas allows with an annotation."""
        waiting = [(tuple(schemas), annotation, place)]
        while waiting:
            schemas_, annotation_, place_ = waiting.pop()
            key = (
                *sorted(map(id, schemas_)),
                id(annotation_),
                place_.has_octets,
                place_.is_argument,
            )
            if key in self._seen or (not schemas_):
                continue
            self._seen.add(key)
            self._kept.append((schemas_, annotation_))
            try:
                waiting += _Comparison(self, schemas_, annotation_, place_).run()
            except TooManyAlternatives as error:
                self.unjudged.append(str(error))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found so far."""
        return tuple(self._findings.values())

    def add(self, found: Finding) -> None:
        """Keep a finding; what a schema gives in several places counts once."""
        key = (found.kind, found.pointer, found.detail)
        self._findings.setdefault(key, found)

    def union(self, annotations: Sequence[Any]) -> Any:
        """Return one annotation for several; the same for the same."""
        if len(annotations) == 1:
            return annotations[0]
        key = tuple(map(id, annotations))
        return self._unions.setdefault(key, Union[tuple(annotations)])  # noqa: UP007


Pair = tuple[tuple[Any, ...], Any, Place]


class _Comparison:
    """One schema, or several of which any may hold, beside one annotation."""

    def __init__(self, widths: Widths, schemas: tuple[Any, ...], annotation: Any, place: Place):
        self._widths = widths
        self._reader = widths._reader
        self._schemas = schemas
        self._annotation = annotation
        self._place = place
        self._view: View = view(annotation)
        self._inner: list[Pair] = []
        self._has_contradiction = False
        self._alternatives: list[Alternative] = []
        for schema in schemas:
            for each in self._reader.alternatives(schema):
                self._alternatives += self._with_content(each)

    def run(self) -> list[Pair]:
        """Report what differs, and return the pairs inside that are still to be compared."""
        self._widths.compared += 1
        real = [each for each in self._alternatives if not each.is_opaque]
        if not real:
            return []
        self._has_contradiction = len(real) < len(self._alternatives)
        self._check_any(real)
        self._check_null(real)
        self._check_scalars(real)
        if not self._view.has_any:
            self._accept(real)
            self._check_arrays([each for each in real if "array" in (each.kinds or ())])
            self._check_objects([each for each in real if "object" in (each.kinds or ())])
        return self._inner

    def _with_content(self, each: Alternative) -> Sequence[Alternative]:
        """Return what the text of an alternative holds, where it is JSON and is decoded."""
        is_json = each.media_type.partition(";")[0].strip().endswith(("/json", "+json"))
        if not is_json or each.content is None or str in self._view.plain:
            return (each,)
        return self._reader.alternatives(each.content)

    def _report(self, kind: str, detail: str = "", pointer: str = "") -> None:
        found = Finding(
            kind=kind,
            pointer=pointer or self._reader.origin(self._schemas[0]),
            says=" or ".join(shorten(schema) for schema in self._schemas[:3]),
            annotation=spell(self._annotation)[:200],
            where=self._place.where,
            detail=detail,
        )
        self._widths.add(found)

    def _check_any(self, real: list[Alternative]) -> None:
        if self._view.has_any and all(each.kinds is not None for each in real):
            self._report("any")

    def _check_null(self, real: list[Alternative]) -> None:
        accepts = self._view.has_none or self._view.has_any
        is_elsewhere = self._place.is_argument or self._place.is_definition
        if any(each.needs_null for each in real) and not accepts and not is_elsewhere:
            self._report("refuses", "null")
        allowed = any(each.may_be_null or each.kinds is None for each in real)
        is_free = self._place.is_optional or self._place.is_argument
        if self._view.has_none and not allowed and not is_free:
            self._report("wider", "None")

    def _accept(self, real: list[Alternative]) -> None:
        """Report the kinds of values that the annotation has no member for."""
        has = self._view
        accepted = {
            "string": bool(has.plain & TEXTS) or has.has_file,
            "integer": bool(has.plain & {int, float, Decimal}),
            "number": bool(has.plain & {float, Decimal}),
            "boolean": bool in has.plain,
            "array": bool(has.lists or has.tuples),
            "object": bool(has.classes or has.maps),
        }
        for each in real:
            if each.kinds is None:
                if not each.hints:
                    self._report("refuses", "any value", _own(each))
            elif each.values is not None:
                self._accept_values(each, accepted)
            else:
                for kind in sorted(each.kinds):
                    if not accepted[kind]:
                        self._report("refuses", kind, _own(each))
                self._accept_text(each)

    def _accept_values(self, each: Alternative, accepted: Mapping[str, bool]) -> None:
        known = set(map(key_of, self._view.literals))
        for value in each.values or ():
            if isinstance(value, list | dict | float) or value is None:
                continue
            kind = {bool: "boolean", int: "integer", str: "string"}[type(value)]
            if not accepted[kind] and key_of(value) not in known:
                self._report("refuses", f"the value {value!r}", _own(each))
                return

    def _accept_text(self, each: Alternative) -> None:
        """Report text that only types of other formats could hold."""
        if "string" not in (each.kinds or ()) or self._view.has_file:
            return
        expected = text_types(each, has_octets=self._place.has_octets)
        if not self._view.plain & ({str} | expected) and self._view.plain & TEXTS:
            self._report("refuses", f"text of format {each.format!r}", _own(each))

    def _check_scalars(self, real: list[Alternative]) -> None:
        if self._has_contradiction or any(each.kinds is None for each in real):
            return
        kinds = frozenset(kind for each in real for kind in each.kinds or ())
        texts = [each for each in real if "string" in (each.kinds or ())]
        if str in self._view.plain:
            self._check_text(texts)
        known = {key_of(value) for each in real for value in each.values or ()}
        for value in self._view.literals:
            if key_of(value) not in known:
                self._report("wider", f"the value {value!r}")
        formats = {
            tp for each in texts for tp in text_types(each, has_octets=self._place.has_octets)
        }
        for tp in sorted(self._view.plain - {str} - formats, key=lambda tp: tp.__name__):
            if not kinds & _REASONS.get(tp, frozenset()) and not self._is_octets(tp, texts):
                self._report("wider", tp.__name__)

    def _is_octets(self, tp: type, texts: list[Alternative]) -> bool:
        return tp is bytes and self._place.has_octets and bool(texts)

    def _check_text(self, texts: list[Alternative]) -> None:
        """Report `str` where no text is just text."""
        literals = {value for value in self._view.literals if isinstance(value, str)}
        if not texts:
            self._report("wider", "str")
        for each in texts:
            values = {value for value in each.values or () if isinstance(value, str)}
            is_said = (
                values <= literals
                if each.values is not None
                else not text_types(each, has_octets=self._place.has_octets)
            )
            if is_said or self._view.has_file:
                return
        if texts and not (self._place.has_octets and bytes in self._view.plain):
            each = texts[0]
            what = each.format or each.encoding or each.media_type or "a decimal"
            self._report("text", "an enumeration" if each.values else what, _own(each))

    def _check_arrays(self, arrays: list[Alternative]) -> None:
        has = self._view
        if not arrays:
            if has.lists or has.tuples:
                self._report("wider", "list")
            return
        if has.tuples and not has.lists:
            self._check_tuple(arrays)
            return
        if has.lists:
            if all(each.is_fixed for each in arrays):
                self._report("wider", "a list although the positions have types")
            items: list[Any] = []
            for each in arrays:
                own = [self._reader.join("allOf", each.items)] if each.items else []
                rest = own or ([] if each.is_closed_list else [_EVERYTHING])
                items += [*each.prefix, *rest]
            item = self._widths.union(has.lists)
            self._inner.append((_distinct(items), item, self._place.at("[]")))

    def _check_tuple(self, arrays: list[Alternative]) -> None:
        for position, annotation in enumerate(self._view.tuples[0]):
            schemas = [each.prefix[position] for each in arrays if position < len(each.prefix)]
            if not schemas:
                self._report("wider", f"position {position} of a tuple")
            place = self._place.at(f"[{position}]")
            self._inner.append((_distinct(schemas), annotation, place))

    def _check_objects(self, objects: list[Alternative]) -> None:
        has = self._view
        if not objects:
            if has.classes or has.maps:
                self._report("wider", "an object")
            return
        groups: dict[type, list[Alternative]] = {}
        free: list[Alternative] = []
        for each in objects:
            if each.values is not None:
                free.append(each)
                continue
            owner = self._widths.owners.of(each, has)
            if owner is not None:
                groups.setdefault(owner, []).append(each)
            elif has.maps:
                free.append(each)
        if has.maps:
            self._check_map(free)
        for owner, group in groups.items():
            self._check_class(owner, group)

    def _check_map(self, free: list[Alternative]) -> None:
        value = self._widths.union(self._view.maps)
        values: list[Any] = []
        for each in free:
            if each.properties and each.values is None and not self._place.is_argument:
                self._report("dict", pointer=_own(each))
            if each.properties and each.values is None:
                continue
            own = [*each.additional, *each.pattern_values]
            values += [_EVERYTHING] if not own or _is_open(each) else own
        if not free and not self._place.is_argument and not self._view.classes:
            self._report("dict")
        if values:
            self._inner.append((_distinct(values), value, self._place.at("{}")))

    def _check_class(self, owner: type, group: list[Alternative]) -> None:
        try:
            known = fields(owner)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is the finding
            self._report("refuses", f"{owner.__name__} cannot be built: {type(error).__name__}")
            return
        names = dict.fromkeys(name for each in group for name in each.properties)
        for name in names:
            schemas = [
                self._reader.join("allOf", each.properties[name])
                for each in group
                if name in each.properties
            ]
            if name not in known:
                if any(schema is not False for schema in schemas):
                    pointer = self._reader.pointer(schemas[0])
                    self._report("missing", f"the property {name!r} in {owner.__name__}", pointer)
                continue
            self._check_field(owner, name, schemas, group)
        for name, found in known.items():
            # What a class inherits is not in the schema that it is defined by.
            if found.is_required and name not in names and not self._place.is_definition:
                self._report("refuses", f"{owner.__name__}.{found.attribute} is required")
        self._check_additional(owner, group)

    def _check_field(
        self, owner: type, name: str, schemas: list[Any], group: list[Alternative]
    ) -> None:
        found = fields(owner)[name]
        is_required = all(name in each.required for each in group)
        where = f"{owner.__name__}.{found.attribute}"
        if found.is_required and not is_required:
            self._report("refuses", f"{where} is required", self._reader.pointer(schemas[0]))
        place = Place(
            where=where,
            is_optional=not found.is_required,
            is_argument=False,
            has_octets=self._place.has_octets,
        )
        values = closed_values(found.annotation)
        if values and name in self._reader.tags:
            return  # the discriminator says which values are this class
        if found.default is not None and self._is_value(found.default, schemas):
            is_required = False  # it is always sent
        if is_required and not found.is_required and not self._is_one_way(schemas):
            pointer = self._reader.pointer(schemas[0])
            self._report("optional", where, pointer)
        self._inner.append((_distinct(schemas), found.annotation, place))

    def _is_value(self, default: Any, schemas: Sequence[Any]) -> bool:
        """Tell whether a default is a constant of the document."""
        alternatives = (each for schema in schemas for each in self._reader.alternatives(schema))
        real = [each for each in alternatives if not each.is_opaque]
        return all(default in (each.values or ()) for each in real)

    def _is_one_way(self, schemas: Sequence[Any]) -> bool:
        """Tell whether a property is only sent or only received; then it is optional in a class."""
        alternatives = (each for schema in schemas for each in self._reader.alternatives(schema))
        return any(map(self._reader.is_one_way, alternatives))

    def _check_additional(self, owner: type, group: list[Alternative]) -> None:
        values = [schema for each in group for schema in (*each.additional, *each.pattern_values)]
        if not values or any(map(_is_open, group)):
            return
        place = Place(where=f"{owner.__name__}.__pydantic_extra__")
        self._inner.append((_distinct(values), extra(owner), place))


_REASONS: dict[type, frozenset[str]] = {
    int: frozenset({"integer", "number"}),
    float: frozenset({"number"}),
    Decimal: frozenset({"number"}),
    bool: frozenset({"boolean"}),
}


def _is_open(each: Alternative) -> bool:
    """Tell whether properties of which nothing is said may have any value."""
    return each.is_open or not (each.additional or each.is_closed)


def _own(each: Alternative) -> str:
    return each.pointers[-1] if each.pointers else ""


def _distinct(schemas: Sequence[Any]) -> tuple[Any, ...]:
    return tuple({id(schema): schema for schema in schemas}.values())
