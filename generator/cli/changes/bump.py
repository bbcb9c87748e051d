"""``oarlock bump``: bring a client to another version of its API, all at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from generator.cli.console import paint, print_line, progress, say
from generator.cli.edits import tell_conflicts, tell_unrecorded
from generator.cli.options import run_options
from generator.config.reading import (
    Configuration,
    Target,
    find_configuration,
    load_configuration,
)
from generator.errors import EXIT_FINDING, EXIT_OK, EXIT_USAGE, SpecError, visible
from generator.pipeline.run import Run

if TYPE_CHECKING:
    from generator.changes.model import Change, Comparison
    from generator.changes.rewriting.rewrite import Rewriting
    from generator.pipeline.bump.documents import NewDocument
    from generator.pipeline.diffing import Source

_HELP = """Bring a client to another version of its API: document, configuration, lock, client, changelog, guide.

\b
  oarlock bump petstore specs/petstore-2.0.json
  oarlock bump petstore   (the document changed on disk, or at its source)
  oarlock bump petstore https://api.example/v2.json \\
      --allow-remote api.example
  oarlock bump petstore specs/petstore-2.0.json --dry-run
  oarlock bump petstore specs/petstore-2.0.json --fail-on breaking
  oarlock bump petstore specs/petstore-2.0.json --consumer src

