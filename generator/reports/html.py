"""Writes a report as one page that needs no network and no other file."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from markupsafe import Markup

_FOLDER = Path(__file__).parent / "page"
_STYLES = ("page.css",)
_SCRIPTS = ("page.js",)


def write_page(command: str, *, scripts: tuple[str, ...], **values: Any) -> str:
    """Write the page of a command.

    Args:
        command: its name; the template and the style of the page are called so, too.
        scripts: the page's own scripts, in their order.
        values: what the template names.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    style = "".join(_text(name) for name in (*_STYLES, f"{command}.css"))
    script = '"use strict";\n' + "".join(_text(name) for name in (*_SCRIPTS, *scripts))
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        undefined=StrictUndefined,
        autoescape=True,
    )
    return environment.get_template(f"{command}.html.jinja").render(
        command=command,
        style=Markup(style),  # noqa: S704 - our own text
        style_hash=_hash(style),
        script=Markup(script),  # noqa: S704
        script_hash=_hash(script),
        **values,
    )


def as_data(value: object) -> Markup:
    """Write JSON that can stand in a script element: every character that HTML knows is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "&<>":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(text)  # noqa: S704


def _text(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
