"""Reads data that does not fit its type: what fits is decoded, the rest is kept as it came."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any, get_args, get_origin

from ..encoding.values import from_plain
from .kinds import (
    expected,
    extra_type,
    fields_of,
    is_model,
    kind_of,
    kinds_of,
    literals_of,
    members_of,
    unfold,
)
from .mismatch import At, Kind, Mismatch, pointer_of
from .unions import Family, Tagged

DEEPEST = 60
"""What lies deeper and does not fit is held as it came, whole."""

_MISFIT = object()
CONTAINERS = frozenset({"object", "array"})


def find(tp: Any, data: Any) -> list[Mismatch]:
    """Return all that differs, unknown properties and values too."""
    walk = Walk(is_full=True)
    walk.read(tp, data, ())
    return walk.found


def _fitting(tp: Any, value: Any) -> Any:
    try:
        return from_plain(tp, value)
    except (ValueError, RecursionError):
        return _MISFIT


def _fits(tp: Any, value: Any) -> bool:
    return _fitting(tp, value) is not _MISFIT


class Walk:
    """Reads a value as a type, place by place, and notes the mismatches.

    A full walk visits every place and also notes unknown properties and values.
    """

    def __init__(self, *, is_full: bool = False) -> None:
        self.is_full = is_full
        self.found: list[Mismatch] = []

    def note(self, kind: Kind, at: At, what: str = "") -> None:
        """Remember a difference."""
        self.found.append(Mismatch(pointer_of(at), kind, what))

    def read(self, tp: Any, value: Any, at: At) -> Any:
        """Return a value as a type."""
        if not self.is_full:
            fit = _fitting(tp, value)
            if fit is not _MISFIT:
                return fit
        inner, mark = unfold(tp)
        origin = get_origin(inner)
        if value is None or len(at) > DEEPEST:
            return self._single(tp, value, at)
        if isinstance(value, dict):
            if mark is not None:
                return self._variant(tp, inner, mark, value, at)
            if is_model(inner):
                return self._model(inner, value, at)
            if origin is dict:
                item = get_args(inner)[1]
                return {k: self.read(item, v, (*at, k)) for k, v in value.items()}
        elif isinstance(value, list) and origin in (list, tuple):
            items = _types_of_items(inner, len(value))
            if origin is tuple and len(get_args(inner)) != len(value):
                self.note("type", at, f"an array of {len(get_args(inner))} items")
            return origin(
                self.read(item, each, (*at, index))
                for index, (item, each) in enumerate(zip(items, value, strict=True))
            )
        members = members_of(inner)
        return (
            self._union(tp, members, value, at)
            if len(members) > 1
            else self._single(tp, value, at)
        )

    def _single(self, tp: Any, value: Any, at: At) -> Any:
        """Read what has no parts, or not the declared ones."""
        fit = _fitting(tp, value)
        literals = [one for one in literals_of(tp) if kind_of(one) == kind_of(value)]
        if fit is _MISFIT:
            kind: Kind = "type"
            if value is None:
                kind = "null"
            elif literals:
                kind = "value"
            self.note(kind, at, expected(tp))
            return value
        if literals and value not in literals:
            self.note("value", at, expected(tp))
        return fit

    def _model(self, cls: Any, value: dict[str, Any], at: At) -> Any:
        model = cls.model_construct()
        fields = fields_of(cls)
        for field in fields:
            if field.key in value:
                read = self.read(field.tp, value[field.key], (*at, field.key))
                model.__dict__[field.name] = read
                model.__pydantic_fields_set__.add(field.name)
            elif field.is_required:
                model.__dict__[field.name] = None
                self.note("missing", (*at, field.key), expected(field.tp))
        rest = extra_type(cls)
        known = {field.key for field in fields}
        for key, item in value.items():
            if key in known:
                continue
            if rest is not None:
                item = self.read(rest, item, (*at, key))
            elif self.is_full:
                self.note("extra", (*at, key))
            model.__pydantic_extra__[key] = item
        return model

    def _variant(
        self,
        tp: Any,
        inner: Any,
        mark: Tagged | Family,
        value: dict[str, Any],
        at: At,
    ) -> Any:
        """Read an object as the variant that its tag names."""
        chosen = mark.choose(value)
        if isinstance(mark, Family):
            return self._child(inner, mark, chosen, value, at)
        if chosen is not None:
            return self.read(chosen, value, at)
        members = [one for one in members_of(inner) if one is not mark.unknown]
        place = (*at, mark.discriminator)
        if value.get(mark.discriminator) is None:
            result = self._union(tp, members, value, at)
            if self.is_full and pointer_of(place) not in {
                one.pointer for one in self.found
            }:
                kind: Kind = "null" if mark.discriminator in value else "missing"
                self.note(kind, place, "the tag of a variant")
            return result
        if self.is_full:
            self.note("value", place, "the tag of a variant")
        fit = _fitting(tp, value)
        if fit is _MISFIT:
            return self._union(tp, members, value, at)
        is_unknown = mark.unknown is not None and type(fit) is mark.unknown
        return fit if is_unknown else self.read(type(fit), value, at)

    def _child(
        self, base: Any, mark: Family, name: str | None, value: dict[str, Any], at: At
    ) -> Any:
        if name is not None:
            package = base.__module__.rpartition(".")[0]
            return self.read(getattr(import_module(package), name), value, at)
        tag = value.get(mark.discriminator)
        if self.is_full and isinstance(tag, str) and tag != base.__name__:
            self.note("value", (*at, mark.discriminator), "the tag of a variant")
        return self._model(base, value, at)

    def _union(self, tp: Any, members: Sequence[Any], value: Any, at: At) -> Any:
        """Read a value as the member that fits it best."""
        kind = kind_of(value)
        if kind not in CONTAINERS:
            return self._single(tp, value, at)
        fit = _fitting(tp, value)
        candidates = [member for member in members if kind in kinds_of(member)]
        if fit is not _MISFIT:
            same = [one for one in members if unfold(one)[0] is type(fit)]
            candidates = same or candidates
        if not candidates:
            return self._single(tp, value, at)
        best = candidates[0]
        if len(candidates) > 1:
            best = max(candidates, key=lambda member: _score(member, value))
        return fit if best is Any else self.read(best, value, at)


def _types_of_items(inner: Any, count: int) -> list[Any]:
    """Return the type of each item of a list or a tuple."""
    types = list(get_args(inner)) or [Any]
    if get_origin(inner) is list:
        return types * count
    if types[-1] is Ellipsis:
        return types[:1] * count
    return (types + [Any] * count)[:count]


def _score(tp: Any, value: Any) -> tuple[int, int, int]:
    """Rank a member of a union by how much of a value fits it, tags first."""
    inner, mark = unfold(tp)
    if _fits(tp, value):
        return (1, 1_000_000, 0)
    if isinstance(value, list):
        items = _types_of_items(inner, len(value))[:20]
        return (0, sum(map(_fits, items, value)), 0)
    if mark is not None:
        return (int(mark.choose(value) is not None), 0, 0)
    if not is_model(inner):
        item = (get_args(inner) or (Any, Any))[1]
        return (0, sum(_fits(item, each) for each in value.values()), -1)
    return _score_of_model(inner, value)


def _score_of_model(cls: Any, value: dict[str, Any]) -> tuple[int, int, int]:
    tags = fits = 0
    known = 0
    for field in fields_of(cls):
        if field.key not in value:
            fits -= field.is_required
            continue
        known += 1
        item = value[field.key]
        fits += 1 if _fits(field.tp, item) else -1
        if isinstance(item, str | int) and (literals := literals_of(field.tp)):
            tags += 1 if item in literals else -1
    return tags, fits, known - len(value)
