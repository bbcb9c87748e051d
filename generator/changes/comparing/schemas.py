"""Compares two schemas that stand at the same place, and names the places inside of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.api.model import ABSENT
from generator.changes.comparing.delta import Child, Delta, Outcome
from generator.changes.comparing.facets import compare_facets
from generator.changes.comparing.unions import compare_choices, compare_unions
from generator.changes.model import Direction, Effect
from generator.changes.normal.names import near
from generator.changes.normal.schemas import Schemas, visible_fields
from generator.changes.normal.view import Field, Spot, View

_RENAME = 0.9
_SAME_WORDS = 0.9
"""How alike two names count whose properties have the same description."""
_FEWEST_WORDS = 3
"""How alike two properties have to be so that one counts as the other under a new name."""


def compare_schemas(
    old_spot: Spot, new_spot: Spot, direction: Direction, old: Schemas, new: Schemas
) -> Outcome:
    """Return what differs between two schemas themselves, and what is left to compare inside."""
    before, after = old.views.of(old_spot), new.views.of(new_spot)
    if before.says_nothing != after.says_nothing and before.is_typed != after.is_typed:
        return Outcome(deltas=tuple(compare_facets(before, after)), children=())
    deltas = list(compare_facets(before, after))
    children: list[Child] = []
    unions, members = compare_unions(before, after, old, new)
    deltas += unions
    children += members
    if (unions or members) and (not before.unions or not after.unions):
        return Outcome(deltas=tuple(unions), children=tuple(members))  # one side became a variant
    if "object" in before.types & after.types and before.enum is None and after.enum is None:
        found, inside = _objects(before, after, direction, old, new)
        deltas += found
        children += inside
    if "array" in before.types & after.types:
        found, inside = _arrays(before, after, old, new)
        deltas += found
        children += inside
    deltas += compare_choices(before, after)
    found, inside = _families(before, after)
    deltas += found
    children += inside
    deltas += _opaque(before, after, old, new)
    deltas += _dependent(before, after)
    return Outcome(deltas=tuple(deltas), children=tuple(children))


def _objects(
    before: View, after: View, direction: Direction, old: Schemas, new: Schemas
) -> tuple[list[Delta], list[Child]]:
    fields_before = visible_fields(before, direction, old.views)
    fields_after = visible_fields(after, direction, new.views)
    deltas: list[Delta] = []
    children: list[Child] = []
    removed = [name for name in fields_before if name not in fields_after]
    added = [name for name in fields_after if name not in fields_before]
    renamed = _renamed(removed, added, fields_before, fields_after, old, new)
    for name, member in fields_before.items():
        other = renamed.get(name, name)
        if other in fields_after:
            children.append(
                Child(step=("property", name), old=member.spot, new=fields_after[other].spot)
            )
            if other != name:
                deltas.append(_renaming(name, other, member, fields_after[other], before, after))
            deltas += _requirement(name, member, fields_after[other])
        else:
            deltas.append(_removal(name, member, after))
            if after.additional and member.spot:
                children.append(
                    Child(step=("property", name), old=member.spot, new=after.additional)
                )
    taken = set(renamed.values())
    for name in added:
        if name not in taken:
            deltas.append(_addition(name, fields_after[name], before, new))
            if before.additional and not before.properties:
                children.append(
                    Child(
                        step=("property", name), old=before.additional, new=fields_after[name].spot
                    )
                )
    deltas += _unknown_names(before, after)
    deltas += _additional(before, after)
    if before.additional is not None and after.additional is not None:
        if before.additional or after.additional:
            children.append(Child(step=("map",), old=before.additional, new=after.additional))
    for pattern in sorted({*before.patterns, *after.patterns}):
        found = _pattern(pattern, before, after)
        if isinstance(found, Delta):
            deltas.append(found)
        else:
            children.append(found)
    return deltas, children


def _families(before: View, after: View) -> tuple[list[Delta], list[Child]]:
    """Compare the schemas that may stand in the place of a base, by their tags."""
    deltas = []
    children = []
    for tag in sorted({*before.family, *after.family}):
        first, second = before.family.get(tag), after.family.get(tag)
        if first and second:
            children.append(Child(step=("member",), old=first, new=second))
            continue
        deltas.append(
            Delta(
                rule="discriminator-mapping-deleted" if first else "discriminator-mapping-added",
                keyword="discriminator",
                effect="none",
                old_at=before.pointer,
                new_at=after.pointer,
                old_value=tag if first else None,
                new_value=None if first else tag,
            )
        )
    return deltas, children


def _renamed(
    removed: list[str],
    added: list[str],
    before: dict[str, Field],
    after: dict[str, Field],
    old: Schemas,
    new: Schemas,
) -> dict[str, str]:
    """Pair properties that are gone with new ones of equal shape, and nearly the same name or the same description."""
    scores = []
    for name in removed:
        for other in added:
            likeness = near(name, other)
            if _description(before[name], old) == _description(after[other], new) != "":
                likeness = max(likeness, _SAME_WORDS)
            if likeness < 0.6 or bool(before[name].required_at) != bool(after[other].required_at):
                continue
            if old.digests.of(before[name].spot) == new.digests.of(after[other].spot):
                scores.append((0.7 + 0.3 * likeness, name, other))
    pairs: dict[str, str] = {}
    for score, name, other in sorted(scores, key=lambda each: (-each[0], each[1], each[2])):
        if score >= _RENAME and name not in pairs and other not in pairs.values():
            pairs[name] = other
    return pairs


def _description(member: Field, schemas: Schemas) -> str:
    """Return a description that tells one property from others; empty where there is none, or a short one."""
    text = schemas.views.nodes[member.spot[0]].description.strip() if member.spot else ""
    return text if len(text.split()) >= _FEWEST_WORDS else ""


def _renaming(
    name: str, other: str, member: Field, renamed: Field, before: View, after: View
) -> Delta:
    return Delta(
        rule="property-renamed",
        keyword="required" if member.required_at else "properties",
        effect="both" if member.required_at else "none",
        old_at=member.spot[0] if member.spot else before.pointer,
        new_at=renamed.spot[0] if renamed.spot else after.pointer,
        old_value=name,
        new_value=other,
        name=name,
        renamed_to=other,
        old_member=member.spot,
        new_member=renamed.spot,
    )


def _requirement(name: str, member: Field, other: Field) -> Iterator[Delta]:
    if bool(member.required_at) == bool(other.required_at):
        return
    is_required = bool(other.required_at)
    yield Delta(
        rule="property-became-required" if is_required else "property-became-optional",
        keyword="required",
        effect="narrows" if is_required else "widens",
        old_at=f"{member.required_at}/required" if member.required_at else member.spot[0],
        new_at=f"{other.required_at}/required" if other.required_at else other.spot[0],
        old_value=bool(member.required_at),
        new_value=is_required,
        name=name,
        old_member=member.spot,
        new_member=other.spot,
    )


def _removal(name: str, member: Field, after: View) -> Delta:
    """Say what it means that a property is gone: no answer has it, and a closed request refuses it."""
    is_closed = after.additional is None
    effect: Effect = "none"
    if member.required_at:
        effect = "both" if is_closed else "widens"
    elif is_closed:
        effect = "narrows"
    was = "required" if member.required_at else "optional"
    return Delta(
        rule=f"{was}-property-removed",
        keyword="additionalProperties" if is_closed and not member.required_at else "required",
        effect=effect,
        old_at=member.spot[0],
        new_at=after.pointer,
        old_value=name,
        name=name,
        old_member=member.spot,
    )


def _addition(name: str, member: Field, before: View, new: Schemas) -> Delta:
    """Say what it means that there is a property more: a closed answer had promised no other."""
    was_closed = before.additional is None
    effect: Effect = "widens" if was_closed else "none"
    if member.required_at:
        effect = "both" if was_closed else "narrows"
    has_default = "-with-default" if _has_default(member, new) else ""
    return Delta(
        rule=f"required-property-added{has_default}"
        if member.required_at
        else "optional-property-added",
        keyword="required" if member.required_at else "additionalProperties",
        effect=effect,
        old_at=before.pointer,
        new_at=member.spot[0],
        new_value=name,
        name=name,
        new_member=member.spot,
        is_expected=was_closed,
    )


def _has_default(member: Field, new: Schemas) -> bool:
    return new.views.of(member.spot).default is not ABSENT


def _unknown_names(before: View, after: View) -> Iterator[Delta]:
    """Yield the required names that no property has: a fault of the document, and binding all the same."""
    for name in sorted({*before.unknown_names} ^ {*after.unknown_names}):
        is_new = name in after.unknown_names
        other = (before if is_new else after).properties.get(name)
        if other is not None and other.required_at:
            continue
        yield Delta(
            rule="required-name-added" if is_new else "required-name-removed",
            keyword="required",
            effect="narrows" if is_new else "widens",
            old_at=before.pointer if is_new else f"{before.unknown_names[name]}/required",
            new_at=f"{after.unknown_names[name]}/required" if is_new else after.pointer,
            old_value=None if is_new else name,
            new_value=name if is_new else None,
            name=name,
            reason="no property has this name: a fault of the document first",
        )


def _additional(before: View, after: View) -> Iterator[Delta]:
    if (before.additional is None) == (after.additional is None):
        return
    closes = after.additional is None
    keyword = "additionalProperties"
    yield Delta(
        rule="additional-properties-refused" if closes else "additional-properties-allowed",
        keyword=keyword,
        effect="narrows" if closes else "widens",
        old_at=_at(before, keyword),
        new_at=_at(after, keyword),
        old_value=not closes,
        new_value=closes is False,
        is_expected=not closes,
    )


def _pattern(pattern: str, before: View, after: View) -> Delta | Child:
    if pattern in before.patterns and pattern in after.patterns:
        return Child(
            step=("pattern", pattern), old=before.patterns[pattern], new=after.patterns[pattern]
        )
    is_new = pattern in after.patterns
    return Delta(
        rule="pattern-property-added" if is_new else "pattern-property-removed",
        keyword="patternProperties",
        effect="narrows" if is_new else "widens",
        old_at=before.pointer,
        new_at=after.pointer,
        old_value=None if is_new else pattern,
        new_value=pattern if is_new else None,
        name=pattern,
    )


def _prefix(view: View, schemas: Schemas) -> tuple[Spot, ...]:
    """Return the schemas of the first elements, without those at the end that all elements have."""
    prefix = list(view.prefix)
    while prefix and view.items and _is_same(prefix[-1], view.items, schemas):
        prefix.pop()
    return tuple(prefix)


def _is_same(one: Spot, two: Spot, schemas: Schemas) -> bool:
    return schemas.digests.of(one) == schemas.digests.of(two)


def _arrays(
    before: View, after: View, old: Schemas, new: Schemas
) -> tuple[list[Delta], list[Child]]:
    deltas: list[Delta] = []
    children: list[Child] = []
    first_olds, first_news = _prefix(before, old), _prefix(after, new)
    if len(first_olds) != len(first_news):
        grows = len(first_news) > len(first_olds)
        deltas.append(
            Delta(
                rule="prefix-items-added" if grows else "prefix-items-removed",
                keyword="prefixItems",
                effect="both",
                old_at=_at(before, "prefixItems"),
                new_at=_at(after, "prefixItems"),
                old_value=len(first_olds),
                new_value=len(first_news),
            )
        )
    for index, (first, second) in enumerate(zip(first_olds, first_news, strict=False)):
        children.append(Child(step=("prefix", str(index)), old=first, new=second))
    if before.items is not None and after.items is not None:
        if before.items or after.items:
            children.append(Child(step=("items",), old=before.items, new=after.items))
    elif (before.items is None) != (after.items is None):
        closes = after.items is None
        deltas.append(
            Delta(
                rule="additional-items-refused" if closes else "additional-items-allowed",
                keyword="items",
                effect="narrows" if closes else "widens",
                old_at=_at(before, "items"),
                new_at=_at(after, "items"),
                old_value=not closes,
                new_value=closes is not False,
            )
        )
    return deltas, children


_CONDITION = ("if", "then", "else")
_WORDS = {
    "not": "not",
    "if": "if",
    "contains": "contains",
    "propertyNames": "property-names",
    "unevaluatedItems": "unevaluated-items",
}


def _opaque(before: View, after: View, old: Schemas, new: Schemas) -> Iterator[Delta]:
    for keyword in sorted({*before.opaque, *after.opaque} - {"then", "else"}):
        keywords = _CONDITION if keyword == "if" else (keyword,)
        first = _digests(before, keywords, old)
        second = _digests(after, keywords, new)
        if first == second:
            continue
        effect: Effect = "both"
        verb = "changed"
        if not first:
            effect, verb = "narrows", "added"
        elif not second:
            effect, verb = "widens", "removed"
        plain, _, name = keyword.partition("/")
        yield Delta(
            rule=f"{_WORDS.get(plain, 'dependent-schema')}-{verb}",
            keyword=plain,
            effect=effect,
            old_at=_at(before, keyword),
            new_at=_at(after, keyword),
            old_value=first or None,
            new_value=second or None,
            name=name,
        )


def _digests(view: View, keywords: tuple[str, ...], side: Schemas) -> list[str]:
    return [
        f"{keyword} {digest}"
        for keyword in keywords
        for digest in sorted(side.digests.of(spot, 6) for spot in view.opaque.get(keyword, ()))
    ]


def _dependent(before: View, after: View) -> Iterator[Delta]:
    for name in sorted({*before.dependent, *after.dependent}):
        first, second = before.dependent.get(name), after.dependent.get(name)
        if first == second:
            continue
        effect: Effect = "both"
        verb = "changed"
        if first is None or (second and set(first) < set(second)):
            effect, verb = "narrows", "changed" if first else "added"
        elif second is None or set(second) < set(first):
            effect, verb = "widens", "changed" if second else "removed"
        yield Delta(
            rule=f"dependent-required-{verb}",
            keyword="dependentRequired",
            effect=effect,
            old_at=_at(before, "dependentRequired"),
            new_at=_at(after, "dependentRequired"),
            old_value=list(first or ()) or None,
            new_value=list(second or ()) or None,
            name=name,
        )


def _at(view: View, keyword: str) -> str:
    return f"{view.origins[keyword]}/{keyword}" if keyword in view.origins else view.pointer
