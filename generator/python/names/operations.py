"""Operations in words: what one does, and to what, as its id, its method and its path say.

Methods and the schemas that stand in an operation are named from the same words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.api.model import Operation
from generator.python.names.identifiers import allocate, pascal, valid, words
from generator.python.names.singular import singular

_VERBS = {
    "GET": "get",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
    "QUERY": "query",
}
_SYNONYMS: Mapping[str, frozenset[str]] = defaultdict(
    frozenset,
    {
        "GET": frozenset({"get", "list"}),
        "POST": frozenset({"post", "create"}),
        "PUT": frozenset({"put", "replace", "update"}),
        "PATCH": frozenset({"patch", "update"}),
        "DELETE": frozenset({"delete", "remove"}),
    },
)
"""What the ids of operations say for their methods."""
_METHODS = frozenset({"post", "put", "patch"})
"""HTTP methods that nobody would say for what they do."""
_VERBS_AND_NOUNS = frozenset(
    """
    answer archive ban block check clone complete copy count download duplicate export import invite
    leave list lock log login lookup move pause pin preview process query register schedule search
    share signin signout signup star start switch sync transform upload void watch
    """.split()
)
"""What is done where one stands alone; before another word it may be a thing: `upload_sessions`."""
_READING = frozenset("calculate describe fetch find generate get render resolve validate".split())
_SAYING = (
    _VERBS_AND_NOUNS
    | _READING
    | frozenset(
        """
        accept activate add apply approve assign associate attach authorize cancel capture change
        clear close confirm convert create deactivate decline delete deny deploy detach disable
        disassociate dismiss edit enable execute forward increment initialize install join kick
        logout mark merge migrate modify poweroff poweron promote publish reactivate reboot rebuild
        regenerate reject remove rename reopen replace resend reset restart restore restrict resume
        retry revert revoke rotate send set shutdown stop submit subscribe suspend terminate toggle
        unarchive unassign unban unblock uninstall unlink unlock unpin unpublish unshare unstar
        unsubscribe untag unwatch update upgrade verify withdraw
        """.split()
    )
)
"""Verbs that say in a path what is done, whatever the HTTP method."""
KNOWN_VERBS = (
    _SAYING
    | {*_VERBS.values(), *(method.lower() for method in _VERBS)}
    | frozenset(
        "browse destroy insert modify read retrieve run save show tag test trigger view".split()
    )
)
"""Verbs that an id may begin with."""
_ONE_THING = frozenset("analytics details news preferences settings statistics stats".split())
"""Plurals that are no collections."""
VERSION = re.compile(r"v\d+(\.\d+)*|api", re.IGNORECASE)
_DIGEST = re.compile(r"(?=.*\d)[0-9a-f-]{16,}")
_EXTENSION = re.compile(r"\.(json|xml)$")


@dataclass(frozen=True, slots=True)
class Step:
    """Static words of a path, and whether one element is picked from what they name."""

    words: tuple[str, ...]
    is_element: bool = False

    @property
    def own(self) -> list[str]:
        """The words, for one thing where it is one element."""
        return one(self.words) if self.is_element else list(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What an operation does, and to what."""

    verb: tuple[str, ...]
    """Empty where the last words are a verb themselves, as in `/charges/{id}/capture`."""
    context: tuple[str, ...]
    last: tuple[str, ...]

    @property
    def as_method(self) -> list[str]:
        """The verb first: `capture`, `list_refunds`."""
        if self.verb:
            return [*self.verb, *self.context, *self.last]
        verb, *rest = self.last
        return [verb, *(self.context if set(self.context) - set(rest) else ()), *rest]

    @property
    def as_noun(self) -> list[str]:
        """What names begin with: `ListChargeRefunds`, but `ChargeCapture`."""
        return [*self.verb, *self.context, *self.last]


