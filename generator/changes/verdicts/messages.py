"""Says in one sentence what happened to a schema, and calls the schema as its readers do."""

from __future__ import annotations

import json
from typing import Any

from generator.api.reader import unescape
from generator.changes.comparing.delta import Delta
from generator.changes.comparing.draft import SchemaEdit, is_declared_beside
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot
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


_ARTICLES = {
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}

_SENTENCES = {
    "request required-property-added": "{owner} requires {name}",
    "request required-property-added-with-default": "{owner} requires {name}",
    "required-property-added": "{owner} always has {name}",
    "required-property-added-with-default": "{owner} always has {name}",
    "optional-property-added": "{what} is new",
    "required-property-removed": "{what} is gone",
    "optional-property-removed": "{what} is gone",
    "required-name-added": "{what} requires {name}, which no property is called",
    "required-name-removed": "{what} no longer requires {name}, which no property is called",
    "property-became-required": "{what} became required",
    "property-became-optional": "{what} may be missing",
    "property-renamed": "{what} is called {to}",
    "request enum-value-removed": "{what} no longer takes {olds}",
    "enum-value-removed": "{what} no longer holds {olds}",
    "request enum-value-added": "{what} takes {news}",
    "enum-value-added": "{what} may hold {news}",
    "const-changed": "{what}: {olds} -> {news}",
    "became-enum": "{what} is only {news}",
    "no-longer-enum": "{what} may hold other values than {olds}",
    "choice-of-required-changed": "{what} {chosen}",
    "discriminator-mapping-changed": "{what}: {name} {before} -> {after}",
    "known-value-removed": "{what}: other known values",
    "known-value-added": "{what}: other known values",
    "became-nullable": "{what} may be null",
    "became-not-nullable": "{what} may no longer be null",
    "type-changed": "{what}: {old_type} -> {new_type}",
    "type-generalized": "{what}: {old_type} -> {new_type}",
    "type-specialized": "{what}: {old_type} -> {new_type}",
    "format-changed": "{what}: format {before} -> {after}",
    "additional-properties-refused": "{what} takes no other properties",
    "additional-properties-allowed": "{what} may have other properties",
    "deprecated": "{what} is deprecated",
    "reactivated": "{what} is no longer deprecated",
    "unique-items-set": "{what}: elements have to differ",
    "unique-items-unset": "{what}: elements need not differ",
    "not-added": "{what} excludes values now, by `not`",
    "not-removed": "{what} no longer excludes values by `not`",
    "not-changed": "{what} excludes other values by `not`",
    "if-added": "{what} has a condition now, by `if`",
    "if-removed": "{what} has no condition by `if` any more",
    "if-changed": "{what} has another condition, by `if`",
    "contains-added": "{what} has to hold certain elements now, by `contains`",
    "contains-removed": "{what} need not hold certain elements any more, by `contains`",
    "contains-changed": "{what} has to hold other elements, by `contains`",
    "property-names-added": "{what} limits the names of properties now, by `propertyNames`",
    "property-names-removed": "{what} no longer limits the names of properties",
    "property-names-changed": "{what} limits the names of properties in another way, by `propertyNames`",
    "pattern-property-added": "{what} describes properties by a pattern now",
    "pattern-property-removed": "{what} no longer describes properties by a pattern",
    "prefix-items-added": "{what}: {after} elements have a schema of their own, {before} before",
    "prefix-items-removed": "{what}: {after} elements have a schema of their own, {before} before",
}


_COME_OR_GONE = ("property-added", "property-added-with-default", "property-removed")


def what_of(edit: SchemaEdit, old: Schemas, new: Schemas) -> str:
    """Name the changed schema: `RefundRequest.type`, `POST /refunds request.items`."""
    delta = edit.delta
    is_old = delta.old_value is not None or not delta.new_member
    pointer = delta.old_at if is_old else delta.new_at
    if not pointer.startswith(_COMPONENT) or not edit.is_usual:
        return _inline(edit)
    spot, other = (edit.old, new) if is_old else (edit.new, old)
    is_inherited = not any(pointer.startswith(f"{each}/") for each in spot)
    if is_inherited and delta.rule.endswith(_COME_OR_GONE) and pointer in other.views.nodes:
        return _inline(edit)  # its base has the property as before, and is no base any more
    name = delta.name if "property" in delta.rule and not _names(pointer, delta.name) else ""
    return _dotted(pointer) + (f".{name}" if name else "")


