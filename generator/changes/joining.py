"""Joins changes that have one cause: three or more of one kind that a person would tell in one sentence.

Three properties that a class gained, a header that forty operations want, a resource that is new: the
parts stay in the change, each with its place and its proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from generator.changes.comparing.operations import Matched, blank
from generator.changes.fingerprint import fingerprint
from generator.changes.model import PYTHON_VERDICTS, Change

_FEWEST = 3
"""Two changes are read as fast as one that lists two."""
_MOST_NAMES = 8
_COME = "endpoint-added"
_GONE = ("api-path-removed", "api-removed")
_LISTS = {
    "api-schema-added": "{count} schemas are new; nothing uses them: {names}",
    "api-schema-changed": "{count} schemas changed; nothing uses them: {names}",
    "api-schema-removed": "{count} schemas are gone: {names}",
    "api-security-component-oauth-scope-added": "{count} scopes are new: {names}",
    "api-security-component-oauth-scope-removed": "{count} scopes are gone: {names}",
    "server-added": "{count} servers are listed now: {names}",
    "server-removed": "{count} servers are no longer listed: {names}",
    "webhook-added": "{count} webhooks are new: {names}",
}
_OF_OPERATIONS = ("deprecated", "no longer deprecated")
_Key = tuple[object, ...]


def joined(changes: Sequence[Change], matched: Matched) -> list[Change]:
    """Return the changes, those of one cause as one; ``matched`` are the operations of both documents."""
    changes = list(_in_all_media_types(changes))
    trees = _Trees(matched)
    for key, text in (
        (trees.key, trees.text),
        (_moved_key, _moved_text),
        (_list_key, _list_text),
        (_class_key, _class_text),
        (_everywhere_key, _everywhere_text),
    ):
        changes = list(_joined_by(changes, key, text))
    return list(changes)


def _in_all_media_types(changes: Sequence[Change]) -> Iterator[Change]:
    """Join what is said twice, because a message has the same schema in two media types or statuses."""
    groups: dict[_Key, list[Change]] = {}
    for change in changes:
        key = (change.rule, change.level, change.direction, change.wire.verdict, change.detail)
        words = (change.what, change.message, change.operations) if change.direction else change.id
        groups.setdefault((*key, words), []).append(change)
    for group in groups.values():
        if len(group) == 1:
            yield group[0]
            continue
        group.sort(key=lambda each: (-PYTHON_VERDICTS.index(each.python.verdict), each.id))
        yield _whole(group, lambda parts: (parts[0].what, parts[0].message))


def _joined_by(
    changes: Sequence[Change],
    key: Callable[[Change], _Key | None],
    text: Callable[[Sequence[Change]], tuple[str, str]],
) -> Iterator[Change]:
    groups: dict[_Key, list[Change]] = {}
    for change in changes:
        is_open = change.rename is None and len({part.what for part in change.parts}) < 2
        found = key(change) if is_open else None
        python = change.python
        verdicts = (change.rule, change.level, change.direction, change.wire.verdict)
        groups.setdefault(
            ("alone", change.id)
            if found is None
            else (*verdicts, python.verdict, python.fails, *found),
            [],
        ).append(change)
    for group in groups.values():
        if len(group) < _FEWEST:
            yield from group
        else:
            yield _whole(sorted(group, key=lambda each: (each.what, each.id)), text)


def _whole(parts: Sequence[Change], text: Callable[[Sequence[Change]], tuple[str, str]]) -> Change:
    """Return the change that parts are; its fingerprint is that of all of theirs."""
    first = parts[0]
    what, message = text(parts)
    details = {part.detail for part in parts}
    proven = next((part for part in parts if part.wire.proof is not None), first)
    symbols = {repr(symbol): symbol for part in parts for symbol in part.python.symbols}
    return replace(
        first,
        id=fingerprint(first.rule, first.direction, " ".join(sorted(p.id for p in parts)), "", ""),
        what=what,
        message=message,
        detail=first.detail if len(details) == 1 else "",
        wire=replace(first.wire, proof=proven.wire.proof),
        python=replace(first.python, symbols=tuple(symbols.values())),
        operations=tuple(dict.fromkeys(use for part in parts for use in part.operations)),
        uses=sum(part.uses for part in parts),
        parts=tuple(edit for part in parts for edit in part.edits),
    )


class _Trees:
    """Paths below which all operations are new, or gone: a resource that came or went."""

    def __init__(self, matched: Matched) -> None:
        """Remember below which paths other operations stand."""
        stays = [path for pair in matched.pairs for path in (pair[0].path, pair[1].path)]
        removed = [operation.path for operation in matched.removed]
        added = [operation.path for operation in matched.added]
        self._taken = {
            True: {above for path in (*stays, *removed) for above in _above(path)},
            False: {above for path in (*stays, *added) for above in _above(path)},
        }

    def key(self, change: Change) -> _Key | None:
        """Return the highest path that is as new, or as gone, as the operation itself."""
        is_new = change.rule == _COME
        if not is_new and not change.rule.startswith(_GONE):
            return None
        path = change.operations[0].path
        return next(((top,) for top in _above(path) if top not in self._taken[is_new]), None)

    def text(self, parts: Sequence[Change]) -> tuple[str, str]:
        """Say below which path operations are new or gone."""
        key = self.key(parts[0])
        depth = len(str(key[0]).split("/")) if key else 0
        top = "/".join(parts[0].operations[0].path.split("/")[:depth])
        verb = "new" if parts[0].rule == _COME else "gone"
        return f"operations below {top}", f"{len(parts)} operations below {top} are {verb}"


def _above(path: str) -> Iterator[str]:
    """Yield the beginnings of a path, whole segments each, and the path itself."""
    segments = blank(path).split("/")
    for length in range(2, len(segments) + 1):
        yield "/".join(segments[:length])


def _moved_key(change: Change) -> _Key | None:
    """Return what of a path was put in the place of what: `/` at its end in the place of nothing."""
    if change.rule != "api-path-moved" or change.old is None or change.new is None:
        return None
    old, new = str(change.old.value), str(change.new.value)
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    return old[start : len(old) - end], new[start : len(new) - end]


def _common(one: str, two: str) -> int:
    """Return how many characters both texts begin with."""
    pairs = enumerate(zip(one, two, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(two)))


def _moved_text(parts: Sequence[Change]) -> tuple[str, str]:
    first = parts[0]
    before, after = (str(place.value) if place else "" for place in (first.old, first.new))
    old, new = _moved_key(first) or ("", "")
    message = f"{len(parts)} operations moved, as {before} to {after}"
    return f"paths with {old or 'nothing'} for {new or 'nothing'}", message


def _list_key(change: Change) -> _Key | None:
    return (change.detail if "scope" in change.rule else "",) if change.rule in _LISTS else None


def _list_text(parts: Sequence[Change]) -> tuple[str, str]:
    rule = parts[0].rule
    if rule.startswith(("server", "api-security")):
        names = sorted(_value(part) for part in parts)
    else:
        names = sorted(part.what.removeprefix("webhook ") for part in parts)
    what = f"{parts[0].what.split(':')[0]}: " if rule.startswith("server") else ""
    message = _LISTS[rule].format(count=len(parts), names=_listed(names))
    return what + ", ".join(names), message


def _value(change: Change) -> str:
    values = [place.value for place in (change.new, change.old) if place is not None]
    return next((str(value) for value in values if value is not None), change.what)


def _class_key(change: Change) -> _Key | None:
    """Return the class of a property, where no code has to be changed because of the property alone."""
    is_harmless = change.level == "note" and change.wire.verdict in ("none", "safe")
    if not change.direction or change.python.verdict not in ("safe", "tolerated"):
        return None
    if not is_harmless and change.python.verdict != "tolerated":
        return None
    owner, name = owner_of(change)
    return ("class", owner, _said(change.message, change.what, owner, name)) if owner else None


def owner_of(change: Change) -> tuple[str, str]:
    """Return the class or message that a changed property stands in, and its name; nothing for other changes."""
    owner, _, name = change.what.rpartition(".")
    place = _place(change) if change.operations else change.what
    is_property = bool(owner) and "." in place and change.message.startswith(owner)
    return (owner, name) if is_property else ("", "")


def _class_text(parts: Sequence[Change]) -> tuple[str, str]:
    owner, _ = owner_of(parts[0])
    names = [owner_of(part)[1] for part in parts]
    said = _said(parts[0].message, parts[0].what, owner, names[0])
    if "{name}" in said:
        message = f"{owner} {said.replace('{name}', _listed(names))}"
    else:
        said = f"are {said.removeprefix('is ')}" if said.startswith("is ") else said
        message = f"{len(parts)} properties of {owner} {said}: {_listed(names)}".replace(" :", ":")
    return f"{owner}: {', '.join(names)}", message


def _said(message: str, what: str, owner: str, name: str) -> str:
    """Return what a message says, without what it is said of."""
    if message.startswith(what):
        return message.removeprefix(what).strip()
    if owner and message.startswith(f"{owner} "):
        words = message.removeprefix(owner).split()
        return " ".join("{name}" if word == name else word for word in words)
    return message


def _everywhere_key(change: Change) -> _Key | None:
    """Return what is the same of a change at several operations, or in several classes."""
    if not change.operations or change.rule.startswith(
        ("python-", "api-path-moved", *_GONE, _COME)
    ):
        return None
    place = _place(change)
    owner, _, name = place.rpartition(".")
    values = (
        repr(change.old.value) if change.old else "",
        repr(change.new.value) if change.new else "",
    )
    said = _said(change.message, change.what, change.what.rpartition(".")[0], name)
    last = change.detail.rpartition("/")[2] if change.direction else change.detail
    return ("everywhere", name if owner else place, last, said, *values)


def _everywhere_text(parts: Sequence[Change]) -> tuple[str, str]:
    first = parts[0]
    places = list(dict.fromkeys(_place(part) for part in parts))
    operations = {use for part in parts for use in part.operations}
    if len(places) == 1:
        said = _said(first.message, first.what, "", "")
        if said in _OF_OPERATIONS:
            return places[0], f"{len(operations)} operations are {said}"
        head = f"{places[0]} {said}" if said != first.message else said
        text = head.replace(" :", ":").strip()
        return places[0] or first.rule, f"{text} ({len(operations)} operations)"
    owners = [part.what.rpartition(".")[0] or part.what for part in parts]
    name = first.what.rpartition(".")[2]
    said = _said(first.message, first.what, owners[0], name)
    if "{name}" in said:
        verb = said.replace("{name}", name).replace("requires ", "require ")
        message = f"{_listed(owners)} {verb.replace('always has ', 'always have ')}"
    else:
        message = f"{name} of {_listed(owners)} {said}".replace(" :", ":")
    return f"{name} of {', '.join(owners)}", message


def _place(change: Change) -> str:
    """Return the changed node without the one operation that it stands in."""
    return change.what.removeprefix(str(change.operations[0])).strip()


def _listed(names: Sequence[str]) -> str:
    shown = list(dict.fromkeys(names))
    if len(shown) > _MOST_NAMES + 1:
        return f"{', '.join(shown[:_MOST_NAMES])} and {len(shown) - _MOST_NAMES} more"
    return f"{', '.join(shown[:-1])} and {shown[-1]}" if len(shown) > 1 else shown[0]
