"""Compares unions: pairs their members, and says which came and which went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.changes.comparing.delta import Child, Delta
from generator.changes.model import Effect
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import EVERY_TYPE, Choice, Spot, Union, View

_WORDS = {"oneOf": "one-of", "anyOf": "any-of"}
_ALIKE = 0.3
"""Members of two unions that have less in common than this are not the same member."""


def compare_unions(
    before: View, after: View, old: Schemas, new: Schemas
) -> tuple[list[Delta], list[Child]]:
    """Return what differs in the unions of two schemas, and their members to be compared."""
    deltas: list[Delta] = []
    children: list[Child] = []
    for first, second in _paired(before, after):
        if first is None and second is None:
            continue
        if first is None or second is None:
            found = _one_sided(first, second, before, after, old, new)
        else:
            found = _both(first, second, old, new)
        deltas += found[0]
        children += found[1]
    return deltas, children


def _paired(before: View, after: View) -> Iterator[tuple[Union | None, Union | None]]:
    for index in range(max(len(before.unions), len(after.unions))):
        yield (
            before.unions[index] if index < len(before.unions) else None,
            after.unions[index] if index < len(after.unions) else None,
        )


def _one_sided(
    first: Union | None, second: Union | None, before: View, after: View, old: Schemas, new: Schemas
) -> tuple[list[Delta], list[Child]]:
    """Compare a schema with a union that it became a member of, or the other way round."""
    union = first or second
    assert union is not None
    plain = after if first else before
    owner = before if first else after
    if not _has_demands(owner) and (plain.is_typed or plain.properties) and not plain.unions:
        alone = replace(union, members=(plain.spot,), pointer=plain.pointer)
        return _both(first or alone, second or alone, old, new)
    effect: Effect = "widens" if first else "narrows"
    if plain.types == EVERY_TYPE and not plain.is_typed and not plain.unions:
        rule = f"{_WORDS[union.kind]}-removed" if first else f"{_WORDS[union.kind]}-added"
    else:
        rule = f"{_WORDS[union.kind]}-demand-{'removed' if first else 'added'}"
    return [
        Delta(
            rule=rule,
            keyword=union.kind,
            effect=effect,
            old_at=f"{union.pointer}/{union.kind}" if first else before.pointer,
            new_at=after.pointer if first else f"{union.pointer}/{union.kind}",
            old_value=len(union.members) if first else None,
            new_value=None if first else len(union.members),
        )
    ], []


def _has_demands(view: View) -> bool:
    """Tell whether a schema demands anything beside its union."""
    return bool(
        view.properties
        or view.facets
        or view.additional != ()
        or view.items != ()
        or view.opaque
        or view.enum is not None
        or len(view.unions) > 1
    )


def _both(
    first: Union, second: Union, old: Schemas, new: Schemas
) -> tuple[list[Delta], list[Child]]:
    pairs, gone, come = match_members(first, second, old, new)
    deltas: list[Delta] = []
    kind = second.kind if len(second.members) > 1 else first.kind
    if first.kind != second.kind and len(first.members) > 1 and len(second.members) > 1:
        deltas.append(_kind(first, second, old, new))
    deltas += [_member(member, None, kind, first, second, old) for member in gone]
    deltas += [_member(None, member, kind, first, second, new) for member in come]
    deltas += _discriminator(first, second)
    deltas += _tags(pairs, first, second, old, new)
    children = [Child(step=("member",), old=a, new=b) for a, b in pairs]
    return deltas, children


def _kind(first: Union, second: Union, old: Schemas, new: Schemas) -> Delta:
    """Say whether it matters that exactly one member has to hold: not where none overlap."""
    grows = second.kind == "anyOf"
    sides = ((first.members, old), (second.members, new))
    is_same = all(disjoint(members, schemas) for members, schemas in sides)
    effect: Effect = "widens" if grows else "narrows"
    return Delta(
        rule="one-of-became-any-of" if grows else "any-of-became-one-of",
        keyword=first.kind if grows else second.kind,
        effect="none" if is_same else effect,
        old_at=f"{first.pointer}/{first.kind}",
        new_at=f"{second.pointer}/{second.kind}",
        old_value=first.kind,
        new_value=second.kind,
        reason="the members have no value in common" if is_same else "",
    )


def _member(
    gone: Spot | None, come: Spot | None, kind: str, first: Union, second: Union, side: Schemas
) -> Delta:
    member = gone or come or ()
    shown = _name(member, side)
    return Delta(
        rule=f"{_WORDS[kind]}-{'removed' if gone else 'added'}",
        keyword=kind,
        effect="narrows" if gone else "widens",
        old_at=f"{first.pointer}/{first.kind}" if len(first.members) > 1 else first.pointer,
        new_at=f"{second.pointer}/{second.kind}" if len(second.members) > 1 else second.pointer,
        old_value=side.digests.of(member) if gone else None,
        new_value=side.digests.of(member) if come else None,
        name=shown,
        old_member=gone,
        new_member=come,
    )


def _name(spot: Spot, side: Schemas) -> str:
    """Return what readers call a member: its component, or what it may be."""
    view = side.views.of(spot)
    for pointer in (view.pointer, *view.names):
        if pointer.startswith("/components/schemas/") and pointer.count("/") == 3:
            return pointer.rsplit("/", 1)[1]
    return " or ".join(sorted(view.types))


def _discriminator(first: Union, second: Union) -> Iterator[Delta]:
    if len(first.members) < 2 or len(second.members) < 2:
        return
    if first.discriminator == second.discriminator:
        return
    verb = "property-name-changed"
    if not first.discriminator:
        verb = "added"
    elif not second.discriminator:
        verb = "removed"
    yield Delta(
        rule=f"discriminator-{verb}",
        keyword="discriminator",
        effect="none",
        old_at=first.pointer,
        new_at=second.pointer,
        old_value=first.discriminator or None,
        new_value=second.discriminator or None,
    )


def _tags(
    pairs: list[tuple[Spot, Spot]], first: Union, second: Union, old: Schemas, new: Schemas
) -> Iterator[Delta]:
    """Yield the members that go by another tag now, where only the discriminator says so."""
    name = first.discriminator
    if not name or name != second.discriminator:
        return
    for one, two in pairs:
        before, after = _written_tag(one, first, old), _written_tag(two, second, new)
        if before == after or not (before and after):
            continue
        yield Delta(
            rule="discriminator-mapping-changed",
            keyword="discriminator",
            effect="none",
            old_at=f"{first.pointer}/discriminator",
            new_at=f"{second.pointer}/discriminator",
            old_value=before,
            new_value=after,
            name=name,
            old_member=one,
            new_member=two,
        )


def _written_tag(member: Spot, union: Union, side: Schemas) -> str:
    """Return the tag that a mapping or the component's name gives; empty where the member itself says it."""
    view = side.views.of(member)
    field = view.properties.get(union.discriminator)
    if field is not None and side.views.of(field.spot).enum is not None:
        return ""
    for pointer in (*member, *view.names, view.pointer):
        if pointer in union.tags:
            return union.tags[pointer]
    return next((name for name in [_name(member, side)] if name not in EVERY_TYPE), "")


