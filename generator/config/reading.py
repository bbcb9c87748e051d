"""Reads from ``pyproject.toml`` or ``oarlock.toml`` which clients to generate: the targets."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn, cast

from generator.config.keys import (
    DEFAULTS,
    KEYS,
    NAME,
    OF_ONE_TARGET,
    WINDOWS_DEVICE,
    combination_problem,
    inherited,
)
from generator.config.versions import REQUIRED_VERSION, version_problem
from generator.errors import ConfigurationError, conflict_marker, suggestion, visible
from generator.options import (
    Clients,
    Dates,
    Datetimes,
    Formatter,
    Kind,
    Models,
    NaiveDatetimes,
    Numbers,
    PackageOptions,
    names_of,
    page_settings,
)

LOCK_NAME = "oarlock.lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One client to keep in step with one document.

    ``root`` is the folder that holds the lock, ``spec`` the document as messages call it; the package
    is written to a folder in ``output``, with the content that ``options`` give it. ``spec_root`` is the
    folder below which the document's files lie, where that is not its own; ``allow_remote`` names the
    hosts from which the document may be fetched, ``own`` the files in the package that are the user's,
    ``ignore`` the warnings and notes that nobody wants to read.
    """

    name: str
    spec: str
    output: Path
    root: Path
    options: PackageOptions
    spec_root: Path | None = None
    allow_remote: frozenset[str] = frozenset()
    own: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    """Files with overlays of the document, in the order in which they are applied."""
    source: str = ""
    """The URL that the document is refreshed from."""

    @property
    def folder(self) -> Path:
        """The folder of the generated package."""
        return self.output / self.options.package

    @property
    def lock_path(self) -> Path:
        """The lock file that records this target."""
        return self.root / LOCK_NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """All targets of one configuration file, in the file's order."""

    path: Path
    targets: tuple[Target, ...]

    @property
    def by_name(self) -> dict[str, Target]:
        """The targets by their names."""
        return {target.name: target for target in self.targets}

    def select(self, names: Iterable[str]) -> tuple[Target, ...]:
        """Return the named targets, or all of them when none is named."""
        known = self.by_name
        wanted = tuple(dict.fromkeys(names))
        for name in wanted:
            if name not in known:
                raise ConfigurationError(
                    f'unknown target "{visible(name)}" in {shown_path(self.path)}'
                    f"{suggestion(name, known)}"
                )
        return tuple(known[name] for name in wanted) or self.targets


def find_configuration(start: Path) -> Path:
    """Search a folder and those above it, up to the repository's, for a configuration file."""
    for folder in (start, *start.parents):
        own = folder / "oarlock.toml"
        if own.is_file():
            return own
        shared = folder / "pyproject.toml"
        if shared.is_file() and "oarlock" in _read(shared)[1].get("tool", {}):
            return shared
        if (folder / ".git").exists():
            break
    near = [
        path.name
        for path in start.glob("*.toml")
        if get_close_matches(path.name, ["oarlock.toml"], cutoff=0.8)
    ]
    if near:
        raise ConfigurationError(
            f"no configuration: {visible(near[0])} would have to be called oarlock.toml"
        )
    raise ConfigurationError(
        "no configuration: neither oarlock.toml nor [tool.oarlock] in pyproject.toml, here or above"
        " (without one, give --spec, --output and --package)"
    )


def shadowed_configuration(path: Path) -> Path | None:
    """Return the configuration beside an `oarlock.toml` that nobody reads because of it."""
    shared = path.parent / "pyproject.toml"
    if path.name != "oarlock.toml" or not shared.is_file():
        return None
    try:
        return shared if "oarlock" in _read(shared)[1].get("tool", {}) else None
    except ConfigurationError:
        return None


