"""Plans what a repository gets, as values: nothing is written here, and no file that exists loses a byte."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from generator.bootstrap import texts
from generator.bootstrap.project import project_files
from generator.config.keys import KEYS, NAME
from generator.config.reading import is_toml, target_names
from generator.errors import ConfigurationError, visible
from generator.options import Kind, Models

CI = Literal["github", "gitlab", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What was asked for. ``spec`` and ``output`` are relative to ``folder``, in POSIX form."""

    folder: Path
    target: str
    spec: str
    output: str
    package: str
    ci: CI = "none"
    has_hook: bool = False
    is_project: bool = False
    """Whether the package gets a distribution of its own, with project file, README and tests."""
    version: str = ""
    """The version of the API."""
    kind: Kind = "client"
    models: Models | Literal[""] = ""
    """What the models are, where there is no client."""
    formatter: str = ""
    source: str = ""
    """The URL that the document comes from; its host may be fetched from."""
    document: bytes | None = None
    """The document to write to ``spec``, where that is no file of the repository yet."""

    @property
    def package_folder(self) -> str:
        """Where the package goes, relative to the folder."""
        return self.package if self.output in ("", ".") else f"{self.output}/{self.package}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One file to create, or to append to; ``content`` is the whole file afterwards."""

    path: Path
    content: bytes
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The files to write, and what is left to a person, each with the text to add."""

    steps: tuple[Step, ...]
    advice: tuple[tuple[str, str], ...]


def package_name(title: str) -> str:
    """Return a package's name for an API: `Swagger Petstore - OpenAPI 3.0` is `swagger_petstore`."""
    words = re.findall(
        r"[a-z][a-z0-9]*",
        re.sub(r"(?i)\b(openapi|swagger|api|rest|v?\d[\d.]*)\b", " ", title).lower(),
    )
    name = "_".join(words[:3]) or "client"
    return name if KEYS["package"].problem(name) is None else f"{name}_client"


def make_plan(setup: Setup) -> Plan:
    """Decide what to write. Raises `ConfigurationError` where the target exists, or cannot be one."""
    for key in ("package", "spec", "output"):
        if problem := KEYS[key].problem(
            {"package": setup.package, "spec": setup.spec, "output": setup.output}[key]
        ):
            raise ConfigurationError(problem)
    if not NAME.fullmatch(setup.target):
        raise ConfigurationError(
            f'"{visible(setup.target)}" is no name of a target: letters, digits, - and _'
        )
    if (setup.folder / setup.package_folder).exists():
        raise ConfigurationError(
            f"{setup.package_folder} exists; name another package with --package, or another folder with --output"
        )
    steps = list(_project(setup)) if setup.is_project else [configuration(setup)]
    if setup.document is not None:
        steps.append(_new(setup, setup.spec, setup.document))
    advice: list[tuple[str, str]] = []
    steps.extend(_conveniences(setup, advice))
    return Plan(steps=tuple(steps), advice=tuple(advice))


def _project(setup: Setup) -> Iterator[Step]:
    """Yield the files of a distribution, the project file with the target first."""
    name = setup.package.replace("_", "-")
    for path, text in project_files(name, setup.package, setup.version, setup.spec):
        is_configuration = path == "pyproject.toml"
        text += _table(setup, "tool.oarlock.targets") if is_configuration else ""
        if is_configuration and (setup.folder / path).exists():
            raise ConfigurationError(
                "pyproject.toml exists; a project of its own needs a folder of its own"
            )
        if not (setup.folder / path).exists():
            yield Step(path=setup.folder / path, content=text.encode(), is_new=True)


def configuration(setup: Setup) -> Step:
    """Return the configuration with the new target, in the file that has targets, or could have some.

    A table at the end of a TOML file changes nothing before it. Where that makes no TOML, because the file
    writes `tool = {...}`, the target goes to `oarlock.toml`.
    """
    own, shared = setup.folder / "oarlock.toml", setup.folder / "pyproject.toml"
    for path in (own, shared):
        if path.is_file() and setup.target in target_names(path):
            raise ConfigurationError(
                f"{path.name} has a target {setup.target} already; name another one with --name"
            )
    if own.is_file():
        return Step(
            path=own, content=_appended(own.read_bytes(), _table(setup, "targets")), is_new=False
        )
    if shared.is_file():
        content = _appended(shared.read_bytes(), _table(setup, "tool.oarlock.targets"))
        if is_toml(content):
            return Step(path=shared, content=content, is_new=False)
    return Step(path=own, content=_table(setup, "targets").lstrip().encode(), is_new=True)


