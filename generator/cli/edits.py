"""What commands say of hand edits: what became of each edit, both sides of a conflict, and what to do."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.cli.console import say
from generator.config.reading import Target, shown_path
from generator.errors import visible
from generator.reports.words import count

if TYPE_CHECKING:
    from generator.edits.apply import Applied

_SHOWN = 40


def patch_path(target: Target, name: str) -> str:
    """Name the file of a patch as the user would."""
    return shown_path(target.root / "patches" / target.name / name)


def stops_generating(conflicts: Sequence[Applied], *, are_marked: bool) -> bool:
    """Tell whether conflicts keep a target from being written: those that no file can show do always."""
    return any(not (are_marked and one.path) for one in conflicts)


def tell_applied(target: Target, applied: Sequence[Applied], *, are_notes_wanted: bool) -> None:
    """Say which kept edits are not where they were made, and which are to be resolved in their files."""
    for one in applied:
        place = patch_path(target, one.kept.name)
        shown = visible(shown_path(target.folder / one.path))
        if one.is_conflict:
            say(f"{shown} is in conflict with {place}:")
            say(f"  resolve it there, then run `oarlock keep {shlex.quote(shown)}`")
        elif are_notes_wanted and one.state == "empty":
            say(f"note: {shown} is generated as {place} would have it;")
            say(f"  run `oarlock patches drop {target.name}/{one.kept.number:03}`")
        elif are_notes_wanted and one.path != one.kept.patch.path:
            say(f"note: {place} is applied to {shown},")
            say(
                f"  which {visible(one.kept.patch.path)} seems to have become;"
                " run `oarlock patches refresh` to record that"
            )


def tell_conflicts(target: Target, conflicts: Sequence[Applied], *, command: str) -> None:
    """Show both sides of every conflict with their lines, and say how to decide."""
    say(f"{target.name}: nothing written; {count(len(conflicts), 'kept edit')} no longer fit:")
    for one in conflicts:
        say("")
        for line in conflict_lines(target, one):
            say(line)
    say("")
    if any(one.path for one in conflicts):
        say("To bring them together:")
        say(f"  oarlock {command} --write-conflicts   (marks both sides in the file)")
        say("  oarlock keep FILE                     (when it is resolved)")
    say("To give an edit up (its patch is saved in .oarlock/discarded):")
    for one in conflicts:
        say(f"  oarlock patches drop {target.name}/{one.kept.number:03}")


def conflict_lines(target: Target, conflict: Applied) -> list[str]:
    """Write a conflict: where it is, and both sides of it with what they were made from."""
    place = patch_path(target, conflict.kept.name)
    path = visible(shown_path(target.folder / (conflict.path or conflict.kept.patch.path)))
    lines = [f"{path}: {place}: {visible(conflict.problem)}"] if conflict.problem else []
    for clash in conflict.clashes:
        lines.append(
            f"{path}:{clash.generated_line}: what is generated and what {place} edits"
            f" (line {clash.edited_line} then) are both others now"
        )
        for title, side in (
            ("generated now", clash.generated),
            ("generated when the edit was kept", clash.base),
            ("edited by hand", clash.edited),
        ):
            lines.append(f"  --- {title}{'' if side else ': nothing'}")
            lines += (f"    {visible(line.rstrip())}" for line in side[:_SHOWN])
            if len(side) > _SHOWN:
                lines.append(f"    ... and {count(len(side) - _SHOWN, 'line')} more")
    return lines


def tell_unknown(target: Target, paths: Sequence[str], *, command: str) -> None:
    """Say that nothing tells whether files were edited, because the lock does not record their package."""
    lock = shlex.quote(shown_path(target.lock_path))
    say(
        f"{target.name}: nothing written; {shown_path(target.folder)} says that oarlock wrote it, but {lock} does not"
        f" record it,"
    )
    say(f"so nothing tells whether a person edited what differs: {count(len(paths), 'file')}")
    for path in paths[:_SHOWN]:
        say(f"  {visible(shown_path(target.folder / path))}")
    if len(paths) > _SHOWN:
        say(f"  ... and {len(paths) - _SHOWN:,} more")
    say("Bring the lock back, if it was deleted:")
    say(f"  git checkout HEAD -- {lock}")
    say("or write the client anew (what differs is saved first):")
    say(f"  oarlock {command} --discard-edits")


def tell_unrecorded(target: Target, paths: Sequence[str], *, command: str) -> None:
    """List files whose edits nothing records, and say what can be done about them."""
    files = [shlex.quote(visible(shown_path(target.folder / path))) for path in paths]
    say(f"{target.name}: nothing written; {count(len(paths), 'file')} edited by hand:")
    for file in files:
        say(f"  {file}")
    say("Keep the edits, so that they stay through generating:")
    say(f"  oarlock keep {' '.join(files[:3])}{' ...' if len(files) > 3 else ''}")
    say("or put the files back as they were generated, or overwrite them (each is saved first):")
    say(f"  oarlock {command} --discard-edits")