def load_configuration(path: Path) -> Configuration:
    """Read and check a configuration file."""
    text, data = _read(path)
    prefix: tuple[str, ...] = ()
    if path.name == "pyproject.toml":
        prefix = ("tool", "oarlock")
        data = data.get("tool", {}).get("oarlock", {})
    reader = _Reader(path, text, prefix)
    data = reader.table(data, (), (DEFAULTS, "targets", REQUIRED_VERSION))
    if problem := version_problem(data.get(REQUIRED_VERSION)):
        reader.fail((), REQUIRED_VERSION, problem)
    targets = data.get("targets", {})
    if targets == {}:
        reader.fail((), None, "names no target")
    targets = reader.table(targets, ("targets",), targets)
    defaults = reader.defaults(data.get(DEFAULTS, {}))
    found = tuple(reader.target(name, value, defaults) for name, value in targets.items())
    places: dict[str, str] = {}
    for target in found:
        # Windows and macOS do not tell two names apart by case.
        other = places.setdefault(str(target.folder).casefold(), target.name)
        if other != target.name:
            folder = shown_path(target.folder)
            problem = f'writes to {folder}, as the target "{other}" does'
            reader.fail(("targets", target.name), "output", problem)
    return Configuration(path=path, targets=found)


def target_names(path: Path) -> frozenset[str]:
    """Return the names of the targets in a configuration file, which may have none."""
    _, data = _read(path)
    if path.name == "pyproject.toml":
        data = data.get("tool", {}).get("oarlock", {})
    return frozenset(data.get("targets", {}))


def is_toml(content: bytes) -> bool:
    """Tell whether bytes are a TOML file."""
    import tomllib

    try:
        tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False
    return True


def ad_hoc_target(
    *, spec: str, output: Path, options: PackageOptions, spec_root: Path | None = None
) -> Target:
    """Make a target from the command line alone; its lock lies beside the package."""
    values = {"package": options.package, "headers": dict(options.headers)}
    for key, value in values.items():
        if problem := KEYS[key].problem(value):
            raise ConfigurationError(problem)
    folder = Path(os.path.abspath(output))
    return Target(
        name=options.package,
        spec=spec,
        output=folder,
        root=folder,
        options=replace(options, headers=tuple(sorted(options.headers))),
        spec_root=spec_root,
    )


class _Reader:
    """Checks the tables of one file, and says where in it a problem stands."""

    def __init__(self, path: Path, text: str, prefix: tuple[str, ...]) -> None:
        self.path = path
        self.text = text
        self.prefix = prefix

    def table(self, value: Any, place: tuple[str, ...], known: Iterable[str]) -> dict[str, Any]:
        """Return the value if it is a table of known keys."""
        if not isinstance(value, dict):
            self.fail(place[:-1], place[-1] if place else None, "must be a table")
        for key in value:
            if key not in known:
                self.fail(
                    place, key, f'unknown key "{visible(key)}"{suggestion(key, sorted(known))}'
                )
        return value

    def defaults(self, value: Any) -> dict[str, Any]:
        """Check what every target has that does not say something else itself."""
        table = self.table(value, (DEFAULTS,), KEYS.keys() - OF_ONE_TARGET)
        self._check((DEFAULTS,), table)
        return table

    def _check(self, place: tuple[str, ...], table: Mapping[str, Any]) -> None:
        for key, value in table.items():
            if problem := KEYS[key].problem(value):
                self.fail(place, key, problem)

    def target(self, name: str, value: Any, defaults: Mapping[str, Any]) -> Target:
        """Check one target."""
        place = ("targets", name)
        if not NAME.fullmatch(name):
            self.fail(place, None, "a target's name has only letters, digits, - and _")
        if WINDOWS_DEVICE.fullmatch(name):
            device = f'"{name}" is the name of a device on Windows, where its patches would lie'
            self.fail(place, None, device)
        table = inherited(defaults, self.table(value, place, KEYS))
        for key, rule in KEYS.items():
            if rule.required and key not in table:
                self.fail(place, None, f'the key "{key}" is missing')
        self._check(place, table)
        if wrong := combination_problem(table):
            self.fail(place, wrong[0], f'"{wrong[0]}" {wrong[1]}')
        root = Path(os.path.abspath(self.path.parent))
        output = Path(os.path.abspath(root / table["output"]))
        if not output.resolve().is_relative_to(_repository(root).resolve()):
            self.fail(place, "output", '"output" must stay inside the repository')
        return Target(
            name=name,
            spec=_relative_path(root / table["spec"])
            if "://" not in table["spec"]
            else table["spec"],
            output=output,
            root=root,
            options=replace(
                _options(table),
                templates=root / table["templates"] if "templates" in table else None,
            ),
            spec_root=root / table["root"] if "root" in table else None,
            allow_remote=frozenset(table.get("allow_remote", ())),
            source=table.get("source", ""),
            own=tuple(table.get("own", ())),
            ignore=tuple(table.get("ignore", ())),
            overlays=tuple(_relative_path(root / name) for name in table.get("overlays", ())),
        )

    def fail(self, place: tuple[str, ...], key: str | None, message: str) -> NoReturn:
        """Raise the problem with its file, line and table."""
        table = ".".join(visible(part) for part in (*self.prefix, *place))
        where = f" in [{table}]" if table else ""
        raise ConfigurationError(
            f"{shown_path(self.path)}{self._line(table, key)}: {message}{where}"
        )

    def _line(self, table: str, key: str | None) -> str:
        full = f"{table}.{key}".strip(".") if key else table
        own = re.compile(rf"\s*\[{re.escape(table)}\]")
        below = re.compile(rf"\s*\[{re.escape(full)}[\].]")
        entry = re.compile(rf"\s*[\"']?{re.escape(key or '')}[\"']?\s*[=.]")
        is_inside = not table
        for number, line in enumerate(self.text.splitlines(), 1):
            if line.lstrip().startswith("["):
                is_inside = own.match(line) is not None
            if below.match(line) or (key and is_inside and entry.match(line)):
                return f":{number}"
        return ""