def match_members(
    first: Union, second: Union, old: Schemas, new: Schemas
) -> tuple[list[tuple[Spot, Spot]], list[Spot], list[Spot]]:
    """Pair the members of two unions: equal ones, then those with the same tag, then the most alike."""
    gone, come = list(first.members), list(second.members)
    pairs: list[tuple[Spot, Spot]] = []

    def pair(a: Spot, b: Spot) -> None:
        pairs.append((a, b))
        gone.remove(a)
        come.remove(b)

    by_digest: dict[str, list[Spot]] = {}
    for member in come:
        by_digest.setdefault(new.digests.of(member), []).append(member)
    for member in list(gone):
        if equal := by_digest.get(old.digests.of(member)):
            pair(member, equal.pop(0))
    tags = {_tag(member, second, new): member for member in come}
    for member in list(gone):
        other = tags.get(_tag(member, first, old))
        if other in come:
            pair(member, other)
    # A schema that became a union is one of its members, however much that has grown.
    least = _ALIKE if min(len(first.members), len(second.members)) > 1 else 0.01
    scores = sorted(
        ((likeness(a, b, old, new), i, j) for i, a in enumerate(gone) for j, b in enumerate(come)),
        key=lambda each: (-each[0], each[1], each[2]),
    )
    left, right = list(gone), list(come)
    for score, i, j in scores:
        if score >= least and left[i] in gone and right[j] in come:
            pair(left[i], right[j])
    return pairs, gone, come


