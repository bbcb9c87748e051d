"""``oarlock validate``: report what is wrong with documents, in the format that the reader wants."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.console import count_levels, print_data, print_text, progress, reaches, say
from generator.cli.options import DocumentType, remote_option, root_option, select_sources
from generator.errors import EXIT_FINDING, EXIT_OK, EXIT_USAGE, Diagnostic, Level
from generator.pipeline.describing import shown, validate
from generator.reports.findings import FORMATS, format_report

_HELP = """Report every problem of OpenAPI documents, with line, column, pointer and hint.

\b
  oarlock validate openapi.yaml
  oarlock validate petstore                          (the document of a target; without a name, of all)
  oarlock validate --format sarif specs/*.json > findings.sarif
  oarlock validate specs/openapi.yaml --root .       (its files lie in ../common, say)
  oarlock validate http://127.0.0.1:8000/openapi.json --allow-remote 127.0.0.1:8000

Exits with 1 when a document breaks the specification, and with 2 when one cannot be used at all.
"""


@click.command(help=_HELP)
@click.argument("specs", metavar="[SPEC|TARGET]...", nargs=-1, type=DocumentType())
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="text for people, github for annotations, json and sarif for tools.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    default="error",
    show_default=True,
    help="The level of finding from which the exit code is 1.",
)
@root_option
@remote_option
def command(
    specs: tuple[str, ...],
    form: str,
    fail_on: Level,
    spec_root: Path | None,
    hosts: tuple[str, ...],
) -> int:
    """Validate every document, then report all findings together."""
    findings: list[Diagnostic] = []
    code = EXIT_OK
    for source in select_sources(specs, hosts=hosts, root=spec_root):
        spec = source.spec
        with progress(quiet=form != "text") as tell:
            tell(f"validating {shown(spec)}")
            found, is_usable = validate(spec, hosts=source.hosts, root=source.root)
        if not is_usable:
            code = EXIT_USAGE
        elif reaches(found, fail_on):
            code = max(code, EXIT_FINDING)
        findings += found
        say(f"{shown(spec)}: {count_levels(found) or 'no problems'}")
    show = print_text if form == "text" else print_data
    show(format_report(tuple(findings), form))
    return code
