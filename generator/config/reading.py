"""Reads what to generate from ``pyproject.toml`` or ``oarlock.toml``, and publishes the schema of both.

Keeps the commands from having to know where a configuration lies, how it is spelt and what it may say.
"""

from __future__ import annotations

import keyword
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn, cast

from generator.errors import ConfigurationError, suggestion, visible
from generator.options import (
    DATETIMES,
    FORMATTERS,
    NAIVE_DATETIMES,
    NUMBERS,
    Datetimes,
    Formatter,
    NaiveDatetimes,
    Numbers,
    PackageOptions,
    page_settings,
    pagination_problem,
    pagination_schema,
)

LOCK_NAME = "oarlock.lock"

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")  # RFC 9110, 5.6.2: token
_HEADER_VALUE = re.compile(r"[!-~]([ \t!-~]*[!-~])?")
_WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)
# What a client imports must stay importable beside it. Nobody imports the interpreter's own tests.
_TAKEN = (sys.stdlib_module_names | {"httpx2", "pydantic", "pydantic_core"}) - {"test"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One client to keep in step with one document.

    ``root`` is the folder that holds the lock, ``spec`` the document as messages call it; the package
    is written to a folder in ``output``, with the content that ``options`` give it. ``spec_root`` is the
    folder below which the document's files lie, where that is not its own; ``allow_remote`` names the
    hosts from which the document may be fetched.
    """

    name: str
    spec: str
    output: Path
    root: Path
    options: PackageOptions
    spec_root: Path | None = None
    allow_remote: frozenset[str] = frozenset()

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

    def select(self, names: Iterable[str]) -> tuple[Target, ...]:
        """Return the named targets, or all of them when none is named."""
        known = {target.name: target for target in self.targets}
        wanted = tuple(dict.fromkeys(names))
        for name in wanted:
            if name not in known:
                raise ConfigurationError(
                    f'unknown target "{visible(name)}" in {shown_path(self.path)}'
                    f"{suggestion(name, known)}"
                )
        return tuple(known[name] for name in wanted) or self.targets


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    """One key of a target: the single source of what is accepted and of the published schema."""

    schema: Mapping[str, Any]
    description: str
    required: bool = False


_KEYS: Mapping[str, _Key] = {
    "spec": _Key(
        schema={"type": "string", "minLength": 1},
        description="The OpenAPI document: a file, relative to this one, or a URL.",
        required=True,
    ),
    "output": _Key(
        schema={"type": "string", "minLength": 1},
        description="The folder that receives the package, relative to this file and inside the repository.",
        required=True,
    ),
    "package": _Key(
        schema={"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"},
        description="The name of the Python package.",
        required=True,
    ),
    "root": _Key(
        schema={"type": "string", "minLength": 1},
        description="The folder below which the document's files lie, relative to this file; its own by default.",
    ),
    "allow_remote": _Key(
        schema={"type": "array", "items": {"type": "string", "minLength": 1}},
        description="The hosts, as HOST or HOST:PORT, from which the document and its references may be fetched.",
    ),
    "formatter": _Key(
        schema={"enum": list(FORMATTERS), "default": "black"},
        description="What formats the code: black, or ruff for very large documents.",
    ),
    "headers": _Key(
        schema={"type": "object", "additionalProperties": {"type": "string"}},
        description="Headers that the client sends with every request.",
    ),
    "query": _Key(
        schema={"type": "object", "additionalProperties": {"type": "string"}},
        description="Parameters of the query that the client sends with every request.",
    ),
    "numbers": _Key(
        schema={"enum": list(NUMBERS), "default": "float"},
        description="What `type: number` is in Python: float, or Decimal, which keeps every digit.",
    ),
    "naive_datetimes": _Key(
        schema={"enum": list(NAIVE_DATETIMES), "default": "refuse"},
        description="What becomes of a datetime without a time zone: an error, UTC, or sent as it is.",
    ),
    "datetimes": _Key(
        schema={"enum": list(DATETIMES), "default": "documented"},
        description="How many digits of a second a datetime is sent with: those of the document's examples, or these.",
    ),
    "pagination": _Key(
        schema=pagination_schema(),
        description='How lists go on, by operationId or "GET /path"; false for a list of one page.',
    ),
}


def configuration_schema() -> dict[str, Any]:
    """Return the JSON Schema of ``oarlock.toml``, which is also that of ``[tool.oarlock]``."""
    target = {
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, key in _KEYS.items() if key.required],
        "properties": {
            name: {"description": key.description, **key.schema} for name, key in _KEYS.items()
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Oarlock's configuration: oarlock.toml, or [tool.oarlock] in pyproject.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "targets": {
                "description": "The clients to generate, by name.",
                "type": "object",
                "propertyNames": {"pattern": f"^{_NAME.pattern}$"},
                "additionalProperties": target,
            }
        },
    }


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
    raise ConfigurationError(
        "no configuration: neither oarlock.toml nor [tool.oarlock] in pyproject.toml, here or above"
        " (without one, give --spec, --output and --package)"
    )


def load_configuration(path: Path) -> Configuration:
    """Read and check a configuration file."""
    text, data = _read(path)
    prefix: tuple[str, ...] = ()
    if path.name == "pyproject.toml":
        prefix = ("tool", "oarlock")
        data = data.get("tool", {}).get("oarlock", {})
    reader = _Reader(path, text, prefix)
    targets = reader.table(data, (), ("targets",)).get("targets", {})
    if targets == {}:
        reader.fail((), None, "names no target")
    targets = reader.table(targets, ("targets",), targets)
    return Configuration(
        path=path, targets=tuple(reader.target(name, value) for name, value in targets.items())
    )


def ad_hoc_target(
    *, spec: str, output: Path, options: PackageOptions, spec_root: Path | None = None
) -> Target:
    """Make a target from the command line alone; its lock lies beside the package."""
    for problem in (_package_problem(options.package), _headers_problem(dict(options.headers))):
        if problem:
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
                self.fail(place, key, f'unknown key "{visible(key)}"{suggestion(key, known)}')
        return value

    def target(self, name: str, value: Any) -> Target:
        """Check one target."""
        place = ("targets", name)
        if not _NAME.fullmatch(name):
            self.fail(place, None, "a target's name has only letters, digits, - and _")
        table = self.table(value, place, _KEYS)
        for key, rule in _KEYS.items():
            if rule.required and key not in table:
                self.fail(place, None, f'the key "{key}" is missing')
        for key in table:
            problem = _CHECKS[key](table[key])
            if problem:
                self.fail(place, key, problem)
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
            options=_options(table),
            spec_root=root / table["root"] if "root" in table else None,
            allow_remote=frozenset(table.get("allow_remote", ())),
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
        formatter=cast(Formatter, table.get("formatter", "black")),
        headers=tuple(sorted(table.get("headers", {}).items())),
        query=tuple(sorted(table.get("query", {}).items())),
        numbers=cast(Numbers, table.get("numbers", "float")),
        naive_datetimes=cast(NaiveDatetimes, table.get("naive_datetimes", "refuse")),
        datetimes=cast(Datetimes, table.get("datetimes", "documented")),
        pagination=page_settings(table.get("pagination", {})),
    )


def _check_text(value: Any) -> str | None:
    return None if isinstance(value, str) and value.strip() else "must be a non-empty string"


def _hosts_problem(value: Any) -> str | None:
    is_list = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    if not is_list or any("/" in item for item in value):
        return 'must be a list of hosts, such as ["example.com", "127.0.0.1:8000"]'
    return None


def _package_problem(value: Any) -> str | None:
    if not isinstance(value, str):
        return "the package name must be a string"
    shown = f'"{visible(value)}"'
    if not (value.isascii() and value.isidentifier()) or keyword.iskeyword(value):
        return f"{shown} is not a name that Python can import"
    if value in _TAKEN or _WINDOWS_DEVICE.fullmatch(value):
        return f"a package {shown} would hide another module of that name"
    return None


def _formatter_problem(value: Any) -> str | None:
    if value in FORMATTERS:
        return None
    return f"the formatter must be one of: {', '.join(FORMATTERS)}"


def _numbers_problem(value: Any) -> str | None:
    return None if value in NUMBERS else f"numbers must be one of: {', '.join(NUMBERS)}"


def _naive_problem(value: Any) -> str | None:
    is_known = value in NAIVE_DATETIMES
    return None if is_known else f"naive_datetimes must be one of: {', '.join(NAIVE_DATETIMES)}"


def _datetimes_problem(value: Any) -> str | None:
    if value in DATETIMES:
        return None
    hint = suggestion(value, DATETIMES) if isinstance(value, str) else ""
    return f"datetimes must be one of: {', '.join(DATETIMES)}{hint if 'mean' in hint else ''}"


def _headers_problem(value: Any) -> str | None:
    if not isinstance(value, dict):
        return "the headers must be a table of strings"
    for name, text in value.items():
        if not _HEADER_NAME.fullmatch(name):
            return f'"{visible(name)}" is not a header name'
        if not isinstance(text, str) or not _HEADER_VALUE.fullmatch(text):
            return f'the value of header "{name}" must be one line of printable ASCII'
    if len({name.lower() for name in value}) < len(value):
        return "a header is named twice"
    return None


def _query_problem(value: Any) -> str | None:
    is_table = isinstance(value, dict) and all(isinstance(text, str) for text in value.values())
    return None if is_table else "the query must be a table of strings"


_CHECKS: Mapping[str, Callable[[Any], str | None]] = {
    "spec": _check_text,
    "output": _check_text,
    "root": _check_text,
    "allow_remote": _hosts_problem,
    "package": _package_problem,
    "formatter": _formatter_problem,
    "headers": _headers_problem,
    "query": _query_problem,
    "numbers": _numbers_problem,
    "naive_datetimes": _naive_problem,
    "datetimes": _datetimes_problem,
    "pagination": pagination_problem,
}


def _read(path: Path) -> tuple[str, dict[str, Any]]:
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
        return text, tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(f"{shown_path(path)}: {error.strerror}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
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
