"""Decode form bodies, `multipart/form-data` and `application/x-www-form-urlencoded`, whole.

Keeps the judge from knowing parts, boundaries and the Encoding Object (OpenAPI 3.1.1, 4.8.15).
"""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from typing import Any
from urllib.parse import quote

from tests.conformance.casting import Caster
from tests.conformance.documents import is_json, media_type_name
from tests.conformance.wire import Style, Undecodable, decode_pairs, parse_pairs


@dataclass(slots=True, kw_only=True)
class Form:
    """A decoded form: its value in the schema's words, and what is wrong with its parts."""

    value: dict[str, Any]
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a multipart body."""

    name: str
    filename: str | None
    content_type: str
    content: bytes


def decode_form(body: bytes, content_type: str, schema: Any, encoding: Any, caster: Caster) -> Form:
    """Return the form that a body of this content type carries.

    Raises `Undecodable` when the body is not of the type that it claims to be.
    """
    if media_type_name(content_type) == "application/x-www-form-urlencoded":
        return _urlencoded(body, schema, encoding or {}, caster)
    parts = parse_multipart(body, content_type)
    return _multipart(parts, schema, encoding or {}, caster)


def _urlencoded(body: bytes, schema: Any, encoding: Mapping[str, Any], caster: Caster) -> Form:
    pairs = parse_pairs(body.decode("utf-8"))
    form = Form(value={})
    names = caster.names(schema)
    sent = {name for name, _ in pairs}
    for name in sorted(names):
        rules = encoding.get(name) or {}
        try:
            form.value[name] = _field(
                name, pairs, names, rules, caster.property(schema, name), caster
            )
        except KeyError:
            continue
    for name in sorted(sent - names):
        base = name.partition("[")[0]
        if base not in names:
            values = [value for key, value in pairs if key == name]
            style = Style(style="form", explode=True, shape="array", name=name)
            texts = decode_pairs(style, pairs)
            extra = caster.property(schema, name)
            form.value[name] = caster.cast(texts if len(values) > 1 else texts[0], extra)
    return form


def _field(
    name: str,
    pairs: list[tuple[str, str]],
    names: frozenset[str],
    rules: Mapping[str, Any],
    schema: Any,
    caster: Caster,
) -> Any:
    style = str(rules.get("style", "form"))
    explode = bool(rules.get("explode", style in ("form", "deepObject")))
    failure: Exception = KeyError(name)
    for shape in caster.shapes(schema):
        if shape == "object" and style == "form" and explode:
            # What a form does with an object of its own accord is undefined; JSON text is what
            # 3.1 says without a style, and what decodes without guessing.
            text = decode_pairs(
                Style(style="form", explode=True, shape="primitive", name=name), pairs
            )
            return json.loads(text)
        try:
            how = Style(style=style, explode=explode, shape=shape, name=name)
            return caster.cast(decode_pairs(how, pairs, names - {name}), schema)
        except Undecodable as error:
            failure = error
        except KeyError:
            continue
    raise failure


def parse_multipart(body: bytes, content_type: str) -> list[Part]:
    """Return the parts of a multipart body, byte for byte."""
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise Undecodable("multipart without a boundary")
    delimiter = b"\r\n--" + boundary.encode()
    pieces = (b"\r\n" + body).split(delimiter)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise Undecodable("the last boundary is missing")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, separator, content = piece.partition(b"\r\n\r\n")
    if not separator:
        raise Undecodable("a part without an empty line after its headers")
    headers = Message()
    for line in head.decode("utf-8").split("\r\n"):
        name, _, value = line.partition(":")
        if name.strip():
            headers[name.strip()] = value.strip()
    name = headers.get_param("name", header="content-disposition")
    if not isinstance(name, str):
        raise Undecodable("a part without a name")
    filename = headers.get_param("filename", header="content-disposition")
    return Part(
        name=name,
        filename=filename if isinstance(filename, str) else None,
        content_type=headers.get("content-type", ""),
        content=content,
    )


def _multipart(parts: list[Part], schema: Any, encoding: Mapping[str, Any], caster: Caster) -> Form:
    form = Form(value=_styled(parts, schema, encoding, caster))
    for part in parts:
        if part.name.partition("[")[0] in form.value and part.name not in form.value:
            continue
        own = caster.property(schema, part.name)
        is_array = caster.shapes(own)[:1] == ("array",) and not _is_whole(part)
        item = _items(own, caster) if is_array else own
        wanted = str((encoding.get(part.name) or {}).get("contentType", ""))
        if wanted and not _is_wanted(part.content_type, wanted):
            form.problems.append(
                f"part-type: {part.name} came as {part.content_type or 'nothing'}, not {wanted}"
            )
        value = _part_value(part, item, caster, form)
        if is_array:
            form.value.setdefault(part.name, []).append(value)
        elif part.name in form.value:
            form.problems.append(f"repeated-part: {part.name} was sent more than once")
        else:
            form.value[part.name] = value
    return form


def _styled(
    parts: list[Part], schema: Any, encoding: Mapping[str, Any], caster: Caster
) -> dict[str, Any]:
    """Return the properties whose encoding asks for `deepObject`: they come as `name[key]` parts."""
    pairs = [(part.name, quote(part.content)) for part in parts]
    names = caster.names(schema)
    return {
        name: _field(name, pairs, names, rules, caster.property(schema, name), caster)
        for name, rules in encoding.items()
        if rules.get("style") == "deepObject"
        and any(part.name.startswith(f"{name}[") for part in parts)
    }


def _items(schema: Any, caster: Caster) -> Any:
    found = [branch["items"] for branch in caster.branches(schema) if "items" in branch]
    return found[0] if found else {}


def _is_whole(part: Part) -> bool:
    """Say whether a part holds a whole array; else it is one item of it (OpenAPI 3.1.1, 4.8.15)."""
    return is_json(part.content_type) and isinstance(json.loads(part.content), list)


def _is_wanted(content_type: str, wanted: str) -> bool:
    name = media_type_name(content_type) or "text/plain"
    return any(fnmatch.fnmatchcase(name, media_type_name(one)) for one in wanted.split(","))


def _part_value(part: Part, schema: Any, caster: Caster, form: Form) -> Any:
    if is_json(part.content_type):
        return json.loads(part.content)
    if any(branch.get("format") == "binary" for branch in caster.branches(schema)):
        return part.content if caster.schemas.is_3_0 else part.content.decode("latin-1")
    if "object" in caster.types(schema) and caster.shapes(schema) == ("object",):
        form.problems.append(f"part-type: {part.name} is an object and did not come as JSON")
    try:
        return caster.cast(part.content.decode("utf-8"), schema)
    except UnicodeDecodeError:
        return part.content
