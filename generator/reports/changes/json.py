"""Writes what `oarlock diff` found for scripts, after a published schema."""

from __future__ import annotations

import json
from typing import Any, get_args

from generator.changes.model import (
    LEVELS,
    PYTHON_VERDICTS,
    WIRE_VERDICTS,
    Change,
    Comparison,
    Direction,
    Effect,
    Failure,
    OperationUse,
    Place,
    Proof,
    SideSummary,
    Site,
    Symbol,
    Version,
)
from generator.reports.changes.words import DiffReport

_TEXT = {"type": "string"}
_NUMBER = {"type": "integer", "minimum": 0}
_ANY: dict[str, Any] = {}


def write_json(report: DiffReport) -> str:
    """Write one comparison as an object, or several as a list of objects."""
    documents = [comparison_json(comparison) for comparison in report.comparisons]
    content: Any = documents[0] if len(documents) == 1 else documents
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """Write a comparison as plain data."""
    return {
        "oarlock": 1,
        "target": comparison.target or None,
        "from": _side(comparison.old),
        "to": _side(comparison.new),
        "verdict": {
            "wire": comparison.wire,
            "python": comparison.python,
            "fails": list(comparison.fails),
            "semver": comparison.version,
            "counts": {level: comparison.count(level) for level in LEVELS},
        },
        "changes": [_change(change) for change in comparison.changes],
        "consumers": list(comparison.consumers),
        "untold": [
            {"file": one.file, "line": one.line, "column": one.column, "reason": one.reason}
            for one in comparison.untold
        ],
    }


def _side(side: SideSummary) -> dict[str, Any]:
    return {
        "title": side.title,
        "version": side.version,
        "digest": side.digest,
        "source": side.source,
        "operations": side.operations,
        "schemas": side.schemas,
    }


def _change(change: Change) -> dict[str, Any]:
    wire, python = change.wire, change.python
    rename, accepted = change.rename, change.accepted
    return {
        "id": change.id,
        "rule": change.rule,
        "level": change.level,
        "direction": change.direction,
        "what": change.what,
        "message": change.message,
        "detail": change.detail,
        "wire": {
            "verdict": wire.verdict,
            "effect": wire.effect,
            "proof": _proof(wire.proof),
            "reason": wire.reason,
        },
        "python": {
            "verdict": python.verdict,
            "fails": list(python.fails),
            "proof": _proof(python.proof),
            "reason": python.reason,
            "type": {"from": python.old_type, "to": python.new_type} if python.new_type else None,
            "symbols": [_symbol(symbol) for symbol in python.symbols],
        },
        "from": _place(change.old),
        "to": _place(change.new),
        "operations": [_operation(use) for use in change.operations],
        "uses": change.uses,
        "sites": [_site(site) for site in change.sites],
        "rename": None
        if rename is None
        else {
            "kind": rename.kind,
            "from": rename.old,
            "to": rename.new,
            "score": rename.score,
            "takes_over": rename.takes_over,
        },
        "accepted": None
        if accepted is None
        else {"reason": accepted.reason, "until": accepted.until, "scope": list(accepted.scope)},
        "parts": [_part(part) for part in change.parts],
    }


def _part(part: Change) -> dict[str, Any]:
    return {
        "id": part.id,
        "what": part.what,
        "message": part.message,
        "detail": part.detail,
        "from": _place(part.old),
        "to": _place(part.new),
        "operations": [_operation(use) for use in part.operations],
        "proof": _proof(part.wire.proof),
    }


def _proof(proof: Proof | None) -> dict[str, Any] | None:
    if proof is None:
        return None
    return {
        "kind": proof.kind,
        "value": proof.value,
        "valid": proof.valid,
        "message": proof.message,
        "judge": proof.judge,
        "outcome": proof.outcome,
    }


