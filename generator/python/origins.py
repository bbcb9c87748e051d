"""Says what each file of a package is made from: its templates, the tools behind it, and what it shows.

The explanation of a difference rules out, with this table, what a file is not made from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.options import Kind

SOURCE_MAP = "sourcemap.json"

_RUNTIME = "_runtime/"
_ERROR_NAMES = "_runtime/errors.py"
_LINES = (
    "client/models/model.py.jinja",
    "client/resources/resource.py.jinja",
    "client/webhooks.py.jinja",
)
_FORMATTERS = ("black", "ruff")
_WORDS = ("dates", "docstrings", "names")
_SELECTION = ("drop_deprecated", "exclude", "include")
_TITLE = ("info/title",)
_INFO = ("info/title", "info/version", "info/description", "info/summary")
_CLIENT = (*_INFO, "servers", "tags", "security", "components/securitySchemes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What one file is made from.

    ``templates`` are those that it is printed from, ``tools`` what can change a byte of it, ``settings``
    the keys of the configuration that can. ``shows`` names what it says of the document as a whole,
    ``lists`` what it has an entry for, each of the models, resources or operations. What else stands in a
    file, the source map says, in which everything shows (``has_all``).
    """

    templates: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    lists: Literal["", "models", "resources", "operations"] = ""
    has_all: bool = False


def origin_of(path: str, kind: Kind = "client") -> Origin:
    """Return what a file of any package of a kind is made from, by its path below the package."""
    if kind == "models":
        return _OF_MODELS.get("__init__.py" if path.endswith(".py") else path, Origin())
    if path.startswith(_RUNTIME):
        return Origin(templates=(path,))
    if path in _ORIGINS:
        return _ORIGINS[path]
    match path.split("/", 1)[0]:
        case "resources":
            return _RESOURCE
        case "models":
            return _MODEL
    return Origin()


def _python(*tools: str) -> tuple[str, ...]:
    return ("oarlock", "python", "jinja2", *tools, *_FORMATTERS)


_RESOURCE = Origin(
    templates=("client/resources/resource.py.jinja",),
    tools=_python("datamodel-code-generator"),
    settings=("datetimes", "formatter", "numbers", "pagination", "clients", *_WORDS, *_SELECTION),
)
_MODEL = Origin(
    templates=("client/models/model.py.jinja",),
    tools=_python("datamodel-code-generator"),
    settings=("datetimes", "formatter", "numbers", *_WORDS, *_SELECTION),
)
_ORIGINS = {
    "__init__.py": Origin(
        templates=("client/__init__.py.jinja", _ERROR_NAMES),
        tools=_python(),
        settings=("clients", "formatter", *_SELECTION),
        shows=_INFO,
    ),
    "errors.py": Origin(
        templates=("client/errors.py.jinja", _ERROR_NAMES),
        tools=_python(),
        settings=("formatter",),
        shows=_TITLE,
    ),
    "client.py": Origin(
        templates=("client/client.py.jinja",),
        tools=_python("datamodel-code-generator"),
        settings=(
            *("base_url", "clients", "datetimes", "docstrings", "formatter", "headers"),
            *("names", "naive_datetimes", "numbers", "query", *_SELECTION),
        ),
        shows=_CLIENT,
        lists="resources",
    ),
    "resources/__init__.py": Origin(
        templates=("client/resources/__init__.py.jinja",), tools=_python(), settings=("formatter",)
    ),
    "models/__init__.py": Origin(
        templates=("client/models/__init__.py.jinja",),
        tools=_python(),
        settings=("formatter", "names", *_SELECTION),
        lists="models",
    ),
    "params/__init__.py": Origin(
        templates=("client/params/__init__.py.jinja",),
        tools=_python("datamodel-code-generator"),
        settings=("dates", "formatter", "names", *_SELECTION),
    ),
    "webhooks.py": Origin(
        templates=("client/webhooks.py.jinja",),
        tools=_python("datamodel-code-generator"),
        settings=("datetimes", "formatter", "numbers", *_WORDS, *_SELECTION),
    ),
    "README.md": Origin(
        templates=(
            "client/README.md.jinja",
            "client/README_calls.md.jinja",
            "client/README_credentials.md.jinja",
        ),
        tools=("oarlock", "jinja2"),
        settings=(
            "base_url",
            "clients",
            "datetimes",
            "names",
            "numbers",
            "pagination",
            *_SELECTION,
        ),
        shows=_CLIENT,
    ),
    ".gitattributes": Origin(
        templates=("client/gitattributes.jinja",), tools=("oarlock", "jinja2")
    ),
    "api.md": Origin(
        templates=("client/api.md.jinja",),
        tools=("oarlock", "jinja2", "datamodel-code-generator"),
        settings=("clients", "datetimes", "numbers", "pagination", *_WORDS, *_SELECTION),
        shows=(*_TITLE, "tags"),
        lists="operations",
    ),
    SOURCE_MAP: Origin(
        # No template prints it, but it says on which lines things stand.
        templates=_LINES,
        tools=_python("datamodel-code-generator"),
        settings=(
            *("clients", "datetimes", "formatter", "numbers", "pagination"),
            *(*_WORDS, *_SELECTION),
        ),
        has_all=True,
    ),
}
_MODELS = ("client/gitattributes.jinja", "models/__init__.py.jinja", "models/README.md.jinja")
_OF_MODELS = {
    "__init__.py": Origin(
        templates=_MODELS[1:2],
        tools=_python("datamodel-code-generator"),
        settings=("formatter", "kind", "models", "names", *_SELECTION),
        shows=("info/title", "info/version"),
        lists="models",
    ),
    "README.md": Origin(
        templates=_MODELS[2:],
        tools=("oarlock", "jinja2"),
        settings=("kind", "models"),
        shows=_INFO,
    ),
    ".gitattributes": Origin(templates=_MODELS[:1], tools=("oarlock", "jinja2")),
    SOURCE_MAP: Origin(
        templates=_MODELS[1:2],
        tools=_python("datamodel-code-generator"),
        settings=("formatter", "kind", "models", "names", *_SELECTION),
        has_all=True,
    ),
}
"""The same for packages of models alone."""
_KNOWN = frozenset(
    name
    for table in (_ORIGINS, _OF_MODELS)
    for origin in table.values()
    for name in origin.templates
) | {*_RESOURCE.templates, *_MODEL.templates}


def is_addition(template: str) -> bool:
    """Return whether a template is one of the user's that is used by others, and replaces none of ours."""
    return template not in _KNOWN and not template.startswith(_RUNTIME)
