"""``oarlock bundle``: one self-contained document of one that lies in several files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from generator.cli.console import print_data, progress, say, tell_diagnostics
from generator.cli.options import (
    DocumentType,
    overlay_option,
    remote_option,
    root_option,
    select_sources,
)
from generator.errors import visible
from generator.pipeline.bundling import BundleFormat, bundle, write_bundle
from generator.pipeline.reading import shown
from generator.reports.words import count

_HELP = """Write a document with everything that it refers to, as one document without outer references.

\b
  oarlock bundle specs/openapi.yaml > bundled.yaml
  oarlock bundle specs/openapi.yaml --output dist/openapi.json
  oarlock bundle openapi.yaml --overlay fixes.overlay.yaml
  oarlock bundle specs/openapi.yaml --root . --output dist/openapi.json

What stands in other files becomes a component under its own name, the same however the document is
cut. Comments, order and quotes of YAML stay; a document that needs nothing from elsewhere comes out
to the letter. The format is that of --format, else that of the output's name, else the document's.
Exits with 2 when a reference cannot be followed; nothing is written then.
"""
_FORMATS: Final[dict[str, BundleFormat]] = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}


@click.command(help=_HELP)
@click.argument("spec", metavar="[SPEC|TARGET]", required=False, type=DocumentType())
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write there instead of to standard output; not one of the document's own files.",
)
@click.option("--format", "form", type=click.Choice(["json", "yaml"]), help="What to write.")
@overlay_option
@root_option
@remote_option
def command(
    spec: str | None,
    output: Path | None,
    form: BundleFormat | None,
    overlays: tuple[str, ...],
    spec_root: Path | None,
    hosts: tuple[str, ...],
) -> None:
    """Bundle one document."""
    form = form or (_FORMATS.get(output.suffix.lower()) if output else None)
    named = () if spec is None else (spec,)
    source, *others = select_sources(named, hosts=hosts, root=spec_root, overlays=overlays)
    if others:
        raise click.UsageError("name one of the configured targets, or a document")
    spec = source.spec
    with progress(quiet=output is None) as tell:
        tell(f"bundling {shown(spec)}")
        bundled = bundle(
            spec, form=form, hosts=source.hosts, root=source.root, overlays=source.overlays
        )
    tell_diagnostics(bundled.diagnostics, source=f"`oarlock validate {shown(spec)}`")
    if output is None:
        print_data(bundled.text)
        return
    write_bundle(bundled, output)
    say(f"{visible(str(output))}: {count(len(bundled.places), 'file')} in one document")