def telling_id(operation: Operation) -> str:
    """Return an operation's id without the path and method that tools put before or behind a name.

    Nothing is left of one that some tool made up, such as `5476364f031f5909e4fe331a`.
    """
    if _DIGEST.fullmatch(operation.operation_id):
        return ""
    method = operation.method.lower()
    path = re.sub(r"\W", "_", operation.path)
    text = operation.operation_id.removeprefix(f"{method}-{operation.path}_")  # HubSpot
    text = text.removesuffix(f"{path}_{method}")  # FastAPI
    text = re.sub(rf"Using{re.escape(operation.method)}(_\d+)?$", "", text)  # Springfox
    name = text.removeprefix(f"{operation.method}_")  # queries of Amazon, each as GET and as POST
    if name == text or not operation.path.endswith(f"={name}"):
        return text
    return name if method == "get" else f"{method}_{name}"


def segments(operation: Operation) -> list[str]:
    """Return the segments of the path that are not empty, apart from what they hold of its parameters.

    `articles.{format}` and `articles?query={query}` are `articles`; `users('{id}')` is `users` and an element.
    """
    path, _, query = operation.path.partition("?")
    found = []
    for step in (*path.split("/"), *("" if "{" in query else query).split("&")):
        static, brace, rest = step.partition("{")
        if brace and words(static) and static not in ("v", "V"):
            name = static.rstrip("('=.-_")
            found += [name, brace + rest] if static.endswith(("(", "'", "=")) else [name]
        elif step:
            found.append(step)
    return found


def path_steps(operation: Operation) -> list[Step]:
    """Return the static steps of the path, without versions; `:` and `.` begin another step."""
    raw: list[str] = []
    for segment in segments(operation):
        if VERSION.fullmatch(segment):
            continue
        base, _, action = segment.rpartition("}:")
        if base:
            raw += [f"{base}}}", action]
        elif "{" in segment:
            raw.append(segment)
        else:
            name = re.sub(r"^#.*=", "", segment).replace("=", " ")
            raw += re.split(r"[.:]", _EXTENSION.sub("", name))
    return [
        Step(tuple(lower_words(step)), "{" in after)
        for step, after in zip(raw, [*raw, ""][1:], strict=True)
        if "{" not in step and words(step)
    ]


def repeats_path(operation: Operation, own: Sequence[str]) -> bool:
    """Tell whether an id says no more than method and path, as `PostChargesChargeCapture` does.

    Args:
        operation: the operation.
        own: the words of its id.
    """
    if not telling_id(operation):
        return True
    static, whole = list[str](), set[str]()
    for step in segments(operation):
        found = [stem(word) for word in lower_words(step)]
        whole.update(found if "{" not in step else [*found, "id"])
        static += found if "{" not in step and not VERSION.fullmatch(step) else []
    verb, *rest = own
    said = [stem(word) for word in rest]
    unread = iter(said)
    is_in_order = all(word in unread for word in static)
    return is_in_order and whole.issuperset(said) and verb in _SYNONYMS[operation.method]


def deed(operation: Operation, steps: Sequence[Step], own_verb: str) -> Deed:
    """Return what is done to what the steps lead to.

    A POST to one word below an element is an action, such as `capture` in `/charges/{id}/capture`,
    and so is whatever begins with a verb.

    Args:
        operation: the operation.
        steps: those that count: of a method, the ones below its resource.
        own_verb: what its id calls it; the HTTP method where that says nothing.
    """
    is_free = not telling_id(operation) or own_verb == operation.method.lower()
    verb = semantic_verb(operation) if is_free else own_verb
    if not steps:
        return Deed(verb=(verb,), context=(), last=())
    *before, final = steps
    context = tuple(word for step in before for word in step.own)
    if final.words[0] == verb or (is_free and is_action(operation, final)):
        return Deed(verb=(), context=context, last=final.words)
    if is_free and verb == "list" and names_one_thing(final.words):
        verb = "get"
    last = tuple(one(final.words)) if final.is_element or verb == "create" else final.words
    return Deed(verb=(verb,), context=context, last=last)


def names_one_thing(step: Sequence[str]) -> bool:
    """Tell whether words name one thing, as `health` does, rather than a collection."""
    return tuple(one(step)) == tuple(step) or step[-1] in _ONE_THING


