"""Says which classes are called otherwise, and which are gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.changes.comparing.draft import Draft
from generator.changes.comparing.walk import Walk
from generator.changes.model import CERTAIN, Rename, Symbol
from generator.changes.sides import Side
from generator.changes.verdicts.python import Clients, verdict
from generator.changes.verdicts.renames import Renamed, components_of, name_of
from generator.python.names.identifiers import pascal
from generator.python.plan import Package


def class_names(renames: Sequence[Renamed], old: Package, new: Package) -> dict[str, str]:
    """Return how classes are called in the new client, by their names in the old one."""
    before = {model.pointer: model.name for module in old.modules for model in module.models}
    after = {model.pointer: model.name for module in new.modules for model in module.models}
    return {
        before[each.old]: after[each.new]
        for each in renames
        if each.old in before and each.new in after and before[each.old] != after[each.new]
    }


def schema_drafts(
    renames: Sequence[Renamed], walk: Walk, old: Side, new: Side, clients: Clients
) -> Iterator[Draft]:
    """Yield renamed components, and those that are gone or that nothing uses."""
    yield from (_renamed(each, clients) for each in renames)
    moved = {each.old for each in renames}
    come = {each.new for each in renames}
    reached_old, reached_new = walk.reached()
    taken = {pascal(name) for name, _ in new.api.schemas}
    olds = {schema.pointer: name for name, schema in old.api.schemas}
    news = {schema.pointer: name for name, schema in new.api.schemas}
    for pointer, name in sorted(olds.items()):
        if pointer not in news and pointer not in moved and not _became_inline(pointer, walk):
            yield _gone(pointer, name, clients, taken)
    for pointer, name in sorted(news.items()):
        is_unused = pointer not in reached_new and pointer not in reached_old
        if pointer not in olds and pointer not in come and is_unused and not _used(pointer, new):
            yield Draft(
                rule="api-schema-added",
                anchor=f"schema {clients.new_schemas.digests.of((pointer,))}",
                old_at="",
                new_at=pointer,
                what=name,
                message=f"the schema {name} is new; nothing uses it",
                new_value="schema",
                python=verdict("safe"),
            )
    for pointer, name in sorted(olds.items()):
        if pointer in reached_old or pointer in reached_new or pointer not in news:
            continue
        if pointer in moved or pointer in come:
            continue
        if old.api.nodes[pointer] != new.api.nodes[pointer]:
            first = clients.old_schemas.digests.of((pointer,))
            second = clients.new_schemas.digests.of((pointer,))
            if first != second:
                yield _unused(pointer, name, first, second)


def class_drafts(
    renames: Sequence[Renamed], drafts: Sequence[Draft], walk: Walk, new: Side, clients: Clients
) -> Iterator[Draft]:
    """Yield the classes of inline schemas that are called otherwise, where something else changed too.

    Where a schema stands in another component than before, or only on one side in a component, it was
    moved; such a move changes no message and is not told.
    """
    renamed = {each.old: each.new for each in renames}
    touched = {pointer for draft in drafts for pointer in draft.old_operations}
    touched |= {_component(place) for draft in drafts for place in (draft.old_at, draft.new_at)}
    components = {pascal(name) for name, _ in new.api.schemas}
    told = set[tuple[str, str]]()
    for old_spot, new_spot, _ in walk.meetings():
        if len(old_spot) != 1 or len(new_spot) != 1:
            continue
        old, after = old_spot[0], clients.new.models.get(new_spot[0])
        before = clients.old.models.get(old)
        if before is None or after is None or (before.name, after.name) in told:
            continue
        if before.name == after.name or _was_moved(old, new_spot[0], renamed):
            continue
        if old != new_spot[0] or before.name in components or _owner(old) in touched:
            told.add((before.name, after.name))
            yield _inline_renamed(old, new_spot[0], before.name, after.name, clients)


def _owner(pointer: str) -> str:
    """Return the component or operation that a schema stands in."""
    return _component(pointer) or "/".join(pointer.split("/")[:4])


def _was_moved(old: str, new: str, renamed: Mapping[str, str]) -> bool:
    if any(f"/{union}/" in f"{old} {new}" for union in ("oneOf", "anyOf")):
        return True  # variants are named after what tells them apart, and so after each other
    before, after = (_component(pointer) for pointer in (old, new))
    return old == before or new == after or renamed.get(before, before) != after


def _component(pointer: str) -> str:
    """Return the component that a schema stands in; empty where it stands in an operation."""
    tokens = pointer.split("/")
    return "/".join(tokens[:4]) if tokens[1:3] == ["components", "schemas"] else ""


def _inline_renamed(old: str, new: str, before: str, after: str, clients: Clients) -> Draft:
    model = clients.old.models[old]
    symbol = Symbol(symbol=clients.old.model_symbol(model), replacement=after)
    return Draft(
        rule="python-class-renamed",
        anchor=f"class {clients.old_schemas.digests.of((old,))}",
        old_at=old,
        new_at=new,
        what=before,
        message=f"models.{before} is called {after}",
        detail=f"{before} -> {after}",
        old_value=before,
        new_value=after,
        rename=Rename(kind="schema", old=before, new=after, takes_over=before in clients.new.named),
        python=verdict("breaks", "types", symbols=(symbol,)),
    )


def _became_inline(pointer: str, walk: Walk) -> bool:
    """Tell whether a component that is gone is written out now where it was used."""
    found = False
    for old, new, _ in walk.meetings():
        if pointer in components_of(old, walk.old):
            if components_of(new, walk.new):
                return False
            found = found or walk.old.digests.of(old) == walk.new.digests.of(new)
    return found


def _used(pointer: str, side: Side) -> bool:
    """Tell whether a schema is used, even where only new operations use it, or a base stands for it."""
    nodes = side.api.nodes
    bases = (nodes.get(part.reference) for part in nodes[pointer].all_of)
    if any(base is not None and base.discriminator for base in bases):
        return True
    return any(schema.reference == pointer for schema in nodes.values())


def _renamed(renamed: Renamed, clients: Clients) -> Draft:
    rename = renamed.rename
    before, after = clients.old.models.get(renamed.old), clients.new.models.get(renamed.new)
    python = verdict("safe")
    if before and after and before.name != after.name:
        symbol = Symbol(symbol=clients.old.model_symbol(before), replacement=after.name)
        mind = (
            f"`models.{before.name}` still exists and is another thing now"
            if rename.takes_over
            else ""
        )
        python = verdict("breaks", "types", symbols=(symbol,), reason=mind)
    perhaps = "" if rename.score >= CERTAIN else "perhaps "
    return Draft(
        rule="component-renamed",
        anchor=f"schema {clients.old_schemas.digests.of((renamed.old,))}",
        old_at=renamed.old,
        new_at=renamed.new,
        what=rename.old,
        message=f"{rename.old} is {perhaps}called {rename.new}",
        detail=f"{rename.old} -> {rename.new}",
        old_value=rename.old,
        new_value=rename.new,
        rename=rename,
        python=python,
    )


def _gone(pointer: str, name: str, clients: Clients, taken: set[str]) -> Draft:
    model = clients.old.models.get(pointer)
    python = verdict("safe")
    if model is not None and model.name not in clients.new.named and model.name not in taken:
        python = verdict(
            "breaks", "types", symbols=(Symbol(symbol=clients.old.model_symbol(model)),)
        )
    return Draft(
        rule="api-schema-removed",
        anchor=f"schema {clients.old_schemas.digests.of((pointer,))}",
        old_at=pointer,
        new_at="",
        what=name,
        message=f"the schema {name} is gone",
        detail=name,
        old_value=name_of(pointer),
        python=python,
    )


def _unused(pointer: str, name: str, first: str, second: str) -> Draft:
    return Draft(
        rule="api-schema-changed",
        anchor=f"schema {name}",
        old_at=pointer,
        new_at=pointer,
        what=name,
        message=f"the schema {name} changed; nothing uses it",
        old_value=first,
        new_value=second,
        python=verdict("safe"),
    )
