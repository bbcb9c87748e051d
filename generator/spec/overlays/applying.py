"""Applies overlays to a document, action by action, and remembers where each node comes from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.errors import Diagnostic, SpecError
from generator.spec.overlays.model import Action, OverlaidSource, Overlay
from generator.spec.overlays.reading import read_overlay
from generator.spec.pointers import MISSING, find, from_keys, join, parent, split
from generator.spec.text.source import Source, nearest

_Keys = tuple[str | int, ...]


def overlaid(root: Source, names: Sequence[str]) -> tuple[Source, tuple[Diagnostic, ...]]:
    """Return a document with the overlays in some files applied, and what there is to say about that.

    An action that selects nothing is a warning: it has outlived what it was about, or has a slip of the pen.
    Raises `SpecError` for an overlay that cannot be read, or an action that does not fit what it selects.
    """
    if not names:
        return root, ()
    work = _Work(root)
    for name in names:
        work.apply(read_overlay(name))
    if work.problems:
        raise SpecError(tuple(work.problems))
    source = OverlaidSource(
        place=root.place, name=root.name, data=work.data, index=root.index, origins=work.origins
    )
    return source, tuple(work.warnings)


class _Work:
    """A copy of the document under the hands of overlays."""

    def __init__(self, root: Source) -> None:
        self.data = _copy(root.data)
        self.origins: dict[str, tuple[Source, str]] = {"": (root, "")}
        self.warnings: list[Diagnostic] = []
        self.problems: list[Diagnostic] = []

    def apply(self, overlay: Overlay) -> None:
        """Do what an overlay says, in its order."""
        for action in overlay.actions:
            selected = self._select(overlay, action, "target", action.target)
            if selected is None:
                continue
            if not selected:
                self._report(
                    overlay,
                    join(action.pointer, "target"),
                    f"`{action.target}` selects nothing in the document",
                    consequence="the action does nothing",
                )
            elif action.is_removal:
                for keys in sorted(selected, key=_from_behind):
                    self._remove(overlay, action, keys)
            else:
                self._change(overlay, action, selected)

    def _change(self, overlay: Overlay, action: Action, selected: Iterable[_Keys]) -> None:
        value, at = action.update, (overlay.source, join(action.pointer, "update"))
        if action.copy:
            sources = self._select(overlay, action, "copy", action.copy)
            if sources is None:
                return
            if len(sources) != 1:
                text = f"`copy` has to select one value, and selects {len(sources)}"
                self._refuse(overlay, join(action.pointer, "copy"), text)
                return
            pointer = from_keys(sources[0])
            value, at = _copy(find(self.data, pointer)), self._origin(pointer)
        if value is not MISSING:
            for keys in selected:
                self._update(overlay, action, from_keys(keys), value, at)

    def _select(
        self, overlay: Overlay, action: Action, field: str, path: str
    ) -> list[_Keys] | None:
        """Return the places that a JSONPath (RFC 9535) selects; None, and a problem, where it is none."""
        import jsonpath

        try:
            matches = jsonpath.JSONPathEnvironment(strict=True).finditer(path, self.data)
            return list(dict.fromkeys(match.parts for match in matches))
        except (jsonpath.JSONPathError, RecursionError) as error:
            said = str(error.args[0]) if error.args else "it is too deep"
            self._refuse(overlay, join(action.pointer, field), f"not a JSONPath: {said[:160]}")
            return None

    def _update(
        self, overlay: Overlay, action: Action, pointer: str, value: Any, at: tuple[Source, str]
    ) -> None:
        old = find(self.data, pointer)
        place = join(action.pointer, "update" if action.update is not MISSING else "copy")
        match old, value:
            case dict(), dict():
                self._merge(pointer, old, value, at)
            case list(), _:
                self._append(pointer, old, value, at)
            case (dict(), _) | (_, dict() | list()):
                self._refuse(
                    overlay, place, f"the update does not fit #{pointer}, which it selects"
                )
            case _ if not overlay.has_primitives:
                self._refuse(
                    overlay, place, f"#{pointer} is no object or list, as overlays 1.0 want"
                )
            case _:
                self._put(pointer, value, at)

    def _merge(
        self, pointer: str, old: dict[str, Any], new: dict[str, Any], at: tuple[Source, str]
    ) -> None:
        source, origin = at
        for key, value in new.items():
            inner, inner_at = join(pointer, key), (source, join(origin, key))
            match old.get(key), value:
                case dict(), dict():
                    self._merge(inner, old[key], value, inner_at)
                case list(), list():
                    self._append(inner, old[key], value, inner_at)
                case _:
                    old[key] = _copy(value)
                    self._came_from(inner, inner_at)

    def _append(self, pointer: str, old: list[Any], value: Any, at: tuple[Source, str]) -> None:
        source, origin = at
        items = value if isinstance(value, list) else [value]
        for index, item in enumerate(items):
            place = join(origin, index) if isinstance(value, list) else origin
            self._came_from(join(pointer, len(old)), (source, place))
            old.append(_copy(item))

    def _put(self, pointer: str, value: Any, at: tuple[Source, str]) -> None:
        owner, key = find(self.data, parent(pointer)), split(pointer)[-1]
        owner[int(key) if isinstance(owner, list) else key] = _copy(value)
        self._came_from(pointer, at)

    def _remove(self, overlay: Overlay, action: Action, keys: _Keys) -> None:
        if not keys:
            text = "the whole document cannot be removed"
            self._refuse(overlay, join(action.pointer, "target"), text)
            return
        pointer = from_keys(keys)
        holder, key = from_keys(keys[:-1]), keys[-1]
        owner = find(self.data, holder)
        if find(self.data, pointer) is MISSING:
            return  # what it stood in is gone already
        if isinstance(owner, list) and isinstance(key, int):
            self._shift(holder, key, len(owner))
        else:
            self._forget(pointer)
        del owner[key]

    def _shift(self, holder: str, removed: int, length: int) -> None:
        """Let what stands behind an item of a list keep its origin in the place before."""
        for index in range(removed, length):
            self._forget(join(holder, index))
            if index + 1 < length:
                self._move(join(holder, index + 1), join(holder, index))

    def _move(self, before: str, after: str) -> None:
        self.origins[after] = self._origin(before)
        for pointer in [each for each in self.origins if each.startswith(f"{before}/")]:
            self.origins[after + pointer[len(before) :]] = self.origins[pointer]

    def _came_from(self, pointer: str, at: tuple[Source, str]) -> None:
        self._forget(pointer)
        self.origins[pointer] = at

    def _forget(self, pointer: str) -> None:
        for known in [p for p in self.origins if p == pointer or p.startswith(f"{pointer}/")]:
            del self.origins[known]

    def _origin(self, pointer: str) -> tuple[Source, str]:
        prefix = nearest(pointer, self.origins)
        source, origin = self.origins[prefix]
        return source, origin + pointer[len(prefix) :]

    def _refuse(self, overlay: Overlay, pointer: str, problem: str) -> None:
        location = overlay.source.locate(pointer)
        self.problems.append(
            Diagnostic(level="error", rule="bad-overlay", problem=problem, location=location)
        )

    def _report(self, overlay: Overlay, pointer: str, problem: str, *, consequence: str) -> None:
        self.warnings.append(
            Diagnostic(
                level="warning",
                rule="overlay-without-effect",
                problem=problem,
                location=overlay.source.locate(pointer),
                consequence=consequence,
            )
        )


def _from_behind(keys: _Keys) -> tuple[tuple[int, int, str], ...]:
    """Order places so that no removal moves one that is still to come."""
    return tuple((0, -key, "") if isinstance(key, int) else (1, 0, key) for key in keys)


def _copy(value: Any) -> Any:
    """Copy containers; what YAML's aliases share is no longer shared."""
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
