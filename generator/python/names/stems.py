"""Stems: what a schema is called after, from where it stands in the document.

A stem is the name of what a schema stands in and the steps from there; all of a name follows from
these, so that nothing elsewhere in the document can rename it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.api.reader import unescape
from generator.python.names.identifiers import LONGEST, bounded, pascal, valid, words
from generator.python.names.singular import singular

LONGEST_ACRONYM = 4
"""Letters; a longer word in capitals is no acronym."""
_LONG = 40
"""Characters from which on a person would leave steps in the middle out."""


@dataclass(frozen=True, slots=True)
class Stem:
    """The words that lead to a schema."""

    root: str
    steps: tuple[str, ...] = ()
    is_operation: bool = False
    """Whether the root says what an operation does, rather than what something is."""

    def body(self, suffix: str) -> Stem:
        """Return the stem of what an operation sends or receives: `CreateRefundRequest`."""
        said = "Body" if suffix and self.root.endswith(suffix) else suffix
        return replace(self, root=self.root + said, is_operation=False)

    def child(self, name: str) -> Stem:
        """Return the stem of what is called `name` in here."""
        return replace(self, steps=(*self.steps, _not_in_capitals(pascal(name)) or "Value"))

    def item(self) -> Stem:
        """Return the stem of the elements of a list."""
        if not self.steps:
            return replace(self, root=singular(self.root))
        last = self.steps[-1]
        return replace(
            self, steps=(*self.steps[:-1], last if last.endswith("Item") else singular(last))
        )

    def names(self, suffix: str) -> tuple[str, ...]:
        """Return candidates, the best first: the shorter ones, all steps, and with a suffix."""
        tails = [self.steps[start:] for start in range(len(self.steps))] or [()]
        root = self.root if self.is_operation else _element(self.root, self.steps)
        joined = [_joined(root, tail) for tail in tails]
        shortest = next((i for i, name in enumerate(joined) if len(name) <= _LONG), len(joined) - 1)
        while shortest > 0 and len(words("".join(tails[shortest]))) < 2:
            shortest -= 1  # one word alone says too little about where it stands
        found = [joined[index] for index in range(shortest, -1, -1)]
        if len(joined[0]) > LONGEST:
            found[-1:] = [_joined(root, (step, tails[-1][-1])) for step in self.steps[-2::-1]]
        if root != self.root:
            found.append(_joined(self.root, self.steps))
        whole = self.root + "".join(self.steps)
        found += [joined[0] + suffix, whole, f"{whole}Inner"]
        return tuple(dict.fromkeys(bounded(valid(name, "Model")) for name in found))


def stem_of(pointer: str, operations: Mapping[str, str]) -> Stem:
    """Return the stem of a schema that was only found through a reference.

    Args:
        pointer: where it stands.
        operations: the names of the operations, by their pointers.
    """
    tokens = [unescape(token) for token in pointer.split("/")[1:]]
    own = operations.get("/".join(pointer.split("/")[:4]))
    if own is not None:
        return _walked(Stem(own).body(_place(tokens[3:])), tokens[3:])
    root = tokens[2] if tokens[0] == "components" and len(tokens) > 2 else " ".join(tokens[-3:])
    return _walked(Stem(valid(pascal(root), "Model")), tokens[3:])


def _place(tokens: list[str]) -> str:
    match tokens:
        case ["requestBody", *_]:
            return "Request"
        case ["responses", status, *_]:
            return "Response" if status.startswith("2") else status_words(status)
    return ""


def status_words(status: str) -> str:
    """Return what the body of a response that is not the expected one is called."""
    if status == "default":
        return "Error"
    return pascal(f"{'error' if status.startswith(('4', '5')) else 'response'} {status}")


def _walked(stem: Stem, tokens: list[str]) -> Stem:
    match tokens:
        case []:
            return stem
        case ["properties" | "definitions" | "$defs", name, *rest]:
            return _walked(stem.child(name), rest)
        case ["items", *rest]:
            return _walked(stem.item(), rest)
        case ["additionalProperties", *rest]:
            return _walked(stem.child("Value"), rest)
        case ["allOf", index]:
            return stem.child("Base" if index == "0" else "Part")
        case ["oneOf" | "anyOf", index, *rest] if index.isdecimal():
            return _walked(stem.child(f"Option{int(index) + 1}"), rest)
        case [_, *rest]:
            return _walked(stem, rest)
    raise AssertionError(tokens)  # pragma: no cover - every list is one of these


def _not_in_capitals(name: str) -> str:
    """Spell a word in capitals that is too long for an acronym as other words: `UBUNTU`, but `SKU`."""
    is_word = len(name) > LONGEST_ACRONYM and name.isalpha() and name.isupper()
    return name.capitalize() if is_word else name


def _element(root: str, steps: tuple[str, ...]) -> str:
    """Return the root without the word for a list of what the first step is: `Reviews` that hold a `Review`."""
    found, step = list(words(root)), list(words("".join(steps[:1])))
    is_list = _is_same_thing(found[-len(step) :], step) and len(found) >= len(step)
    return "".join(found[: -len(step)]) if is_list else root


def _joined(root: str, steps: tuple[str, ...]) -> str:
    """Join names without saying twice the words that one ends and the next begins with."""
    before, kept = list(words(root)), list[str]()
    for step in steps:
        own = list(words(step))
        if _is_same_thing(kept[-len(own) :], own):
            del kept[-len(own) :]
        kept += _rest(before + kept, own)
    return root + "".join(kept)


def _is_same_thing(before: list[str], own: list[str]) -> bool:
    """Tell whether words differ in their number only, as `MediaSets` and `MediaSet` do."""
    if len(before) != len(own) or before == own or _lower(before[:-1]) != _lower(own[:-1]):
        return False
    return bool(own) and singular(before[-1]).lower() == own[-1].lower()


def _rest(before: list[str], own: list[str]) -> list[str]:
    """Return words without those that have just been said."""
    for length in range(min(len(before), len(own)), 0, -1):
        if _lower(before[-length:]) == _lower(own[:length]):
            return own[length:]
    return own


def _lower(parts: list[str]) -> list[str]:
    return [part.lower() for part in parts]
