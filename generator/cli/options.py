"""The options that several commands share: which targets, from which hosts, with which cache."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem
from click.types import StringParamType

from generator.cli.console import say
from generator.config.reading import (
    Configuration,
    Target,
    ad_hoc_target,
    find_configuration,
    load_configuration,
    shadowed_configuration,
    shown_path,
)
from generator.errors import OarlockError, suggestion, visible
from generator.options import (
    FORMATTERS,
    KINDS,
    MODELS,
    NUMBERS,
    Formatter,
    Kind,
    Models,
    Numbers,
    PackageOptions,
)
from generator.pipeline.run import Run
from generator.system.cache import Cache

_Command = TypeVar("_Command", bound=Callable[..., object])


_HOST = re.compile(r"(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document, how it may be read, and what its target says of it, where it has one.

    ``folder`` is that of the configuration, or the working folder.
    """

    spec: str
    hosts: frozenset[str]
    root: Path | None
    folder: Path
    target: Target | None = None
    overlays: tuple[str, ...] = ()


class DocumentType(StringParamType):
    """A file, a URL, or the name of a target: files and targets are completed."""

    name = "document"

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> list[CompletionItem]:
        """Give the names of targets that begin so, and have the shell add the files."""
        return [*complete_targets(incomplete), CompletionItem(incomplete, type="file")]


def complete_targets(incomplete: str) -> list[CompletionItem]:
    """Give the configured targets whose names begin so; a broken configuration has none."""
    try:
        names = [target.name for target in _targets()]
    except OarlockError:
        return []
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


def select_sources(
    names: tuple[str, ...],
    *,
    hosts: tuple[str, ...],
    root: Path | None,
    overlays: tuple[str, ...] = (),
) -> tuple[Source, ...]:
    """Return the documents that are named, by target or by themselves; without names, those of all targets.

    A file that is the document of a target has the findings of the target; hosts and root are not the target's.
    """
    allowed = frozenset(hosts)
    if not names:
        return tuple(_of_target(target, allowed, root, overlays) for target in _targets())
    are_documents = all(_is_document(name) or _is_file_name(name) for name in names)
    targets = _targets_at_hand() if are_documents else _targets()
    known = {target.name: target for target in targets}
    documents = {_place(target.spec): target for target in reversed(targets)}
    folder = targets[0].root if targets else Path.cwd()
    return tuple(
        _of_target(known[name], allowed, root, overlays)
        if name in known and not _is_document(name)
        else Source(
            spec=_checked(name, known),
            hosts=allowed,
            root=root,
            folder=folder,
            target=documents.get(_place(name)),
            overlays=overlays,
        )
        for name in names
    )


def _targets_at_hand() -> tuple[Target, ...]:
    """Return the configured targets; none, where no configuration can be read, because documents are named."""
    try:
        return load_configuration(find_configuration(Path.cwd())).targets
    except OarlockError:
        return ()


def configured_targets() -> tuple[Target, ...]:
    """Return the configured targets; none, where no configuration can be read."""
    return _targets_at_hand()


def _place(spec: str) -> str:
    return spec if spec == "-" or "://" in spec else os.path.realpath(spec)


def _checked(name: str, known: dict[str, Target]) -> str:
    if not (_is_document(name) or _is_file_name(name)):
        raise click.UsageError(
            f'there is neither a file nor a target "{visible(name)}"{suggestion(name, known)}'
        )
    return name


def _is_document(name: str) -> bool:
    return name == "-" or "://" in name or Path(name).exists()


def _is_file_name(name: str) -> bool:
    """Tell whether a name cannot be that of a target."""
    return "." in name or "/" in name or os.sep in name


def _of_target(
    target: Target, hosts: frozenset[str], root: Path | None, overlays: tuple[str, ...]
) -> Source:
    return Source(
        spec=target.spec,
        hosts=hosts | target.allow_remote,
        root=root or target.spec_root,
        folder=target.root,
        target=target,
        overlays=(*target.overlays, *overlays),
    )


def _targets() -> tuple[Target, ...]:
    return _configuration(None).targets


def _configuration(chosen: Path | None) -> Configuration:
    """Read the configuration that was chosen, or the nearest; say which one beside it is not read."""
    path = chosen or find_configuration(Path.cwd())
    if shadowed := shadowed_configuration(path):
        shown = f"[tool.oarlock] in {shown_path(shadowed)}"
        say(
            f"note: {shown} is not read, because {shown_path(path)} stands beside it; keep one of them"
        )
    return load_configuration(path)


def _check_hosts(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    for value in values:
        if not _HOST.fullmatch(value):
            raise click.BadParameter("name the host alone, as in `example.com` or `127.0.0.1:8000`")
    return values


root_option = click.option(
    "--root",
    "spec_root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="DIR",
    help="Follow references to files below this folder, as in `--root ..`; the document's own unless given.",
)
overlay_option = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="Change the document by this OpenAPI Overlay first, after those of a target; repeatable.",
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
    kind: Kind | None = None
    models: Models | None = None
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


def jobs_option(command: _Command) -> _Command:
    """Add how many targets are worked on at once."""
    return click.option(
        "--jobs",
        "-j",
        type=click.IntRange(min=1),
        metavar="N",
        help="How many targets are worked on at once; as many as there are cores unless given.",
    )(command)


def names_argument(command: _Command) -> _Command:
    """Add the names of targets, of which `select_targets` selects them."""
    return click.argument(
        "names",
        metavar="[TARGET]...",
        nargs=-1,
        shell_complete=lambda _context, _parameter, word: complete_targets(word),
    )(command)


def target_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options from which a command gets its ``arguments``, which `select_targets` takes."""

    @functools.wraps(command)
    def with_arguments(*args: Any, **kwargs: Any) -> Any:
        own = {name: kwargs.pop(name) for name in _ARGUMENTS}
        return command(*args, arguments=TargetArguments(**own), **kwargs)

    decorators = (
        click.option(
            "--spec",
            type=DocumentType(),
            metavar="FILE|URL",
            help="The document, instead of a configured target.",
        ),
        root_option,
        click.option(
            "--output",
            type=click.Path(path_type=Path),
            metavar="DIR",
            help="Where the package goes.",
        ),
        click.option("--package", metavar="NAME", help="The name of the package."),
        click.option(
            "--kind",
            type=click.Choice(KINDS),
            help="What the package is: a client (unless given), or the models of the document alone.",
        ),
        click.option(
            "--models",
            type=click.Choice(MODELS),
            help="With --kind models: what they are; pydantic unless given.",
        ),
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
                "--output, --package, --kind, --models, --formatter, --numbers, --header and --root"
                " need --spec"
            )
        return _configuration(arguments.config).select(names)
    if names or arguments.config:
        raise click.UsageError("give either targets of a configuration or --spec, not both")
    if arguments.output is None or arguments.package is None:
        raise click.UsageError("--spec needs --output and --package")
    if arguments.kind != "models" and arguments.models:
        raise click.UsageError("--models needs --kind models")
    if arguments.kind == "models" and (arguments.numbers or arguments.headers):
        raise click.UsageError("--numbers and --header are about clients, not about --kind models")
    return (
        ad_hoc_target(
            spec=arguments.spec,
            output=arguments.output,
            options=PackageOptions(
                package=arguments.package,
                kind=arguments.kind or "client",
                models=arguments.models or "pydantic",
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
