"""Names: from a document's words to Python identifiers that are valid and never collide.

One allocator serves modules, classes, methods, arguments and fields, so that two things with the
same name are told apart the same way everywhere, whatever the order they come in.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

Key = TypeVar("Key", bound=str)

LONGEST = 100
"""Bytes of the longest name; what is longer is cut and told apart by a digest."""

_ONE_WORD = """
    OAuth OpenID WebAuthn IPv4 IPv6 IPs JavaScript TypeScript CoffeeScript GraphQL PostgreSQL MySQL NoSQL
    SQLite MongoDB DynamoDB GitHub GitLab BitBucket LinkedIn YouTube PayPal WhatsApp WordPress TikTok
    HubSpot SendGrid iOS iPadOS macOS tvOS watchOS iPhone iPad iCloud iCal eSIM vCPU vCPUs vCard
    eCommerce eMail eMails eTag eTags eBay oEmbed WiFi DevOps FinOps SaaS IaaS PaaS IoT VoIP DDoS DoS QoS
    mTLS LaTeX OpenAPI OpenSearch QuickBooks DocuSign CloudFlare PubSub XPath xCom
    """.split()
"""Words that are one word however they are written; the first letter may be large or small."""
_OFTEN_PARTED = frozenset(
    "oauth openapi apis webauthn javascript typescript ipv4 ipv6 ecommerce email wifi ios".split()
)

_UNIT = r"\d+(?:[hdwyk]|ms|min|[kmgt]b|xx|th|st|nd|rd)(?![A-Za-z\d])"
"""A number and what it counts, as in `priceChange24h` and `code5xx`."""
_WORD = re.compile(
    rf"(?:{'|'.join(f'[{w[0].upper()}{w[0].lower()}]{w[1:]}' for w in _ONE_WORD)})s?\d*(?![a-z])|"
    r"[A-Za-z]\d+[a-z](?![a-z\d])|[A-Z]\d[A-Z](?![a-z])|(?:2FA|3DS|[23]D)(?![a-z])|"  # p2p, B2B
    r"\d+(?:x\d+|[a-z]{1,2}|[A-Z]{1,2})(?![A-Za-z\d])|"  # 16x16, 24h
    r"[A-Z]{2,}(?=v\d)|"  # SNMPv3
    r"[A-Z]{2,}s(?![a-z])\d*"  # plural of an acronym: SKUs
    r"|[A-Z]+(?![a-z])\d*"
    rf"|[A-Z]?[a-z]+(?:(?!(?:2FA|3DS|[23]D)(?![a-z])|{_UNIT})\d+(?:s(?![a-z]))?)?"  # md5s
    r"|\d+"
    r"|[^\W\d_a-zA-Z][^\W_a-zA-Z]*"  # a run of another script
)
_SYMBOLS = {"+": " plus ", "<": " lt ", ">": " gt ", "=": " eq ", "%": " percent ", "&": " and "}
_ONE_SIGN = re.compile(r"\b([A-Za-z])/([A-Za-z])\b|(?<=[A-Z])'(?=s\b)")
"""What does not part words: the slash of I/O, the apostrophe of APIs that are written as API's."""
_IN_BRACKETS = re.compile(r"<([^<>]*)>")
"""A placeholder, or the types of a generic class, are no comparison: `<location>`, `Page<Pet>`."""
_MINUS_NUMBER = re.compile(r"^\s*-\s*(?=\d)")
_WINDOWS = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{name}{n}" for name in ("com", "lpt") for n in range(10)]
)
KEYWORDS = frozenset(keyword.kwlist)


@lru_cache(maxsize=1 << 16)
def words(text: str) -> tuple[str, ...]:
    """Split an identifier or phrase of any style into its words, their case kept."""
    text = _MINUS_NUMBER.sub("minus ", unicodedata.normalize("NFKC", text))
    if "/" in text or "'" in text:
        text = _ONE_SIGN.sub(r"\1\2", text)
    while "<" in text and (plain := _IN_BRACKETS.sub(r" \1 ", text)) != text:
        text = plain
    for symbol, word in _SYMBOLS.items():
        if symbol in text:
            text = text.replace(symbol, word)
    # Letters with accents are told apart by their case as those of ASCII are.
    plain = text if text.isascii() else "".join(map(_plain_letter, text))
    found = (text[match.start() : match.end()] for match in _WORD.finditer(plain))
    return _joined(tuple(word for word in found if f"_{word}".isidentifier()))


def _joined(found: tuple[str, ...]) -> tuple[str, ...]:
    """Join parts that are one word however they are written: `java_script`."""
    for index in range(len(found) - 1):
        whole = found[index] + found[index + 1]
        if whole.lower() in _OFTEN_PARTED:
            return _joined((*found[:index], whole, *found[index + 2 :]))
    return found


