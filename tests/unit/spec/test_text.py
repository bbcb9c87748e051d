"""Texts become plain values, or are refused with the place and the reason."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.errors import SpecError
from generator.spec import load_document, read_document
from generator.spec.text.limits import DEPTH

HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n"


def load(tmp_path: Path, text: str | bytes, name: str = "openapi.yaml") -> Any:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_document(path).data


def refusal(
    tmp_path: Path, text: str | bytes, name: str = "openapi.yaml"
) -> tuple[str, int | None]:
    with pytest.raises(SpecError) as caught:
        load(tmp_path, text, name)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic.rule, diagnostic.location.line


def values(tmp_path: Path, text: str) -> object:
    data = load(tmp_path, f"{HEAD}x-values: {text}\n")
    assert isinstance(data, dict)
    return data["x-values"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[no, yes, on, off, y, n]", ["no", "yes", "on", "off", "y", "n"]),
        ("[2020-01-01, 12:30:45, 1_000]", ["2020-01-01", "12:30:45", "1_000"]),
        ("[012, 0x1F, 0o17, -3, +4]", [12, 31, 15, -3, 4]),
        ("[1.5, .5, 1e3, -0.0, 1.]", [1.5, 0.5, 1000.0, -0.0, 1.0]),
        ("[~, null, Null, '', 'null']", [None, None, None, "", "null"]),
        ("[true, True, FALSE, 'true']", [True, True, False, "true"]),
        ("[!!str 5, !!int 7, '5', =]", ["5", 7, "5", "="]),
        ("{200: a, null: b, 1.0: c, true: d}", {"200": "a", "null": "b", "1.0": "c", "true": "d"}),
    ],
)
def test_plain_scalars_follow_the_core_schema_of_yaml_1_2(
    tmp_path: Path, text: str, expected: object
) -> None:
    assert values(tmp_path, text) == expected


def test_merge_keys_give_way_to_what_stands_beside_them(tmp_path: Path) -> None:
    text = "{base: &base {a: 1, b: 2}, more: &more {b: 3, c: 3}, all: {<<: [*base, *more], a: 9}}"
    merged = values(tmp_path, text)
    assert isinstance(merged, dict)
    assert merged["all"] == {"a": 9, "b": 2, "c": 3}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("name", ["openapi.json", "openapi.yaml"])
def test_unicode_encodings_are_recognised(tmp_path: Path, encoding: str, name: str) -> None:
    data = {"openapi": "3.0.3", "info": {"title": "Größe", "version": "1"}, "paths": {}}
    text = json.dumps(data, ensure_ascii=False)
    assert load(tmp_path, text.encode(encoding), name) == data


def test_line_endings_of_windows_are_read(tmp_path: Path) -> None:
    data = load(tmp_path, HEAD.replace("\n", "\r\n").encode())
    assert data == {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}


def test_byte_that_is_not_utf_8_is_located(tmp_path: Path) -> None:
    assert refusal(tmp_path, HEAD.encode() + b"x-a: \xff\n") == ("encoding", 4)


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("", "empty", None),
        (" \n\n", "empty", None),
        (HEAD + "x-a: !!python/object:os.system {}\n", "unknown-tag", 4),
        (HEAD + "x-a: !!binary aGk=\n", "unknown-tag", 4),
        (HEAD + "---\na: 1\n", "several-documents", 4),
        (HEAD + "x-a: &a [*a]\n", "recursive-alias", 4),
        (HEAD + "x-a: &a {b: *a}\n", "recursive-alias", 4),
        (HEAD + "x-a: *b\n", "unknown-alias", 4),
        (HEAD + "x-a: .nan\n", "number-limit", 4),
        (HEAD + "x-a: -.INF\n", "number-limit", 4),
        (HEAD + "x-a: 1e999\n", "number-limit", 4),
        (HEAD + f"x-a: {'9' * 5000}\n", "number-limit", 4),
        (HEAD + "? [a, b]\n: 1\n", "syntax", 4),
        (HEAD + "x-a: [1, 2\n", "syntax", 5),
        (HEAD + "x-a: \x07\n", "encoding", 4),
        (HEAD + "x-a: {<<: 5}\n", "syntax", 4),
        (HEAD + "x-a: " + "[" * 300 + "]" * 300 + "\n", "nesting-limit", 4),
        ("just a text\n", "not-openapi", 1),
    ],
)
def test_yaml_that_is_no_json_value_is_refused(
    tmp_path: Path, text: str, rule: str, line: int | None
) -> None:
    assert refusal(tmp_path, text) == (rule, line)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('{"openapi": NaN}', "number-limit"),
        ('{"openapi": -Infinity}', "number-limit"),
        ('{"openapi": 1e999}', "number-limit"),
        ('{"openapi": %s}' % ("9" * 5000), "number-limit"),
        ('{"a": %s1%s}' % ("[" * 250, "]" * 250), "nesting-limit"),
        ('{"a": %s1%s}' % ("[" * 99_999, "]" * 99_999), "nesting-limit"),
        ('{"a": 1', "syntax"),
        ('{"a": "b', "syntax"),
        ("{'a': 1}", "syntax"),
        ('{"a": 1} x', "syntax"),
        ('{"a": "\n"}', "syntax"),
        ("// comment", "not-openapi"),
        ('{"a": 1, // why\n "b": 2}', "syntax"),
        ("[]", "not-openapi"),
        ("{}", "not-openapi"),
    ],
)
def test_text_that_is_no_openapi_json_is_refused(tmp_path: Path, text: str, rule: str) -> None:
    assert refusal(tmp_path, text, "openapi.json")[0] == rule


def test_deepest_allowed_nesting_is_read(tmp_path: Path) -> None:
    depth = DEPTH - 1
    schema = '{"not":' * (depth - 3) + "{}" + "}" * (depth - 3)
    text = '{"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"A": %s}}}' % schema
    schema = load(tmp_path, text, "openapi.json")["components"]["schemas"]["A"]
    for _ in range(depth - 3):
        schema = schema["not"]
    assert schema == {}


def test_aliases_may_be_used_but_not_for_a_bomb(tmp_path: Path) -> None:
    assert values(tmp_path, "{a: &a [1, 2], b: *a, c: [*a, *a]}") == {
        "a": [1, 2],
        "b": [1, 2],
        "c": [[1, 2], [1, 2]],
    }
    lines = ["x-a0: &a0 [1,1,1,1,1,1,1,1,1,1]"]
    lines += [f"x-a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    rule, line = refusal(tmp_path, HEAD + "\n".join(lines))
    assert (rule, line) == ("alias-limit", 9)


def test_repeated_keys_are_warned_of_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(
        '{"openapi": "3.0.3", "paths": {},\n "x": [1, {"a/b": 1,\n  "a/b": 2}]}', encoding="utf-8"
    )
    document = load_document(path)
    (warning,) = document.diagnostics
    assert (warning.level, warning.rule) == ("warning", "repeated-key")
    assert (warning.location.line, warning.location.column) == (3, 3)
    assert warning.location.pointer == "/x/1/a~1b"
    assert document.data["x"] == [1, {"a/b": 2}]


def test_missing_file_folder_and_unreadable_file_are_named(tmp_path: Path) -> None:
    for path, word in ((tmp_path / "none.yaml", "no such file"), (tmp_path, "folder")):
        with pytest.raises(SpecError, match=word):
            load_document(path)


def test_size_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.spec.text.files.FILE_BYTES", 50)
    assert refusal(tmp_path, HEAD)[0] == "unreadable"


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs /dev/zero")
def test_endless_device_ends_at_the_size_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.spec.text.files.FILE_BYTES", 5000)
    with pytest.raises(SpecError, match="larger than"):
        load_document("/dev/zero")


def test_standard_input_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pet.yaml").write_text("type: object\n", encoding="utf-8")
    text = HEAD + "components: {schemas: {Pet: {$ref: pet.yaml}}}\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    document = load_document("-")
    assert document.path == "-"
    assert document.data["components"] == {"schemas": {"Pet": {"type": "object"}}}


def test_bytes_at_hand_have_no_folder_to_refer_to() -> None:
    assert read_document(HEAD.encode(), path="main:openapi.yaml").path == "main:openapi.yaml"
    text = HEAD + "components: {schemas: {Pet: {$ref: pet.yaml}}}\n"
    with pytest.raises(SpecError, match="has no folder"):
        read_document(text.encode(), path="main:openapi.yaml")


def test_digest_is_of_the_value_and_not_of_its_layout(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD, encoding="utf-8")
    data = load_document(tmp_path / "a.yaml").data
    (tmp_path / "b.json").write_text(json.dumps(data, indent=4), encoding="utf-8")
    first, second = load_document(tmp_path / "a.yaml"), load_document(tmp_path / "b.json")
    assert first.digest == second.digest
    assert first.digest.startswith("sha256:")


def test_integers_and_floats_survive_exactly(tmp_path: Path) -> None:
    text = '{"openapi": "3.0.3", "x": [%s, 0.30000000000000004, -0.0, 1e-7]}' % ("7" * 4000)
    data = load(tmp_path, text, "openapi.json")
    assert isinstance(data, dict)
    assert data["x"] == [int("7" * 4000), 0.30000000000000004, -0.0, 1e-7]
