"""Copies a consumer's code to a scratch folder, beside the old client, so that it can be checked there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import OarlockError, visible

_CONFIGURATION = (
    "pyproject.toml",
    "setup.cfg",
    "mypy.ini",
    ".mypy.ini",
    "pyrightconfig.json",
    "py.typed",
)
_MARKERS = ("oarlock.toml", ".venv", "setup.py", "requirements.txt", "manage.py", "uv.lock")
"""What lies in the folder of a project, too."""
_ELSEWHERE = frozenset(
    {"node_modules", "site-packages", "venv", "env", "build", "dist", "__pycache__"}
)
_PYTHON, _NOTEBOOK = (".py", ".pyi"), ".ipynb"
MARK = "_OfTheClient"
"""Ends the names of classes by which a checker that shows no module tells them from others of the same name."""
_CLASS = re.compile(r"^class (?P<name>[A-Za-z]\w*)(?=[(:])", re.MULTILINE)
OLD_CLIENT = "_oarlock_old_client"
"""The folder of the copy in which the old client lies, unless the project holds the client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The folder of a consumer's configuration, and the modules of it that were asked about, as POSIX paths."""

    folder: Path
    modules: tuple[str, ...]
    notebooks: tuple[str, ...] = ()


def find_projects(paths: tuple[Path, ...], package: str) -> tuple[Project, ...]:
    """Return the projects that paths lie in, each with the modules at or below the paths; the client itself is none.

    Raises:
        OarlockError: a path does not exist, or has no Python.
    """
    found: dict[Path, dict[str, None]] = {}
    notebooks: dict[Path, dict[str, None]] = {}
    for path in paths:
        if not path.exists():
            raise OarlockError(f"{visible(str(path))}: no such file or folder")
        folder = project_folder(path.resolve())
        names = [
            name
            for name in _files(folder, (*_PYTHON, _NOTEBOOK))
            if _is_below(folder / name, path.resolve()) and not _is_client(folder, name, package)
        ]
        if not names:
            raise OarlockError(f"{visible(str(path))} has no Python to look through")
        for name in names:
            kind = notebooks if name.endswith(_NOTEBOOK) else found
            kind.setdefault(folder, {})[name] = None
    return tuple(
        Project(
            folder=folder,
            modules=tuple(found.get(folder, ())),
            notebooks=tuple(notebooks.get(folder, ())),
        )
        for folder in {**found, **notebooks}
    )


def copy_project(project: Project, place: Path, package: str, client: Mapping[str, str]) -> str:
    """Copy a project, with the files of a client in the place of the client that it holds.

    Returns the folder, below the copy, in which the client can be imported from.
    """
    held = ""
    for name in (*_files(project.folder, _PYTHON), *_configuration(project.folder)):
        if _is_client(project.folder, name, package):
            parts = PurePosixPath(name).parts
            held = held or "/".join(parts[: parts.index(package)]) or "."
            continue
        target = place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(project.folder / name, target)
    folder = held or OLD_CLIENT
    for path, text in client.items():
        target = place / folder / package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder


def marked_classes(client: Mapping[str, str]) -> Mapping[str, str]:
    """Return the files of a client in which classes have a mark in their names; the plain names are aliases."""
    folders = ("models/", "params/", "resources/", "client.py")
    return {
        path: _marked(text) if path.startswith(folders) else text for path, text in client.items()
    }


def _marked(text: str) -> str:
    names = _CLASS.findall(text)
    marked = _CLASS.sub(rf"class \g<name>{MARK}", text)
    return marked + "".join(f"\n{name} = {name}{MARK}" for name in names) + "\n"


def project_folder(path: Path) -> Path:
    """Return the nearest folder that configures a project, up to that of the repository.

    Where nothing says so, it is the folder from which the modules are imported: the one above their packages.
    """
    start = path if path.is_dir() else path.parent
    for folder in (start, *start.parents):
        if any((folder / name).is_file() for name in _CONFIGURATION[:-1]):
            return folder
        if (folder / ".git").exists() or any((folder / name).exists() for name in _MARKERS):
            return folder
    for folder in (start, *start.parents):
        if not (folder / "__init__.py").is_file():
            return folder
    return start


def _is_below(path: Path, top: Path) -> bool:
    return path == top or path.is_relative_to(top)


def _is_client(folder: Path, name: str, package: str) -> bool:
    parts = PurePosixPath(name).parts
    if package not in parts:
        return False
    own = folder.joinpath(*parts[: parts.index(package) + 1])
    return (own / "_runtime").is_dir() or (own / "sourcemap.json").is_file()


def _files(folder: Path, ends: tuple[str, ...]) -> tuple[str, ...]:
    names = _listed_by_git(folder)
    if names is None:
        names = tuple(_walked(folder))
    return tuple(
        sorted(name for name in names if name.endswith(ends) and (folder / name).is_file())
    )


def _listed_by_git(folder: Path) -> tuple[str, ...] | None:
    git = shutil.which("git")
    if git is None:
        return None
    done = subprocess.run(
        [git, "-C", str(folder), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        return None
    return tuple(name.decode("utf-8", "replace") for name in done.stdout.split(b"\0") if name)


def _walked(folder: Path) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name[0] != "." and name not in _ELSEWHERE)
        for name in names:
            yield (Path(place) / name).relative_to(folder).as_posix()


def _configuration(folder: Path) -> Iterator[str]:
    yield from (name for name in _CONFIGURATION if (folder / name).is_file())
    for path in folder.glob("*/**/py.typed"):
        name = path.relative_to(folder).as_posix()
        if not any(part[0] == "." or part in _ELSEWHERE for part in PurePosixPath(name).parts):
            yield name