def _options(table: Mapping[str, Any]) -> PackageOptions:
    """Return the options of a target whose table has been checked."""
    return PackageOptions(
        package=table["package"],
        kind=cast(Kind, table.get("kind", "client")),
        models=cast(Models, table.get("models", "pydantic")),
        formatter=cast(Formatter, table.get("formatter", "black")),
        headers=tuple(sorted(table.get("headers", {}).items())),
        query=tuple(sorted(table.get("query", {}).items())),
        numbers=cast(Numbers, table.get("numbers", "float")),
        naive_datetimes=cast(NaiveDatetimes, table.get("naive_datetimes", "refuse")),
        datetimes=cast(Datetimes, table.get("datetimes", "documented")),
        pagination=page_settings(table.get("pagination", {})),
        include=tuple(table.get("include", ())),
        exclude=tuple(table.get("exclude", ())),
        drop_deprecated=table.get("drop_deprecated", False),
        clients=cast(Clients, table.get("clients", "both")),
        docstrings=table.get("docstrings", True),
        dates=cast(Dates, table.get("dates", "datetime")),
        names=names_of(table.get("names", {})),
        base_url=table.get("base_url", ""),
    )


def _read(path: Path) -> tuple[str, dict[str, Any]]:
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
        return text, tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(f"{shown_path(path)}: {error.strerror}") from error
    except tomllib.TOMLDecodeError as error:
        marker = conflict_marker(text)
        if marker is not None:
            line = text.count("\n", 0, marker) + 1
            problem = "a merge left both sides here, between conflict markers"
            raise ConfigurationError(f"{shown_path(path)}:{line}: {problem}") from None
        raise ConfigurationError(f"{shown_path(path)}: not TOML: {visible(str(error))}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{shown_path(path)}: not TOML: {visible(str(error))}") from error


def _repository(folder: Path) -> Path:
    for candidate in (folder, *folder.parents):
        if (candidate / ".git").exists():
            return candidate
    return folder


def shown_path(path: Path) -> str:
    """Name a path as the user would from where they are, for reading only."""
    return visible(_relative_path(path))


def _relative_path(path: Path) -> str:
    absolute = os.path.abspath(path)
    return Path(min(os.path.relpath(absolute), absolute, key=len)).as_posix()
