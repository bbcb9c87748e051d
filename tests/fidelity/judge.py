"""Judges a generated package beside its document: every schema, parameter, body and answer.

Only the document and the package's `sourcemap.json` say what belongs together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.conformance.documents import operations
from tests.conformance.package import GeneratedPackage, locate
from tests.fidelity.annotations import is_class
from tests.fidelity.document import Reader, find
from tests.fidelity.findings import Finding
from tests.fidelity.operations import Operations
from tests.fidelity.places import Place
from tests.fidelity.widths import Widths


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found in a package, and how much was looked at."""

    findings: tuple[Finding, ...]
    compared: int
    """Pairs of a schema and an annotation."""
    unjudged: tuple[str, ...]
    """Schemas that have too many alternatives, or that the document does not have."""


def judge(document: Mapping[str, Any], package: GeneratedPackage) -> Verdict:
    """Compare every annotation of a package with the schema that it was made from."""
    reader = Reader(document)
    widths = Widths(reader, _pointers(package))
    unjudged = [*_check_schemas(reader, package, widths)]
    missing = [*_check_operations(reader, package, widths)]
    return Verdict(
        findings=(*widths.findings, *missing),
        compared=widths.compared,
        unjudged=(*unjudged, *widths.unjudged),
    )


def _pointers(package: GeneratedPackage) -> dict[type, list[str]]:
    """Return the pointers of each class; an alias of a class is the class."""
    found: dict[type, list[str]] = defaultdict(list)
    for entry in package.source_map["schemas"]:
        owner = locate(entry["class"])
        if is_class(owner):
            found[owner].append(entry["pointer"])
    return found


def _check_schemas(reader: Reader, package: GeneratedPackage, widths: Widths) -> Iterator[str]:
    """Compare the models; yield the pointers that lead nowhere."""
    for entry in package.source_map["schemas"]:
        if entry["pointer"].endswith("/unknown"):
            continue  # what a union has for values that nobody knows
        try:
            schema = find(reader.document, entry["pointer"])
        except (KeyError, IndexError, TypeError, ValueError):
            yield entry["pointer"]
            continue
        name = entry["class"].rpartition(".")[2]
        place = Place(where=name, is_definition=True)
        schemas = _joined(reader, entry["pointer"], schema)
        widths.check(schemas, locate(entry["class"]), place)


def _joined(reader: Reader, pointer: str, schema: Any) -> list[Any]:
    """Return the schemas that became one model: inline enumerations of a union are joined."""
    union, _, position = pointer.rpartition("/")
    if not position.isdigit() or not union.endswith(("/oneOf", "/anyOf")):
        return [schema]
    if not isinstance(schema, dict) or not schema.keys() & {"enum", "const"}:
        return [schema]
    return [each for each in find(reader.document, union) if each.keys() & {"enum", "const"}]


def _check_operations(
    reader: Reader, package: GeneratedPackage, widths: Widths
) -> Iterator[Finding]:
    """Compare arguments and results; yield what the package does not have."""
    described = {entry["pointer"]: entry for entry in package.source_map["operations"]}
    pairs = Operations(reader, package)
    for entry in operations(reader.document):
        found = described.get(entry.pointer)
        if found is None:
            yield _missing(entry.pointer, f"{entry.method} {entry.template}", "")
            continue
        for pointer, what in pairs.missing(entry, found):
            yield _missing(pointer, what, found["call"])
        for schemas, annotation, place in pairs.pairs(entry, found):
            widths.check(schemas, annotation, place)
    for schemas, annotation, place in pairs.webhooks():
        widths.check(schemas, annotation, place)


def _missing(pointer: str, what: str, where: str) -> Finding:
    return Finding(kind="missing", pointer=pointer, says=what, annotation="absent", where=where)
