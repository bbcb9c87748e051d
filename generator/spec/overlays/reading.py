"""Reads an overlay: text into actions, or diagnostics about what it says wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.errors import Diagnostic, SpecError, suggestion
from generator.spec.overlays.model import Action, Overlay
from generator.spec.pointers import MISSING, join
from generator.spec.text.files import read_root, read_source
from generator.spec.text.source import Source

_VERSION = re.compile(r"1\.([01])\.\d+")
_FIELDS = ("overlay", "info", "extends", "actions")
_OF_ACTIONS = ("target", "description", "update", "remove", "copy")
_RULE = "bad-overlay"


def read_overlay(name: str) -> Overlay:
    """Read the overlay in a file. Raises `SpecError` with all that is wrong with it."""
    path = Path(name)
    place = str(path.parent.resolve() / path.name)
    source = read_source(read_root(path, path.as_posix()), name=path.as_posix(), place=place).source
    problems = tuple(_problems(source))
    if problems:
        raise SpecError(problems)
    return Overlay(
        source=source,
        actions=tuple(
            Action(
                pointer=join("/actions", index),
                target=action["target"],
                update=action.get("update", MISSING),
                is_removal=action.get("remove", False),
                copy=action.get("copy", ""),
            )
            for index, action in enumerate(source.data["actions"])
        ),
        has_primitives=not source.data["overlay"].startswith("1.0"),
    )


def _problems(source: Source) -> Iterator[Diagnostic]:
    data = source.data
    if not isinstance(data, dict) or "overlay" not in data:
        hint = "begin it with `overlay: 1.0.0`"
        yield _wrong(source, "", "not an overlay: `overlay` does not say its version", hint)
        return
    version = data["overlay"]
    known = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if known is None:
        hint = 'write all three numbers as text, as in `overlay: "1.0.0"`'
        yield _wrong(source, "/overlay", "this version of overlays is not one of 1.0 and 1.1", hint)
        return
    for key in data:
        if key not in _FIELDS and not str(key).startswith("x-"):
            yield _wrong(
                source, join("", key), f"overlays have no field `{key}`{suggestion(key, _FIELDS)}"
            )
    info = data.get("info")
    if not isinstance(info, dict) or not {"title", "version"} <= info.keys():
        hint = "add `info` with a `title` and a `version`"
        yield _wrong(source, "/info", "`info` lacks the title or the version", hint)
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        yield _wrong(source, "/actions", "`actions` has to be a list with at least one action")
        return
    for index, action in enumerate(actions):
        yield from _problems_of(source, join("/actions", index), action, has_copy=known[1] != "0")


def _problems_of(
    source: Source, pointer: str, action: Any, *, has_copy: bool
) -> Iterator[Diagnostic]:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        yield _wrong(source, pointer, "an action has a `target`, which is a JSONPath as text")
        return
    allowed = _OF_ACTIONS if has_copy else _OF_ACTIONS[:-1]
    for key in action:
        if key not in allowed and not str(key).startswith("x-"):
            known = suggestion(key, allowed)
            yield _wrong(source, join(pointer, key), f"actions have no field `{key}`{known}")
    if not isinstance(action.get("remove", False), bool):
        yield _wrong(source, join(pointer, "remove"), "`remove` is true or false")
    if not isinstance(action.get("copy", ""), str):
        yield _wrong(source, join(pointer, "copy"), "`copy` is a JSONPath as text")
    if not (action.get("remove") or action.keys() & {"update", "copy"}):
        what = "`update`, `copy` or `remove: true`" if has_copy else "`update` or `remove: true`"
        yield _wrong(source, pointer, f"the action does nothing: it has neither {what}")


def _wrong(source: Source, pointer: str, problem: str, hint: str = "") -> Diagnostic:
    return Diagnostic(
        level="error", rule=_RULE, problem=problem, location=source.locate(pointer), hint=hint
    )
