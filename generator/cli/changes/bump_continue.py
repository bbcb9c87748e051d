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
    from generator.changes.model import Change


def tell_unfinished(target: Target, configuration: Configuration, run: Run) -> int:
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
