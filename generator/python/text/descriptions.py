"""Words for people: what the docstrings say of schemas, parameters and operations."""

from __future__ import annotations

import json
import re
import textwrap
from typing import Any

from generator.api.model import ABSENT, Operation, Parameter, Schema
from generator.python.names.identifiers import words
from generator.python.text.literals import WIDTH, SpecText, literal
from generator.python.text.prose import prose

_LONG = 200
"""Characters of a list or an object that a docstring shows."""
_LINE_OF_A_BLOCK = re.compile(r"\s*(?:[-*+#>|]|\d+[.)]\s|`{3}| {4})")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n\s*\n")
_ABOUT_THE_END = re.compile(
    r"deprecat|\binstead\b|\breplaced\b|supersed|no longer|will\s+be\s+(?:removed|retired)|sunset",
    re.IGNORECASE,
)
_ONLY_DEPRECATED = re.compile(
    r"\W*(?:this (?:operation|endpoint|method|api|route) (?:is|has been) )?deprecated\W*",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[*<>\[\]\\]|\b_|_\b")
"""What Markdown could take for markup."""
_LONGEST_REASON = 240
_LONGEST_SUMMARY = 80
_END_OF_SENTENCE = re.compile(
    r"(?<=[a-z0-9`)\]\"'][.!?])(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)(?<!vs\.)\s+(?=[A-Z\[`\"*])"
)
_WIDEST = {"minimum": (-(2**63), -(2**31)), "maximum": (2**63 - 1, 2**31 - 1, 2**63)}
"""Bounds of integers that only say how a server stores them."""
_OF_FASTAPI = re.compile(r"Response .*\b(?:Get|Post|Put|Patch|Delete|Head|Options|Trace)\Z")
"""A title that FastAPI makes of a function's name, its path and its method."""
_BOUNDS = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {}",
    "maxLength": "at most {}",
    "minItems": "at least {}",
    "maxItems": "at most {}",
    "minProperties": "at least {}",
    "maxProperties": "at most {}",
    "pattern": "matching {}",
}
_COUNTED = {
    "Length": ("character", "characters"),
    "Items": ("item", "items"),
    "Properties": ("entry", "entries"),
}
"""What a bound counts: one of them, and several."""


def describe_schema(schema: Schema) -> SpecText:
    """Return a schema's description, with what its constraints and default say."""
    description = as_sentences(schema.description) or _title(schema)
    parts = [description, *_remarks(schema), _values(schema)]
    return SpecText("\n\n".join(part for part in parts if part))


def describe_field(schema: Schema) -> SpecText:
    """Return a property's description; empty where the document says nothing of it."""
    description = as_sentences(schema.description)
    remarks = " ".join(_remarks(schema))
    return SpecText("\n\n".join(part for part in (description, remarks) if part))


def describe_parameter(parameter: Parameter) -> SpecText:
    """Return a parameter's description, with what its schema adds."""
    parts = [as_sentences(parameter.description)]
    schema = parameter.schema
    if schema is not None:
        if not parts[0]:
            parts[0] = as_sentences(schema.description)
        parts.extend(_remarks(schema))
    if parameter.deprecated and not (schema and schema.deprecated):
        parts.append("Deprecated.")
    said = [part for part in parts if part]
    is_list = len(said) > 1 and _LINE_OF_A_BLOCK.match(said[0].rpartition("\n")[2])
    return SpecText("\n\n".join([said[0], " ".join(said[1:])]) if is_list else " ".join(said))


def describe_operation(operation: Operation, remark: str = "") -> SpecText:
    """Return the summary as a sentence, the description, and a remark of ours."""
    summary, description = (
        " ".join(prose(operation.summary).split()),
        as_sentences(operation.description),
    )
    if not summary:
        summary, description = _divided(description)
    else:
        description = _without_repetition(description, summary)
    if summary and summary[-1] not in ".!?:":
        summary += "."
    if not summary:
        summary = f"{operation.method} {operation.path}"
    is_said = "deprecated" in f"{summary} {description}".lower()
    deprecated = "Deprecated." if operation.deprecated and not is_said else ""
    parts = [
        summary,
        deprecated,
        description,
        remark,
    ]
    return SpecText("\n\n".join(part.strip() for part in parts if part.strip()))


def _without_repetition(description: str, summary: str) -> str:
    """Return a description without a first sentence that says what the summary says: `Lists the pets.`, `List pets`."""
    end = _END_OF_SENTENCE.search(description) or re.search(r"\n|\Z", description)
    assert end is not None
    said, meant = map(_stems, (description[: end.start()], summary))
    return description[end.end() :].lstrip() if said == meant else description


def _stems(sentence: str) -> list[str]:
    """Return what two sentences have in common that differ in the person of a verb, or in an article."""
    found = re.findall(r"[^\W_]+", sentence.lower())
    return [word.rstrip("s") for word in found if word not in ("a", "an", "the")]


