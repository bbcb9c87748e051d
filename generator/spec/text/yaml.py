"""Reads YAML text by the 1.2 core schema, without tags, without bombs: every value is a JSON value.

`no`, `on`, `12:30` and `2020-01-01` stay strings, keys become strings, `<<` merges as everywhere.
The parser is libyaml's, through its events: what is built, and how much, is decided here.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.spec.pointers import join
from generator.spec.text.json import Fault, FaultyText
from generator.spec.text.limits import ALIASED_NODES, DEPTH

_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_TAGS = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset(
    _TAGS + name for name in ("map", "seq", "str", "int", "float", "bool", "null")
)
_MERGE = "<<"


@dataclass(slots=True)
class YamlText:
    """What was read: the value, the keys that repeat and those that are null (line, column, pointer)."""

    data: Any = None
    repeated: list[tuple[int, int, str]] = field(default_factory=list)
    null_keys: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Container:
    value: Any
    pointer: str
    anchor: str | None
    key: Any = None
    has_key: bool = False
    nodes: int = 1
    merges: list[Any] = field(default_factory=list)
    mark: Any = None


def read_yaml(text: str) -> YamlText:
    """Read one YAML document. Raises `FaultyText`."""
    builder = _Builder()
    for event in _events(text):
        builder.take(event)
    return builder.result


def read_yaml_places(text: str) -> dict[str, tuple[int, int]]:
    """Give the line and column of every node of a YAML text that is known to be well formed."""
    places: dict[str, tuple[int, int]] = {"": (1, 1)}

    def note(pointer: str, mark: Any) -> None:
        places.setdefault(pointer, (mark.line + 1, mark.column + 1))

    builder = _Builder(note)
    for event in _events(text):
        builder.take(event)
    return places


def _events(text: str) -> Iterator[Any]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        raise FaultyText(_syntax_fault(text, error)) from None
    except yaml.reader.ReaderError:
        raise FaultyText(_character_fault(text)) from None
    except RecursionError:
        raise FaultyText(_deep(0)) from None


class _Builder:
    """Builds JSON values from YAML events without recursion, counting what aliases expand to."""

    def __init__(self, note: Callable[[str, Any], None] | None = None) -> None:
        self.result = YamlText()
        self._note = note
        self._stack: list[_Container] = []
        self._anchors: dict[str, tuple[Any, int] | None] = {}
        self._aliased = 0
        self._documents = 0

    def take(self, event: Any) -> None:
        match type(event).__name__:
            case "ScalarEvent":
                self._refuse_tag(event)
                self._scalar(event)
            case "MappingStartEvent":
                self._open({}, event)
            case "SequenceStartEvent":
                self._open([], event)
            case "MappingEndEvent" | "SequenceEndEvent":
                self._close()
            case "AliasEvent":
                self._alias(event)
            case "DocumentStartEvent":
                self._documents += 1
                if self._documents > 1:
                    raise _fault(
                        event.start_mark,
                        "several-documents",
                        "a second YAML document begins here",
                        hint="keep one document per file",
                    )

    def _scalar(self, event: Any) -> None:
        value = event.value
        plain = event.implicit[0]
        if self._stack and isinstance(self._stack[-1].value, dict) and not self._stack[-1].has_key:
            is_merge = plain and value == _MERGE
            self._take_key(value, event, is_merge=is_merge)
            if plain and value in _WORDS and _WORDS[value] is None:
                mark = event.start_mark
                self.result.null_keys.append((mark.line + 1, mark.column + 1, self._here()))
            return
        tag = event.tag
        if plain or (tag and tag != "!" and tag != _TAGS + "str"):
            value = self._plain(value, event)
        self._place(value, event, nodes=1)

    def _plain(self, text: str, event: Any) -> Any:
        if text in _WORDS:
            return _WORDS[text]
        if text[0] not in "+-.0123456789":
            return text
        try:
            return _number(text)
        except _BadNumber as error:
            raise _fault(
                event.start_mark, "number-limit", str(error), pointer=self._here()
            ) from None

    def _take_key(self, key: str, event: Any, *, is_merge: bool = False) -> None:
        container = self._stack[-1]
        if event.anchor:
            self._anchors[event.anchor] = (key, 1)
        container.has_key = True
        container.mark = event.start_mark
        container.key = None if is_merge else key
        if is_merge:
            return
        if key in container.value:
            mark = event.start_mark
            self.result.repeated.append((mark.line + 1, mark.column + 1, self._here()))
        elif self._note:
            self._note(self._here(), event.start_mark)

    def _open(self, value: Any, event: Any) -> None:
        self._refuse_tag(event)
        if self._wants_key():
            raise _fault(
                event.start_mark, "syntax", "a key must be a scalar, not a list or mapping"
            )
        if len(self._stack) >= DEPTH:
            raise FaultyText(_deep(event.start_mark.index, self._here()))
        if self._note and self._stack and isinstance(self._stack[-1].value, list):
            self._note(self._here(), event.start_mark)
        if event.anchor:
            self._anchors[event.anchor] = None
        self._stack.append(_Container(value, self._here(), event.anchor, mark=event.start_mark))

    def _close(self) -> None:
        container = self._stack.pop()
        for merged in container.merges:
            for key, value in merged.items():
                container.value.setdefault(key, value)
        if container.anchor:
            self._anchors[container.anchor] = (container.value, container.nodes)
        self._attach(container.value, container.nodes, container.mark)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            raise _fault(
                event.start_mark, "unknown-alias", f"alias `*{event.anchor}` has no anchor"
            )
        anchored = self._anchors[event.anchor]
        if anchored is None:
            raise _fault(
                event.start_mark,
                "recursive-alias",
                f"alias `*{event.anchor}` stands inside the very node that it names",
                pointer=self._here(),
                hint="use a `$ref` for a schema that contains itself",
            )
        value, nodes = anchored
        if self._wants_key():
            if not isinstance(value, str):
                raise _fault(event.start_mark, "syntax", "a key must be a scalar")
            self._take_key(value, event)
            return
        self._aliased += nodes
        if self._aliased > ALIASED_NODES:
            raise _fault(
                event.start_mark,
                "alias-limit",
                f"aliases expand to more than {ALIASED_NODES} nodes (here: `*{event.anchor}`)",
                pointer=self._here(),
            )
        self._attach(value, nodes, event.start_mark)

    def _place(self, value: Any, event: Any, *, nodes: int) -> None:
        if event.anchor:
            self._anchors[event.anchor] = (value, nodes)
        if self._note and self._stack and isinstance(self._stack[-1].value, list):
            self._note(self._here(), event.start_mark)
        self._attach(value, nodes, event.start_mark)

    def _attach(self, value: Any, nodes: int, mark: Any) -> None:
        if not self._stack:
            self.result.data = value
            return
        container = self._stack[-1]
        container.nodes += nodes
        if isinstance(container.value, list):
            container.value.append(value)
            return
        container.has_key = False
        if container.key is None:
            container.merges += _merged(value, mark)
        else:
            container.value[container.key] = value

    def _wants_key(self) -> bool:
        return bool(
            self._stack and isinstance(self._stack[-1].value, dict) and not self._stack[-1].has_key
        )

    def _here(self) -> str:
        if not self._stack:
            return ""
        container = self._stack[-1]
        if isinstance(container.value, list):
            return f"{container.pointer}/{len(container.value)}"
        return join(container.pointer, _MERGE if container.key is None else container.key)

    def _refuse_tag(self, event: Any) -> None:
        if event.tag and event.tag != "!" and event.tag not in _PLAIN_TAGS:
            shown = event.tag.removeprefix(_TAGS)
            raise _fault(
                event.start_mark,
                "unknown-tag",
                f"tag `{shown[:60]}` is not allowed; only plain values are read",
                pointer=self._here(),
                hint="write the value itself; other files are reached by `$ref` only",
            )


class _BadNumber(ValueError):
    """A number that cannot be carried."""


def _number(text: str) -> Any:
    if _INTEGER.fullmatch(text):
        limit = sys.get_int_max_str_digits()
        if len(text) > limit > 0:
            raise _BadNumber(f"number of {len(text)} digits; at most {limit} are read")
        base = {"0o": 8, "0x": 16}.get(text[:2], 10)
        return int(text, base) if base == 10 else int(text[2:], base)
    if _FLOAT.fullmatch(text):
        number = float(text)
        if math.isinf(number):
            raise _BadNumber("number is too large for a 64-bit floating-point number")
        return number
    if _NOT_FINITE.fullmatch(text):
        raise _BadNumber("NaN and infinity are not JSON numbers")
    return text


def _merged(value: Any, mark: Any) -> list[dict[str, Any]]:
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(item, dict) for item in values):
        raise _fault(mark, "syntax", "`<<` merges mappings only")
    return values


def _fault(mark: Any, rule: str, message: str, *, pointer: str = "", hint: str = "") -> FaultyText:
    return FaultyText(
        Fault(rule=rule, message=message, offset=mark.index, pointer=pointer, hint=hint)
    )


def _deep(offset: int, pointer: str = "") -> Fault:
    message = f"nested more than {DEPTH} levels deep"
    return Fault(rule="nesting-limit", message=message, offset=offset, pointer=pointer)


def _syntax_fault(text: str, error: Any) -> Fault:
    mark = error.problem_mark or error.context_mark
    offset = mark.index if mark else 0
    message, hint = str(error.problem or error.context or "not YAML"), ""
    line = text[:offset].rpartition("\n")[2] + text[offset:].partition("\n")[0]
    if "\t" in line[: len(line) - len(line.lstrip())]:
        message, hint = "a tab indents this line", "indent with spaces"
    elif message == "mapping values are not allowed in this context":
        message = "a second `:` on this line, or wrong indentation"
        hint = "put text that contains `: ` in quotes"
    elif message == "could not find expected ':'":
        message = "expected `:` after a key"
    elif message == "did not find expected key":
        message = "expected a key: the indentation or a quote is wrong here"
    elif "found unexpected end of stream" in message:
        message = "the document ends inside a quoted text"
    elif message.startswith(("did not find expected ',' or", "did not find expected '-'")):
        message = message.replace("did not find expected", "expected").replace("'", "`")
    return Fault(rule="syntax", message=message, offset=offset, hint=hint)


def _character_fault(text: str) -> Fault:
    import yaml

    match = yaml.reader.Reader.NON_PRINTABLE.search(text)
    code = f"U+{ord(match.group()):04X}" if match else "a character"
    return Fault(
        rule="encoding",
        message=f"{code} may not stand in a YAML file",
        offset=match.start() if match else 0,
    )
