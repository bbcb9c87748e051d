"""``oarlock bump``: bring a client to another version of its API, all at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from generator.cli.console import count_levels, paint, print_line, progress, say
from generator.cli.edits import tell_conflicts, tell_unrecorded
from generator.cli.options import run_options
from generator.config.reading import (
    Configuration,
    Target,
    find_configuration,
    load_configuration,
    shown_path,
)
from generator.errors import EXIT_FINDING, EXIT_OK, SpecError, visible
from generator.pipeline.run import Run
from generator.reports.words import count

if TYPE_CHECKING:
    from generator.changes.model import Change, Comparison
    from generator.changes.rewriting.rewrite import RewrittenFile
    from generator.pipeline.bump.prepare import Bump
    from generator.tree.transaction import FileChange

_HELP = """Bring a client to another version of its API: document, configuration, lock, client, changelog, guide.

\b
  oarlock bump petstore specs/petstore-2.0.json
  oarlock bump petstore                            (the document changed on disk, or its `source` has another)
  oarlock bump petstore https://api.example/openapi.json --allow-remote api.example
  oarlock bump petstore specs/petstore-2.0.json --dry-run
  oarlock bump petstore specs/petstore-2.0.json --fail-on breaking     (write nothing if something breaks)
  oarlock bump petstore specs/petstore-2.0.json --consumer src         (rewrite your code where names moved)

NEW is a file, a URL, or REVISION:FILE. A file of the repository stays where it is, and the configuration names it
from then on; any other document takes the place of the old one. Where a header that the target sends has the old
version as its value, it gets the new one. Everything is prepared first and written at once: a run that is killed
leaves the old state or the new one. Exits with 1 while a finding of level error is not accepted.
"""
_SHOWN = 40
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
    from generator.bootstrap.fetching import read_source
    from generator.pipeline.bump import consumers as consuming
    from generator.pipeline.bump import documents, prepare
    from generator.pipeline.bump.unfinished import forget, remembered
    from generator.pipeline.diffing import read_accepted
    from generator.tree.write import UnrecordedEditsError

    configuration = load_configuration(config or find_configuration(Path.cwd()))
    targets = {target.name: target for target in configuration.targets}
    (target,) = configuration.select([name])
    if continues:
        if new or old:
            raise click.UsageError("--continue goes with no document: it knows both")
        return _continue(target, configuration, run)
    with progress() as tell:
        run = replace(run, progress=tell)
        former = documents.old_source(target, old or "", targets)

        def fetch() -> bytes:
            hosts = run.hosts | target.allow_remote
            return read_source(target.source, folder=target.root, hosts=hosts)

        wanted = documents.new_document(target, new or "", former, targets, run, fetch)
        try:
            bump = prepare.prepare(
                target,
                configuration,
                former,
                wanted,
                run,
                accepted=read_accepted(targets),
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
            say(f"{visible(wanted.text)} cannot be used; nothing was written")
            return 2
        files: tuple[RewrittenFile, ...] = ()
        uncommitted: tuple[str, ...] = ()
        offered = 0
        if consumers and not bump.conflicts:
            bump, rewriting = consuming.rewritten(
                bump, () if no_rewrite else consumers, tell, takes_offers=fix_unsafe
            )
            files, uncommitted = rewriting.files, rewriting.uncommitted
            offered = 0 if no_rewrite else rewriting.offered
    comparison = bump.comparison
    _tell_comparison(bump, wanted.text)
    if bump.conflicts:
        tell_conflicts(target, bump.conflicts, command=f"bump {name}")
        say("nothing was written")
        return EXIT_FINDING
    if fail_on and any(_reaches(change, fail_on) for change in comparison.counted):
        print_line(f"nothing was written, because of --fail-on {fail_on}")
        return EXIT_FINDING
    if not bump.changes:
        print_line(f"{paint(name, 'green')} is at this version already; there is nothing to write")
        return EXIT_OK
    _tell_sites(bump, files, uncommitted, offered)
    more = [
        *_texts(bump, configuration.path.parent, guide, changelog, is_guided=not no_guide),
        *_rewritten(bump, files, patch),
    ]
    _tell_files(bump, more, is_dry=dry_run)
    left = _left(comparison)
    if not dry_run:
        more += remembered(bump, consumers) if left else ()
        prepare.write(bump, tuple(more))
        if not left:
            forget(target)
    _tell_next(comparison, left, is_dry=dry_run)
    return EXIT_FINDING if left else EXIT_OK


def _rewritten(
    bump: Bump, files: Sequence[RewrittenFile], patch: Path | None
) -> Iterator[FileChange]:
    """Yield the rewritten code of consumers, or the patch with it where one is wanted."""
    from generator.pipeline.bump.consumers import file_changes, patch_of
    from generator.pipeline.bump.places import relative
    from generator.tree.files import read_regular
    from generator.tree.transaction import FileChange

    if patch is None:
        yield from file_changes(bump, files)
    elif files:
        text = patch_of(files, bump.folder).encode()
        place = relative(patch, bump.folder)
        yield FileChange(path=place, before=read_regular(patch), after=text)


def _left(comparison: Comparison) -> list[Change]:
    """Return the errors that count: where code was searched, what it concerns and was not rewritten."""
    if comparison.consumers:
        return [
            change
            for change in comparison.counted
            if any(site.edit is None for site in change.sites)
        ]
    return [change for change in comparison.counted if change.level == "error"]


def _continue(target: Target, configuration: Configuration, run: Run) -> int:
    """Say what is left of a bump: findings that nobody accepted, or what a type checker refuses in consumers' code."""
    from generator.changes.rewriting.rewrite import refused_lines
    from generator.library import diff
    from generator.pipeline.bump.unfinished import forget, unfinished
    from generator.pipeline.diffing import read_side
    from generator.pipeline.replaying import rendered_client

    state = unfinished(target)
    refused: list[tuple[str, int, str]] = []
    errors: list[Change] = []
    with progress() as tell:
        run = replace(run, progress=tell)
        if state.consumers:
            tell("asking the type checker")
            side = read_side(target.spec, target, hosts=run.hosts, root=target.spec_root)
            client = rendered_client(side)
            refused = refused_lines(state.consumers, target.options.package, client)
        else:
            comparison = diff(state.document, target.name, targets=configuration.targets, run=run)
            errors = [change for change in comparison.counted if change.level == "error"]
    for file, line, text in refused:
        print_line(f"  {visible(file)}:{line}  {visible(text)}")
    for change in errors:
        print_line(
            f"  {paint('error', 'red')} {visible(change.message)}  {paint(change.id[:4], 'cyan')}"
        )
    if refused or errors:
        noun = "error of the type checker" if refused else "finding that is not accepted"
        several = "errors of the type checker" if refused else "findings that are not accepted"
        print_line(f"{target.name}: {count(len(refused) or len(errors), noun, several)}")
        return EXIT_FINDING
    forget(target)
    print_line(f"{paint(target.name, 'green')}: nothing is left to do")
    return EXIT_OK


