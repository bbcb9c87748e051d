"""Says in one sentence what happened to a schema, and calls the schema as its readers do."""

from __future__ import annotations

import json
from typing import Any

from generator.api.reader import unescape
from generator.changes.comparing.draft import SchemaEdit
from generator.changes.normal.schemas import Schemas
from generator.changes.verdicts.rules import detail_of

_COMPONENT = "/components/schemas/"
_BOUNDS = {
    "min": "the least value",
    "max": "the greatest value",
    "exclusive-min": "the lower limit",
    "exclusive-max": "the upper limit",
    "min-length": "the least length",
    "max-length": "the greatest length",
    "min-items": "the least number of elements",
    "max-items": "the greatest number of elements",
    "min-properties": "the least number of properties",
    "max-properties": "the greatest number of properties",
    "min-contains": "the least number of certain elements",
    "max-contains": "the greatest number of certain elements",
    "pattern": "the pattern",
    "multiple-of": "the factor",
    "content-media-type": "the media type of the content",
    "content-encoding": "the encoding of the content",
}


def what_of(edit: SchemaEdit) -> str:
    """Name the changed schema: `RefundRequest.type`, `POST /refunds body.items`."""
    delta = edit.delta
    pointer = delta.old_at if delta.old_value is not None or not delta.new_member else delta.new_at
    name = delta.name if "property" in delta.rule and not _names(pointer, delta.name) else ""
    return _dotted(pointer, edit) + (f".{name}" if name else "")


def _names(pointer: str, name: str) -> bool:
    return bool(name) and unescape(pointer.rsplit("/", 1)[-1]) == name


def _dotted(pointer: str, edit: SchemaEdit) -> str:
    if not pointer.startswith(_COMPONENT):
        slot = edit.slot
        place = slot.key.split(" ", 2)[-1].split(" ")[0] if slot.kind == "body" else slot.kind
        steps = detail_of(edit).removesuffix(f"/{edit.delta.name}" if edit.delta.name else "\0")
        return (
            f"{slot.use} {place}{steps.replace('/', '.') if slot.kind == 'body' else ' ' + steps}"
        )
    name, *rest = (unescape(token) for token in pointer.removeprefix(_COMPONENT).split("/"))
    parts = [name]
    skips = False
    for index, token in enumerate(rest):
        if skips:
            parts.append(token)
            skips = False
        elif token == "properties":
            skips = True
        elif token in ("items", "additionalProperties") and index + 1 < len(rest):
            parts.append("*")
    return ".".join(parts)


def value_text(value: Any) -> str:
    """Write a value as JSON, short."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."


def message_of(edit: SchemaEdit, old: Schemas, new: Schemas) -> str:
    """Say what happened."""
    what, delta = what_of(edit), edit.delta
    before, after = value_text(delta.old_value), value_text(delta.new_value)
    rule = delta.rule
    is_request = edit.slot.direction == "request"
    match rule:
        case "required-property-added" | "required-property-added-with-default":
            owner = what.rpartition(".")[0] or what
            return (
                f"{owner} requires {delta.name}"
                if is_request
                else f"{owner} always has {delta.name}"
            )
        case "optional-property-added":
            return f"{what} is new"
        case "required-property-removed" | "optional-property-removed":
            return f"{what} is gone"
        case "property-became-required":
            return f"{what} became required"
        case "property-became-optional":
            return f"{what} may be missing"
        case "property-renamed":
            return f"{what} is called {delta.renamed_to}"
        case "enum-value-removed":
            return (
                f"{what} no longer {'takes' if is_request else 'holds'} {_listed(delta.old_value)}"
            )
        case "enum-value-added":
            return f"{what} {'takes' if is_request else 'may hold'} {_listed(delta.new_value)}"
        case "const-changed":
            return f"{what}: {_listed(delta.old_value)} -> {_listed(delta.new_value)}"
        case "became-enum":
            return f"{what} takes only {_listed(delta.new_value)}"
        case "no-longer-enum":
            return f"{what} may hold other values than {_listed(delta.old_value)}"
        case "known-value-removed" | "known-value-added":
            return f"{what}: other known values"
        case "became-nullable":
            return f"{what} may be null"
        case "became-not-nullable":
            return f"{what} may no longer be null"
        case "type-changed" | "type-generalized" | "type-specialized":
            return f"{what}: {_type(edit, old, before=True)} -> {_type(edit, new, before=False)}"
        case "format-changed":
            return f"{what}: format {before} -> {after}"
        case "additional-properties-refused":
            return f"{what} takes no other properties"
        case "additional-properties-allowed":
            return f"{what} may have other properties"
        case "deprecated" | "reactivated":
            return f"{what} is {'' if rule == 'deprecated' else 'no longer '}deprecated"
        case "one-of-added" | "any-of-added" | "one-of-removed" | "any-of-removed" if delta.name:
            verb = "may be" if rule.endswith("added") else "is no longer"
            return f"{what} {verb} {delta.name}"
        case "unique-items-set" | "unique-items-unset":
            return f"{what}: elements {'have to' if rule.endswith('-set') else 'need not'} differ"
        case "prefix-items-added" | "prefix-items-removed":
            return f"{what}: {after} elements have a schema of their own, {before} before"
    return f"{what}: {_measured(rule, before, after)}"


def _listed(values: Any) -> str:
    shown = [value_text(value) for value in values or ()]
    return ", ".join(shown[:6]) + (f" and {len(shown) - 6} more" if len(shown) > 6 else "")


def _measured(rule: str, before: str, after: str) -> str:
    for suffix in ("-increased", "-decreased", "-set", "-unset", "-added", "-removed", "-changed"):
        name = rule.removesuffix(suffix)
        if name != rule and (name in _BOUNDS or name == "default-value"):
            return f"{_BOUNDS.get(name, 'the default')} {before} -> {after}".replace("null", "none")
    return rule.replace("-", " ")


def _type(edit: SchemaEdit, side: Schemas, *, before: bool) -> str:
    view = side.views.of(edit.old if before else edit.new)
    for pointer in (view.pointer, *view.names):
        if pointer.startswith(_COMPONENT) and pointer.count("/") == 3:
            return unescape(pointer.rsplit("/", 1)[1])
    if not view.is_typed:
        return "anything"
    kinds = " or ".join(sorted(view.types - {"null"})) or "null"
    form = view.facets.get("format")
    return f"{kinds} ({form})" if form else kinds
