"""``oarlock init``: a client for a repository, with its configuration, CI job and hook."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import paint, print_line, progress, say, tell_diagnostics
from generator.cli.options import remote_option
from generator.config.reading import load_configuration, shown_path
from generator.errors import EXIT_FINDING, EXIT_OK, OarlockError, visible
from generator.options import FORMATTERS, KINDS, MODELS, Formatter, Kind, Models
from generator.pipeline.run import Run

if TYPE_CHECKING:
    from generator.bootstrap.plan import CI, Plan, Setup

_HELP = """Set up a client in a repository: configuration, client, CI job, hook.

\b
  oarlock init                            (asks what it cannot guess)
  oarlock init --spec openapi.yaml --yes
  oarlock init --spec app.main:app --package shop  (asks an application)
  oarlock init --spec https://api.example/v1.json --allow-remote api.example
  oarlock init --kind models --yes        (the models, without a client)

The document is a file of the repository, a URL, or `module:app` of a FastAPI, Litestar, APIFlask, flask-smorest or
Django Ninja application (Django with drf-spectacular: `project.urls:urlpatterns`). A document that is no
file yet is written to one. `init` shows first what it will write. No file is overwritten: texts go to the end
of `pyproject.toml`, `.gitattributes` and `README.md`; a change inside another file is printed for you to make.
"""


@click.command(help=_HELP)
@click.argument(
    "folder",
    metavar="[DIR]",
    default=".",
    type=click.Path(path_type=Path, file_okay=False),
)
@click.option(
    "--spec", metavar="FILE|URL|MODULE:APP", help="The document; found in the folder unless given."
)
@click.option(
    "--package",
    metavar="NAME",
    help="The name of the package; made of the API's title unless given.",
)
@click.option(
    "--output",
    metavar="DIR",
    help="Where the package goes; src where there is one, else DIR itself.",
)
@click.option(
    "--name", metavar="NAME", help="The name of the target; that of the package unless given."
)
@click.option(
    "--layout",
    type=click.Choice(["package", "project"]),
    default="package",
    show_default=True,
    help="A package in this repository, or a distribution of its own: project file, README, tests.",
)
@click.option(
    "--document",
    metavar="FILE",
    default="openapi.json",
    show_default=True,
    help="Where a document goes that is no file yet.",
)
@click.option(
    "--ci",
    type=click.Choice(["github", "gitlab", "none"]),
    help="The CI that checks the client; what the repository shows unless given, else github.",
)
@click.option(
    "--pre-commit/--no-pre-commit", "has_hook", default=None, help="Add a hook for pre-commit."
)
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="client",
    show_default=True,
    help="What the package is: a client, or the models of the document alone.",
)
@click.option(
    "--models",
    type=click.Choice(MODELS),
    help="With --kind models: what they are; pydantic unless given.",
)
@click.option(
    "--formatter", type=click.Choice(FORMATTERS), help="black unless given; ruff is faster."
)
@click.option("--yes", "-y", is_flag=True, help="Ask nothing, take what is guessed.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")
@remote_option
def command(
    folder: Path,
    spec: str | None,
    package: str | None,
    output: str | None,
    name: str | None,
    layout: str,
    document: str,
    ci: CI | None,
    has_hook: bool | None,
    kind: Kind,
    models: Models | None,
    formatter: Formatter | None,
    yes: bool,
    dry_run: bool,
    hosts: tuple[str, ...],
) -> int:
    """Plan, show, ask, write, generate, check."""
    from generator.bootstrap.plan import Setup, make_plan, package_name
    from generator.pipeline.reading import describe, describe_bytes

    if kind != "models" and models:
        raise click.UsageError("--models needs --kind models")
    if kind == "models" and layout == "project":
        raise click.UsageError("--layout project is about clients, not about --kind models")
    folder = Path(os.path.abspath(folder))
    asks = not yes and not dry_run and sys.stdin.isatty()
    source = spec or _found(folder, asks=asks)
    content, place = _document(source, folder, document, frozenset(hosts))
    api = (
        describe(os.path.normpath(folder / place))
        if content is None
        else describe_bytes(content, name=visible(source))
    )
    package = package or package_name(api.title)
    if asks and spec is None:
        package = click.prompt("The package's name", default=package, err=True)
    setup = Setup(
        folder=folder,
        target=name or package.replace("_", "-"),
        spec=place,
        output=output or ("src" if layout == "project" or (folder / "src").is_dir() else "."),
        package=package,
        ci=ci or _guessed_ci(folder),
        has_hook=bool(
            (folder / ".pre-commit-config.yaml").exists() if has_hook is None else has_hook
        ),
        kind=kind,
        models=models or "",
        formatter=formatter or "",
        source=source if "://" in source else "",
        document=content,
        is_project=layout == "project",
        version=api.version,
    )
    plan = make_plan(setup)
    _show(setup, plan)
    if dry_run:
        return EXIT_OK
    if not yes and not asks:
        raise click.UsageError("nothing was written: there is no terminal to ask at; add --yes")
    if asks and not click.confirm("Write this?", default=True, err=True):
        say("nothing was written")
        return EXIT_FINDING
    _write(setup, plan, frozenset(hosts))
    return EXIT_OK


def _found(folder: Path, *, asks: bool) -> str:
    """Return the only document of a folder, or the one that a person chooses."""
    from generator.bootstrap.documents import find_documents

    found = [path.relative_to(folder).as_posix() for path in find_documents(folder)]
    if not found:
        raise OarlockError(
            "no OpenAPI document in this folder; name one with --spec (a file, a URL, or module:app)"
        )
    if len(found) > 1 and not asks:
        listed = "\n".join(f"  {visible(path)}" for path in found[:10])
        raise OarlockError(f"{len(found)} documents are here; name one with --spec:\n{listed}")
    return (
        found[0]
        if len(found) == 1
        else str(
            click.prompt("Which document?", type=click.Choice(found), default=found[0], err=True)
        )
    )


def _document(
    source: str, folder: Path, place: str, hosts: frozenset[str]
) -> tuple[bytes | None, str]:
    """Return what is to be written as the document, None where it is a file; and where it stands, from the folder."""
    from generator.bootstrap.application import is_application
    from generator.bootstrap.fetching import read_source

    if "://" in source or is_application(source):
        return read_source(source, folder=folder, hosts=hosts), place
    path = folder / source if (folder / source).is_file() else Path(source)
    if not path.is_file():
        raise OarlockError(f"{visible(source)}: no such file")
    relative = Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()
    return None, relative


def _guessed_ci(folder: Path) -> CI:
    for place in (folder, *folder.parents):
        if (place / ".gitlab-ci.yml").exists():
            return "gitlab"
        if (place / ".git").exists():
            return "github"
    return "none"


def _show(setup: Setup, plan: Plan) -> None:
    what = "the models of" if setup.kind == "models" else "a client for"
    say(f"{paint(setup.package, 'bold')}: {what} {visible(setup.spec)}")
    for step in plan.steps:
        say(f"  {'write ' if step.is_new else 'add to'}  {shown_path(step.path)}")
    say(
        f"  write   {shown_path(setup.folder / setup.package_folder)}/ and {shown_path(setup.folder / 'oarlock.lock')}"
    )


def _write(setup: Setup, plan: Plan, hosts: frozenset[str]) -> None:
    """Write everything; the configuration and its neighbours are taken back where no client can be generated."""
    from generator.bootstrap.writing import write_steps
    from generator.pipeline.checking import check_target
    from generator.pipeline.rendering import render_target, write_rendered
    from generator.system.cache import Cache

    run = Run(cache=Cache(), hosts=hosts)
    with write_steps(plan.steps):
        (target,) = load_configuration(plan.steps[0].path).select((setup.target,))
        with progress() as tell:
            rendered = render_target(target, replace(run, progress=tell), is_validated=True)
        tell_diagnostics(rendered.diagnostics, source=f"`oarlock validate {visible(setup.spec)}`")
        write_rendered(rendered, run)
        if setup.is_project:
            _write_tests(setup, rendered.files["sourcemap.json"])
    verdict = "in step" if check_target(target, run).is_in_step else "out of step"
    print_line(
        f"{paint(target.name, 'green')}: {shown_path(target.folder)} is {verdict} with {target.spec}"
    )
    for where, text in plan.advice:
        say(f"\nadd to {where}:\n\n{text}")
    say("\nnext:")
    if setup.kind == "client":
        say("  pip install httpx2 pydantic        what the client needs")
    elif target.options.models in ("msgspec", "pydantic"):
        say(f"  {f'pip install {target.options.models}':<35}what the models need")
    things = "client, its" if setup.kind == "client" else "models, their"
    say(f"  git add -A                         commit the {things} document and oarlock.lock")
    say("  oarlock check                      what CI runs")


def _write_tests(setup: Setup, source_map: bytes) -> None:
    """Write the first tests of a project; they belong to the user from then on."""
    from generator.bootstrap.project import project_tests
    from generator.tree.files import write_whole

    path = setup.folder / "tests" / "test_client.py"
    if not path.exists():
        write_whole(path, project_tests(setup.package, json.loads(source_map)).encode())