def is_action(operation: Operation, final: Step) -> bool:
    """Tell whether the last words of a path say what is done, rather than to what."""
    if final.is_element:
        return False
    raw, is_reading = segments(operation), operation.method == "GET"
    if final.words[0] in _SAYING and len(final.words) == 1 and len(raw) > 1:
        return True
    if _is_sentence(final.words) and (final.words[0] in _READING or not is_reading):
        return True
    if is_rpc([segment for segment in raw if not VERSION.fullmatch(segment)]):
        return True
    is_below_element = "{" in "".join(raw[-2:-1])
    is_word = tuple(one(final.words)) == final.words
    return operation.method == "POST" and is_below_element and is_word


def is_rpc(path: Sequence[str]) -> bool:
    """Tell whether a path is one step that says what is done, such as `sendMessage` or `#Action=TagUser`."""
    if len(path) == 1 and "=" in path[0]:
        return True
    found = lower_words(path[0]) if len(path) == 1 else []
    if not found or found[0] not in _SAYING:
        return False
    return one(found) == found or _is_sentence(found)


def _is_sentence(found: Sequence[str]) -> bool:
    return len(found) > 1 and found[0] in _SAYING - _VERBS_AND_NOUNS


def with_own_ids(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """Return operations without the ids that several of them share: method and path tell those apart.

    FastAPI gives one id to all methods of a route, and ends it with any of them.
    """
    counts = Counter(operation.operation_id for operation in operations)
    return tuple(
        operation if counts[operation.operation_id] == 1 else replace(operation, operation_id="")
        for operation in operations
    )


def operation_stems(operations: Iterable[Operation]) -> dict[str, str]:
    """Return the words that each operation's own schemas are named after, by its pointer.

    An id that only repeats the path gives way to what the operation does, where that is shorter or
    the id says `post` and the like: `UpdateCustomerCard`, not `PostCustomersCustomerCardsId`.
    """
    wanted, ranks = dict[str, tuple[str, ...]](), dict[str, tuple[int, ...]]()
    for each in operations:
        wanted[each.pointer] = _stems(each)
        is_said = wanted[each.pointer][0] == pascal(telling_id(each))
        ranks[each.pointer] = (not is_said, len(segments(each)))
    return allocate(wanted, separator="", precedence=ranks)


def _stems(operation: Operation) -> tuple[str, ...]:
    text = telling_id(operation)
    whole = pascal(f"{operation.method.lower()} {operation.path}")
    said = lower_words(text) or [operation.method.lower()]
    own = pascal(text) or whole
    steps = path_steps(operation)
    short = pascal(" ".join(deed(operation, steps, said[0]).as_noun)) if steps else own
    candidates = [own, short, pascal(operation.operation_id) or whole, whole]
    if repeats_path(operation, said):
        is_telling = bool(text) and said[0] not in _METHODS
        candidates = [min(own, short, key=len) if is_telling else short, own, whole]
    elif len(said) == 1 and _is_vague(said[0], steps):
        candidates = [short, own, whole]
    return tuple(dict.fromkeys(valid(name, "Call") for name in candidates))


def _is_vague(verb: str, steps: Sequence[Step]) -> bool:
    """Tell whether the path says what an id leaves out, as `create` does."""
    is_said = any(verb in (word, stem(word)) for step in steps for word in step.words)
    return verb in KNOWN_VERBS and not is_said


def semantic_verb(operation: Operation) -> str:
    """Return what a method does to a collection, or to one element of it."""
    last = "".join(segments(operation)[-1:])
    is_item = "{" in last and "}:" not in last
    if operation.method == "GET":
        return "get" if is_item else "list"
    if operation.method == "POST" and is_item:
        return "update"
    return method_verb(operation)


def method_verb(operation: Operation) -> str:
    """Return what a method does wherever it is sent to."""
    return _VERBS.get(operation.method, operation.method.lower())


def lower_words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return [word.lower() for word in words(text)]


def one(step: Sequence[str]) -> list[str]:
    """Return words that name a collection as those that name one thing in it."""
    return [*step[:-1], stem(step[-1])]


def stem(word: str) -> str:
    """Return a word's singular, or itself where it has none."""
    single = singular(word)
    return word if single.endswith("Item") else single
