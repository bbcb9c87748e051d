"""What a path says: its static steps in words, without versions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.api.model import Operation
from generator.python.names.identifiers import words
from generator.python.names.singular import singular

VERSION = re.compile(
    r"(api|rest)?[-_.]?v\d+([._]\d+)*[-_.]?((alpha|beta|preview|rc|draft)\d*)?"
    r"|api|rest|alpha|beta"
    r"|\d{4}-\d{2}(-\d{2})?([-.]?(alpha|beta|preview|draft))?"
    r"|\d+(\.\d+)+",
    re.IGNORECASE,
)
"""Segments of a path that say which version is meant: `v1`, `api`, `2026-09-beta`, `1.0`."""
PARAMETER = re.compile(r"\{([^{}]+)\}")
"""A parameter of a path: its name."""
_VERSION_WORD = re.compile(r"v\d+|api\d{6,}")
_FRAGMENT = re.compile(r"(?<=[^/])#.*")
_SCOPE = re.compile(r".*/providers/[A-Za-z]+\.[A-Za-z.]+(?=/[^/])")
_EXTENSION = re.compile(r"\.(json|xml)$")
_FEWEST = 2
"""Operations from which on what they share may be told."""
_GLUED = 3
"""More words than those of a subject, of which it may be made."""
_MOST = 0.75
"""Share of the operations that have to begin alike, so that one more operation changes nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """Static words of a path, and whether one element is picked from what they name."""

    words: tuple[str, ...]
    is_element: bool = False

    @property
    def own(self) -> list[str]:
        """The words, for one thing where it is one element."""
        return one(self.words) if self.is_element else list(self.words)


def segments(operation: Operation) -> list[str]:
    """Return the segments of the path that are not empty, apart from what they hold of its parameters.

    `articles.{format}` and `articles?query={query}` are `articles`; `users('{id}')` is `users` and an element.
    The scope that a path of Azure begins with says nothing, up to `providers/Microsoft.Compute`.
    """
    return list(_segments(operation.path))


@lru_cache(maxsize=1 << 13)
def _segments(path: str) -> tuple[str, ...]:
    path, _, query = _FRAGMENT.sub("", path).partition("?")
    path = _SCOPE.sub("", path)
    found = []
    for step in (*path.split("/"), *("" if "{" in query else query).split("&")):
        static, brace, rest = step.partition("{")
        if brace and words(static) and static not in ("v", "V"):
            name = static.rstrip("('=.-_")
            found += [name, brace + rest] if static.endswith(("(", "'", "=")) else [name]
        elif step:
            found.append(step)
    return tuple(found)


def leads_to_element(operation: Operation) -> bool:
    """Tell whether a path ends in what picks one element of a collection."""
    last = "".join(segments(operation)[-1:])
    return "{" in last and "}:" not in last


def path_steps(operation: Operation) -> list[Step]:
    """Return the static steps of the path, without versions; `:` and `.` begin another step."""
    return list(_path_steps(operation.path))


@lru_cache(maxsize=1 << 13)
def _path_steps(path: str) -> tuple[Step, ...]:
    raw: list[str] = []
    for segment in _segments(path):
        if VERSION.fullmatch(segment):
            continue
        base, _, action = segment.rpartition("}:")
        if base:
            raw += [f"{base}}}", action]
        elif "{" in segment:
            raw.append(segment)
        else:
            name = re.sub(r"^#.*=", "", segment).replace("=", " ")
            raw += re.split(r"[.:]", _EXTENSION.sub("", name))
    return tuple(
        Step(tuple(without_version(lower_words(step))), "{" in after)
        for step, after in zip(raw, [*raw, ""][1:], strict=True)
        if "{" not in step and words(step)
    )


def common_steps(operations: Sequence[Operation]) -> tuple[tuple[str, ...], ...]:
    """Return the steps that nearly all paths begin with and that lead to nothing themselves, such as `/crm`."""
    paths = [path_steps(operation) for operation in operations]
    found: list[tuple[str, ...]] = []
    while len(paths) >= max(_FEWEST, _MOST * len(operations)):
        counts = Counter(path[0].words for path in paths if path)
        [(step, _)] = counts.most_common(1) or [((), 0)]
        inside = [path for path in paths if path and path[0].words == step]
        is_place = any(len(path) == 1 for path in inside)
        if len(inside) < max(_FEWEST, _MOST * len(operations)) or is_place:
            break
        found.append(step)
        paths = [path[1:] for path in inside]
    return tuple(found)


def below(steps: Sequence[Step], common: Sequence[tuple[str, ...]]) -> list[Step]:
    """Return the steps of a path without those that nearly all paths share."""
    size = len(common)
    is_shared = [step.words for step in steps[:size]] == list(common)
    return list(steps[size:]) if is_shared and len(steps) > size else list(steps)


def path_words(operation: Operation) -> list[str]:
    """Return all words of a path in their order, those of its parameters too."""
    return [
        word
        for segment in operation.path.split("/")
        if not VERSION.fullmatch(segment)
        for word in lower_words(segment)
    ]


def lower_words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return [word.lower() for word in words(text)]


def is_version(word: str) -> bool:
    """Tell whether a word says nothing but a version."""
    return _VERSION_WORD.fullmatch(word) is not None


def without_version(found: Sequence[str]) -> list[str]:
    """Return words without the versions among them, unless there is nothing else: `charges_v1`."""
    return [word for word in found if not _VERSION_WORD.fullmatch(word)] or list(found)


def one(step: Sequence[str]) -> list[str]:
    """Return words that name a collection as those that name one thing in it."""
    return [*step[:-1], stem(step[-1])]


def stem(word: str) -> str:
    """Return a word's singular, or itself where it has none."""
    single = singular(word)
    return word if single.endswith("Item") else single


def same(left: Sequence[str], right: Sequence[str]) -> bool:
    """Compare words in any number, also written as one: `usergroup` and `user groups`."""
    if not left or not right:
        return False
    return "".join(map(stem, left)) == "".join(map(stem, right)) or "".join(left) == "".join(right)


def said_once(context: list[str], rest: list[str]) -> list[str]:
    """Return the words of a class before others, without what both say: `versions` and `all versions`."""
    if context and same(rest[-len(context) :], context):
        return rest
    sizes = range(min(len(context), len(rest)), 0, -1)
    again = next((size for size in sizes if same(context[-size:], rest[:size])), 0)
    is_filler = rest[:1] in (["all"], ["one"])
    return [*rest[:1], *context, *rest[1:]] if is_filler else [*context, *rest[again:]]


def length_of(subject: Sequence[str], found: Sequence[str]) -> int:
    """Return how many words at the start are those of the subject; 0 where they are others."""
    sizes = (len(subject), *range(1, len(subject) + _GLUED))
    return next((size for size in sizes if size <= len(found) and same(found[:size], subject)), 0)
