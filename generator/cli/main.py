"""The command ``oarlock``: its subcommands, loaded when used, and what happens when one fails."""

from __future__ import annotations

import errno
import gc
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from generator import __version__
from generator.errors import (
    EXIT_BUG,
    EXIT_OK,
    EXIT_USAGE,
    OarlockError,
    SpecError,
    UnsafeOutputError,
    visible,
    visible_lines,
)
from generator.system.stopping import INTERRUPTED, TERMINATED, TerminatedError, stopped_by_signals

_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_READER_GONE = 141  # as the shell reports a program that died of SIGPIPE
_OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""What a run builds, it keeps to its end: searching that for garbage every 700 objects, as Python does, takes up to a
quarter of the CPU, and finds nothing."""

# Each in a module of its own name, imported only when it runs.
_COMMANDS = {
    "init": "Set up a client in a repository: configuration, client, CI job, hook.",
    "validate": "Report every problem of a document.",
    "generate": "Write or update the client.",
    "check": "Compare the client on disk with its document.",
    "diff": "Tell what changed between two documents, and what breaks.",
    "bump": "Bring a client to another version of its API.",
    "accept": "Accept a finding of diff, with a reason.",
    "fetch": "Refresh the document of a target from where it comes from.",
    "keep": "Keep edits of generated files as patches.",
    "patches": "List, refresh and drop the kept edits.",
    "show": "List operations, schemas and statistics.",
    "bundle": "Make one document of a document in several files.",
    "templates": "List, copy and compare the templates of clients.",
    "cache": "Show or empty the cache.",
}

_FOLDERS = {
    "init": "setup.",
    "fetch": "setup.",
    "templates": "setup.",
    "diff": "changes.",
    "bump": "changes.",
    "accept": "changes.",
}


class _LazyGroup(click.Group):
    """A group that knows its commands' names without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        folder = _FOLDERS.get(cmd_name, "")
        module = importlib.import_module(f"{__package__}.{folder}{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS and not ctx.resilient_parsing:
            from generator.errors import suggestion

            ctx.fail(f'unknown command "{visible(args[0])}"{suggestion(args[0], _COMMANDS)}')
        return super().resolve_command(ctx, args)


_HELP = """Keep typed Python clients in step with an OpenAPI document.

\b
Start without any configuration:
  oarlock validate openapi.yaml
  oarlock generate --spec openapi.yaml --output clients --package petstore
  oarlock check    --spec openapi.yaml --output clients --package petstore

\b
Or name what to generate in pyproject.toml, then `oarlock generate`, `check`:
  [tool.oarlock.targets.petstore]
  spec = "openapi.yaml"
  output = "clients"
  package = "petstore"

\b
Exit codes:
  0 in step, 1 drift or a finding, 2 wrong input or usage, 70 our bug

\b
Completion in a shell (or zsh_source, fish_source):
  eval "$(_OARLOCK_COMPLETE=bash_source oarlock)"
"""


def _tell_versions(context: click.Context, _parameter: click.Parameter, is_asked: bool) -> None:
    if not is_asked or context.resilient_parsing:
        return
    import platform

    from generator.system.releases import BYTE_DECIDING, installed_version

    click.echo(f"oarlock {__version__}")
    for name in BYTE_DECIDING:
        click.echo(f"  {name} {installed_version(name)}")
    click.echo(f"  Python {platform.python_version()}")
    context.exit()


@click.group(
    cls=_LazyGroup,
    help=_HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_versions,
    help="Show the version, and those of the tools that decide what is written.",
)
def _oarlock() -> None:
    """Run a subcommand; the help is that of the group."""
    _end_what_was_interrupted(os.getcwd())


def _end_what_was_interrupted(folder: str) -> None:
    """Write what a killed bump had prepared, wherever in the repository this run begins."""
    while not os.path.isdir(os.path.join(folder, ".oarlock", "journal")):
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return
        folder = above
    from pathlib import Path

    from generator.tree.guard import exclusive
    from generator.tree.transaction import recover

    with exclusive(Path(folder)):
        paths = recover(Path(folder))
    if paths:
        click.echo(
            f"note: a bump was interrupted; its {len(paths):,} files are written now", err=True
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    from generator.cli.terminal.lines import wants_colour

    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    try:
        try:
            _write_every_character()
            with stopped_by_signals():
                code = _oarlock.main(
                    arguments, prog_name="oarlock", standalone_mode=False, color=wants_colour()
                )
        finally:
            sys.stdout.flush()
    except click.exceptions.Exit as exit_request:
        return exit_request.exit_code
    except click.ClickException as error:
        return _explain_usage(error)
    except SpecError as error:
        from generator.cli.console import tell_diagnostics

        tell_diagnostics(error.diagnostics, source="", is_verbose=True)
        return EXIT_USAGE
    except OarlockError as error:
        _say(f"error: {visible_lines(str(error))}")
        return EXIT_USAGE
    except (KeyboardInterrupt, click.Abort):
        _say("interrupted")
        return INTERRUPTED
    except TerminatedError:
        _say("terminated")
        return TERMINATED
    except SystemExit as end:
        # So click ends its completion, and so it answers a pipe that broke while it wrote.
        return _READER_GONE if end.code == 1 else EXIT_OK
    except UnsafeOutputError as error:
        return _report_breach(error)
    except OSError as error:
        return _explain_output(error)
    except Exception as error:  # noqa: BLE001 - the last resort, so that nobody meets a traceback
        return _report_bug(error)
    return code if isinstance(code, int) else EXIT_OK


def run() -> NoReturn:
    """Run the command line as a program.

    A run that was stopped ends here and now: at the end of the interpreter, threads that fed worker processes could
    wait for ever for processes that are gone.
    """
    code = main()
    if code in (INTERRUPTED, TERMINATED):
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


def _say(message: str) -> None:
    """Tell people why the program ends, once there is a reason."""
    from generator.cli.console import say

    say(message)


def _write_every_character() -> None:
    """Let a terminal that lacks a character show its number instead: text for people never fails."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _explain_output(error: OSError) -> int:
    """End after what standard output refused: its reader is gone, or it has no room."""
    if not isinstance(error, BrokenPipeError) and error.errno not in _NO_ROOM:
        return _report_bug(error)
    # Keep the interpreter from failing once again when it flushes.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if isinstance(error, BrokenPipeError):
        return _READER_GONE
    _say(f"error: cannot write the output: {error.strerror}")
    return EXIT_USAGE


def _explain_usage(error: click.ClickException) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return EXIT_USAGE
    context = error.ctx if isinstance(error, click.UsageError) else None
    _say(f"error: {visible_lines(error.format_message())}")
    if context is not None:
        _say(f"  `{context.command_path} --help` tells more")
    return EXIT_USAGE


def _report_breach(error: UnsafeOutputError) -> int:
    _say(
        f"internal error: {error}; nothing was written. Either oarlock has a bug, or the document"
        " attacks it.\nPlease report it privately, as SECURITY.md says, with the document that led here.",
    )
    return EXIT_BUG


def _report_bug(error: Exception) -> int:
    if os.environ.get("OARLOCK_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)
    _say(
        f"internal error: {type(error).__name__} in oarlock {__version__}."
        " This is a bug in oarlock, not your mistake.\n"
        "Please report it with the command and the document that led here;"
        " OARLOCK_DEBUG=1 shows the traceback.",
    )
    return EXIT_BUG
