"""``oarlock accept``: records that a finding of `oarlock diff` was looked at, and why it is no obstacle."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import paint, print_line, progress
from generator.cli.options import remote_option, root_option
from generator.config.reading import Target, find_configuration, load_configuration, shown_path
from generator.errors import OarlockError, visible

if TYPE_CHECKING:
    from generator.changes.model import Change, Comparison
    from generator.config.accepted import Entry

_HELP = """Accept findings of `oarlock diff`: they are no longer told, and no longer fail.

\b
  oarlock accept petstore 81d2f0a94c31 --reason "We never send this value."
  oarlock accept petstore 81d2 --reason "..." --until 2027-03-01 --scope "POST /refunds"
  oarlock accept petstore 81d2 3f9c --to specs/2021-12-13.json --reason "..."

An ID may be shortened as long as it is clear. The entry goes to oarlock-accepted.toml beside the configuration: commit
and review it like code. The finding is looked for where `oarlock diff TARGET` looks, since the branch left main;
--from and --to name other sides, as for `oarlock diff`. With --to alone, the target's document is the old side.
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
    targets = {target.name: target for target in configuration.targets}
    (target,) = configuration.select([name])
    comparison = _compare(target, targets, old, new, frozenset(hosts), spec_root)
    changes = [_finding(comparison, each) for each in dict.fromkeys(ids)]
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


def _compare(
    target: Target,
    targets: dict[str, Target],
    old: str | None,
    new: str | None,
    hosts: frozenset[str],
    root: Path | None,
) -> Comparison:
    from generator.pipeline.diffing import base_revision, diff, source_of

    if old is None:
        old = target.name if new else f"{target.name}@{base_revision(Path.cwd())}"
    sides = source_of(old, targets), source_of(new or target.name, targets)
    others = {side.target.name for side in sides if side.target} - {target.name}
    if others:
        raise OarlockError(f'"{visible(others.pop())}" is another target')
    with progress() as tell:
        return diff(*sides, target=target, hosts=hosts, root=root, progress=tell)


def _finding(comparison: Comparison, short: str) -> Change:
    found = [change for change in comparison.changes if change.id.startswith(short)]
    if len(short) < _SHORTEST:
        raise click.BadParameter(f'"{visible(short)}" is too short', param_hint="ID")
    if not found:
        raise OarlockError(f'there is no finding "{visible(short)}"; `oarlock diff` lists them')
    if len(found) > 1:
        ids = ", ".join(change.id for change in found)
        raise OarlockError(f'"{visible(short)}" may be any of: {ids}')
    return found[0]


def _refuse_what_covers_nothing(entry: Entry, change: Change) -> None:
    from generator.changes.accepting import covers

    if entry.until and entry.until < datetime.datetime.now(datetime.UTC).date():
        raise click.BadParameter(f"{entry.until} is over", param_hint="--until")
    if not covers(entry, change):
        operations = ", ".join(visible(str(use)) for use in change.operations)
        raise OarlockError(
            f"{change.id} concerns more than --scope names: {operations or 'the whole API'}"
        )
