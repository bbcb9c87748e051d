"""Documents that are monstrous as a whole: deep, wide, circular, exploding or no documents at all."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.system.cache import Cache
from tests.hostile.trial import attempt, check_refusal, forget, import_package

SOON = (
    100.0 if "coverage" in sys.modules else 20.0
)  # seconds; measuring takes several times as long
"""Seconds of the processor within which every document is refused or becomes a package."""

OK = {"200": {"description": "ok"}}


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


def rules(spec: Path, answers: Cache) -> set[str]:
    """Return the rules by which a document was refused; without any, its package was imported. Both are done soon."""
    started = time.process_time()
    trial = attempt(spec, "monster", answers)
    if trial.refusal is not None:
        check_refusal(trial.refusal, spec)
    else:
        try:
            import_package(spec.parent, trial.files, "monster")
        finally:
            forget("monster")
    assert time.process_time() - started < SOON
    return {each.rule for each in trial.refusal.diagnostics} if trial.refusal else set()


def with_schemas(schemas: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose one operation returns the schema `S`."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}
    responses = {"200": {"description": "ok", "content": content}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {"/s": {"get": {"operationId": "getS", "responses": responses}}},
        "components": {"schemas": schemas},
    }


def nested(depth: int, wrap: Callable[[Any], Any]) -> dict[str, Any]:
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = wrap(schema)
    return with_schemas({"S": schema})


def reference(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def chain(length: int, link: Callable[[dict[str, str]], Any]) -> dict[str, Any]:
    """Return schemas each of which refers to the next; the last one to the first."""
    names = ["S", *(f"S{index}" for index in range(1, length))]
    following = [*names[1:], names[0]]
    return with_schemas(
        {name: link(reference(after)) for name, after in zip(names, following, strict=True)}
    )


def diamond(keyword: str) -> dict[str, Any]:
    """Return two ways down at each of 40 levels: a million million paths."""
    levels = {
        f"L{level}": {keyword: [reference(f"L{level + 1}"), reference(f"L{level + 1}")]}
        for level in range(40)
    }
    return with_schemas({"S": reference("L0"), **levels, "L40": {"type": "object"}})


def objects(count: int) -> dict[str, Any]:
    return {
        f"V{index}": {"type": "object", "properties": {f"p{index}": {}}} for index in range(count)
    }


def value(kind: dict[str, Any]) -> dict[str, Any]:
    return with_schemas({"S": {"type": "object", "properties": {"v": kind}}})


def many_parameters(count: int) -> dict[str, Any]:
    path = "/" + "/".join(f"{{p{index}}}" for index in range(count))
    parameters = [
        {"name": f"p{index}", "in": "path", "required": True, "schema": {"type": "string"}}
        for index in range(count)
    ]
    document = with_schemas({"S": {}})
    document["paths"] = {path: {"get": {"parameters": parameters, "responses": OK}}}
    return document


def growing(count: int, extend: Callable[[int], list[Any]]) -> dict[str, Any]:
    """Return schemas that extend others, and a large one, `S0`."""
    large = {"type": "object", "properties": {f"p{index}": {} for index in range(1500)}}
    schemas = {f"S{index}": {"allOf": extend(index)} for index in range(1, count)}
    return with_schemas({"S": reference(f"S{count - 1}"), "S0": large, **schemas})


def many_large_bodies() -> dict[str, Any]:
    document = growing(1, lambda _: [])
    content = {"application/json": {"schema": reference("S0")}}
    document["paths"] = {
        f"/p{index}": {"post": {"requestBody": {"content": content}, "responses": OK}}
        for index in range(600)
    }
    return document


def many_repeated_paths() -> dict[str, Any]:
    parameters = [{"name": f"q{n}", "in": "query", "schema": {"enum": ["a"]}} for n in range(300)]
    document = with_schemas({"S": {}})
    item = {method: {"parameters": parameters, "responses": OK} for method in ("get", "put")}
    document["components"]["pathItems"] = {"P": item}
    document["paths"] = {f"/p{n}": {"$ref": "#/components/pathItems/P"} for n in range(1000)}
    return document


def many_operations(name: Callable[[int], str], tag: Callable[[int], str]) -> dict[str, Any]:
    document = with_schemas({"S": {}})
    document["paths"] = {
        f"/p{index}": {"get": {"operationId": name(index), "tags": [tag(index)], "responses": OK}}
        for index in range(200)
    }
    return document


MONSTERS: dict[str, Callable[[], dict[str, Any]]] = {
    "deep lists": lambda: nested(90, lambda s: {"type": "array", "items": s}),
    "too deep lists": lambda: nested(190, lambda s: {"type": "array", "items": s}),
    "deep maps": lambda: nested(90, lambda s: {"type": "object", "additionalProperties": s}),
    "deep objects": lambda: nested(60, lambda s: {"type": "object", "properties": {"p": s}}),
    "deep unions": lambda: nested(60, lambda s: {"anyOf": [s, {"type": "integer"}]}),
    "deep intersections": lambda: nested(60, lambda s: {"allOf": [s, {"description": "x"}]}),
    "deep negations": lambda: nested(60, lambda s: {"not": s}),
    "deep lists of lists of text": lambda: value({"default": json.loads("[" * 80 + "]" * 80)}),
    "deep constant": lambda: value({"const": json.loads('{"a":' * 80 + "1" + "}" * 80)}),
    "deep enumeration": lambda: value({"enum": [json.loads("[" * 80 + "]" * 80)]}),
    "ring of references": lambda: chain(20, lambda after: after),
    "ring of lists": lambda: chain(20, lambda after: {"type": "array", "items": after}),
    "ring of unions": lambda: chain(20, lambda after: {"anyOf": [after, {"type": "null"}]}),
    "ring of unions of nothing else": lambda: chain(20, lambda after: {"oneOf": [after]}),
    "ring of intersections": lambda: chain(20, lambda after: {"allOf": [after]}),
    "ring of negations": lambda: chain(20, lambda after: {"not": after}),
    "long ring of lists": lambda: chain(500, lambda after: {"type": "array", "items": after}),
    "long ring of objects": lambda: chain(50, lambda after: {"properties": {"next": after}}),
    "long chain of references": lambda: with_schemas(
        {"S": reference(0), **{str(index): reference(index + 1) for index in range(3000)}, "3000": {}}
    ),
    "long chain of intersections": lambda: growing(
        1500, lambda index: [reference(f"S{index - 1}"), {"properties": {f"q{index}": {}}}]
    ),
    "many extensions of a large schema": lambda: growing(
        600, lambda index: [reference("S0"), {"properties": {f"q{index}": {}}}]
    ),
    "many large bodies": many_large_bodies,
    "many paths that are one": many_repeated_paths,
    "itself": lambda: chain(1, lambda after: after),
    "a union of itself": lambda: chain(1, lambda after: {"anyOf": [after, after]}),
    "an intersection of itself": lambda: chain(1, lambda after: {"allOf": [after, after]}),
    "diamond of unions": lambda: diamond("anyOf"),
    "diamond of intersections": lambda: diamond("allOf"),
    "diamond of choices": lambda: diamond("oneOf"),
    "wide union": lambda: with_schemas(
        {"S": {"oneOf": [reference(name) for name in objects(700)]}, **objects(700)}
    ),
    "wide union of inline objects": lambda: with_schemas({"S": {"anyOf": list(objects(300).values())}}),
    "wide intersection": lambda: with_schemas({"S": {"allOf": list(objects(300).values())}}),
    "wide enumeration": lambda: value({"type": "string", "enum": [f"v{n}" for n in range(5000)]}),
    "wide object": lambda: with_schemas(
        {"S": {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(3000)}}}
    ),
    "wide tuple": lambda: value({"type": "array", "prefixItems": [{"type": "string"}] * 500}),
    "many types": lambda: value({"type": ["string", "null", "integer"] * 1}),
    "many parameters": lambda: many_parameters(300),
    "the same name for all": lambda: many_operations(lambda _: "same", lambda _: "same"),
    "names that differ in case": lambda: many_operations(
        lambda index: "".join(c.upper() if index >> n & 1 else c for n, c in enumerate("abcdefgh")),
        lambda index: "t" * (index % 7 + 1),
    ),
    "names of the runtime": lambda: many_operations(
        lambda index: ["_client", "send", "self", "__init__", "pages", "close"][index % 6],
        lambda index: ["_runtime", "models", "client", "errors", "__init__", "resources"][index % 6],
    ),
    "names that are paths": lambda: many_operations(
        lambda index: "../" * (index % 9) + "x",
        lambda index: ["..", "/etc/passwd", "C:\\x", "a\0b", "con", "a/b", "~", ".git/hooks/x"][index % 8],
    ),
    "long names": lambda: many_operations(lambda _: "n" * 10_000, lambda _: "t" * 10_000),
    "long text": lambda: value({"type": "string", "description": "word " * 400_000}),
    "long line": lambda: value({"type": "string", "description": "w" * 2_000_000}),
    "long pattern": lambda: value({"type": "string", "pattern": "(a|b)*" * 50_000}),
    "huge integer": lambda: value({"type": "integer", "default": 10**4000, "enum": [10**4000, -(10**4000)]}),
    "huge bounds": lambda: value({"type": "integer", "maximum": 10**4000, "multipleOf": 10**300}),
    "tiny float": lambda: value({"type": "number", "default": 5e-324, "enum": [5e-324, -0.0, 1.7e308]}),
    "float for an integer": lambda: value({"type": "integer", "default": 1.0, "minimum": 1e300}),
    "boolean bounds": lambda: value({"type": "integer", "maximum": True, "minLength": "x"}),
    "null everywhere": lambda: value(dict.fromkeys(["type", "enum", "default", "items", "allOf", "title"])),
    "lists everywhere": lambda: value({key: [] for key in ["type", "enum", "oneOf", "allOf", "anyOf", "required"]}),
    "numbers everywhere": lambda: value(dict.fromkeys(["type", "enum", "oneOf", "title", "$ref", "format"], 7)),
}  # fmt: skip


# What no client could be made of, or only one that nobody could hold in memory; all others become packages.
REFUSED = {
    "ring of references": "reference-ring",
    "itself": "reference-ring",
    "long chain of references": "reference-limit",
    "many paths that are one": "reference-limit",
    "long chain of intersections": "growth-limit",
    "many extensions of a large schema": "growth-limit",
    "many large bodies": "growth-limit",
}


@pytest.mark.parametrize("name", MONSTERS)
def test_a_monster_is_refused_or_tamed(name: str, tmp_path: Path, answers: Cache) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(MONSTERS[name]()))
    assert rules(spec, answers) == ({REFUSED[name]} if name in REFUSED else set())


@pytest.mark.parametrize("name", ["long chain of references", "many paths that are one"])
def test_a_limit_of_references_is_told_once(name: str, tmp_path: Path, answers: Cache) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(MONSTERS[name]()))
    refusal = attempt(spec, "monster", answers).refusal
    assert refusal is not None
    assert [one.rule for one in refusal.diagnostics] == ["reference-limit"]


HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"

TEXTS: dict[str, bytes] = {
    "aliases that explode": (
        HEAD + "x-a: &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"x-{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9))
    ).encode(),
    "merges that explode": (
        HEAD + "x-a: &a {k0: v}\n"
        + "".join(
            f"x-{chr(98 + n)}: &{chr(98 + n)} {{<<: [{', '.join(['*' + chr(97 + n)] * 9)}], k{n + 1}: v}}\n"
            for n in range(9)
        )
    ).encode(),
    "alias of itself": (HEAD + "x-a: &a [*a]\n").encode(),
    "merge of itself": (HEAD + "x-a: &a {<<: *a}\n").encode(),
    "alias of nothing": (HEAD + "x-a: *nothing\n").encode(),
    "key that is a list": (HEAD + "? [a, b]\n: 1\n").encode(),
    "key that is a map": (HEAD + "? {a: b}\n: 1\n").encode(),
    "python object": (HEAD + "x-a: !!python/object/apply:os.system ['MARKER']\n").encode(),
    "python name": (HEAD + "x-a: !!python/name:os.system\n").encode(),
    "own tag": (HEAD + "x-a: !evil {a: 1}\n").encode(),
    "binary tag": (HEAD + "x-a: !!binary aGVsbG8=\n").encode(),
    "date tag": (HEAD + "x-a: !!timestamp 2020-01-01\n").encode(),
    "two documents": (HEAD + "---\n" + HEAD).encode(),
    "a hundred thousand brackets": b"[" * 100_000,
    "a hundred thousand braces": b'{"a":' * 100_000,
    "a hundred thousand dashes": b"- " * 100_000,
    "a hundred thousand indents": b"".join(b" " * n + b"a:\n" for n in range(2000)),
    "a hundred thousand questions": b"? " * 100_000,
    "a hundred thousand anchors": b"&a " * 100_000,
    "a hundred thousand quotes": b'"' * 100_001,
    "infinity": b'{"openapi": "3.1.0", "x": Infinity}',
    "not a number": b'{"openapi": "3.1.0", "x": NaN}',
    "number beyond floats": b'{"openapi": "3.1.0", "x": 1e999}',
    "number of a million digits": b'{"openapi": "3.1.0", "x": ' + b"9" * 1_000_000 + b"}",
    "yaml number of a million digits": (HEAD + "x-a: " + "9" * 1_000_000 + "\n").encode(),
    "yaml infinity": (HEAD + "x-a: .inf\n").encode(),
    "yaml hexadecimal": (HEAD + "x-a: 0x" + "f" * 1_000_000 + "\n").encode(),
    "half a character": b'{"openapi": "3.1.0", "info": {"title": "\\udc00", "version": "1"}, "paths": {}}',
    "control characters": b"openapi: 3.1.0\ninfo: {title: 'a\x07b', version: '1'}\npaths: {}\n",
    "nul": b'{"openapi": "3.1.0\x00"}',
    "nothing but nul": b"\0" * 10_000,
    "binary": bytes(range(256)) * 40,
    "broken utf-8": b'{"openapi": "3.1.0", "info": {"title": "\xc3\x28"}}',
    "overlong utf-8": b'{"openapi": "3.1.0", "info": {"title": "\xc0\xae"}}',
    "surrogates in utf-8": b'{"openapi": "3.1.0", "info": {"title": "\xed\xa0\x80"}}',
    "half of utf-16": "{}".encode("utf-16")[:-1],
    "utf-7": b"+AHsAfQ-",
    "only a byte order mark": b"\xef\xbb\xbf",
    "nothing": b"",
    "white space": b" \n\t\r\n",
    "a text": b'"openapi"',
    "a number": b"3.1",
    "null": b"null",
    "a list": b"[]",
    "an empty object": b"{}",
    "html": b"<!DOCTYPE html><html><body>404</body></html>",
    "git conflict": b"<<<<<<< HEAD\nopenapi: 3.1.0\n=======\nopenapi: 3.0.0\n>>>>>>> x\n",
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03",
    "xml bomb": b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    "repeated keys": b"{" + b'"a":1,' * 5_000 + b'"a":2}',
}  # fmt: skip


@pytest.mark.parametrize("suffix", ["json", "yaml"])
@pytest.mark.parametrize("name", TEXTS)
def test_a_monstrous_text_is_refused_or_tamed(
    name: str, suffix: str, tmp_path: Path, answers: Cache
) -> None:
    spec = tmp_path / f"openapi.{suffix}"
    spec.write_bytes(TEXTS[name])
    assert rules(spec, answers)


REFERENCES = [
    "/etc/passwd", "../secret.json", "%2e%2e/secret.json", "..%2fsecret.json", "a/../../secret.json", "file:///etc/passwd",
    "FILE:///etc/passwd", "file:secret.json", "//127.0.0.1/x", "\\\\127.0.0.1\\x", "http://127.0.0.1:1/x", "HTTP://127.0.0.1:1/x",
    "http://[::1]:1/x", "http://2130706433:1/x", "http://0x7f.1:1/x", "http://user:MARKER@127.0.0.1:1/x", "https://169.254.169.254/x",
    "ftp://127.0.0.1/x", "gopher://127.0.0.1/x", "data:application/json,{}", "jar:file:///x!/y", "http://", "http://[", "http:///x",
    "http://127.0.0.1:99999999/", "link.json", "folder_link/secret.json", "pipe", "folder", ".", "..", "/dev/zero", "/dev/stdin", "zero",
    "/proc/self/environ", "missing.json", "openapi.json#/missing", "openapi.json#missing", "#/components/schemas/S~2", "#/%zz", "#//",
    "a\0b.json", "\ud7ff.json", "x" * 5000, "", "#", " ", "?", "openapi.json?x", "text.json", "not.json", "deep.json",
]  # fmt: skip


@pytest.mark.parametrize("target", REFERENCES)
def test_a_reference_never_leaves_the_folder_nor_waits(
    target: str, tmp_path: Path, answers: Cache
) -> None:
    (tmp_path / "secret.json").write_text('{"type": "object", "title": "MARKER"}')
    folder = tmp_path / "in"
    (folder / "folder").mkdir(parents=True)
    (folder / "link.json").symlink_to("../secret.json")
    (folder / "folder_link").symlink_to("..")
    (folder / "zero").symlink_to("/dev/zero")
    (folder / "text.json").write_text('"MARKER"')
    (folder / "not.json").write_text("MARKER: [unclosed\n\t{MARKER")
    (folder / "deep.json").write_text("[" * 100_000)
    os.mkfifo(folder / "pipe")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(with_schemas({"S": {"properties": {"p": {"$ref": target}}}})))
    trial = attempt(spec, "monster", answers)
    if trial.refusal is None:
        assert target in ("", "#", "openapi.json?x", "?"), "a reference to the document itself"
        assert "MARKER" not in "".join(trial.files.values())
        return
    assert "MARKER" not in str(trial.refusal)
    for diagnostic in trial.refusal.diagnostics:
        assert diagnostic.location.line is not None
    assert str(trial.refusal).replace("\n", "").isprintable()
