"""``oarlock fetch``: refresh the documents of targets from where they come from."""

from __future__ import annotations

from pathlib import Path

import click

from generator.bootstrap.fetching import read_source, refresh
from generator.cli.console import paint, print_line, say
from generator.cli.options import names_argument, remote_option
from generator.config.reading import find_configuration, load_configuration
from generator.errors import EXIT_FINDING, EXIT_OK

_HELP = """Refresh the documents of the configured targets (all that have a `source`, unless some are named).

\b
  oarlock fetch
  oarlock fetch petstore
  oarlock fetch shop --from app.main:app  (asks an application)
  oarlock fetch --check                   (exits with 1 for a change)

Only the document is written. `oarlock diff` says then what changed, and `oarlock generate` writes the client.
"""


@click.command(help=_HELP)
@names_argument
@click.option(
    "--from", "source", metavar="URL|MODULE:APP", help="The source, instead of the configured one."
)
@click.option(
    "--check", "only_checks", is_flag=True, help="Write nothing; exit with 1 for a change."
)
@click.option(
    "--config", type=click.Path(path_type=Path), metavar="FILE", help="The configuration."
)
@remote_option
def command(
    names: tuple[str, ...],
    source: str | None,
    only_checks: bool,
    config: Path | None,
    hosts: tuple[str, ...],
) -> int:
    """Refresh every selected target's document."""
    targets = load_configuration(config or find_configuration(Path.cwd())).select(names)
    if source is not None and len(targets) != 1:
        raise click.UsageError("--from is for one target; name it")
    selected = [target for target in targets if source or target.source]
    for target in targets:
        if names and target not in selected:
            raise click.UsageError(
                f'{target.name} has no "source"; say --from, or add one to its configuration'
            )
    if not selected:
        raise click.UsageError('no target has a "source" to be refreshed from')
    code = EXIT_OK
    for target in selected:
        allowed = target.allow_remote | frozenset(hosts)
        content = read_source(source or target.source, folder=target.root, hosts=allowed)
        path = Path(target.spec)
        if path.is_file() and path.read_bytes() == content:
            print_line(f"{paint(target.name, 'green')}: {target.spec} is what the source gives")
            continue
        if only_checks:
            print_line(
                f"{paint(target.name, 'yellow')}: {target.spec} is not what the source gives now"
            )
            code = EXIT_FINDING
            continue
        refresh(path, content)
        print_line(f"{paint(target.name, 'green')}: {target.spec} was refreshed")
        say(f"  oarlock diff {target.name}@HEAD {target.name}    what changed")
        say(f"  oarlock generate {target.name}    writes the client")
    return code