def _symbol(symbol: Symbol) -> dict[str, Any]:
    return {
        "symbol": symbol.symbol,
        "argument": symbol.argument,
        "value": symbol.value,
        "replacement": symbol.replacement,
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    location = place.location
    return {
        "pointer": location.pointer,
        "file": location.file,
        "line": location.line,
        "column": location.column,
        "value": place.value,
    }


def _operation(use: OperationUse) -> dict[str, Any]:
    return {"kind": use.kind, "method": use.method, "path": use.path, "call": use.call}


def _site(site: Site) -> dict[str, Any]:
    edit = site.edit
    return {
        "file": site.file,
        "line": site.line,
        "column": site.column,
        "verdict": site.verdict,
        "fails": list(site.fails),
        "found_by": list(site.found_by),
        "edit": None
        if edit is None
        else {"before": edit.before, "after": edit.after, "certain": edit.is_certain},
    }


def report_schema() -> dict[str, Any]:
    """Return the JSON Schema of the report."""
    comparison = _object(
        oarlock=_described({"const": 1}, "The version of this format."),
        target=_or_null(_TEXT),
        **{"from": _side_schema(), "to": _side_schema()},
        verdict=_object(
            wire=_one_of(*WIRE_VERDICTS),
            python=_one_of(*PYTHON_VERDICTS),
            fails=_list(_one_of(*get_args(Failure))),
            semver=_described(
                _one_of(*get_args(Version)), "What the client's next version has to raise."
            ),
            counts=_object(**dict.fromkeys(LEVELS, _NUMBER)),
        ),
        changes=_list(_change_schema()),
        consumers=_described(_list(_TEXT), "The projects whose code was searched."),
        untold=_described(
            _list(_object(file=_TEXT, line=_NUMBER, column=_NUMBER, reason=_TEXT)),
            "Places in their code of which no type checker can tell whether a change concerns them.",
        ),
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What oarlock diff --format json writes",
        "description": "One comparison, or a list of them where several targets were compared.",
        "anyOf": [{"$ref": "#/$defs/comparison"}, _list({"$ref": "#/$defs/comparison"})],
        "$defs": {"comparison": comparison},
    }


def _side_schema() -> dict[str, Any]:
    return _object(
        title=_TEXT,
        version=_TEXT,
        digest=_TEXT,
        source=_described(_TEXT, "The document, as it was named."),
        operations=_NUMBER,
        schemas=_NUMBER,
    )


def _change_schema() -> dict[str, Any]:
    proof = _object(
        kind=_one_of("witness", "request", "replay"),
        value=_described(_ANY, "A JSON value, or what both clients send."),
        valid=_described(_one_of("from", "to", ""), "The side on which the value is valid."),
        message=_described(
            _TEXT, "The message that the value is; empty where it is a part of one."
        ),
        judge=_TEXT,
        outcome=_described(_TEXT, "What the other side says of the value."),
    )
    symbol = _object(
        symbol=_described(_TEXT, "The full name in the old client."),
        argument=_described(_TEXT, "The argument of a method or the field of a model."),
        value=_described(_ANY, "The value of an enumeration."),
        replacement=_described(_TEXT, "The name in the new client, if there is one."),
    )
    operation = _object(
        kind=_one_of("operation", "webhook", "callback"), method=_TEXT, path=_TEXT, call=_TEXT
    )
    part = _object(
        id=_TEXT,
        what=_TEXT,
        message=_TEXT,
        detail=_TEXT,
        **{"from": _or_null(_place_schema()), "to": _or_null(_place_schema())},
        operations=_list(operation),
        proof=_or_null(proof),
    )
    return _object(
        id=_described(_TEXT, "A fingerprint, which survives other words, lines, order and names."),
        rule=_TEXT,
        level=_one_of(*LEVELS),
        direction=_one_of(*get_args(Direction)),
        what=_TEXT,
        message=_TEXT,
        detail=_TEXT,
        wire=_object(
            verdict=_one_of(*WIRE_VERDICTS),
            effect=_described(
                _one_of(*get_args(Effect)), "What happens to the set of valid values."
            ),
            proof=_or_null(proof),
            reason=_TEXT,
        ),
        python=_object(
            verdict=_one_of(*PYTHON_VERDICTS),
            fails=_list(_one_of(*get_args(Failure))),
            proof=_or_null(proof),
            reason=_TEXT,
            type=_described(
                _or_null(_object(**{"from": _TEXT, "to": _TEXT})),
                "The Python types of the old client and of the new one, where they differ.",
            ),
            symbols=_list(symbol),
        ),
        **{"from": _or_null(_place_schema()), "to": _or_null(_place_schema())},
        operations=_list(operation),
        uses=_described(_NUMBER, "In how many places of messages the changed node is used."),
        sites=_list(
            _object(
                file=_TEXT,
                line=_NUMBER,
                column=_NUMBER,
                verdict=_one_of(*PYTHON_VERDICTS),
                fails=_list(_one_of(*get_args(Failure))),
                found_by=_list(_TEXT),
                edit=_or_null(_object(before=_TEXT, after=_TEXT, certain={"type": "boolean"})),
            )
        ),
        rename=_or_null(
            _object(
                kind=_one_of("schema", "operation", "tag", "property", "parameter"),
                **{"from": _TEXT, "to": _TEXT},
                score={"type": "number"},
                takes_over={"type": "boolean"},
            )
        ),
        accepted=_or_null(_object(reason=_TEXT, until=_TEXT, scope=_list(_TEXT))),
        parts=_described(
            _list(part), "The edits of single nodes, where three or more have one cause."
        ),
    )


def _place_schema() -> dict[str, Any]:
    return _object(
        pointer=_TEXT,
        file=_TEXT,
        line=_or_null(_NUMBER),
        column=_or_null(_NUMBER),
        value=_ANY,
    )


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(*values: str) -> dict[str, Any]:
    return {"enum": list(values)}


def _described(schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"description": description, **schema}
