"""Sample strings: by format, by pattern, or of the kinds that break careless encoders.

Keeps the sampler from knowing how a date is spelt and how a regular expression is walked.
"""

from __future__ import annotations

import base64
import re
import re._constants as op
import re._parser as parser
import uuid
from collections.abc import Callable, Mapping, Sequence
from random import Random
from types import MappingProxyType
from typing import Any, Literal

Alphabet = Literal["any", "hard", "token"]

WORDS = ("oar", "lock", "stern", "bow", "thwart", "rowlock", "Kiel", "Ruder")
HARD = (
    "a b",
    "50% & more",
    "x=1&y=2",
    "a/b?c#d",
    "plus+plus",
    "quo\"te's",
    "back\\slash",
    "Zoë Straße",
    "東京の港",
    "😀 smile",
    "semi;colon:colon",
    "[brackets]{braces}",
    "tab\tline\nend",
    "%2F%25",
    "1,000.50",
)
HARDEST = (
    "a,b/c?d&e=f#g%h+i j",
    "é;ü:[x]{y}|z\\\"'<>,",
    "100%25 ../..,a@b!$*()~^`",
)


def sample_text(
    random: Random, *, shortest: int = 0, longest: int | None = None, alphabet: Alphabet = "any"
) -> str:
    """Return a string within the bounds, counted in code points."""
    longest = longest if longest is not None else max(shortest, 40)
    if alphabet == "hard" or (alphabet == "any" and random.random() < 0.5):
        texts = HARDEST if alphabet == "hard" else HARD
        fitting = [text for text in texts if shortest <= len(text) <= longest]
        if fitting:
            return random.choice(fitting)
    text = random.choice(WORDS) + str(random.randrange(100))
    while len(text) < shortest:
        text += random.choice(WORDS)
    return text[: max(longest, 0)]


def _date(random: Random) -> str:
    return (
        f"{random.randrange(1990, 2040)}-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}"
    )


def _time(random: Random) -> str:
    clock = f"{random.randrange(24):02}:{random.randrange(60):02}:{random.randrange(60):02}"
    fraction = random.choice(["", "", ".5", ".120", ".123456", ".000"])
    return clock + fraction + random.choice(["Z", "Z", "+00:00", "+02:00", "-05:30", "-00:00"])


def _date_time(random: Random) -> str:
    return f"{_date(random)}T{_time(random)}"


def _uuid(random: Random) -> str:
    text = str(uuid.UUID(int=random.getrandbits(128), version=4))
    return random.choice([text, text, text.upper()])


def _bytes_text(random: Random) -> str:
    return base64.b64encode(random.randbytes(random.randrange(1, 12))).decode()


def _uri(random: Random) -> str:
    return f"https://example.com/{random.choice(WORDS)}?a={random.randrange(9)}&b=%20#part"


FORMATS: Mapping[str, Callable[[Random], str]] = MappingProxyType(
    {
        "date": _date,
        "time": _time,
        "date-time": _date_time,
        "duration": lambda random: random.choice(["P1D", "PT36H", "P1Y2M3DT4H5M6S", "P2W"]),
        "uuid": _uuid,
        "byte": _bytes_text,
        "base64": _bytes_text,
        "binary": lambda random: random.randbytes(random.randrange(1, 24)).hex(),
        "email": lambda random: f"{random.choice(WORDS).lower()}+tag@example.com",
        "idn-email": lambda random: f"{random.choice(WORDS).lower()}@example.com",
        "hostname": lambda random: f"{random.choice(WORDS).lower()}.example.com",
        "idn-hostname": lambda random: f"{random.choice(WORDS).lower()}.example.com",
        "ipv4": lambda random: f"192.0.2.{random.randrange(256)}",
        "ipv6": lambda random: f"2001:db8::{random.randrange(1, 0xFFFF):x}",
        "uri": _uri,
        "iri": _uri,
        "url": _uri,
        "uri-reference": lambda random: f"/{random.choice(WORDS)}/{random.randrange(9)}",
        "iri-reference": lambda random: f"/{random.choice(WORDS)}/{random.randrange(9)}",
        "uri-template": lambda random: f"/{random.choice(WORDS)}/{{id}}",
        "json-pointer": lambda random: f"/{random.choice(WORDS)}/0",
        "relative-json-pointer": lambda random: f"{random.randrange(3)}/a",
        "regex": lambda random: f"^{random.choice(WORDS)}+$",
        "int32": lambda random: str(random.randrange(10**6)),
        "int64": lambda random: str(random.randrange(10**15)),
        "decimal": lambda random: f"{random.randrange(1000)}.{random.randrange(100):02}",
    }
)


