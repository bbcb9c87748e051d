"""``oarlock keep``: make patches of the edits in generated files."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache as once
from pathlib import Path

import click

from generator.cli.console import paint, print_line, progress, say
from generator.cli.edits import patch_path
from generator.cli.options import TargetArguments, run_options, select_targets, target_options
from generator.config.reading import Target, shown_path
from generator.errors import OarlockError, visible
from generator.pipeline import keeping as hand_edits
from generator.pipeline.keeping import Kept
from generator.pipeline.rendering import Rendered, render_target
from generator.pipeline.run import Run

_HELP = """Keep the edits in generated files as patches that `oarlock generate` applies from now on.

\b
  oarlock keep                     (lists the files that were edited)
  oarlock keep clients/petstore/client.py -m "Our proxy wants another header"
  oarlock keep --all

Each edited file has one patch, patches/TARGET/NNN-NAME.patch: commit it with the file. Keeping a
file again renews its patch.
"""
_SAID = {
    "kept": "kept as",
    "renewed": "kept anew as",
    "known": "is kept already, by",
    "undone": "is as it was generated; its patch is gone",
    "unedited": "is as it was generated: nothing to keep",
}


@click.command(help=_HELP)
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--all", "is_all", is_flag=True, help="Keep every file that was edited.")
@click.option("--message", "-m", default="", metavar="TEXT", help="Say why; the patch shows it.")
@target_options
@run_options
def command(
    files: tuple[Path, ...],
    is_all: bool,
    message: str,
    arguments: TargetArguments,
    run: Run,
) -> None:
    """Keep the named files, or all edited ones, or say which those are."""
    if files and is_all:
        raise click.UsageError("give either files or --all, not both")
    targets = select_targets((), arguments)
    if not files:
        edited = [path for target in targets for path in _edited(target)]
        if not (is_all and edited):
            _list(edited)
            return
    if not (message.isprintable() and message == message.strip()):
        raise click.BadParameter("it must be one line of text", param_hint="--message")
    wanted: dict[str, list[str]] = {target.name: [] for target in targets}
    for file in files:
        target, path = _generated(file, targets)
        wanted[target.name].append(path)
    for target in targets:
        paths = hand_edits.edited_files(target) if is_all else wanted[target.name]
        if not paths:
            continue
        kept = _keep(target, paths, run, message)
        for one in kept:
            _print(target, one)


def _keep(
    target: Target, paths: list[str] | tuple[str, ...], run: Run, message: str
) -> tuple[Kept, ...]:
    with progress() as tell:

        @once
        def render() -> Rendered:
            return render_target(target, replace(run, progress=tell))

        return hand_edits.keep_files(
            target, paths, render=render, cache=run.cache, description=message
        )


def _generated(file: Path, targets: tuple[Target, ...]) -> tuple[Target, str]:
    """Return the target that a file belongs to, and its path below the package."""
    place = Path(os.path.abspath(file))
    for target in targets:
        if place.is_relative_to(target.folder) and place != target.folder:
            if place.is_dir():
                break
            return target, place.relative_to(target.folder).as_posix()
    shown = visible(shown_path(file))
    if place.is_dir():
        raise OarlockError(f"{shown} is a folder: name files in it, or use --all")
    folders = ", ".join(shown_path(target.folder) for target in targets)
    raise OarlockError(f"{shown} is in no generated package ({folders})")


def _edited(target: Target) -> tuple[str, ...]:
    paths = hand_edits.edited_files(target)
    return tuple(visible(shown_path(target.folder / path)) for path in paths)


def _list(edited: list[str]) -> None:
    for path in edited:
        print_line(path)
    if edited:
        say("edited by hand and not kept: run `oarlock keep FILE...`, or `oarlock keep --all`")
    else:
        say("no generated file was edited, but for the edits that are kept")


def _print(target: Target, kept: Kept) -> None:
    path = paint(visible(shown_path(target.folder / kept.path)), "green")
    patch = f" {patch_path(target, kept.patch)}" if kept.patch else ""
    print_line(f"{path} {_SAID[kept.what]}{patch}")
