"""Values drawn from the schemas of a document, decoded to its models and written back.

An independent validator accepts each value, so the models have to: with objects where the document has
properties, and with the same JSON coming out. A value that is broken on purpose has to be noticed.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from pydantic import BaseModel, ValidationError

from tests.conformance.compare import differences, shorten
from tests.conformance.package import GeneratedPackage, locate
from tests.conformance.sampler import Sampler, Taste, Unsatisfiable, fits
from tests.conformance.schemas import Direction, Schemas
from tests.fidelity.alternatives import Alternative
from tests.fidelity.annotations import fields, is_class, view
from tests.fidelity.document import Reader, TooManyAlternatives, find
from tests.fidelity.findings import Finding
from tests.fidelity.findings import shorten as shorten_schema
from tests.fidelity.meanings import as_meant

_TASTES = (Taste(fill="full", unknown=True), Taste(fill="minimal"))
_WRONG: dict[str, Any] = {
    "number": 12.5,
    "string": "wrong",
    "boolean": True,
    "array": [["wrong"]],
    "object": {"wrong": {}},
}
_LONGEST = 400
_CRASH = "raises"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampled:
    """What came of sampling a package."""

    findings: tuple[Finding, ...]
    values: int
    """Values that were decoded and written back."""
    broken: int
    """Values that were broken on purpose."""
    without: int
    """Models of whose schemas no value was found."""


class Samples:
    """Draws values for the models of one package."""

    def __init__(self, document: Mapping[str, Any], package: GeneratedPackage) -> None:
        self._document = as_meant(document)
        self._package = package
        values = importlib.import_module(
            f"{package.source_map['package']}._runtime.encoding.values"
        )
        self._adapter = values.adapter
        self._to_json = values.to_json
        self._reader = Reader(self._document)
        self._is_dynamic = "$dynamicRef" in json.dumps(document)
        self._samplers: dict[Direction, Sampler] = {}
        self._values = 0
        self._broken = 0
        self._without = 0

    def run(self, most: int | None = None) -> Sampled:
        """Try every model, or so many of them, spread over the document."""
        entries = self._package.source_map["schemas"]
        step = max(1, -(-len(entries) // most)) if most else 1
        findings: list[Finding] = []
        for entry in entries[::step]:
            findings += self._tried(entry["pointer"], entry["class"])
        return Sampled(
            findings=tuple(findings),
            values=self._values,
            broken=self._broken,
            without=self._without,
        )

    def _sampler(self, direction: Direction, pointer: str) -> Sampler:
        if direction not in self._samplers:
            self._samplers[direction] = Sampler(Schemas(self._document, direction), Random(0))  # noqa: S311
        sampler = self._samplers[direction]
        sampler.random.seed(pointer)  # what comes for one schema does not depend on others
        return sampler

    def _tried(self, pointer: str, name: str) -> list[Finding]:
        try:
            schema = find(self._document, pointer)
        except (KeyError, IndexError, TypeError, ValueError):
            return []
        report = _Reporter(pointer, schema, name.rpartition(".")[2])
        try:
            return [*self._try(schema, locate(name), report)]
        except TooManyAlternatives:
            self._without += 1
            return []
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is the finding
            return [report.finding("decoding", None, f"{_CRASH} {type(error).__name__}: {error}")]

    def _try(self, schema: Any, annotation: Any, report: _Reporter) -> Iterator[Finding]:
        """Draw values for a model, and break one of them."""
        pointer = report.pointer
        if self._is_dynamic or self._is_part(schema, annotation):
            return
        sampler = self._sampler("response", pointer)
        good = None
        for taste in _TASTES:
            value = _sample(sampler, schema, taste)
            if value is None or "\\u0000" in json.dumps(value):
                continue
            good = value if good is None else good
            yield from self._both_ways(schema, annotation, value, report)
        if good is None:
            self._without += 1
        elif isinstance(good, dict) and is_class(annotation):
            yield from self._noticed(sampler, schema, annotation, good, report)

    def _is_part(self, schema: Any, annotation: Any) -> bool:
        """Tell whether a class is made of more than this schema: of what it inherits, for one."""
        if not is_class(annotation):
            return False
        alternatives = self._reader.alternatives(schema)
        names = {name for each in alternatives for name in each.properties}
        return bool(fields(annotation).keys() - names)

    def _both_ways(
        self, schema: Any, annotation: Any, value: Any, report: _Reporter
    ) -> Iterator[Finding]:
        """Decode a value and write it back."""
        self._values += 1
        decoded, failure = self._decode(annotation, value)
        if failure:
            if self._is_tag(failure):
                return  # a single schema does not say which of its values the discriminator means
            if not self._is_sent_only(schema, annotation, report.pointer):
                yield report.finding("decoding", value, failure)
            return
        for path in _untyped(decoded, annotation, ""):
            yield report.finding("untyped", value, path or "the value itself")
        try:
            written = json.loads(self._to_json(decoded))
        except Exception as error:  # noqa: BLE001
            yield report.finding("encoding", value, f"{_CRASH} {type(error).__name__}: {error}")
            return
        found = next(differences(value, written), None)
        if found is not None:
            yield report.finding("encoding", value, found)

    def _decode(self, annotation: Any, value: Any) -> tuple[Any, str]:
        """Return a decoded value, or why it does not fit: as strictly as a client can be told to be."""
        text = json.dumps(value)
        try:
            adapter = self._adapter(annotation)
            return adapter.validate_json(text, strict=True, by_alias=True, by_name=False), ""
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False)[0]
            return None, f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        except Exception as error:  # noqa: BLE001 - it would come out of the client as it is
            return None, f"{_CRASH} {type(error).__name__}: {error}"

    def _is_tag(self, failure: str) -> bool:
        place, _, message = failure.partition(": ")
        return message.startswith("Input should be ") and place.split(".")[-1] in self._reader.tags

    def _is_sent_only(self, schema: Any, annotation: Any, pointer: str) -> bool:
        """Tell whether a model fits what is sent: it requires what is never received."""
        sampler = self._sampler("request", pointer)
        value = _sample(sampler, schema, _TASTES[-1])
        if value is None:
            return False
        if sampler.schemas.normalise(schema) == self._sampler(
            "response", pointer
        ).schemas.normalise(schema):
            return False
        return not self._decode(annotation, value)[1]

    def _noticed(
        self, sampler: Sampler, schema: Any, owner: type, good: dict[str, Any], report: _Reporter
    ) -> Iterator[Finding]:
        """Break each property in turn: leave it out, or give it a value of another type."""
        validator = sampler.schemas.validator(schema)
        if self._decode(owner, good)[1]:
            return
        known = fields(owner)
        alternatives = self._reader.alternatives(schema)
        for name in [name for name in good if name in known]:
            schemas = [part for each in alternatives for part in each.properties.get(name, ())]
            inner = [each for part in schemas for each in self._reader.alternatives(part)]
            if any(self._reader.is_one_way(each) for each in inner):
                continue
            rest = {key: value for key, value in good.items() if key != name}
            is_required = all(name in each.required for each in alternatives)
            # A constant has its value as default.
            if is_required and known[name].default is None and not fits(validator, rest):
                yield from self._broken_value(owner, rest, f"without {name!r}", report)
            for wrong in _wrong_values(inner):
                value = {**good, name: wrong}
                if not fits(validator, value):
                    what = f"{name!r} is {shorten(wrong)}"
                    found = self._broken_value(owner, value, what, report)
                    # An object may be read as a class whose tag it does not have.
                    is_tag = name in self._reader.tags
                    yield from (each for each in found if each.kind != "unnoticed" or not is_tag)

    def _broken_value(
        self, owner: type, value: Any, what: str, report: _Reporter
    ) -> Iterator[Finding]:
        self._broken += 1
        failure = self._decode(owner, value)[1]
        if not failure:
            yield report.finding("unnoticed", value, what)
        elif failure.startswith(_CRASH):
            yield report.finding("decoding", value, failure)


def _sample(sampler: Sampler, schema: Any, taste: Taste) -> Any:
    """Return a value; None where none is found, also because the schema is none."""
    try:
        return sampler.sample(schema, taste)
    except (Unsatisfiable, RecursionError, AttributeError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class _Reporter:
    pointer: str
    schema: Any
    where: str

    def finding(self, kind: str, value: Any, detail: str) -> Finding:
        """Return a finding about a value."""
        text = json.dumps(value, ensure_ascii=False)
        return Finding(
            kind=kind,
            pointer=self.pointer,
            says=shorten_schema(self.schema),
            annotation=self.where,
            where=f"{self.where} for {text[:_LONGEST]}",
            detail=detail,
        )


def _wrong_values(alternatives: Sequence[Alternative]) -> Iterator[Any]:
    """Yield values of types that the document does not have."""
    if any(each.kinds is None or each.is_opaque or each.content for each in alternatives):
        return
    kinds = {kind for each in alternatives for kind in each.kinds or ()}
    for kind, value in _WRONG.items():
        if kind not in kinds:
            yield value


def _untyped(value: Any, annotation: Any, path: str) -> Iterator[str]:
    """Yield the places where a plain dictionary came out although only classes are declared."""
    has = view(annotation)
    if isinstance(value, BaseModel):
        for name, field in fields(type(value)).items():
            if field.attribute in value.model_fields_set:
                inner = getattr(value, field.attribute)
                yield from _untyped(inner, field.annotation, f"{path}.{name}")
    elif isinstance(value, dict):
        if has.classes and not has.maps and not has.has_any:
            yield path
        for key, item in value.items() if len(has.maps) == 1 else ():
            yield from _untyped(item, has.maps[0], f"{path}.{key}")
    elif isinstance(value, list) and len(has.lists) == 1:
        for position, item in enumerate(value):
            yield from _untyped(item, has.lists[0], f"{path}[{position}]")
