"""Judges what an edit of a schema does to Python code that uses the client.

The plan of both clients says which names and types the schema has. What a type checker sees is a
change of types. What it cannot see, since an enumeration takes any text and limits are no types, is
a change of behaviour: the code runs and means something else, or is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.changes.comparing.draft import Draft, SchemaEdit, Slot
from generator.changes.model import Failure, Python, PythonVerdict, Symbol
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot
from generator.changes.verdicts.annotations import fits, in_python
from generator.changes.verdicts.symbols import Symbols

_LIMITS = frozenset(
    """
    minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems
    maxItems uniqueItems minProperties maxProperties minContains maxContains not contains if propertyNames
    dependentRequired dependentSchemas unevaluatedItems patternProperties
    """.split()
)
"""Assertions that no annotation tells."""
_OTHER_MEANINGS = frozenset(
    "default-value-changed default-value-removed discriminator-mapping-changed".split()
)
"""Edits after which the same request means something else."""
_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Clients:
    """Both clients, and how the classes of the old one are called in the new one."""

    old: Symbols
    new: Symbols
    old_schemas: Schemas
    new_schemas: Schemas
    renamed: dict[str, str] = field(default_factory=dict)

    def is_same_type(self, before: str, after: str) -> bool:
        """Tell whether two annotations mean the same, classes under other names included."""
        return self._spelt(before) == self.new.spelt_out(after)

    def takes(self, before: str, after: str) -> bool:
        """Tell whether what fitted the old annotation of an argument fits the new one."""
        return fits(self._spelt(before), self.new.spelt_out(after))

    def gives(self, before: str, after: str) -> bool:
        """Tell whether code that read the old annotation of an answer can read the new one."""
        return fits(self.new.spelt_out(after), self._spelt(before))

    def _spelt(self, annotation: str) -> str:
        """Spell an annotation of the old client with the names of the new one."""
        text = self.old.spelt_out(annotation)
        return _WORD.sub(lambda match: self.renamed.get(match[0], match[0]), text)


_MISSING = (
    "type checkers report a call without it that names properties, not one that unpacks a mapping"
)


def verdict(
    kind: Python, *fails: Failure, symbols: tuple[Symbol, ...] = (), reason: str = ""
) -> PythonVerdict:
    """Return a verdict."""
    return PythonVerdict(verdict=kind, fails=fails, symbols=symbols, reason=reason)


def judge_schema(draft: Draft, clients: Clients) -> PythonVerdict:
    """Judge an edit of a schema."""
    edit = draft.edit
    assert edit is not None
    if edit.delta.rule == "content-media-type-changed" and draft.wire == "breaks":
        return _file(edit, clients)
    is_request = edit.slot.direction == "request"
    judged = (_request if is_request else _response)(draft, edit, clients)
    if "types" not in judged.fails or "property" in edit.delta.rule:
        return judged
    for pair in _types(edit, clients):
        before, after = map(in_python, pair)
        if before != after:
            return replace(judged, old_type=before, new_type=after)
    return judged


def _response(draft: Draft, edit: SchemaEdit, clients: Clients) -> PythonVerdict:
    delta = edit.delta
    symbols = tuple(_symbols(edit, clients))
    rule = delta.rule
    if rule in ("required-property-removed", "optional-property-removed"):
        return verdict("breaks", "types", "run", symbols=symbols) if symbols else verdict("safe")
    if rule == "property-renamed":
        return _renamed(edit, clients, symbols)
    if rule in ("enum-value-removed", "const-changed", "discriminator-mapping-changed"):
        text = "code that compares with the old value never finds it"
        return verdict("behaviour", symbols=symbols, reason=text)
    if rule.startswith("required-name-"):
        return verdict("tolerated" if draft.wire == "breaks" else "safe")
    if rule.startswith(("enum-value", "known-value", "additional-", "required-", "optional-")):
        return verdict("tolerated" if draft.wire == "breaks" else "safe")
    if rule.startswith(("default-value", "deprecated", "reactivated", "discriminator")):
        return verdict("safe")
    if delta.keyword in _LIMITS or not _is_unreadable(edit, clients):
        is_harmful = delta.effect in ("widens", "both")
        return verdict("tolerated", symbols=symbols) if is_harmful else verdict("safe")
    if delta.keyword == "format":
        return verdict("breaks", "types", symbols=symbols)
    return verdict("breaks", "types", "run", symbols=symbols)


def _request(draft: Draft, edit: SchemaEdit, clients: Clients) -> PythonVerdict:
    delta = edit.delta
    rule = delta.rule
    symbols = tuple(_symbols(edit, clients))
    if rule.startswith("required-property-added") or rule == "property-became-required":
        if _is_whole_body(edit):
            return verdict("behaviour", symbols=symbols, reason=_MISSING)
        return verdict("breaks", "types", symbols=symbols)
    if rule in ("required-property-removed", "optional-property-removed"):
        if not symbols:
            return verdict("safe")
        fails: tuple[Failure, ...] = ("types", "run") if _is_whole_body(edit) else ("types",)
        return verdict("breaks", *fails, symbols=symbols)
    if rule == "property-renamed":
        return _renamed(edit, clients, symbols)
    if rule in _OTHER_MEANINGS:
        return verdict("behaviour", symbols=symbols, reason=draft.reason)
    if draft.wire in ("none", "safe", "behaviour"):
        return _harmless_request(edit, clients, symbols)
    if rule == "const-changed" and _is_constant(edit, clients):
        return verdict("regenerate", symbols=symbols)
    if rule in ("enum-value-removed", "const-changed", "became-enum"):
        text = "type checkers report a call that writes the value, not one that takes it from elsewhere"
        return verdict("behaviour", symbols=symbols, reason=text)
    if delta.keyword in _LIMITS or rule == "required-name-added":
        return verdict("behaviour", symbols=symbols)
    if _is_refused(edit, clients):
        return verdict("breaks", "types", symbols=symbols)
    return verdict("behaviour", symbols=symbols)


def _file(edit: SchemaEdit, clients: Clients) -> PythonVerdict:
    """Judge a part of a form that is a file now, or text: the new client sends it so."""
    if _is_refused(edit, clients):
        return verdict("breaks", "types", symbols=tuple(_symbols(edit, clients)))
    return verdict("regenerate")


def _harmless_request(
    edit: SchemaEdit, clients: Clients, symbols: tuple[Symbol, ...]
) -> PythonVerdict:
    """Judge what the API takes as before: an argument that was a moment and is text now has another type."""
    if edit.delta.keyword == "format" and _is_refused(edit, clients):
        return verdict("breaks", "types", symbols=symbols)
    return verdict("safe")


def _renamed(edit: SchemaEdit, clients: Clients, symbols: tuple[Symbol, ...]) -> PythonVerdict:
    if _keeps_name(edit, clients):
        return verdict("regenerate", symbols=symbols)
    return verdict("breaks", "types", "run", symbols=symbols)


def _steps(edit: SchemaEdit) -> list[tuple[str, str, Spot, Spot]]:
    return [
        (step[0], step[1] if len(step) > 1 else "", old, new)
        for step, old, new in edit.path
        if step[0] != "member"
    ]


def _is_whole_body(edit: SchemaEdit) -> bool:
    """Tell whether a property of the body itself is concerned: a keyword of the method."""
    return edit.slot.kind == "body" and not _steps(edit)


def _pointers(spot: Spot, schemas: Schemas) -> tuple[str, ...]:
    view = schemas.views.of(spot)
    return tuple(dict.fromkeys((view.pointer, *spot, *view.names, *view.origins.values())))


def _symbols(edit: SchemaEdit, clients: Clients) -> Iterator[Symbol]:
    """Yield the names in the old client that an edit concerns."""
    delta = edit.delta
    values = (
        delta.old_value if delta.keyword == "enum" and isinstance(delta.old_value, list) else [None]
    )
    if "property" in delta.rule and delta.keyword != "patternProperties":
        yield from _member_symbols(edit, delta.name, edit.old, edit.new, clients)
        return
    steps = _steps(edit)
    owner = next((step for step in reversed(steps) if step[0] == "property"), None)
    if owner is not None:
        for symbol in _member_symbols(edit, owner[1], owner[2], owner[3], clients):
            for value in values:
                yield Symbol(
                    symbol=symbol.symbol,
                    argument=symbol.argument,
                    value=value,
                    replacement=symbol.replacement,
                )
        return
    for slot in edit.slots or (edit.slot,):
        method = clients.old.symbol(slot.old_operation)
        if not method:
            continue
        argument = ""
        if slot.kind == "parameter":
            argument = _parameter(slot, clients.old, slot.old_operation)
        for value in values:
            yield Symbol(symbol=method, argument=argument, value=value)


def _parameter(slot: Slot, symbols: Symbols, operation: str) -> str:
    if operation not in symbols.methods:
        return ""
    _, method = symbols.methods[operation]
    for argument in method.arguments:
        if str(argument.wire_name) == slot.name:
            return argument.name
    return ""


def _member_symbols(
    edit: SchemaEdit, name: str, old: Spot, new: Spot, clients: Clients
) -> Iterator[Symbol]:
    """Yield the field of a property, and the keywords of methods that stand for it."""
    known = clients.old.field(_pointers(old, clients.old_schemas), name)
    after = clients.new.field(_pointers(new, clients.new_schemas), edit.delta.renamed_to or name)
    if known is not None:
        model, plan = known
        yield Symbol(
            symbol=clients.old.model_symbol(model),
            argument=plan.name,
            replacement=after[1].name if after else "",
        )
    elif not edit.delta.old_member and (owner := _class(old, clients)):
        # The property is new: whoever builds the class has to say more.
        yield Symbol(symbol=owner, argument=after[1].name if after else name)
    steps = _steps(edit)
    is_keyword = (
        edit.slot.kind == "body"
        and edit.slot.direction == "request"
        and (not steps or (len(steps) == 1 and steps[0][1] == name))
    )
    for slot in edit.slots if is_keyword else ():
        if slot.old_operation not in clients.old.methods:
            continue
        found = clients.old.argument(slot.old_operation, name)
        other = clients.new.argument(slot.new_operation, edit.delta.renamed_to or name)
        shown = found[1].name if found else other[1].name if other else name
        yield Symbol(
            symbol=clients.old.symbol(slot.old_operation),
            argument=shown,
            replacement=other[1].name if other else "",
        )


def _class(spot: Spot, clients: Clients) -> str:
    for pointer in _pointers(spot, clients.old_schemas):
        model = clients.old.models.get(pointer)
        if model is not None:
            return clients.old.model_symbol(model)
    return ""


def _keeps_name(edit: SchemaEdit, clients: Clients) -> bool:
    symbols = tuple(_member_symbols(edit, edit.delta.name, edit.old, edit.new, clients))
    return bool(symbols) and all(each.argument == each.replacement for each in symbols)


def _is_constant(edit: SchemaEdit, clients: Clients) -> bool:
    steps = _steps(edit)
    if len(steps) != 1 or steps[0][0] != "property":
        return False
    found = clients.old.argument(edit.slot.old_operation, steps[0][1])
    return found is not None and bool(found[1].constant)


def _is_unreadable(edit: SchemaEdit, clients: Clients) -> bool:
    """Tell whether code has to read another type; where no type is found, harm is assumed."""
    found = list(_types(edit, clients))
    if not found:
        return edit.delta.effect in ("widens", "both")
    return any(not clients.gives(before, after) for before, after in found)


def _is_refused(edit: SchemaEdit, clients: Clients) -> bool:
    """Tell whether a type checker reports code that still passes what the old client took."""
    return any(not clients.takes(before, after) for before, after in _types(edit, clients))


def _types(edit: SchemaEdit, clients: Clients) -> Iterator[tuple[str, str]]:
    """Yield the annotations that hold the edited schema, in both clients."""
    steps = _steps(edit)
    delta = edit.delta
    is_member = "property" in delta.rule and delta.keyword != "patternProperties"
    if is_member:
        steps = [*steps, ("property", delta.name, edit.old, edit.new)]
    if len(steps) == 1 and edit.slot.direction == "request" and edit.slot.kind == "body":
        found = list(_signature(edit.slot, steps, clients))
        if found:
            yield from found
            return
    for kind, name, old, new in reversed(steps):
        if kind != "property":
            continue
        before = clients.old.field(_pointers(old, clients.old_schemas), name)
        after = clients.new.field(_pointers(new, clients.new_schemas), delta.renamed_to or name)
        if before and after:
            yield before[1].annotation.text, after[1].annotation.text
            return
        break
    for slot in edit.slots[:3] or (edit.slot,):
        yield from _signature(slot, steps, clients)


def _signature(
    slot: Slot, steps: list[tuple[str, str, Spot, Spot]], clients: Clients
) -> Iterator[tuple[str, str]]:
    """Yield the annotations of the argument or the result that a slot is in a method."""
    if slot.old_operation in clients.old.webhooks and slot.new_operation in clients.new.webhooks:
        yield (
            clients.old.webhooks[slot.old_operation].returns.text,
            clients.new.webhooks[slot.new_operation].returns.text,
        )
        return
    if slot.old_operation not in clients.old.methods:
        return
    if slot.new_operation not in clients.new.methods:
        return
    first, second = (
        clients.old.methods[slot.old_operation][1],
        clients.new.methods[slot.new_operation][1],
    )
    if slot.kind == "parameter":
        olds = {str(argument.wire_name): argument for argument in first.arguments}
        news = {str(argument.wire_name): argument for argument in second.arguments}
        before = olds.get(slot.name)
        after = news.get(slot.name) or next(
            (one for one in second.arguments if before and one.name == before.name), None
        )
        if before and after:
            yield before.annotation.text, after.annotation.text
    elif slot.direction == "request" and first.body and second.body:
        if steps and steps[0][0] == "property":
            one = clients.old.argument(slot.old_operation, steps[0][1])
            two = clients.new.argument(slot.new_operation, steps[0][1])
            if one and two:
                yield one[1].annotation.text, two[1].annotation.text
                return
        yield first.body.annotation.text, second.body.annotation.text
    elif slot.direction == "response" and slot.kind == "body" and slot.is_success:
        yield first.returns.text, second.returns.text
