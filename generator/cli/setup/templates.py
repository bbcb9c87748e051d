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
  oarlock templates diff     (what changed in the originals of copies)
  oarlock templates seen client/README.md.jinja

The folder is that of the key `templates` in the configuration, or --folder.
"""
_LIST_HELP = """List all templates, and whether yours is used instead of Oarlock's.

\b
  oarlock templates list
"""
_COPY_HELP = """Copy templates into your folder, to change them there.

\b
  oarlock templates copy client/README.md.jinja
"""
_DIFF_HELP = """Show what changed in Oarlock's templates since you copied them.

\b
  oarlock templates diff                         (all of your copies)
  oarlock templates diff client/README.md.jinja

Where nothing changed in Oarlock's template, it shows what you changed in your copy.
Exits with 1 where a copy is outdated.
"""
_SEEN_HELP = """Record that your copies have what changed in Oarlock's templates.

\b
  oarlock templates seen client/README.md.jinja

The copy is then no longer reported as outdated.
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


@command.command("list", help=_LIST_HELP)
@_FOLDER
def _list(folder: Path | None) -> int:
    for template in templates_in(folder or _configured()):
        state = template.state
        shown = paint(f"  {state}", _COLOURS[state]) if state in _COLOURS else ""
        print_line(f"{template.name}{shown}")
    return EXIT_OK


@command.command("copy", help=_COPY_HELP)
@click.argument("names", metavar="TEMPLATE...", nargs=-1, required=True)
@_FOLDER
@click.option("--force", is_flag=True, help="Replace your copy.")
def _copy(names: tuple[str, ...], folder: Path | None, force: bool) -> int:
    own = _needed(folder)
    for name in names:
        print_line(shown_path(copy_template(name, own, replaces=force)))
    return EXIT_OK


@command.command("diff", help=_DIFF_HELP)
@_NAMES
@_FOLDER
def _diff(names: tuple[str, ...], folder: Path | None) -> int:
    chosen = _chosen(names, _needed(folder))
    for template in chosen:
        for line in template.diff():
            print_text(f"{line}\n")
    return EXIT_FINDING if any(each.state == "outdated" for each in chosen) else EXIT_OK


@command.command("seen", help=_SEEN_HELP)
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