def _names(pointer: str, name: str) -> bool:
    return bool(name) and unescape(pointer.rsplit("/", 1)[-1]) == name


def _inline(edit: SchemaEdit) -> str:
    """Name a schema after the operation that it stands in."""
    slot = edit.slot
    steps = detail_of(edit)
    if slot.kind != "body":
        return f"{slot.use} {slot.kind} {steps.replace('/', '.')}"
    place: str = slot.direction
    if slot.use.kind != "operation":
        place = "reply" if slot.direction == "request" else "payload"
    return f"{slot.use} {place}{steps.replace('/', '.')}"


def _dotted(pointer: str) -> str:
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
    what, delta = what_of(edit, old, new), edit.delta
    rule, direction = delta.rule, edit.slot.direction
    sentence = _SENTENCES.get(f"{direction} {rule}") or _SENTENCES.get(rule)
    if rule.startswith(("one-of-", "any-of-")) and delta.name:
        sentence = (
            "{what} may be {name}" if rule.endswith("added") else "{what} may no longer be {name}"
        )
    if rule.startswith("required-name") and is_declared_beside(edit, new):
        sentence = sentence and sentence.partition(",")[0]
    before, after = value_text(delta.old_value), value_text(delta.new_value)
    if sentence is None:
        return f"{what}: {_measured(rule, before, after)}"
    types = {"old_type": "", "new_type": ""}
    if rule.startswith("type-"):
        types = {"old_type": _type(edit.old, old), "new_type": _type(edit.new, new)}
        own = edit.delta.name or what.rpartition(".")[2]
        if types["old_type"] == types["new_type"] or own in types.values():
            types = {"old_type": _kinds(edit.old, old), "new_type": _kinds(edit.new, new)}
    return sentence.format(
        what=what,
        owner=what.rpartition(".")[0] or what,
        name=_with_article(delta.name) if rule.startswith(("one-of-", "any-of-")) else delta.name,
        to=delta.renamed_to,
        before=before,
        after=after,
        chosen=_chosen(delta),
        olds=_listed(delta.old_value),
        news=_listed(delta.new_value),
        **types,
    )


def _chosen(delta: Delta) -> str:
    """Say which properties have to be there: one set of them at least, or exactly one."""
    if delta.rule != "choice-of-required-changed":
        return ""
    names = delta.new_value or delta.old_value
    shown = [name.replace(" + ", " and ") for name in names]
    listed = f"{', '.join(shown[:-1])} or {shown[-1]}" if shown[1:] else shown[0]
    if not delta.new_value:
        return f"no longer needs {listed}"
    return f"needs either {listed}" if delta.name == "oneOf" else f"needs {listed}"


def _with_article(name: str) -> str:
    """Write types of JSON as a sentence does; the name of a component stays as it is."""
    return " or ".join(_ARTICLES.get(kind, kind) for kind in name.split(" or "))


def _listed(values: Any) -> str:
    shown = [value_text(value) for value in (values if isinstance(values, list) else ())]
    return ", ".join(shown[:6]) + (f" and {len(shown) - 6} more" if len(shown) > 6 else "")


def _measured(rule: str, before: str, after: str) -> str:
    for suffix in ("-increased", "-decreased", "-set", "-unset", "-added", "-removed", "-changed"):
        name = rule.removesuffix(suffix)
        if name != rule and (name in _BOUNDS or name == "default-value"):
            return f"{_BOUNDS.get(name, 'the default')} {before} -> {after}".replace("null", "none")
    return rule.replace("-", " ")


def _type(spot: Spot, side: Schemas) -> str:
    """Return what readers call a type: its component, or its JSON types."""
    view = side.views.of(spot)
    for pointer in (view.pointer, *view.names):
        if pointer.startswith(_COMPONENT) and pointer.count("/") == 3:
            return unescape(pointer.rsplit("/", 1)[1])
    return _kinds(spot, side)


def _kinds(spot: Spot, side: Schemas) -> str:
    view = side.views.of(spot)
    if not view.is_typed:
        return "anything"
    kinds = " or ".join(sorted(view.types - {"null"})) or "null"
    form = view.facets.get("format")
    return f"{kinds} ({form})" if form else kinds
