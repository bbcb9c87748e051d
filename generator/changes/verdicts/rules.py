"""Names what happened to a schema by a stable id, after where the schema is used."""

from __future__ import annotations

from generator.changes.comparing.delta import Step
from generator.changes.comparing.draft import SchemaEdit

_OF_PROPERTIES = {
    "request": {
        "required-property-added": "new-required-request-property",
        "required-property-added-with-default": "new-required-request-property-with-default",
        "optional-property-added": "new-optional-request-property",
        "required-property-removed": "request-property-removed",
        "optional-property-removed": "request-property-removed",
    },
    "response": {
        "required-property-added": "response-required-property-added",
        "required-property-added-with-default": "response-required-property-added",
        "optional-property-added": "response-optional-property-added",
        "required-property-removed": "response-required-property-removed",
        "optional-property-removed": "response-optional-property-removed",
    },
}


def rule_of(edit: SchemaEdit) -> str:
    """Return the id of a rule: `request-property-enum-value-removed`."""
    rule, direction = edit.delta.rule, edit.slot.direction
    known = _OF_PROPERTIES[direction].get(rule) if direction else None
    if known:
        return known
    if rule.startswith(("property-became", "property-renamed")):
        return f"{direction}-{rule}"
    return f"{direction}-{_scope(edit)}-{rule}"


def _scope(edit: SchemaEdit) -> str:
    is_inside = any(step[0] != "member" for step, _, _ in edit.path)
    match edit.slot.kind:
        case "parameter":
            return "parameter-property" if is_inside else "parameter"
        case "header":
            return "header"
    return "property" if is_inside else "body"


def detail_of(edit: SchemaEdit) -> str:
    """Return the way from the message to what changed: `/items/*/state`."""
    text = "".join(_written(step) for step, _, _ in edit.path)
    if edit.slot.kind != "body":
        text = f"{edit.slot.name}{text}"
    delta = edit.delta
    is_property = "property" in delta.rule and delta.keyword != "patternProperties"
    return f"{text}/{delta.name}" if is_property and delta.name else text


def _written(step: Step) -> str:
    match step[0]:
        case "property" | "prefix":
            return f"/{step[1]}"
        case "items" | "map":
            return "/*"
        case "pattern":
            return f"/[{step[1]}]"
    return ""


def anchor_of(edit: SchemaEdit) -> str:
    """Return what stays the same under other names of schemas, another order and other words."""
    return f"{edit.slot.key} {detail_of(edit)}".rstrip()
