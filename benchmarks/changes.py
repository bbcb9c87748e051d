"""Counts the changes of `oarlock diff` beside findings that are told once for each use.

    python benchmarks/changes.py OLD NEW [OLD NEW ...]

The findings are counted by rules that oasdiff has, on documents of OpenAPI 3 as they stand and without
Oarlock: for each operation, parameter, body and status, media type and path of properties, in requests and
answers. Descriptions are not compared.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_FACETS = (
    "pattern maxLength minLength maximum minimum exclusiveMaximum exclusiveMinimum maxItems minItems "
    "default const discriminator"
).split()
_MARKS = ("readOnly", "writeOnly", "deprecated")
_VARIABLE = re.compile(r"\{([^}]*)\}")

Node = Mapping[str, Any]


def load(path: str) -> Node:
    """Read a document of JSON or YAML."""
    text = Path(path).read_text(encoding="utf-8")
    return dict(json.loads(text) if path.endswith("json") else yaml.safe_load(text))


class Document:
    """A document whose references are followed."""

    def __init__(self, data: Node) -> None:
        """Take a document as plain data."""
        self.data = data

    def get(self, node: Any) -> Node:
        """Return the node that a node refers to, or the node itself."""
        for _ in range(30):
            if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
                break
            node = self._at(node["$ref"])
        return node if isinstance(node, dict) else {}

    def _at(self, reference: str) -> Any:
        found: Any = self.data
        for token in reference[2:].split("/"):
            for escaped, plain in (
                ("~1", "/"),
                ("~0", "~"),
                ("%7B", "{"),
                ("%7D", "}"),
                ("%20", " "),
            ):
                token = token.replace(escaped, plain)
            try:
                found = found[int(token)] if isinstance(found, list) else found[token]
            except (KeyError, IndexError, ValueError, TypeError):
                return {}
        return found


class Findings:
    """Counts the findings between two documents."""

    def __init__(self, old: Node, new: Node) -> None:
        """Take two documents as plain data."""
        self.old, self.new = Document(old), Document(new)
        self._known: dict[tuple[int, int, bool], int] = {}

    def count(self) -> int:
        """Return how many findings there are."""
        olds, news = _paths(self.old), _paths(self.new)
        total = 0
        for path in sorted(olds.keys() | news.keys()):
            (first, one), (second, two) = olds.get(path, ("", {})), news.get(path, ("", {}))
            names = dict(zip(_VARIABLE.findall(first), _VARIABLE.findall(second), strict=False))
            for method in _METHODS:
                if method in one and method in two:
                    total += self._operation(one, two, method, names)
                elif method in one or method in two:
                    total += 1
        return total + self._components()

    def _components(self) -> int:
        kinds = [document.data.get("components") or {} for document in (self.old, self.new)]
        olds, news = kinds
        schemes = (olds.get("securitySchemes") or {}).keys() ^ (
            news.get("securitySchemes") or {}
        ).keys()
        gone = (olds.get("schemas") or {}).keys() - (news.get("schemas") or {}).keys()
        hooks = (self.old.data.get("webhooks") or {}).keys() ^ (
            self.new.data.get("webhooks") or {}
        ).keys()
        return (
            len(schemes)
            + len(gone)
            + len(hooks)
            + _unlike(self.old.data, self.new.data, "security")
        )

    def _operation(self, one: Node, two: Node, method: str, names: Mapping[str, str]) -> int:
        old, new = one[method], two[method]
        total = self._parameters(one, two, method, names)
        total += bool(old.get("operationId") != new.get("operationId"))
        total += bool(old.get("deprecated")) != bool(new.get("deprecated"))
        total += len({*(old.get("tags") or ())} ^ {*(new.get("tags") or ())})
        total += _unlike(old, new, "security")
        bodies = old.get("requestBody"), new.get("requestBody")
        if (bodies[0] is None) != (bodies[1] is None):
            total += 1
        elif bodies[0] is not None:
            before, after = self.old.get(bodies[0]), self.new.get(bodies[1])
            total += bool(before.get("required")) != bool(after.get("required"))
            total += self._content(before, after)
        olds, news = old.get("responses") or {}, new.get("responses") or {}
        total += len(olds.keys() ^ news.keys())
        for status in sorted(olds.keys() & news.keys()):
            before, after = self.old.get(olds[status]), self.new.get(news[status])
            total += self._content(before, after) + self._headers(before, after)
        return total

    def _parameters(self, one: Node, two: Node, method: str, names: Mapping[str, str]) -> int:
        olds = {
            (place, names.get(name, name) if place == "path" else name): parameter
            for (place, name), parameter in _parameters(self.old, one, method)
        }
        news = dict(_parameters(self.new, two, method))
        total = len(olds.keys() ^ news.keys())
        for key in sorted(olds.keys() & news.keys(), key=str):
            before, after = olds[key], news[key]
            for mark in ("required", "deprecated"):
                total += bool(before.get(mark)) != bool(after.get(mark))
            total += self._schema(before.get("schema") or {}, after.get("schema") or {}, True, ())
        return total

    def _headers(self, before: Node, after: Node) -> int:
        olds = {name.lower(): each for name, each in (before.get("headers") or {}).items()}
        news = {name.lower(): each for name, each in (after.get("headers") or {}).items()}
        total = len(olds.keys() ^ news.keys())
        for name in olds.keys() & news.keys():
            one, two = self.old.get(olds[name]), self.new.get(news[name])
            total += bool(one.get("required")) != bool(two.get("required"))
            types = _types(self.old.get(one.get("schema"))), _types(self.new.get(two.get("schema")))
            total += types[0] != types[1]
        return total

    def _content(self, before: Node, after: Node) -> int:
        olds, news = before.get("content") or {}, after.get("content") or {}
        total = len(olds.keys() ^ news.keys())
        for name in sorted(olds.keys() & news.keys()):
            one, two = olds[name].get("schema"), news[name].get("schema")
            if one is None or two is None:
                total += one is not two
            else:
                total += self._schema(one, two, True, ())
        return total

    def _schema(self, first: Any, second: Any, is_body: bool, above: tuple[Any, ...]) -> int:
        old, new = self.old.get(first), self.new.get(second)
        pair = (id(old), id(new))
        if pair in above:
            return 0
        if (*pair, is_body) not in self._known:
            inner = (*above, pair)
            total = _value(old, new, is_body)
            total += sum(
                self._members(old, new, word, is_body, inner)
                for word in ("allOf", "oneOf", "anyOf")
            )
            total += self._properties(old, new, inner)
            for word in ("items", "additionalProperties"):
                if isinstance(old.get(word), dict) and isinstance(new.get(word), dict):
                    total += self._schema(old[word], new[word], False, inner)
            self._known[*pair, is_body] = total
        return self._known[*pair, is_body]

    def _members(
        self, old: Node, new: Node, word: str, is_body: bool, above: tuple[Any, ...]
    ) -> int:
        """Count members by their references; one finding says which came, one which went."""
        olds, news = ({_text(each): each for each in node.get(word) or ()} for node in (old, new))
        gone = [olds[key] for key in olds if key not in news]
        come = [news[key] for key in news if key not in olds]
        shared = [key for key in olds if key in news and "$ref" in olds[key]]
        total = sum(self._schema(olds[key], news[key], is_body, above) for key in shared)
        inline = [[each for each in members if "$ref" not in each] for members in (gone, come)]
        if len(inline[0]) == len(inline[1]) == 1:
            total += self._schema(inline[0][0], inline[1][0], is_body, above)
            gone.remove(inline[0][0])
            come.remove(inline[1][0])
        return total + bool(gone) + bool(come)

    def _properties(self, old: Node, new: Node, above: tuple[Any, ...]) -> int:
        olds, news = old.get("properties") or {}, new.get("properties") or {}
        needed = [{*(node.get("required") or ())} for node in (old, new)]
        total = len(olds.keys() ^ news.keys())
        for name in sorted(olds.keys() & news.keys()):
            total += (name in needed[0]) != (name in needed[1])
            total += self._schema(olds[name], news[name], False, above)
        return total


def _value(old: Node, new: Node, is_body: bool) -> int:
    """Count what differs in the value itself: each value of an enumeration counts."""
    total = int(_types(old) != _types(new) or old.get("format") != new.get("format"))
    total += _nullable(old) != _nullable(new)
    before, after = (
        {_text(value) for value in node.get("enum") or () if value is not None}
        for node in (old, new)
    )
    total += len(before ^ after) if before or not after else 1
    facets = _FACETS if is_body else (*_FACETS, *_MARKS)
    return total + sum(_text(old.get(facet)) != _text(new.get(facet)) for facet in facets)


def _types(schema: Node) -> frozenset[str]:
    kinds = schema.get("type") or ()
    return frozenset({kinds} if isinstance(kinds, str) else kinds) - {"null"}


def _nullable(schema: Node) -> bool:
    kinds = schema.get("type")
    return bool(schema.get("nullable")) or (isinstance(kinds, list) and "null" in kinds)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _unlike(old: Node, new: Node, key: str) -> int:
    sides = ({_text(each) for each in node.get(key) or ()} for node in (old, new))
    return len(next(sides) ^ next(sides))


def _paths(document: Document) -> dict[str, tuple[str, Node]]:
    paths = document.data.get("paths") or {}
    return {
        _VARIABLE.sub("{}", path): (path, document.get(item))
        for path, item in reversed(paths.items())
    }


def _parameters(
    document: Document, item: Node, method: str
) -> Iterator[tuple[tuple[str, str], Node]]:
    for node in (*(item.get("parameters") or ()), *(item[method].get("parameters") or ())):
        parameter = document.get(node)
        place, name = str(parameter.get("in")), str(parameter.get("name"))
        yield (place, name.lower() if place == "header" else name), parameter


def changes(old: str, new: str) -> int:
    """Return how many changes `oarlock diff` finds."""
    command = [sys.executable, "-m", "generator", "diff", old, new, "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 2:
        raise SystemExit(done.stderr)
    verdict: Counter[str] = Counter(json.loads(done.stdout)["verdict"]["counts"])
    return verdict.total()


def main(arguments: list[str]) -> None:
    """Print both numbers for each pair, and their sums."""
    sums = [0, 0]
    print("| documents | changes | findings per use | |\n|---|---|---|---|")
    for old, new in zip(arguments[::2], arguments[1::2], strict=True):
        found = changes(old, new), Findings(load(old), load(new)).count()
        sums = [total + number for total, number in zip(sums, found, strict=True)]
        print(
            f"| {Path(old).name}, {Path(new).name} | {found[0]} | {found[1]} | {found[0] / max(found[1], 1):.0%} |"
        )
    print(f"| all | {sums[0]} | {sums[1]} | {sums[0] / max(sums[1], 1):.1%} |")


if __name__ == "__main__":
    main(sys.argv[1:])
