"""Sets the accepted findings beside what a comparison found: each covers a change, or is a finding itself."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.changes.fingerprint import fingerprint
from generator.changes.model import (
    Acceptance,
    Change,
    Comparison,
    Place,
    PythonVerdict,
    WireVerdict,
)
from generator.config.accepted import Entry
from generator.errors import Location


def accept(
    comparison: Comparison, entries: Iterable[Entry], *, today: datetime.date, file: str
) -> Comparison:
    """Return a comparison in which the changes that entries cover are accepted.

    An entry covers a change that has its id, its rule and its words for the changed node. An entry that covers
    nothing becomes a warning: so the file does not collect what no longer holds.

    Args:
        comparison: what was found between two versions of a target's document.
        entries: the accepted findings of all targets.
        today: the date that decides whether an entry still holds.
        file: how messages call the file of the entries.
    """
    own = {entry.id: entry for entry in entries if entry.target == comparison.target}
    changes = tuple(
        _accepted(change, own[change.id], today) if change.id in own else change
        for change in comparison.changes
    )
    complaints = tuple(_complaints(comparison, own, today, file))
    return replace(comparison, changes=(*changes, *complaints))


def entry_of(
    change: Change,
    comparison: Comparison,
    *,
    reason: str,
    until: datetime.date | None = None,
    scope: tuple[str, ...] = (),
) -> Entry:
    """Return the entry that accepts a change of a target's document."""
    return Entry(
        target=comparison.target,
        old=comparison.old.version,
        new=comparison.new.version,
        id=change.id,
        rule=change.rule,
        what=change.what,
        reason=reason,
        until=until,
        scope=scope,
    )


def covers(entry: Entry, change: Change) -> bool:
    """Whether all operations that a change concerns are in the scope of an entry."""
    operations = {str(use) for use in change.operations}
    return not entry.scope or (bool(operations) and operations <= set(entry.scope))


def _accepted(change: Change, entry: Entry, today: datetime.date) -> Change:
    if not _fits(entry, change) or _is_over(entry, today) or not covers(entry, change):
        return change
    until = entry.until.isoformat() if entry.until else ""
    acceptance = Acceptance(reason=entry.reason, until=until, scope=entry.scope)
    return replace(change, accepted=acceptance)


def _complaints(
    comparison: Comparison, entries: dict[str, Entry], today: datetime.date, file: str
) -> Iterator[Change]:
    found = {change.id: change for change in comparison.changes}
    for entry in entries.values():
        change = found.get(entry.id)
        if change is None:
            if _is_past(entry, comparison):
                message = f"{entry.what} is accepted and is no longer found: remove the entry"
                yield _complaint("accepted-finding-gone", message, entry, file)
        elif not _fits(entry, change):
            message = (
                f"the entry for {entry.id} says {entry.rule}, {entry.what},"
                f" but the finding is {change.rule}, {change.what}: it is not accepted"
            )
            yield _complaint("accepted-finding-differs", message, entry, file)
        elif _is_over(entry, today):
            message = f"{entry.what} was accepted until {entry.until}: it counts again"
            yield _complaint("accepted-finding-expired", message, entry, file)
        elif not covers(entry, change):
            others = sorted({str(use) for use in change.operations} - set(entry.scope))
            told = ", ".join(others) if others else "the whole API"
            message = f"{entry.what} also concerns {told}, beyond the scope: it is not accepted"
            yield _complaint("accepted-finding-beyond-scope", message, entry, file)


def _fits(entry: Entry, change: Change) -> bool:
    return (entry.rule, entry.what) == (change.rule, change.what)


def _is_over(entry: Entry, today: datetime.date) -> bool:
    return entry.until is not None and entry.until < today


def _is_past(entry: Entry, comparison: Comparison) -> bool:
    """Whether a comparison would have to show the finding of an entry, or comes after it.

    On the main branch, where nothing differs, an entry of the last version is left in peace.
    """
    versions = (comparison.old.version, comparison.new.version)
    is_other = comparison.old.digest != comparison.new.digest
    return versions == (entry.old, entry.new) or (is_other and comparison.old.version == entry.new)


def _complaint(rule: str, message: str, entry: Entry, file: str) -> Change:
    anchor = f"{entry.target} {entry.id}"
    return Change(
        id=fingerprint(rule, "", anchor, entry.rule, entry.what),
        rule=rule,
        level="warning",
        direction="",
        what=f"{entry.id} in {file}",
        message=message,
        detail="",
        wire=WireVerdict(verdict="none"),
        python=PythonVerdict(verdict="safe"),
        old=None,
        new=Place(location=Location(file=file, line=entry.line)),
        uses=0,
    )