def sample_pattern(
    pattern: str, random: Random, *, repeats: int = 3, is_greedy: bool = False
) -> str:
    """Return a string that a pattern likely matches; the caller verifies.

    A repetition adds up to `repeats` to its least count; a greedy one adds all of them.

    Raises `ValueError` for what Python's parser does not know (ECMA 262 knows more).
    """
    try:
        tree = parser.parse(_from_ecma(pattern))
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"pattern cannot be sampled: {error}") from error
    walker = _PatternWalker(random, repeats, is_greedy)
    return "".join(walker.walk(node) for node in tree)


def _from_ecma(pattern: str) -> str:
    """Return the pattern in Python's spelling; Unicode classes shrink to their ASCII members."""
    pattern = _named_groups(pattern.replace(r"\/", "/"))
    parts = re.split(r"(\\.)", re.sub(r"\\([pP])\{\^?([^}]*)\}", _property_class, pattern))
    return "".join(_python_escape(part) for part in parts)


def _named_groups(pattern: str) -> str:
    return re.sub(r"\(\?<(?![=!])", "(?P<", pattern)


def _property_class(match: re.Match[str]) -> str:
    name = match[2].rpartition("=")[2]
    members = {"L": "a-zA-Z", "N": "0-9", "P": "_.-", "Z": " ", "S": "+=", "M": ""} | {
        "XDigit": "0-9a-f",
        "Digit": "0-9",
        "Space": " ",
    }
    if match[1] == "P":
        return r"\w"
    before = match.string[: match.start()]
    inside = before.count("[") - before.count(r"\[") > before.count("]") - before.count(r"\]")
    text = members.get(name, members.get(name[:1], "a-zA-Z"))
    return text if inside else f"[{text}]"


def _python_escape(part: str) -> str:
    is_unknown = re.fullmatch(r"\\[a-zA-Z]", part) and part[1] not in "dDsSwWbBnrtfvuxk"
    return part[1:] if is_unknown else part


_CATEGORIES = {
    op.CATEGORY_DIGIT: "0123456789",
    op.CATEGORY_NOT_DIGIT: "abcXYZ_-",
    op.CATEGORY_SPACE: " ",
    op.CATEGORY_NOT_SPACE: "abcXYZ019_",
    op.CATEGORY_WORD: "abcXYZ019_",
    op.CATEGORY_NOT_WORD: " -.",
}
_PRINTABLE = "".join(map(chr, range(32, 127)))


class _PatternWalker:
    """Walks what `re` parsed; look-around and anchors are left to the caller's verification."""

    def __init__(self, random: Random, repeats: int, is_greedy: bool) -> None:
        self.random = random
        self.repeats = repeats
        self.is_greedy = is_greedy
        self.groups: dict[int, str] = {}

    def walk(self, node: tuple[Any, Any]) -> str:
        """Return text for one node of the parsed pattern."""
        kind, value = node
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            return self._repeat(*value)
        if kind is op.SUBPATTERN:
            number, _, _, inner = value
            text = self._all(inner)
            if number is not None:
                self.groups[number] = text
            return text
        if kind is op.LITERAL:
            return chr(value)
        if kind is op.NOT_LITERAL:
            return self.random.choice([char for char in "abc019 -" if ord(char) != value])
        if kind is op.ANY:
            return self.random.choice("abcXYZ019 -_.é")
        if kind is op.IN:
            return self.random.choice(self._members(value))
        if kind is op.BRANCH:
            return self._all(self.random.choice(value[1]))
        if kind is op.ATOMIC_GROUP:
            return self._all(value)
        if kind is op.GROUPREF:
            return self.groups.get(value, "")
        return ""

    def _all(self, nodes: Sequence[tuple[Any, Any]]) -> str:
        return "".join(self.walk(node) for node in nodes)

    def _repeat(self, least: int, most: Any, inner: Sequence[tuple[Any, Any]]) -> str:
        most = min(int(most), least + self.repeats)
        count = most if self.is_greedy else self.random.randint(least, most)
        return "".join(self._all(inner) for _ in range(count))

    def _members(self, parts: Sequence[tuple[Any, Any]]) -> str:
        negated = parts[0][0] is op.NEGATE
        members = "".join(self._part(*part) for part in parts if part[0] is not op.NEGATE)
        if negated:
            members = "".join(char for char in _PRINTABLE if char not in members)
        return members or " "

    def _part(self, kind: Any, value: Any) -> str:
        if kind is op.LITERAL:
            return chr(value)
        if kind is op.RANGE:
            first, last = value
            # A long range is thinned: what matters is that its ends are among the members.
            step = max(1, (last - first) // 64)
            return "".join(map(chr, [*range(first, last + 1, step), last]))
        return _CATEGORIES.get(value, "a")