NEW is a file, a URL, or REVISION:FILE. A file of the repository stays where it is, and the configuration names it
from then on; any other document takes the place of the old one. Where a header that the target sends has the old
version as its value, it gets the new one. Everything is prepared first and written at once: a run that is killed
leaves the old state or the new one. Exits with 1 while a finding of level error is not accepted.
"""
_BREAKS = ("error", "breaking", "warning")
FailOn = Literal["error", "breaking", "warning"]


@click.command(help=_HELP)
@click.argument("name", metavar="TARGET")
@click.argument("new", metavar="[NEW]", required=False)
@click.option(
    "--from",
    "old",
    metavar="OLD",
    help="The document that the client was generated from, where neither the disk nor the last commit has it.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.option(
    "--consumer",
    "consumers",
    type=click.Path(path_type=Path, exists=True),
    multiple=True,
    metavar="PATH",
    help="Code that uses the client, here or in another repository: find the places that changes concern. Repeatable.",
)
@click.option(
    "--fail-on",
    type=click.Choice(_BREAKS),
    help="Write nothing and exit with 1 where a finding has this level, or something breaks on the wire or in Python.",
)
@click.option(
    "--policy",
    type=click.Choice(["tolerant", "strict"]),
    default="tolerant",
    show_default=True,
    help="strict: a new enum value, a null or a key that was not promised is an error too.",
)
@click.option(
    "--continue",
    "continues",
    is_flag=True,
    help="Say what is left to do of the last bump of the target.",
)
@click.option(
    "--keep-names",
    is_flag=True,
    help="Record the old Python names of operations, classes and arguments that are only called otherwise now, in the"
    " target's `names`.",
)
@click.option(
    "--no-rewrite",
    is_flag=True,
    help="Leave the code of consumers alone, and only name the places.",
)
@click.option(
    "--fix-unsafe",
    is_flag=True,
    help="Rewrite values too: pass a former default, the default of a new argument, the new name of a value.",
)
@click.option(
    "--patch",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write what would be rewritten in the code of consumers as a patch, and leave the code alone.",
)
@click.option(
    "--guide",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Where the migration guide goes, instead of docs/migrations/TARGET-VERSION.md.",
)
@click.option("--no-guide", is_flag=True, help="Write no migration guide.")
@click.option(
    "--changelog",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The changelog that gets an entry, instead of CHANGELOG.md beside the configuration, where there is one.",
)
@click.option(
    "--discard-edits",
    is_flag=True,
    help="Overwrite files of the client that were edited by hand and not kept.",
)
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The configuration, instead of the nearest one.",
)
@run_options
def command(
    name: str,
    new: str | None,
    old: str | None,
    dry_run: bool,
    consumers: tuple[Path, ...],
    fail_on: FailOn | None,
    policy: Literal["tolerant", "strict"],
    continues: bool,
    keep_names: bool,
    no_rewrite: bool,
    fix_unsafe: bool,
    patch: Path | None,
    guide: Path | None,
    no_guide: bool,
    changelog: Path | None,
    discard_edits: bool,
    config: Path | None,
    run: Run,
) -> int:
    """Prepare everything, tell it, and write it."""
    from generator.cli.changes import bump_files as extra
    from generator.cli.changes import bump_summary as summary
    from generator.cli.changes.bump_continue import tell_unfinished
    from generator.pipeline.bump import prepare
    from generator.pipeline.bump.consumers import rewritten
    from generator.pipeline.bump.unfinished import forget, remembered
    from generator.pipeline.diffing import read_accepted
    from generator.tree.write import UnrecordedEditsError

    configuration = load_configuration(config or find_configuration(Path.cwd()))
    (target,) = configuration.select([name])
    if continues:
        if new or old:
            raise click.UsageError("--continue goes with no document: it knows both")
        return tell_unfinished(target, configuration, run)
    rewriting: Rewriting | None = None
    with progress() as tell:
        run = replace(run, progress=tell)
        former, document = _documents(target, configuration, old or "", new or "", run)
        try:
            bump = prepare.prepare(
                target,
                configuration,
                former,
                document,
                run,
                accepted=read_accepted(configuration.by_name),
                is_strict=policy == "strict",
                discards_edits=discard_edits,
                consumers=consumers,
                keeps_names=keep_names,
            )
        except UnrecordedEditsError as error:
            tell_unrecorded(target, error.paths, command=f"bump {name}")
            return EXIT_FINDING
        except SpecError as error:
            say(str(error))
            say(f"{visible(document.text)} cannot be used; nothing was written")
            return EXIT_USAGE
        if consumers and not bump.conflicts:
            paths = () if no_rewrite else consumers
            bump, rewriting = rewritten(
                bump, paths, tell, takes_offers=fix_unsafe, needs_commit=patch is None
            )
    comparison = bump.comparison
    summary.tell_comparison(bump, document.text)
    if bump.conflicts:
        tell_conflicts(target, bump.conflicts, command=f"bump {name}")
        say("nothing was written")
        return EXIT_FINDING
    if fail_on and summary.tell_failing(comparison, fail_on):
        return EXIT_FINDING
    if not bump.changes:
        print_line(f"{paint(name, 'green')} is at this version already; there is nothing to write")
        return EXIT_OK
    code = [*extra.rewritten_code(bump, rewriting.files if rewriting is not None else (), patch)]
    patches = [change.path for change in code] if patch is not None else []
    if rewriting is not None:
        summary.tell_sites(
            bump,
            rewriting,
            tells_offered=not no_rewrite,
            is_guided=not no_guide and not dry_run,
            patches=len(patches),
        )
    root = configuration.path.parent
    files = [
        *extra.texts(bump, root, guide, changelog, is_guided=not no_guide, patches=patches),
        *code,
    ]
    summary.tell_files(bump, files, is_dry=dry_run)
    left = _left(comparison)
    if not dry_run:
        files += remembered(bump, consumers) if left else ()
        prepare.write(bump, tuple(files))
        if not left:
            forget(target)
    summary.tell_next(comparison, left, is_dry=dry_run)
    return EXIT_FINDING if left else EXIT_OK


def _documents(
    target: Target, configuration: Configuration, old: str, new: str, run: Run
) -> tuple[Source, NewDocument]:
    """Return the document that the client was generated from, and the one to come to."""
    from generator.bootstrap.fetching import read_source
    from generator.pipeline.bump.documents import new_document, old_source

    def fetch() -> bytes:
        hosts = run.hosts | target.allow_remote
        return read_source(target.source, folder=target.root, hosts=hosts)

    targets = configuration.by_name
    former = old_source(target, old, targets)
    return former, new_document(target, new, former, targets, run, fetch)


def _left(comparison: Comparison) -> list[Change]:
    """Return the errors that count: where code was searched, what it concerns and was not rewritten."""
    if comparison.consumers:
        return [
            change
            for change in comparison.counted
            if any(site.edit is None for site in change.sites)
        ]
    return [change for change in comparison.counted if change.level == "error"]