def _tag(member: Spot, union: Union, side: Schemas) -> str:
    """Return the value by which a member is told apart, or else the name of its component."""
    view = side.views.of(member)
    for pointer in (*member, *view.names, view.pointer):
        if pointer in union.tags:
            return f"tag {union.tags[pointer]}"
    if union.discriminator and (field := view.properties.get(union.discriminator)):
        values = side.views.of(field.spot).enum
        if values and len(values) == 1:
            return f"tag {values[0]}"
    return f"name {_name(member, side)}" if _name(member, side)[:1].isupper() else f"{member}"


def likeness(first: Spot, second: Spot, old: Schemas, new: Schemas) -> float:
    """Return how much two schemas have in common, from 0 to 1."""
    a, b = old.views.of(first), new.views.of(second)
    kinds_a, kinds_b = a.types - {"null"}, b.types - {"null"}
    if not kinds_a & kinds_b:
        return 0.0
    if "object" not in kinds_a & kinds_b:
        return 0.8 if kinds_a == kinds_b else 0.4
    names_a, names_b = set(a.properties), set(b.properties)
    if not names_a and not names_b:
        return 0.5
    common = names_a & names_b
    if any(_tells_apart(name, a, b, old, new) for name in common):
        return 0.0
    return len(common) / len(names_a | names_b)


def _tells_apart(name: str, a: View, b: View, old: Schemas, new: Schemas) -> bool:
    """Tell whether two objects have different constants under a name."""
    first = old.views.of(a.properties[name].spot).enum
    second = new.views.of(b.properties[name].spot).enum
    return bool(first and second and len(first) == len(second) == 1 and first != second)


def disjoint(members: tuple[Spot, ...], side: Schemas) -> bool:
    """Tell whether no value can satisfy two members of a union."""
    views = [side.views.of(member) for member in members]
    return all(_apart(a, b, side) for index, a in enumerate(views) for b in views[index + 1 :])


def _apart(a: View, b: View, side: Schemas) -> bool:
    common = a.types & b.types
    if ("integer" in a.types and "number" in b.types) or (
        "integer" in b.types and "number" in a.types
    ):
        return False
    if not common:
        return True
    if a.enum is not None and b.enum is not None:
        return not any(value in b.enum for value in a.enum)
    if common != {"object"}:
        return False
    for name, field in a.properties.items():
        other = b.properties.get(name)
        if other is None or not (field.required_at and other.required_at):
            continue
        first, second = side.views.of(field.spot), side.views.of(other.spot)
        if not first.types & second.types:
            return True
        if (
            first.enum
            and second.enum
            and not set(map(repr, first.enum)) & set(map(repr, second.enum))
        ):
            return True
    return any(
        name not in b.properties and b.additional is None and field.required_at
        for name, field in a.properties.items()
    ) or any(
        name not in a.properties and a.additional is None and field.required_at
        for name, field in b.properties.items()
    )


def compare_choices(before: View, after: View) -> Iterator[Delta]:
    """Yield what differs in the properties of which some have to be there."""
    if {(each.kind, each.sets) for each in before.choices} == {
        (each.kind, each.sets) for each in after.choices
    }:
        return
    narrows = not all(_is_met(choice, before) for choice in after.choices)
    widens = not all(_is_met(choice, after) for choice in before.choices)
    effect: Effect = "none"
    if narrows or widens:
        effect = "both" if narrows and widens else "narrows" if narrows else "widens"
    first, second = (view.choices[0] if view.choices else None for view in (before, after))
    yield Delta(
        rule="choice-of-required-changed",
        keyword="anyOf",
        effect=effect,
        old_at=f"{first.pointer}/{first.kind}" if first else before.pointer,
        new_at=f"{second.pointer}/{second.kind}" if second else after.pointer,
        name=second.kind if second else "",
        old_value=_named_sets(before),
        new_value=_named_sets(after),
    )


def _is_met(choice: Choice, view: View) -> bool:
    """Tell whether all objects of a schema make a choice."""
    required = {name for name, member in view.properties.items() if member.required_at}
    if choice.kind == "oneOf":
        return any((choice.kind, choice.sets) == (each.kind, each.sets) for each in view.choices)
    if any(names <= required for names in choice.sets):
        return True
    return any(
        all(any(wanted <= names | required for wanted in choice.sets) for names in each.sets)
        for each in view.choices
    )


def _named_sets(view: View) -> list[str] | None:
    """Return the names, those that have to be there together joined."""
    found = sorted(" + ".join(sorted(names)) for each in view.choices for names in each.sets)
    return found or None
