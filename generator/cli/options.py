"""The options that several commands share: which targets, from which hosts, with which cache."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.config.reading import (
    Target,
    ad_hoc_target,
    find_configuration,
    load_configuration,
)
from generator.options import FORMATTERS, NUMBERS, Formatter, Numbers, PackageOptions
from generator.pipeline.run import Run
from generator.system.cache import Cache

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
_cache_option = click.option("--no-cache", is_flag=True, help="Compute everything anew.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetArguments:
    """What the command line says of targets: a configuration, or options that describe one target."""

    spec: str | None = None
    output: Path | None = None
    package: str | None = None
    formatter: Formatter | None = None
    numbers: Numbers | None = None
    headers: tuple[tuple[str, str], ...] = ()
    config: Path | None = None
    spec_root: Path | None = None


def run_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options from which a command gets its ``run``."""

    @functools.wraps(command)
    def with_run(*args: Any, hosts: tuple[str, ...], no_cache: bool, **kwargs: Any) -> Any:
        run = Run(cache=None if no_cache else Cache(), hosts=frozenset(hosts))
        return command(*args, run=run, **kwargs)

    return remote_option(_cache_option(with_run))


def names_argument(command: _Command) -> _Command:
    """Add the names of targets, of which `select_targets` selects them."""
    return click.argument("names", metavar="[TARGET]...", nargs=-1)(command)


def target_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options from which a command gets its ``arguments``, which `select_targets` takes."""

    @functools.wraps(command)
    def with_arguments(*args: Any, **kwargs: Any) -> Any:
        own = {name: kwargs.pop(name) for name in _ARGUMENTS}
        return command(*args, arguments=TargetArguments(**own), **kwargs)

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
    decorated: Callable[..., Any] = with_arguments
    for decorate in reversed(decorators):
        decorated = decorate(decorated)
    return decorated


_ARGUMENTS = tuple(field.name for field in fields(TargetArguments))


def select_targets(names: tuple[str, ...], arguments: TargetArguments) -> tuple[Target, ...]:
    """Return the configured targets that were named, or the one that the options describe."""
    if arguments.spec is None:
        if replace(arguments, config=None) != TargetArguments():
            raise click.UsageError(
                "--output, --package, --formatter, --numbers, --header and --root need --spec"
            )
        path = arguments.config or find_configuration(Path.cwd())
        return load_configuration(path).select(names)
    if names or arguments.config:
        raise click.UsageError("give either targets of a configuration or --spec, not both")
    if arguments.output is None or arguments.package is None:
        raise click.UsageError("--spec needs --output and --package")
    return (
        ad_hoc_target(
            spec=arguments.spec,
            output=arguments.output,
            options=PackageOptions(
                package=arguments.package,
                formatter=arguments.formatter or "black",
                numbers=arguments.numbers or "float",
                headers=arguments.headers,
            ),
            spec_root=arguments.spec_root,
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
