"""The options that several commands share, and the targets that they select."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from generator.config.reading import (
    Target,
    ad_hoc_target,
    find_configuration,
    load_configuration,
)
from generator.options import FORMATTERS, NUMBERS, Formatter, Numbers, PackageOptions

_Command = TypeVar("_Command", bound=Callable[..., object])


def _check_hosts(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    for value in values:
        if "/" in value or not value:
            raise click.BadParameter("name the host alone, as in `example.com` or `127.0.0.1:8000`")
    return values


root_option = click.option(
    "--root",
    "spec_root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
    help="Follow references to files below this folder, as in `--root ..`; the document's own unless given.",
)
remote_option = click.option(
    "--allow-remote",
    "hosts",
    multiple=True,
    metavar="HOST[:PORT]",
    callback=_check_hosts,
    help="Fetch the document and its references from this host; repeatable.",
)
cache_option = click.option("--no-cache", is_flag=True, help="Compute everything anew.")


def target_options(command: _Command) -> _Command:
    """Add the arguments from which `select_targets` makes targets."""
    return click.argument("names", metavar="[TARGET]...", nargs=-1)(place_options(command))


def place_options(command: _Command) -> _Command:
    """Add those of the arguments that say where targets are described, without their names."""
    decorators = (
        click.option(
            "--spec", metavar="FILE|URL", help="The document, instead of a configured target."
        ),
        root_option,
        click.option(
            "--output",
            type=click.Path(path_type=Path),
            metavar="DIR",
            help="Where the package goes.",
        ),
        click.option("--package", metavar="NAME", help="The name of the package."),
        click.option("--formatter", type=click.Choice(FORMATTERS), help="black unless given."),
        click.option(
            "--numbers",
            type=click.Choice(NUMBERS),
            help="What `type: number` is in Python; float unless given.",
        ),
        click.option(
            "--header",
            "headers",
            multiple=True,
            metavar="NAME=VALUE",
            callback=_parse_headers,
            help="A header that the client sends with every request; repeatable.",
        ),
        click.option(
            "--config",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="The configuration, instead of the nearest one.",
        ),
    )
    for decorate in reversed(decorators):
        command = decorate(command)
    return command


def select_targets(
    names: tuple[str, ...],
    *,
    spec: str | None,
    output: Path | None,
    package: str | None,
    formatter: Formatter | None,
    numbers: Numbers | None,
    headers: tuple[tuple[str, str], ...],
    config: Path | None,
    spec_root: Path | None,
) -> tuple[Target, ...]:
    """Return the configured targets that were named, or the one that the options describe."""
    if spec is None:
        if output or package or formatter or numbers or headers or spec_root:
            raise click.UsageError(
                "--output, --package, --formatter, --numbers, --header and --root need --spec"
            )
        path = config or find_configuration(Path.cwd())
        return load_configuration(path).select(names)
    if names or config:
        raise click.UsageError("give either targets of a configuration or --spec, not both")
    if output is None or package is None:
        raise click.UsageError("--spec needs --output and --package")
    return (
        ad_hoc_target(
            spec=spec,
            output=output,
            options=PackageOptions(
                package=package,
                formatter=formatter or "black",
                numbers=numbers or "float",
                headers=headers,
            ),
            spec_root=spec_root,
        ),
    )


def _parse_headers(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    pairs = []
    for value in values:
        name, separator, text = value.partition("=")
        if not separator:
            raise click.BadParameter(f'"{value}" is not NAME=VALUE')
        pairs.append((name, text))
    return tuple(pairs)
