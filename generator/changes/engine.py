"""The order of comparing: normalise, match, compare, judge, prove, join what has one cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.changes.comparing.document import compare_documents
from generator.changes.comparing.draft import Draft, SchemaEdit
from generator.changes.comparing.walk import Walk, grouped
from generator.changes.fingerprint import fingerprint
from generator.changes.joining import joined
from generator.changes.model import (
    LEVELS,
    Change,
    Comparison,
    OperationUse,
    Place,
    Proof,
    PythonVerdict,
    SideSummary,
    WireVerdict,
)
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.views import Views
from generator.changes.sides import Side
from generator.changes.verdicts.calls import judge_call, python_drafts
from generator.changes.verdicts.classes import class_drafts, class_names, schema_drafts
from generator.changes.verdicts.messages import message_of, what_of
from generator.changes.verdicts.python import Clients, judge_schema
from generator.changes.verdicts.renames import Renamed, find_renames
from generator.changes.verdicts.rules import anchor_of, detail_of, rule_of
from generator.changes.verdicts.symbols import Symbols
from generator.changes.verdicts.wire import WireJudge
from generator.python.plan import Package


def compare(old: Side, new: Side, *, is_strict: bool = False) -> Comparison:
    """Compare two versions of an API.

    Args:
        old: the version that programs are written against.
        new: the version that is to replace it.
        is_strict: whether clients need not expect what was not promised, such as a new enum value.
    """
    before = Schemas(views=Views(old.api.nodes))
    after = Schemas(views=Views(new.api.nodes))
    matched, drafts, slots = compare_documents(old.api, new.api, before, after)
    walk = Walk(before, after)
    walk.run(slots)
    judge = WireJudge(before, after, is_strict=is_strict)
    edits = [
        _drafted(group, before, after, judge)
        for group in grouped(judge.without_covered(walk.edits()))
    ]
    renames = list(find_renames(walk, before, after))
    clients = _clients(old, new, before, after, [*drafts, *edits], renames)
    drafts = [replace(draft, python=judge_call(draft, clients)) for draft in drafts]
    drafts += [replace(draft, python=judge_schema(draft, clients)) for draft in edits]
    drafts += python_drafts(matched, drafts, clients)
    drafts += schema_drafts(renames, walk, old, new, clients)
    drafts += class_drafts(renames, drafts, walk, new, clients)
    changes = sorted(_told_once(_finished(draft, old, new, clients) for draft in drafts), key=_rank)
    return Comparison(
        old=_summary(old),
        new=_summary(new),
        changes=tuple(sorted(joined(changes, matched), key=_rank)),
        package=old.options.package,
    )


def _clients(
    old: Side,
    new: Side,
    before: Schemas,
    after: Schemas,
    drafts: list[Draft],
    renames: list[Renamed],
) -> Clients:
    """Plan both clients, as far as they are concerned."""
    olds = {schema.pointer for _, schema in old.api.schemas}
    news = {schema.pointer for _, schema in new.api.schemas}
    if not (old.is_large or new.is_large):
        return _named(old.package, new.package, before, after, renames)
    # Both or none: what is planned as an outline has less to be compared.
    first = old.package_for(
        (pointer for draft in drafts for pointer in draft.old_operations),
        {*(olds - news), *(each.old for each in renames)},
    )
    second = new.package_for(
        (pointer for draft in drafts for pointer in draft.new_operations),
        {*(news - olds), *(each.new for each in renames)},
    )
    return _named(first, second, before, after, renames)


def _named(
    old: Package, new: Package, before: Schemas, after: Schemas, renames: list[Renamed]
) -> Clients:
    return Clients(
        old=Symbols(old),
        new=Symbols(new),
        old_schemas=before,
        new_schemas=after,
        renamed=class_names(renames, old, new),
    )


def _drafted(group: list[SchemaEdit], old: Schemas, new: Schemas, judge: WireJudge) -> Draft:
    """Turn one edit, however often it was met, into a draft."""
    group.sort(key=lambda each: (len(each.path), each.slot.key))
    edit = group[0]
    delta = edit.delta
    judged = judge.judge(group)
    slots = {slot.key: slot for each in group for slot in each.slots}
    found = [slots[key] for key in sorted(slots)]
    uses = dict.fromkeys(slot.use for slot in found)
    return Draft(
        rule=rule_of(edit),
        anchor=anchor_of(edit),
        old_at=delta.old_at,
        new_at=delta.new_at,
        message=message_of(edit, old, new),
        direction=edit.slot.direction,
        what=what_of(edit, old, new),
        detail=detail_of(edit),
        old_value=delta.old_value,
        new_value=delta.new_value,
        uses=tuple(uses),
        effect=delta.effect,
        wire=judged.wire.verdict,
        level=judged.level,
        reason=judged.wire.reason,
        edit=replace(edit, slots=tuple(found)),
        proof=judged.wire.proof,
        old_operations=tuple(dict.fromkeys(slot.old_operation for slot in found)),
        new_operations=tuple(dict.fromkeys(slot.new_operation for slot in found)),
        count=len(found),
    )


def _finished(draft: Draft, old: Side, new: Side, clients: Clients) -> Change:
    proof = draft.proof
    if proof is None and draft.request is not None:
        proof = Proof(kind="request", value=list(draft.request))
    return Change(
        id=fingerprint(draft.rule, draft.direction, draft.anchor, draft.old_value, draft.new_value),
        rule=draft.rule,
        level=draft.level,
        direction=draft.direction,
        what=draft.what,
        message=draft.message,
        detail=draft.detail,
        wire=WireVerdict(verdict=draft.wire, effect=draft.effect, proof=proof, reason=draft.reason),
        python=draft.python or PythonVerdict(verdict="safe"),
        old=_place(draft.old_at, draft.old_value, old),
        new=_place(draft.new_at, draft.new_value, new),
        operations=_with_calls(draft, clients),
        uses=draft.count or len(draft.uses) or 1,
        rename=draft.rename,
    )


def _with_calls(draft: Draft, clients: Clients) -> tuple[OperationUse, ...]:
    """Say how the operations are called, in the old client or else in the new one."""
    calls: dict[tuple[str, str], str] = {}
    for symbols, pointers in (
        (clients.new, draft.new_operations),
        (clients.old, draft.old_operations),
    ):
        for pointer in pointers:
            if pointer in symbols.methods:
                method = symbols.methods[pointer][1]
                calls[method.http_method, str(method.path)] = symbols.call(pointer)
    return tuple(
        replace(use, call=use.call or calls.get((use.method, use.path), "")) for use in draft.uses
    )


def _place(pointer: str, value: object, side: Side) -> Place | None:
    return Place(location=side.document.locate(pointer), value=value) if pointer else None


def _told_once(changes: Iterable[Change]) -> Iterator[Change]:
    """Join changes with the same fingerprint: they are one."""
    known: dict[str, Change] = {}
    for change in changes:
        first = known.get(change.id)
        if first is None:
            known[change.id] = change
            continue
        operations: dict[OperationUse, None] = dict.fromkeys(
            (*first.operations, *change.operations)
        )
        known[change.id] = replace(
            first, operations=tuple(operations), uses=max(first.uses, len(operations))
        )
    yield from known.values()


def _rank(change: Change) -> tuple[int, str, str, str]:
    place = str(change.operations[0]) if change.operations else ""
    return (LEVELS.index(change.level), place, change.what, change.id)


def _summary(side: Side) -> SideSummary:
    return SideSummary(
        title=side.api.title,
        version=side.api.version,
        digest=side.document.digest,
        operations=len(side.api.operations),
        schemas=len(side.api.schemas),
        source=side.document.path,
    )
