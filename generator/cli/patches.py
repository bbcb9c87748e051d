"""``oarlock patches``: list the edits that are kept, make them fit what is generated now, give them up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import PurePosixPath

import click
from click.shell_completion import CompletionItem

from generator.cli.console import paint, print_line, progress, say
from generator.cli.edits import conflict_lines, patch_path
from generator.cli.options import TargetArguments, run_options, select_targets, target_options
from generator.config.reading import Target, shown_path
from generator.errors import EXIT_FINDING, EXIT_OK, OarlockError, visible
from generator.pipeline import keeping as hand_edits
from generator.pipeline.keeping import Applied, KeptPatch
from generator.pipeline.rendering import Rendered, render_target, with_edits
from generator.pipeline.run import Run
from generator.reports.words import count

_HELP = """List the kept edits of generated code, and whether each still fits what is generated now.

\b
  oarlock patches
  oarlock patches refresh         (make all fit what is generated now)
  oarlock patches drop 002        (or petstore/002, or its file)

Exits with 1 when an edit conflicts with what is generated. `oarlock keep FILE` adds and renews one.
"""
_DROP_HELP = """Remove patches: their edits are given up.

\b
  oarlock patches drop 002

The patches are saved in `.oarlock/discarded`. The files stay as they are until the next `oarlock generate`.
"""
_REFRESH_HELP = """Make patches fit what is generated now.

\b
  oarlock patches refresh         (all of them)
  oarlock patches refresh 002

A patch whose edit the document now gives by itself is removed.
"""
_COLOURS = {"conflict": "red", "applies": "green"}

Choice = tuple[Target, KeptPatch]


@click.group(help=_HELP, invoke_without_command=True, subcommand_metavar="[COMMAND] [PATCH]...")
@target_options
@run_options
@click.pass_context
def command(context: click.Context, /, arguments: TargetArguments, run: Run) -> int:
    """List all patches, unless something else is to be done with them."""
    context.obj = _Selection(arguments, run)
    return EXIT_OK if context.invoked_subcommand else _list(context.obj)


class _Selection:
    """The targets that the options select, and what to render them with."""

    def __init__(self, arguments: TargetArguments, run: Run) -> None:
        self.arguments = arguments
        self.run = run

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """The targets, selected when they are needed: help and usage need none."""
        return select_targets((), self.arguments)

    def render(self, target: Target) -> Rendered:
        """Render a target with its edits in it."""
        with progress() as tell:
            return with_edits(render_target(target, replace(self.run, progress=tell)))


def _complete(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    # No callback of the group has run when a word is completed.
    try:
        names = [
            f"{target.name}/{kept}"
            for target in select_targets((), TargetArguments())
            for kept, _ in hand_edits.patch_digests(target.root, target.name)
        ]
    except (OarlockError, click.UsageError):
        return []
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


@command.command("drop", help=_DROP_HELP)
@click.argument("names", metavar="PATCH...", nargs=-1, required=True, shell_complete=_complete)
@click.pass_obj
def _drop(selection: _Selection, names: tuple[str, ...]) -> None:
    """Remove patches: their edits are given up."""
    chosen = _choose(selection.targets, names)
    for target in selection.targets:
        dropped = [kept for owner, kept in chosen if owner == target]
        if not dropped:
            continue
        saved = hand_edits.drop_patches(target.root, target.name, dropped)
        for name, place in saved.items():
            print_line(
                f"{patch_path(target, name)} dropped, saved as {shown_path(target.root / place)}"
            )
        say(f"run `oarlock generate {target.name}` to have the files as they are generated")


@command.command("refresh", help=_REFRESH_HELP)
@click.argument("names", metavar="[PATCH]...", nargs=-1, shell_complete=_complete)
@click.pass_obj
def _refresh(selection: _Selection, names: tuple[str, ...]) -> int:
    """Make patches fit what is generated now."""
    chosen = _choose(selection.targets, names)
    code = EXIT_OK
    for target in selection.targets:
        wanted = frozenset(kept.name for owner, kept in chosen if owner == target)
        if not wanted:
            continue
        rendered = selection.render(target)
        done = hand_edits.refresh_patches(rendered, wanted)
        for one in rendered.applied:
            if one.kept.name not in wanted:
                continue
            if one.is_conflict:
                code = EXIT_FINDING
                for line in conflict_lines(target, one):
                    say(line)
            place = patch_path(target, one.kept.name)
            print_line(f"{place} {_refreshed(one, done.get(one.kept.name))}")
    return code


def _refreshed(one: Applied, what: str | None) -> str:
    if one.is_conflict:
        return "is in conflict, and stays as it is"
    if what == "undone":
        return "removed: what is generated has its edit now"
    return "renewed" if what else "fits as it is"


def _list(selection: _Selection) -> int:
    code = EXIT_OK
    for target in selection.targets:
        if not hand_edits.patch_digests(target.root, target.name):
            print_line(f"{target.name}: no kept edits")
            continue
        applied = selection.render(target).applied
        print_line(f"{target.name}: {count(len(applied), 'kept edit')}")
        for one in applied:
            _print(target, one)
        conflicts = [one for one in applied if one.is_conflict]
        for one in conflicts:
            say("")
            for line in conflict_lines(target, one):
                say(line)
        code = EXIT_FINDING if conflicts else code
    return code


def _print(target: Target, one: Applied) -> None:
    patch = one.kept.patch
    state = paint(one.state, _COLOURS.get(one.state, "yellow"))
    path = one.path or patch.path
    print_line(
        f"  {state}{' ' * (8 - len(one.state))}  {patch_path(target, one.kept.name)}"
        f"  {visible(shown_path(target.folder / path))}{_explained(one)}"
    )
    if patch.description:
        print_line(f"            {visible(patch.description)}")


def _explained(one: Applied) -> str:
    match one.state:
        case "merged":
            return "  (what is generated around the edit changed)"
        case "moved" if one.path != one.kept.patch.path:
            return f"  (was {visible(one.kept.patch.path)})"
        case "moved":
            return "  (its place in the file changed)"
        case "empty":
            return "  (what is generated has the edit now: drop it)"
        case _:
            return ""


def _choose(targets: Sequence[Target], names: Sequence[str]) -> list[Choice]:
    """Find patches by number, by target and number, or by file; all of them if none is named."""
    known = [
        (target, kept)
        for target in targets
        for kept in hand_edits.read_patches(target.root, target.name)
    ]
    chosen: list[Choice] = []
    for name in names:
        found = [choice for choice in known if _is_called(choice, name)]
        if not found:
            raise OarlockError(f'no patch "{visible(name)}"; `oarlock patches` lists all')
        if len(found) > 1:
            others = ", ".join(f"{target.name}/{kept.name}" for target, kept in found)
            raise OarlockError(f'more than one patch is called "{visible(name)}": {others}')
        chosen += found
    return chosen if names else known


def _is_called(choice: Choice, name: str) -> bool:
    target, kept = choice
    path = PurePosixPath(name)
    if len(path.parts) > 1 and path.parts[-2] != target.name:
        return False
    return path.name == kept.name or (path.name.isdecimal() and int(path.name) == kept.number)
