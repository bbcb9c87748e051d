"""Templates of the user's: copies of ours that were changed, and the originals that they were copied from."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.errors import (
    ConfigurationError,
    Diagnostic,
    Location,
    OarlockError,
    suggestion,
    visible,
)
from generator.system.templates import (
    ORIGINALS,
    digest_of_template,
    our_templates,
    own_templates,
)

State = Literal["ours", "yours", "outdated", "an addition"]
"""Whose template is used: ours, the user's, the user's although ours changed since, or one that ours do not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template by its name, and what there is of it."""

    name: str
    ours: Path | None
    yours: Path | None
    original: Path | None
    """Ours as it was when it was copied."""

    @property
    def state(self) -> State:
        """Whose template is used, and whether that is up to date."""
        if self.yours is None:
            return "ours"
        if self.ours is None:
            return "an addition"
        if self.original is None:
            return "yours"
        return "yours" if _digest(self.original) == _digest(self.ours) else "outdated"

    def diff(self) -> tuple[str, ...]:
        """Return what changed, line by line: in ours since it was copied, else from ours to the user's."""
        if self.state == "outdated":
            return _diff(self.original, self.ours, f"{self.name} (copied)", f"{self.name} (now)")
        return _diff(self.ours, self.yours, f"{self.name} (Oarlock's)", f"{self.name} (yours)")


def templates_in(own: Path | None) -> tuple[Template, ...]:
    """Return all templates, ours and those in a folder of the user's, by their names."""
    ours, yours = our_templates(), own_templates(own)
    return tuple(
        Template(
            name=name,
            ours=ours.get(name),
            yours=yours.get(name),
            original=_original(own, name),
        )
        for name in sorted(ours.keys() | yours.keys())
    )


def _original(own: Path | None, name: str) -> Path | None:
    path = own / ORIGINALS / name if own else None
    return path if path is not None and path.is_file() else None


def copy_template(name: str, own: Path, *, replaces: bool = False) -> Path:
    """Copy one of our templates into a folder of the user's, and keep it there as the original as well.

    Args:
        name: the name of the template.
        own: the folder.
        replaces: whether a copy that is there already may be overwritten.

    Raises:
        OarlockError: there is no such template, or a copy of it, or the folder cannot be written.
    """
    ours = our_templates()
    if name not in ours:
        raise OarlockError(f"no template is called {visible(name)}{suggestion(name, ours)}")
    place = own / name
    if place.exists() and not replaces:
        raise OarlockError(f"{visible(str(place))} is there already; --force replaces it")
    content = ours[name].read_bytes()
    try:
        for path in (place, own / ORIGINALS / name):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as error:
        raise OarlockError(f"cannot write {visible(str(place))}: {error.strerror}") from error
    return place


def mark_as_seen(name: str, own: Path) -> None:
    """Record that the user's copy of a template has what changed in ours since it was copied.

    Raises:
        OarlockError: the user has no copy of such a template.
    """
    known = {each.name: each for each in templates_in(own) if each.yours and each.ours}
    if name not in known:
        raise OarlockError(f"there is no copy of {visible(name)}{suggestion(name, known)}")
    content = our_templates()[name].read_bytes()
    place = own / ORIGINALS / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def template_findings(own: Path | None, used: Iterable[str]) -> Iterator[Diagnostic]:
    """Yield what there is to say about the user's templates.

    Args:
        own: their folder.
        used: the names of the templates that ours and the user's use.

    Raises:
        ConfigurationError: there is no such folder.
    """
    if own is None:
        return
    if not own.is_dir():
        raise ConfigurationError(f"templates: there is no folder {visible(str(own))}")
    known = frozenset(used)
    for template in templates_in(own):
        if template.yours is None:
            continue
        place = Location(file=str(template.yours), line=1, column=1)
        if template.state == "outdated":
            yield Diagnostic(
                level="warning",
                rule="outdated-template",
                problem="Oarlock's template has changed since this one was copied from it",
                location=place,
                hint=f"`oarlock templates diff {template.name}` shows what changed;"
                f" `oarlock templates seen {template.name}` says that yours has it",
            )
        elif template.name not in known:
            yield Diagnostic(
                level="warning",
                rule="unused-template",
                problem=f"no template is called so, and none uses it{suggestion(template.name, known)}",
                location=place,
            )


def _digest(path: Path) -> str:
    return digest_of_template(path.read_bytes())


def _diff(before: Path | None, after: Path | None, old: str, new: str) -> tuple[str, ...]:
    return tuple(difflib.unified_diff(_lines(before), _lines(after), old, new, lineterm=""))


def _lines(path: Path | None) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path else []
