"""Finds the last commit in which a target's client came from another document than it does now."""

from __future__ import annotations

from generator.config.reading import Target
from generator.errors import OarlockError
from generator.pipeline.by_lock import recorded_entry

_COMMITS = 200
"""How many commits that changed the lock are looked at."""


def former_revision(target: Target) -> str | None:
    """Return the commit, as the lock of each commit says; None where there is none, or no repository."""
    from generator.system.revisions import commits_of, text_at
    from generator.tree.lock import parse_lock

    now = recorded_entry(target)
    if now is None:
        return None
    try:
        for commit in commits_of(target.lock_path, _COMMITS):
            then = parse_lock(text_at(commit, target.lock_path), commit).get(target.name)
            if then is not None and then.document != now.document:
                return commit
    except OarlockError:
        return None
    return None