def _plain_letter(character: str) -> str:
    if character.isascii() or not character.isalpha():
        return character
    return "A" if character.isupper() else "a" if character.islower() else character


@lru_cache(maxsize=16_384)
def snake(text: str) -> str:
    """Return `createdTime` as `created_time`; empty where there is no word in it."""
    return bounded(_normal("_".join(word.lower() for word in words(text))))


def pascal(text: str) -> str:
    """Return `refund_item` as `RefundItem`; acronyms and names that fit already stay as they are.

    Of several words all in capitals, as in `X-RATE-LIMIT`, none is an acronym.
    """
    found = words(text)
    if len(found) > 1 and not any(map(str.islower, text)) and not found[-1].isdecimal():
        found = tuple(word.lower() for word in found)
    joined = found[0][:1].upper() + found[0][1:] if found else ""
    for before, word in pairwise(found):
        # `SNMPv3` stays as it is.
        is_version = before.isupper() and before[1:] and re.fullmatch(r"v\d+", word)
        joined += word if is_version else word[:1].upper() + word[1:]
    return bounded(_normal(joined))


def _normal(name: str) -> str:
    """Spell a name as Python will: changing the case may have undone it."""
    return unicodedata.normalize("NFKC", name)


def bounded(name: str) -> str:
    """Cut a name that is too long; a digest tells it from others that begin alike."""
    encoded = name.encode()
    if len(encoded) <= LONGEST:
        return name
    digest = hashlib.sha256(encoded).hexdigest()[:8]
    return encoded[: LONGEST - 9].decode(errors="ignore").rstrip("_") + "_" + digest


def valid(name: str, prefix: str) -> str:
    """Make a name an identifier: `prefix` goes before a leading digit or an empty name."""
    if not name:
        return prefix
    if not name[0].isalpha():
        name = f"{prefix}_{name}" if prefix.islower() else f"{prefix}{name}"
    return name if name.isidentifier() else prefix


def fold(name: str) -> str:
    """Return what two names share that a file system or a reader may take for one another."""
    return unicodedata.normalize("NFKC", name).casefold()


def is_file_name(name: str) -> bool:
    """Tell whether every file system takes the name for a file."""
    return name.casefold() not in _WINDOWS


def allocate(
    wanted: Mapping[Key, Sequence[str]],
    reserved: Iterable[str] = (),
    separator: str = "_",
    taken: Iterable[str] = (),
    precedence: Mapping[Key, tuple[int, ...]] | None = None,
    spellings: Mapping[Key, str] | None = None,
) -> dict[Key, str]:
    """Give each key one name of its own, distinct from the others and from `reserved`.

    Args:
        wanted: for each key its candidates, the best first; each is a valid identifier.
        reserved: words that no key may get as they are; an underscore is added to them.
        separator: what stands between a name and the number that tells it apart.
        taken: names that others have already.
        precedence: a rank for each key; the lowest goes first where several want one name.
        spellings: how the document spells what a key stands for; the key itself unless given.

    Candidates are granted round by round; among several who want one name, the key that spells it
    exactly comes first, then the one with precedence, then the smallest. No key gets a name that is
    the exact spelling of another. The result does not depend on the order of `wanted`.
    """
    ranks = precedence or {}
    spelt = {key: key for key in wanted} | dict(spellings or {})
    owned = frozenset(spelt.values())
    folded_taken = {fold(name) for name in taken}
    forbidden = frozenset(reserved)
    granted: dict[Key, str] = {}
    waiting = sorted(wanted)
    for turn in range(max((len(candidates) for candidates in wanted.values()), default=0)):
        contenders: dict[str, list[Key]] = defaultdict(list)
        for key in waiting:
            if turn < len(wanted[key]):
                name = _unreserved(wanted[key][turn], forbidden)
                if name == spelt[key] or name not in owned:
                    contenders[fold(name)].append(key)
        for folded, keys in contenders.items():
            if folded not in folded_taken:
                winner = min(
                    keys, key=lambda key: (wanted[key][turn] != spelt[key], ranks.get(key, ()), key)
                )
                granted[winner] = _unreserved(wanted[winner][turn], forbidden)
                folded_taken.add(folded)
        waiting = [key for key in waiting if key not in granted]
    for key in waiting:
        granted[key] = _numbered(wanted[key][-1], folded_taken, forbidden | owned, separator)
        folded_taken.add(fold(granted[key]))
    return {key: granted[key] for key in wanted}


def _unreserved(name: str, forbidden: frozenset[str]) -> str:
    while name in forbidden:
        name += "_"
    return name


def _numbered(stem: str, taken: set[str], forbidden: frozenset[str], separator: str) -> str:
    number = 2
    while fold(name := f"{stem}{separator}{number}") in taken or name in forbidden:
        number += 1
    return name