def _conveniences(setup: Setup, advice: list[tuple[str, str]]) -> Iterator[Step]:
    """Yield what surrounds a client; a file whose format does not let a text be appended is left to a person."""
    top = _repository(setup.folder)
    prefix = setup.folder.relative_to(top).as_posix()
    inside = "" if prefix == "." else f"{prefix}/"
    if setup.ci == "github":
        yield from _created(
            top / ".github/workflows/oarlock.yml",
            _in_folder(texts.GITHUB, inside.rstrip("/")),
            advice,
        )
    if setup.ci == "gitlab":
        yield from _created(top / ".gitlab-ci.yml", texts.GITLAB, advice)
    if setup.has_hook:
        yield from _created(
            top / ".pre-commit-config.yaml", f"repos:\n{texts.HOOK}", advice, texts.HOOK
        )
    yield from _extended(top / ".gitattributes", texts.attributes(inside + setup.package_folder))
    readme = setup.folder / "README.md"
    if readme.is_file() and b"oarlock" not in readme.read_bytes():
        names = (setup.target, setup.package, setup.package_folder, setup.spec)
        text = texts.readme(*names, what="models" if setup.kind == "models" else "client")
        yield from _extended(readme, text)


def _in_folder(workflow: str, folder: str) -> str:
    """Let a job run in the folder of the configuration, where that is not the repository's."""
    if not folder:
        return workflow
    return workflow.replace(
        "    runs-on: ubuntu-latest\n",
        f"    runs-on: ubuntu-latest\n    defaults:\n      run:\n        working-directory: {folder}\n",
    )


def _created(
    path: Path, text: str, advice: list[tuple[str, str]], part: str = ""
) -> Iterator[Step]:
    if path.exists():
        if b"oarlock" not in path.read_bytes():
            advice.append(
                (path.name if path.parent.name != "workflows" else str(path), part or text)
            )
        return
    yield Step(path=path, content=text.encode(), is_new=True)


def _extended(path: Path, text: str) -> Iterator[Step]:
    """Add a text to the end of a file, unless its lines stand there."""
    before = path.read_bytes() if path.is_file() else b""
    lines = [line for line in text.splitlines() if line.encode() not in before.splitlines()]
    if any(line.strip() for line in lines):
        added = "".join(f"{line}\n" for line in lines)
        yield Step(path=path, content=_appended(before, added), is_new=not before)


def _new(setup: Setup, relative: str, content: bytes) -> Step:
    path = setup.folder / relative
    if path.exists():
        raise ConfigurationError(f"{relative} exists; give another place with --document")
    return Step(path=path, content=content, is_new=True)


def _appended(before: bytes, text: str) -> bytes:
    """Return a file with a text at its end, with the line ends of the file."""
    if b"\r\n" in before:
        text = text.replace("\n", "\r\n")
    gap = b"" if not before or before.endswith(b"\n") else b"\r\n" if b"\r\n" in before else b"\n"
    return before + gap + text.encode()


def _table(setup: Setup, prefix: str) -> str:
    lines = [f"\n[{prefix}.{setup.target}]"]
    values = {
        "spec": setup.spec,
        "source": setup.source,
        "output": setup.output,
        "package": setup.package,
        "kind": "" if setup.kind == "client" else setup.kind,
        "models": setup.models,
        "formatter": setup.formatter,
    }
    lines += [f"{key} = {_quoted(value)}" for key, value in values.items() if value]
    if setup.source:
        lines.append(f"allow_remote = [{_quoted(urlsplit(setup.source).netloc)}]")
    return "\n".join(lines) + "\n"


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _repository(folder: Path) -> Path:
    for candidate in (folder, *folder.parents):
        if (candidate / ".git").exists():
            return candidate
    return folder