def _reaches(change: Change, level: FailOn) -> bool:
    if level == "breaking":
        return change.level == "error" or change.python.verdict == "breaks"
    return change.level == "error" or (level == "warning" and change.level == "warning")


def _texts(
    bump: Bump, root: Path, guide: Path | None, changelog: Path | None, *, is_guided: bool
) -> Iterator[FileChange]:
    """Yield the guide and the changelog with its entry."""
    from generator.pipeline.bump.places import relative
    from generator.reports.changes.guide import changelog_entry, with_entry, write_guide
    from generator.tree.files import read_regular
    from generator.tree.transaction import FileChange

    link = ""
    entries = changelog or (root / "CHANGELOG.md")
    if is_guided and bump.comparison.changes:
        place = guide or root / "docs" / "migrations" / _guide_name(bump)
        link = relative(place, entries.resolve().parent)
        text = write_guide(bump.comparison, has_consumer=bool(bump.comparison.consumers)).encode()
        yield FileChange(path=relative(place, bump.folder), before=read_regular(place), after=text)
    before = read_regular(entries)
    if changelog is None and before is None:
        return
    text = with_entry(
        (before or b"# Changelog\n\n").decode("utf-8"), changelog_entry(bump.comparison, link)
    ).encode()
    yield FileChange(path=relative(entries, bump.folder), before=before, after=text)


def _guide_name(bump: Bump) -> str:
    version = "".join(
        letter if letter.isalnum() or letter in ".-_" else "-"
        for letter in bump.comparison.new.version
    )
    return f"{bump.target.name}-{version.strip('.-') or 'next'}.md"


