"""``oarlock bump --continue``: tells what is left to do of the last bump of a target."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.cli.console import paint, print_line, progress
from generator.config.reading import Configuration, Target
from generator.errors import EXIT_FINDING, EXIT_OK, visible
from generator.pipeline.run import Run
from generator.reports.words import count

if TYPE_CHECKING:
    from generator.changes.model import Change, Comparison, Site


def tell_unfinished(target: Target, configuration: Configuration, run: Run) -> int:
    """Say what is left of a bump: findings that nobody accepted, or the places in consumers' code.

    Of code, that is what the type checker refuses with the new client and did not with the old one, and places that no
    type checker refuses, although the API does or they mean something else.
    """
    from generator.pipeline.bump.consumers import refused_since
    from generator.pipeline.bump.unfinished import forget, unfinished
    from generator.pipeline.diffing import diff, read_accepted, source_of

    state = unfinished(target)
    targets = {each.name: each for each in configuration.targets}
    refused: list[tuple[str, int, str]] = []
    with progress() as tell:
        run = replace(run, progress=tell)
        comparison = diff(
            source_of(str(state.document), targets),
            source_of(target.name, targets),
            target=target,
            accepted=read_accepted(targets),
            consumers=state.consumers,
            hosts=run.hosts,
            progress=tell,
        )
        if state.consumers:
            tell("asking the type checker")
            refused = refused_since(target, state, run)
    places: list[tuple[Site, Change]] = []
    errors: list[Change] = []
    if state.consumers:
        places = _unseen(comparison, refused)
    else:
        errors = [change for change in comparison.counted if change.level == "error"]
    for file, line, text in refused:
        said = " ".join(text.split())  # pyright writes a message on several lines
        print_line(f"  {visible(file)}:{line}  {visible(said)}")
    for site, change in places:
        identifier = paint(change.id[:4], "cyan")
        print_line(f"  {visible(site.file)}:{site.line}  {visible(change.message)}  {identifier}")
    for change in errors:
        print_line(
            f"  {paint('error', 'red')} {visible(change.message)}  {paint(change.id[:4], 'cyan')}"
        )
    if places or refused or errors:
        told = [
            count(len(refused), "error of the type checker", "errors of the type checker"),
            count(
                len(places),
                "place that means something else now",
                "places that mean something else now",
            ),
            count(len(errors), "finding that is not accepted", "findings that are not accepted"),
        ]
        kinds = zip(told, (refused, places, errors), strict=True)
        print_line(f"{target.name}: {', '.join(text for text, found in kinds if found)}")
        return EXIT_FINDING
    forget(target)
    print_line(f"{paint(target.name, 'green')}: nothing is left to do")
    return EXIT_OK


def _unseen(
    comparison: Comparison, refused: list[tuple[str, int, str]]
) -> list[tuple[Site, Change]]:
    """Return the places that no type checker refuses, and that are refused by the API or mean something else."""
    seen = {(file, line) for file, line, _ in refused}
    places = [
        (site, change)
        for change in comparison.counted
        if change.python.verdict == "behaviour"
        for site in change.sites
        if (site.file, site.line) not in seen
    ]
    return sorted(places, key=lambda each: (each[0].file, each[0].line, each[0].column))
