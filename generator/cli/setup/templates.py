"""``oarlock templates``: list the templates of clients, copy them to change them, and show what changed."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.console import paint, print_line, print_text
from generator.cli.options import configured_targets
from generator.config.reading import shown_path
from generator.errors import EXIT_FINDING, EXIT_OK
from generator.system.own_templates import Template, copy_template, mark_as_seen, templates_in

_HELP = """List the templates of clients, copy them to change them, and show what changed.

\b
  oarlock templates list
  oarlock templates copy client/README.md.jinja
  oarlock templates diff                          (all that differ)

The folder is that of the key `templates` in the configuration, or --folder.
"""
_FOLDER = click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Your templates; those of the configuration unless given.",
)
_NAMES = click.argument("names", metavar="[TEMPLATE]...", nargs=-1)
_COLOURS = {"yours": "green", "outdated": "yellow", "an addition": "cyan"}


@click.group(help=_HELP)
def command() -> None:
    """Group the commands about templates."""


@command.command("list", help="List all templates, and whether yours is used instead of Oarlock's.")
@_FOLDER
def _list(folder: Path | None) -> int:
    for template in templates_in(folder or _configured()):
        state = template.state
        shown = paint(f"  {state}", _COLOURS[state]) if state in _COLOURS else ""
        print_line(f"{template.name}{shown}")
    return EXIT_OK


@command.command("copy", help="Copy templates into your folder, to change them there.")
@click.argument("names", metavar="TEMPLATE...", nargs=-1, required=True)
@_FOLDER
@click.option("--force", is_flag=True, help="Replace your copy.")
def _copy(names: tuple[str, ...], folder: Path | None, force: bool) -> int:
    own = _needed(folder)
    for name in names:
        print_line(shown_path(copy_template(name, own, replaces=force)))
    return EXIT_OK


@command.command(
    "diff",
    help="Show what changed in Oarlock's templates since you copied them; where nothing did, what you changed."
    " Exits with 1 where a copy is outdated.",
)
@_NAMES
@_FOLDER
def _diff(names: tuple[str, ...], folder: Path | None) -> int:
    chosen = _chosen(names, _needed(folder))
    for template in chosen:
        for line in template.diff():
            print_text(f"{line}\n")
    return EXIT_FINDING if any(each.state == "outdated" for each in chosen) else EXIT_OK


@command.command("seen", help="Record that your copies have what changed in Oarlock's templates.")
@click.argument("names", metavar="TEMPLATE...", nargs=-1, required=True)
@_FOLDER
def _seen(names: tuple[str, ...], folder: Path | None) -> int:
    own = _needed(folder)
    for name in names:
        mark_as_seen(name, own)
    return EXIT_OK


def _chosen(names: tuple[str, ...], own: Path) -> tuple[Template, ...]:
    yours = {each.name: each for each in templates_in(own) if each.yours and each.ours}
    for name in names:
        if name not in yours:
            raise click.UsageError(f"you have no copy of {name}")
    return tuple(yours[name] for name in names or yours)


def _needed(folder: Path | None) -> Path:
    own = folder or _configured()
    if own is None:
        raise click.UsageError(
            'no target has the key `templates`; write `templates = "templates"` there, or give --folder'
        )
    return own


def _configured() -> Path | None:
    """Return the folder that the configuration names; None where none does."""
    folders = {target.options.templates for target in configured_targets()} - {None}
    if len(folders) > 1:
        raise click.UsageError(
            "targets have different folders of templates; choose one with --folder"
        )
    return next(iter(folders), None)
