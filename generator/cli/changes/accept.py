"""``oarlock accept``: records that a finding of `oarlock diff` was looked at, and why it is no obstacle."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import paint, print_line, progress
from generator.cli.options import remote_option, root_option
from generator.config.reading import Target, find_configuration, load_configuration, shown_path
from generator.errors import OarlockError, visible
from generator.reports.words import count

if TYPE_CHECKING:
    from generator.changes.model import Change, Comparison
    from generator.config.accepted import Entry

_HELP = """Accept findings of `oarlock diff`: they are no longer told, and no longer fail.

\b
  oarlock accept petstore 81d2f0a94c31 --reason "We never send this value."
  oarlock accept petstore 81d2 --reason "..." --until 2027-03-01 \\
      --scope "POST /refunds"
  oarlock accept petstore 81d2 3f9c --to specs/2021-12-13.json --reason "..."

An ID may be shortened as long as it is clear. The entry goes to a file beside the configuration,
`oarlock-accepted.toml`: commit and review it like code. The finding is looked for where `oarlock diff TARGET`
looks, since the branch left main; then in what the last `oarlock bump` or commit changed, so that it also
works on main. --from and --to name other sides, as for `oarlock diff`. With --to alone, the target's document
is the old side.
"""
_SHORTEST = 4


@click.command(help=_HELP)
@click.argument("name", metavar="TARGET")
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.option("--reason", required=True, metavar="TEXT", help="Why the finding is no obstacle.")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The last day on which it is accepted, as in 2027-03-01.",
)
@click.option(
    "--scope",
    multiple=True,
    metavar="OPERATION",
    help='Accept it for this operation only, as in "POST /refunds"; repeatable.',
)
@click.option("--from", "old", metavar="OLD", help="The old side of the comparison.")
@click.option("--to", "new", metavar="NEW", help="The new side of the comparison.")
@root_option
@remote_option
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The configuration, instead of the nearest one.",
)
def command(
    name: str,
    ids: tuple[str, ...],
    reason: str,
    until: datetime.datetime | None,
    scope: tuple[str, ...],
    old: str | None,
    new: str | None,
    spec_root: Path | None,
    hosts: tuple[str, ...],
    config: Path | None,
) -> None:
    """Find the findings, then add an entry for each; nothing is written where one cannot be accepted."""
    from generator.changes.accepting import entry_of
    from generator.pipeline.diffing import add_accepted

    if not (reason.isprintable() and reason.strip()):
        raise click.BadParameter("it must be one line of text", param_hint="--reason")
    configuration = load_configuration(config or find_configuration(Path.cwd()))
    targets = configuration.by_name
    (target,) = configuration.select([name])
    looked_at = _comparisons(target, targets, (old, new), frozenset(hosts), spec_root)
    comparison, changes = _findings(looked_at, tuple(dict.fromkeys(ids)))
    last = until.date() if until else None
    entries = tuple(
        entry_of(each, comparison, reason=reason.strip(), until=last, scope=scope)
        for each in changes
    )
    for entry, change in zip(entries, changes, strict=True):
        _refuse_what_covers_nothing(entry, change)
    path = add_accepted(target, targets, entries)
    for change in changes:
        head = paint(f"{change.level}[{change.rule}]", "green")
        print_line(f"accepted {head} {visible(change.message)}  {change.id}")
    print_line(f"wrote {shown_path(path)}")


def _comparisons(
    target: Target,
    targets: dict[str, Target],
    sides: tuple[str | None, str | None],
    hosts: frozenset[str],
    root: Path | None,
) -> Iterator[tuple[str, Comparison]]:
    """Yield the comparisons in which a finding may be, each with the name of its old side.

    Unless sides are named: what changed since the branch left main; then what a bump changed that left something to
    do; then the last change that was committed, which is what a person on main means.
    """
    from generator.pipeline.bump.former import former_revision
    from generator.pipeline.bump.unfinished import unfinished
    from generator.pipeline.diffing import base_revision, diff, source_of
    from generator.system.revisions import short_name

    def compared(old: str, new: str) -> Comparison:
        with progress() as tell:
            both = source_of(old, targets), source_of(new, targets)
            others = {side.target.name for side in both if side.target} - {target.name}
            if others:
                raise OarlockError(f'"{visible(others.pop())}" is another target')
            return diff(*both, target=target, hosts=hosts, root=root, progress=tell)

    old, new = sides
    if old is not None or new is not None:
        yield old or target.name, compared(old or target.name, new or target.name)
        return
    refused: OarlockError | None = None
    try:
        base = base_revision(Path.cwd())
        yield (
            f"{target.name}@{short_name(base)}, where the branch left main",
            compared(f"{target.name}@{base}", target.name),
        )
    except OarlockError as error:
        refused = error
    with contextlib.suppress(OarlockError):
        document = unfinished(target).document
        yield (
            "the document before the last `oarlock bump`",
            compared(shown_path(document), target.name),
        )
        refused = None
    if (former := former_revision(target)) is not None:
        yield (
            f"{target.name}@{short_name(former)}, the version before",
            compared(f"{target.name}@{former}", target.name),
        )
        refused = None
    if refused is not None:
        raise refused


def _findings(
    looked_at: Iterable[tuple[str, Comparison]], shorts: tuple[str, ...]
) -> tuple[Comparison, list[Change]]:
    """Return the first comparison that has all findings, and the findings.

    Raises:
        OarlockError: no comparison has them.
    """
    seen: list[str] = []
    missing: str = ""
    for name, comparison in looked_at:
        found = [_finding(comparison, short) for short in shorts]
        if all(found):
            return comparison, [change for change in found if change is not None]
        told = count(len(comparison.changes), "finding")
        seen.append(f"{name} ({told if comparison.changes else 'nothing changed'})")
        missing = missing or next(
            short for short, one in zip(shorts, found, strict=True) if not one
        )
    raise OarlockError(
        f'there is no finding "{visible(missing)}" since {"; nor since ".join(map(visible, seen))}.'
        " Name the sides with --from and --to, as `oarlock diff OLD NEW` had them"
    )


def _finding(comparison: Comparison, short: str) -> Change | None:
    if len(short) < _SHORTEST:
        raise click.BadParameter(f'"{visible(short)}" is too short', param_hint="ID")
    found = [change for change in comparison.changes if change.id.startswith(short)]
    if len(found) > 1:
        ids = ", ".join(change.id for change in found)
        raise OarlockError(f'"{visible(short)}" may be any of: {ids}')
    return found[0] if found else None


def _refuse_what_covers_nothing(entry: Entry, change: Change) -> None:
    from generator.changes.accepting import covers

    if entry.until and entry.until < datetime.datetime.now(datetime.UTC).date():
        raise click.BadParameter(f"{entry.until} is over", param_hint="--until")
    if not covers(entry, change):
        operations = ", ".join(visible(str(use)) for use in change.operations)
        raise OarlockError(
            f"{change.id} concerns more than --scope names: {operations or 'the whole API'}"
        )