def _tell_comparison(bump: Bump, new: str) -> None:
    from generator.reports.changes.words import say_counts, say_python, say_sides, say_wire

    comparison = bump.comparison
    row("validated", f"{visible(new)} ({count_levels(bump.diagnostics) or 'no problems'})")
    row("compared", say_sides(comparison))
    if not comparison.changes:
        row("", "nothing changed")
        return
    row("", say_counts(comparison))
    row("wire", say_wire(comparison))
    row("python", say_python(comparison))
    shown = [
        change
        for change in comparison.counted
        if (change.level == "error" or change.python.verdict == "breaks")
        and not comparison.consumers
    ]
    if shown:
        print_line("")
    for change in shown[:20]:
        level = paint(
            change.level, {"error": "red", "warning": "yellow", "note": "cyan"}[change.level]
        )
        print_line(f"  {level} {visible(change.message)}  {paint(change.id[:4], 'cyan')}")
    if len(shown) > 20:
        print_line(f"  and {len(shown) - 20:,} more")
    if shown:
        print_line("")


def _tell_sites(
    bump: Bump, files: Sequence[RewrittenFile], uncommitted: tuple[str, ...], offered: int
) -> None:
    """Name the places in consumers' code, and what becomes of each."""
    comparison = bump.comparison
    if not comparison.consumers:
        return
    places = sorted(
        ((site, change) for change in comparison.counted for site in change.sites),
        key=lambda each: (each[0].file, each[0].line, each[0].column),
    )
    done = sum(site.edit is not None for site, _ in places)
    for consumer in comparison.consumers:
        row("consumer", visible(consumer))
    row(
        "",
        f"{count(len(places), 'place')}: {done:,} rewritten in {count(len(files), 'file')},"
        f" {len(places) - done:,} for you; {len(comparison.untold):,} cannot be told",
    )
    if places or comparison.untold:
        print_line("")
    shown = [
        (
            f"{visible(site.file)}:{site.line}:{site.column}",
            ", ".join(site.fails) or site.verdict,
            visible(change.message),
            "rewritten" if site.edit is not None else "yours",
            change.id[:4],
        )
        for site, change in places
    ]
    width = max((len(place) for place, *_ in shown), default=0)
    for place, verdict, message, state, identifier in shown[:_SHOWN]:
        colour = "green" if state == "rewritten" else "yellow"
        print_line(
            f"  {place:<{width}}  {verdict:<10}  {paint(f'{state:<9}', colour)}  {message}  {paint(identifier, 'cyan')}"
        )
    if len(shown) > _SHOWN:
        print_line(f"  and {len(shown) - _SHOWN:,} more; the guide has them all")
    for one in comparison.untold[:_SHOWN]:
        print_line(
            f"  {visible(one.file)}:{one.line}:{one.column}  cannot be told: {visible(one.reason)}"
        )
    if places or comparison.untold:
        print_line("")
    if offered:
        say(f"note: {count(offered, 'more place')} would be rewritten with --fix-unsafe")
    for path in uncommitted:
        say(
            f"note: {visible(path)} has changes that are not committed, so nothing is rewritten in it"
        )


def _tell_files(bump: Bump, more: list[FileChange], *, is_dry: bool) -> None:
    would = "would " if is_dry else ""
    kinds = [
        f"{bump.count(kind):,} {kind}"
        for kind in ("added", "changed", "removed")
        if bump.count(kind)
    ]
    total = len(bump.rendered.files)
    kept = sum(not one.is_conflict for one in bump.rendered.applied)
    edits = f"; {count(kept, 'kept edit')} applied" if kept else ""
    row("client", f"{count(total, 'file')}: {', '.join(kinds) or 'none changed'}{edits}")
    for key, before, after in bump.moved_settings:
        row("settings", f"{key}: {visible(before)} -> {visible(after)}")
    package = f"{shown_path(bump.target.folder)}/"
    others = [shown_path(bump.folder / change.path) for change in (*bump.changes, *more)]
    listed = [path for path in others if not path.startswith(package)]
    row(f"{would}write" if is_dry else "writes", ", ".join([package, *listed]))


def _tell_next(comparison: Comparison, left: list[Change], *, is_dry: bool) -> None:
    if is_dry:
        print_line("nothing was written (--dry-run)")
        return
    if not left:
        return
    ids = " ".join(change.id[:4] for change in left[:3])
    what = "change concerns" if len(left) == 1 else "changes concern"
    print_line("")
    if comparison.consumers:
        print_line(f"{len(left):,} {what} places that are left to you.")
    else:
        print_line(
            f"{count(len(left), 'finding')} of level error {'is' if len(left) == 1 else 'are'} not accepted."
        )
    print_line(
        f'next: adapt your code, or `oarlock accept {comparison.target} {ids} --reason "..."`,'
        f" then `oarlock bump {comparison.target} --continue`"
    )


def row(head: str, text: str) -> None:
    """Write a line of the summary."""
    print_line(f"{paint(f'{head:<10}', 'green')} {text}")
