"""Cuts a document that is one file into many, as people do it, for tests of documents in several files."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote, unquote

import yaml

Way = Literal["listed", "direct"]
"""Whether the main document lists its components and others refer to them there, or to their files."""

_SECTIONS = ("definitions", "parameters", "responses")


def cut(data: dict[str, Any], folder: Path, *, way: Way, suffix: str) -> Path:
    """Write a document as one file for each path and each component; return the main one."""
    files = _files(data, suffix)
    used = _reached(data)
    root = f"openapi{suffix}"
    for pointer, file in files.items():
        node = _node(data, pointer)
        _write(folder / file, _rewritten(node, file, files, root, way))
    main = _emptied(data, files, used, way)
    _write(folder / root, _rewritten(main, root, files, root, way))
    return folder / root


def _files(data: dict[str, Any], suffix: str) -> dict[str, str]:
    """Give the pointers at which the document is cut, and the files of what stands there."""
    files = {}
    for number, path in enumerate(data.get("paths", {})):
        if not path.startswith("x-"):
            files[f"/paths/{_escape(path)}"] = f"paths/{number} of it{suffix}"
    sections = data.get("components", data if "swagger" in data else {})
    prefix = "/components" if "components" in data else ""
    for section in sections:
        if section == "securitySchemes" or (not prefix and section not in _SECTIONS):
            continue
        for name in sections[section]:
            pointer = f"{prefix}/{section}/{_escape(name)}"
            if not section.startswith("x-") and not _is_alias(sections[section][name]):
                files[pointer] = f"{section}/{quote(name, safe='')}{suffix}"
    return files


def _is_alias(node: Any) -> bool:
    return isinstance(node, dict) and list(node) == ["$ref"]


def _emptied(
    data: dict[str, Any], files: dict[str, str], used: set[str], way: Way
) -> dict[str, Any]:
    """Leave references where files were cut out, and nothing where other files refer to them."""
    main = json.loads(json.dumps(data))
    for pointer, file in files.items():
        *holder, name = [_unescape(token) for token in pointer.split("/")[1:]]
        section = main
        for key in holder:
            section = section[key]
        is_path = holder == ["paths"]
        if way == "listed" or is_path or pointer not in used:
            section[name] = {"$ref": f"file:{file}"}
        else:
            del section[name]
    return main


def _rewritten(node: Any, file: str, files: dict[str, str], root: str, way: Way) -> Any:
    if isinstance(node, dict):
        return {
            key: _reference(value, file, files, root, way)
            if isinstance(value, str) and value.startswith(("#/", "file:"))
            else _rewritten(value, file, files, root, way)
            for key, value in node.items()
        }
    return (
        [_rewritten(item, file, files, root, way) for item in node]
        if isinstance(node, list)
        else node
    )


def _reference(value: str, file: str, files: dict[str, str], root: str, way: Way) -> str:
    if value.startswith("file:"):
        return _relative(value.removeprefix("file:"), file)
    pointer = unquote(value[1:])
    for start, target in files.items():
        if _is_within(pointer, start) and (way == "direct" or start.startswith("/paths/")):
            rest = quote(pointer[len(start) :], safe="/~")
            return _relative(target, file) + (f"#{rest}" if rest else "")
    return value if file == root else _relative(root, file) + value


def _relative(target: str, file: str) -> str:
    return quote(os.path.relpath(target, os.path.dirname(file) or ".").replace(os.sep, "/"))


def _is_within(pointer: str, outer: str) -> bool:
    return pointer == outer or pointer.startswith(f"{outer}/")


def _reached(data: dict[str, Any]) -> set[str]:
    """Give what the rest of the document needs of the components, but for those with a second name."""
    reached: set[str] = set()
    named = {
        unquote(node["$ref"][1:])
        for section in data.get("components", {}).values()
        for node in section.values()
        if _is_alias(node)
    }
    waiting = [{key: value for key, value in data.items() if key not in ("components", *_SECTIONS)}]
    while waiting:
        for pointer in _references(waiting.pop()):
            if pointer not in reached:
                reached.add(pointer)
                reached |= {pointer[:at] for at, sign in enumerate(pointer) if sign == "/"}
                waiting.append(_node(data, pointer))
    return reached - named


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            if isinstance(value, str) and value.startswith("#/"):
                yield unquote(value[1:])
            yield from _references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)


def _node(data: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        data = data[int(token)] if isinstance(data, list) else data.get(_unescape(token))
    return data


def _escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


def _unescape(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def _write(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".json":
        text = json.dumps(data, indent=1, ensure_ascii=False)
    else:
        text = "# " + path.stem + "\n" + yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    path.write_text(text, encoding="utf-8")