def _divided(description: str) -> tuple[str, str]:
    """Return the first line of a description, or its first sentence where the line is long, and the rest."""
    first, _, rest = description.partition("\n")
    if len(first) > _LONGEST_SUMMARY and (end := _END_OF_SENTENCE.search(first)):
        return first[: end.start()], f"{first[end.end() :]}\n{rest}"
    return first, rest


def describe_deprecation(operation: Operation) -> SpecText:
    """Return why an operation should not be used, and what to use; empty where it may be used.

    These are the document's own sentences about it, as far as there are any.
    """
    if not operation.deprecated:
        return SpecText("")
    sentences = [
        " ".join(sentence.split())
        for text in (operation.description, operation.summary)
        for sentence in map(_without_mark, _SENTENCE.split(text))
        if _ABOUT_THE_END.search(sentence) and not _ONLY_DEPRECATED.fullmatch(sentence)
    ]
    if operation.sunset:
        sentences.append(f"It ends on {operation.sunset}.")
    said = " ".join(map(as_sentences, dict.fromkeys(sentences)))
    if not said:
        said = f"`{operation.method} {operation.path}` is deprecated."
    return SpecText(textwrap.shorten(said, _LONGEST_REASON, placeholder=" ..."))


def _without_mark(sentence: str) -> str:
    """Return a sentence without the mark that it begins with: `(Deprecated) List pets`."""
    return re.sub(r"\A\s*[\[(*]+deprecated[\])*]+\W*", "", sentence, flags=re.IGNORECASE)


def as_sentences(text: str) -> str:
    """Return a text as prose, a full stop at its end where its last line is a sentence."""
    text = prose(text)
    last = text[text.rfind("\n") + 1 :]
    if not re.search(r"(?:[A-Za-z0-9)]|[^.!?][`'\"])\Z", last):
        return text
    if _LINE_OF_A_BLOCK.match(last) or "://" in last.split()[-1]:
        return text
    return f"{text}."


def _values(schema: Schema) -> str:
    """Return what is known of the values of an enumeration beyond what they say themselves."""
    notes = [
        (json.dumps(note.value, ensure_ascii=False), note.name, prose(note.description))
        for note in schema.enum_notes
    ]
    if not any(description or _is_telling(value, name) for value, name, description in notes):
        return ""
    lines = [_value(value, ": ".join(filter(None, said))) for value, *said in notes]
    return "\n".join(["Values:", *lines])


def _is_telling(value: str, name: str) -> bool:
    """Tell whether a name says more than its value."""
    said = "".join(words(name)).lower()
    return bool(said) and said != "".join(words(value)).lower()


def _value(value: str, text: str) -> str:
    return textwrap.fill(
        f"- {value}: {text}",
        WIDTH,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _title(schema: Schema) -> str:
    """Return a title that says more than the name does."""
    title = schema.title.strip()
    return as_sentences(title) if " " in title and not _OF_FASTAPI.match(title) else ""


def _remarks(schema: Schema) -> list[str]:
    bounds = _bounds(dict(schema.constraints))
    remarks = []
    if bounds:
        joined = ", ".join(bounds)
        remarks.append(joined[0].upper() + joined[1:] + ".")
    if schema.default is not ABSENT and schema.default is not None:
        remarks.append(f"Default: {_shown(schema.default)}.")
    if schema.deprecated:
        remarks.append("Deprecated.")
    return remarks


def _bounds(constraints: dict[str, Any]) -> list[str]:
    """Return what limits the values, without the limits that an integer has on any server."""
    texts = dict(_BOUNDS)
    for counted in _COUNTED:
        if constraints.get(f"min{counted}", -1) == constraints.get(f"max{counted}"):
            texts[f"min{counted}"] = "exactly {}"
            del texts[f"max{counted}"]
    return [
        texts[key].format(_bound(key, value))
        for key, value in constraints.items()
        if key in texts
        and not (key.startswith("min") and value == 0 and texts[key] != "exactly {}")
        and value not in _WIDEST.get(key, ())
    ]


def _bound(key: str, value: Any) -> str:
    """Return a bound's number, with the noun of what it counts."""
    if key == "pattern":
        return _in_code_font(str(value))
    one, several = _COUNTED.get(key[3:], ("", ""))
    return f"{_number(value)} {one if value == 1 else several}".rstrip()


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _shown(value: Any) -> str:
    """Return a default as Python writes it."""
    text = _number(value) if isinstance(value, float) else literal(value)
    if not isinstance(value, str) and len(text) > _LONG:
        text = text[: _LONG - 3] + "..."
    return _in_code_font(text) if _MARKUP.search(text) else text


def _in_code_font(text: str) -> str:
    return text if "`" in text or "\n" in text else f"`{text}`"
