"""``oarlock show``: what a document describes, for people and for scripts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import paint, print_data, print_line, tell_diagnostics
from generator.cli.options import DocumentType, remote_option, root_option, select_sources
from generator.errors import visible
from generator.pipeline.reading import describe, shown
from generator.reports.words import count

if TYPE_CHECKING:
    from generator.api.model import Api, Operation

_HELP = """List the operations of a document by tag, its schemas and some statistics.

\b
  oarlock show openapi.yaml
  oarlock show petstore                       (a target; all without a name)
  oarlock show openapi.yaml --format json
  oarlock show https://api.example/v1.json --allow-remote api.example
"""
_UNTAGGED = "(no tag)"


@click.command(help=_HELP)
@click.argument("specs", metavar="[SPEC|TARGET]...", nargs=-1, type=DocumentType())
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="json is for scripts.",
)
@root_option
@remote_option
def command(
    specs: tuple[str, ...], form: str, spec_root: Path | None, hosts: tuple[str, ...]
) -> None:
    """Print documents, one after the other."""
    from generator.pipeline.findings import unsupported

    apis: list[Api] = []
    for source in select_sources(specs, hosts=hosts, root=spec_root):
        api = describe(source.spec, hosts=source.hosts, root=source.root, overlays=source.overlays)
        tell_diagnostics(unsupported(api), source=f"`oarlock validate {shown(source.spec)}`")
        if form != "json":
            if apis:
                print_line()
            _print(api)
        apis.append(api)
    if form == "json":
        described = [_as_json(api) for api in apis]
        content = described[0] if len(described) == 1 else described
        print_data(json.dumps(content, indent=2) + "\n")


def _print(api: Api) -> None:
    print_line(f"{visible(api.title)} {visible(api.version)} (OpenAPI {visible(api.openapi)})")
    numbers = _statistics(api)
    print_line(
        f"{count(numbers['operations'], 'operation')} on {count(numbers['paths'], 'path')} in "
        f"{count(numbers['tags'], 'tag')}, {count(numbers['schemas'], 'schema')}, "
        f"{count(numbers['parameters'], 'parameter')}"
    )
    width = max((len(visible(operation.path)) for operation in api.operations), default=0)
    for tag, operations in _by_tag(api.operations):
        print_line(f"\n{paint(visible(tag), 'cyan')}")
        for operation in operations:
            path = visible(operation.path)
            print_line(
                f"  {operation.method.upper():<7} {path:<{width}}  {visible(operation.operation_id)}"
                f"{'  (deprecated)' if operation.deprecated else ''}".rstrip()
            )
    if api.schemas:
        print_line(f"\n{paint('Schemas', 'cyan')}")
        for name, schema in api.schemas:
            print_line(f"  {visible(name)}{'  (deprecated)' if schema.deprecated else ''}")


def _as_json(api: Api) -> dict[str, object]:
    return {
        "title": api.title,
        "version": api.version,
        "openapi": api.openapi,
        "digest": api.digest,
        "servers": [server.url for server in api.servers],
        "statistics": _statistics(api),
        "operations": [
            {
                "operation_id": operation.operation_id,
                "method": operation.method.upper(),
                "path": operation.path,
                "tags": list(operation.tags),
                "summary": operation.summary,
                "deprecated": operation.deprecated,
                "pointer": operation.pointer,
            }
            for operation in api.operations
        ],
        "schemas": [{"name": name, "pointer": schema.pointer} for name, schema in api.schemas],
    }


def _statistics(api: Api) -> dict[str, int]:
    return {
        "operations": len(api.operations),
        "deprecated_operations": sum(operation.deprecated for operation in api.operations),
        "paths": len({operation.path for operation in api.operations}),
        "parameters": sum(len(operation.parameters) for operation in api.operations),
        "tags": len({tag for operation in api.operations for tag in operation.tags}),
        "schemas": len(api.schemas),
        "security_schemes": len(api.security_schemes),
        "servers": len(api.servers),
    }


def _by_tag(operations: Sequence[Operation]) -> list[tuple[str, list[Operation]]]:
    def tag(operation: Operation) -> str:
        return operation.tags[0] if operation.tags else _UNTAGGED

    return [(name, list(group)) for name, group in groupby(sorted(operations, key=tag), key=tag)]
