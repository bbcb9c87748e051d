"""Templates of the user's: which pages they print, and what those would be of another document's words.

The user's templates are trusted to print any code. The words of the document are not: they may stand in literals,
docstrings and comments only, whatever a template does with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from generator.python.printing.environment import environment
from generator.python.text.literals import SpecText
from generator.system.templates import our_templates, own_templates, template_root

_WORD = re.compile(r"[\w./{}+-]*")
"""A text that can be nothing but a name, a path or a number, whatever stands around it."""
_SIGN = re.compile(r"[^ ]")


def printed_by_own(own: Path | None, templates: Iterable[str]) -> frozenset[str]:
    """Return which templates are the user's, or use one of the user's."""
    names = own_templates(own).keys()
    return frozenset(
        each for each in set(templates) if names and not names.isdisjoint(used_by([each], own))
    )


def used_by(templates: Iterable[str], own: Path | None) -> frozenset[str]:
    """Return the names of templates, and of all that they include, extend or import."""
    found: set[str] = set()
    waiting = list(templates)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _referenced(name, own)
    return frozenset(found)


def used_anywhere(own: Path | None) -> frozenset[str]:
    """Return the names of all templates that print something, or are used by one that does."""
    return used_by(our_templates(), own) if own is not None else frozenset()


def _referenced(name: str, own: Path | None) -> Iterator[str]:
    from jinja2 import meta

    known = environment(template_root(), own)
    if known.loader is None:
        return
    source, _, _ = known.loader.get_source(known, name)
    yield from (each for each in meta.find_referenced_templates(known.parse(source, name)) if each)


def with_other_words(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a page, each text of the document replaced by another one of the same length."""
    return {name: _replaced(value) for name, value in values.items()}


def _replaced(value: Any) -> Any:
    if isinstance(value, SpecText):
        return value if _WORD.fullmatch(value) else SpecText(_SIGN.sub("w", value))
    if type(value) is tuple or isinstance(value, list):
        return type(value)(map(_replaced, value))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: _replaced(getattr(value, field.name))
            for field in fields(value)
            if field.init
        }
        return replace(value, **changed)
    return value
