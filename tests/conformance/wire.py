"""Decode parameter styles from the raw text of a request, as the style table defines them.

Keeps the judge from knowing delimiters and percent-encoding. Everything that is returned is text:
a string, a list or a dict of them; what the texts mean is for `casting` to say. The source is
OpenAPI 3.1.1, 4.8.12.6 (style examples) and RFC 6570, on raw text, because `a%2Cb` and `a,b` differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import unquote, unquote_plus

Shape = Literal["array", "object", "primitive"]
Pairs = Sequence[tuple[str, str]]


class Undecodable(ValueError):
    """The text does not follow the style that the document asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the document says that a value is spelt."""

    style: str
    explode: bool
    shape: Shape
    name: str


def parse_pairs(query: str) -> list[tuple[str, str]]:
    """Split a query string into decoded names and raw values."""
    pairs = (part.partition("=") for part in query.split("&") if part)
    return [(unquote_plus(name), value) for name, _, value in pairs]


def decode_pairs(style: Style, pairs: Pairs, claimed: Iterable[str] = ()) -> Any:
    """Decode a value of `form`, `spaceDelimited`, `pipeDelimited` or `deepObject` style.

    `claimed` are the names that belong to other parameters. Raises `KeyError` when nothing was sent.
    """
    if style.style == "deepObject":
        return _deep(style, pairs)
    own = [value for name, value in pairs if name == style.name]
    if style.shape == "object" and style.explode:
        others = set(claimed)
        found = {name: unquote_plus(value) for name, value in pairs if name not in others}
        return found or _absent(style.name)
    if not own:
        return _absent(style.name)
    if style.shape == "array" and style.explode:
        return [unquote_plus(value) for value in own]
    if len(own) > 1:
        raise Undecodable(f"{style.name} was sent {len(own)} times")
    if style.shape == "primitive":
        return unquote_plus(own[0])
    parts = [unquote_plus(part) for part in _split(style.style, own[0])]
    return parts if style.shape == "array" else _alternating(parts)


def _absent(name: str) -> Any:
    raise KeyError(name)


def _split(style: str, raw: str) -> list[str]:
    if style == "spaceDelimited":
        return re.split(r"%20|\+", raw)
    if style == "pipeDelimited":
        return re.split(r"%7[Cc]|\|", raw)
    return raw.split(",")


def _alternating(parts: Sequence[str]) -> dict[str, str]:
    if len(parts) % 2:
        raise Undecodable(f"names and values do not pair up: {parts}")
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _equations(parts: Iterable[str]) -> dict[str, str]:
    pairs = [part.partition("=") for part in parts]
    if not all(separator for _, separator, _ in pairs):
        raise Undecodable("an exploded object is written name=value")
    return {unquote(name): unquote(value) for name, _, value in pairs}


def _deep(style: Style, pairs: Pairs) -> Any:
    """Decode `name[a]=1`, the one level that is defined, and what common practice adds to it.

    Deeper brackets nest; arrays are `name[0]=a`, `name[]=a` or, for plain items, `name=a&name=b`;
    where a plain value is allowed as well, it is `name=a`.
    """
    own = [unquote_plus(value) for name, value in pairs if name == style.name]
    if style.shape == "object":
        return _deep_object(style.name, pairs)
    if own:
        return own if style.shape == "array" else own[0]
    if style.shape == "primitive":
        return _absent(style.name)
    tree = _deep_object(style.name, pairs)
    if not all(key.isdigit() for key in tree) and tree.keys() != {""}:
        raise Undecodable(f"{style.name} is an array, its keys are {', '.join(tree)}")
    return tree.get("", tree)


def _deep_object(name: str, pairs: Pairs) -> Any:
    tree: dict[str, Any] = {}
    for key, value in pairs:
        if not key.startswith(f"{name}["):
            continue
        path = key[len(name) :]
        steps = re.findall(r"\[([^\[\]]*)\]", path)
        if "".join(f"[{step}]" for step in steps) != path:
            raise Undecodable(f"not a deepObject key: {key}")
        _put(tree, steps, unquote_plus(value))
    return tree or _absent(name)


def _put(tree: dict[str, Any], steps: Sequence[str], value: str) -> None:
    *way, last = [step for step in steps if step] or [""]
    for step in way:
        tree = tree.setdefault(step, {})
        if not isinstance(tree, dict):
            raise Undecodable(f"{step} is a value and an object at once")
    known = tree.get(last)
    if last not in tree:
        tree[last] = [value] if steps[-1] == "" else value
    elif isinstance(known, list):
        known.append(value)
    else:
        tree[last] = [known, value]


def decode_path(style: Style, raw: str) -> Any:
    """Decode a path parameter of `simple`, `label` or `matrix` style from its raw text."""
    if style.style == "matrix":
        return _matrix(style, raw)
    delimiter = ","
    if style.style == "label":
        if not raw.startswith("."):
            raise Undecodable("a label starts with a dot")
        raw = raw[1:]
        delimiter = "." if style.explode and style.shape != "primitive" else ","
    if style.shape == "primitive":
        return unquote(raw)
    parts = raw.split(delimiter)
    if style.shape == "array":
        return [unquote(part) for part in parts]
    return _equations(parts) if style.explode else _alternating([unquote(part) for part in parts])


def _matrix(style: Style, raw: str) -> Any:
    if not raw.startswith(";"):
        raise Undecodable("a matrix parameter starts with a semicolon")
    parts = raw[1:].split(";")
    if style.shape == "object" and style.explode:
        return _equations(parts)
    values = [value for name, _, value in (part.partition("=") for part in parts)]
    if any(unquote(part.partition("=")[0]) != style.name for part in parts):
        raise Undecodable(f"a matrix parameter is written ;{style.name}=...")
    if style.shape == "array" and style.explode:
        return [unquote(value) for value in values]
    if len(values) != 1:
        raise Undecodable(f"{style.name} was sent {len(values)} times")
    if style.shape == "primitive":
        return unquote(values[0])
    items = [unquote(part) for part in values[0].split(",")]
    return items if style.shape == "array" else _alternating(items)


def decode_header(style: Style, text: str) -> Any:
    """Decode a header of `simple` style; headers are not percent-encoded (OpenAPI 3.1.1, 4.8.12.5)."""
    if style.shape == "primitive":
        return text
    parts = [part.strip() for part in text.split(",")]
    if style.shape == "array":
        return parts
    return _equations(parts) if style.explode else _alternating(parts)
