"""Checks targets as they were at another revision, to tell what a branch did from what it started with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.config.reading import Target, load_configuration
from generator.errors import OarlockError, SpecError
from generator.pipeline.checking import check_target
from generator.pipeline.run import Run
from generator.system.revisions import Revision, laid_out

BaseState = Literal["in step", "out of step", "not configured", "unreadable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """How targets were at a revision, by their names.

    A target is unreadable where the configuration or the document that was committed had errors.
    """

    revision: str
    commit: str
    states: tuple[tuple[str, BaseState], ...]

    def state_of(self, target: str) -> BaseState:
        """Return how a target was."""
        return dict(self.states).get(target, "not configured")


def check_base(
    revision: str,
    configuration: Path,
    names: Iterable[str],
    run: Run,
) -> Base:
    """Check the documents, the configuration, the lock and the clients that a revision holds.

    Args:
        revision: a commit, a branch, a tag, as git names them.
        configuration: the configuration of now, which says what file to look for.
        names: the targets to tell about.
        run: what this run of the program lends.

    Raises:
        OarlockError: git cannot lay out that revision.
    """
    run.progress(f"reading {revision}")
    with laid_out(revision, configuration.parent) as tree:
        known = _targets(tree, configuration)
        states = tuple((name, _state(name, known, run)) for name in dict.fromkeys(names))
        return Base(revision=revision, commit=tree.commit, states=states)


def _targets(tree: Revision, configuration: Path) -> dict[str, Target] | None:
    """Return the targets that were configured; None where the configuration cannot be read."""
    path = tree.path(configuration)
    if not path.is_file():
        return {}
    try:
        return load_configuration(path).by_name
    except OarlockError:
        return None


def _state(
    name: str,
    known: dict[str, Target] | None,
    run: Run,
) -> BaseState:
    if known is None:
        return "unreadable"
    if name not in known:
        return "not configured"
    try:
        checked = check_target(known[name], run)
    except (OarlockError, SpecError):
        return "unreadable"
    return "in step" if checked.is_in_step else "out of step"
