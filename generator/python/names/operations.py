"""Operations in words: what one does, and to what, as its id, its method and its path say.

Methods and the schemas that stand in an operation are named from the same words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import eq
from typing import Literal

from generator.api.model import Operation
from generator.python.names.identifiers import allocate, pascal, valid, words
from generator.python.names.operation_ids import repeats_path, words_with_resource
from generator.python.names.paths import (
    VERSION,
    Step,
    is_version,
    leads_to_element,
    lower_words,
    one,
    path_steps,
    segments,
    stem,
)
from generator.python.names.telling_ids import SYNONYMS, id_style, telling_id
from generator.python.names.verbs import (
    ADVERBS,
    HTTP_VERBS,
    METHOD_VERBS,
    PREPOSITIONS,
    READING,
    VERBS_AND_NOUNS,
    is_only_verb,
    is_verb,
)

Answer = Literal["list", "one", ""]
"""What an operation returns: a list or a page of one, one thing, or what cannot be told."""

_VAGUE = frozenset({"post", "put", "patch"})
"""HTTP methods that nobody would say for what they do."""
_SHORT_IDS = frozenset(
    """
    add browse create delete destroy edit fetch find get insert list modify patch post put read remove
    replace retrieve run save set show update view
    """.split()
)
"""Ids of one word that leave out what is meant."""
_NO_VERBS = frozenset("batch bulk".split())
"""Words that begin the name of a thing as often as they stand before a verb."""
_FEWEST = 2
"""Segments: a verb and what picks the element."""
_ONE_THING = frozenset("analytics details news preferences settings statistics stats".split())
"""Plurals that are no collections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
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
        if not is_verb(verb) and rest[1:] and is_only_verb(rest[-1]) and not _waits(verb):
            return [rest[-1], *self.context, verb, *rest[:-1]]  # `resource_creation_validate`
        if not is_verb(verb):  # `gdpr_delete`
            return [*self.last, *self.context]
        return [verb, *(self.context if set(self.context) - set(rest) else ()), *rest]

    @property
    def as_noun(self) -> list[str]:
        """What names begin with: `ListChargeRefunds`, but `ChargeCapture`."""
        return [*self.verb, *self.context, *self.last]


def action(
    operation: Operation, steps: Sequence[Step], own_verb: str, answer: Answer = ""
) -> Action:
    """Return what is done to what the steps lead to.

    What begins with a verb is an action, such as `capture` in `/charges/{id}/capture`.

    Args:
        operation: the operation.
        steps: those that count: of a method, the ones below its resource.
        own_verb: what its id calls it; the HTTP method where that says nothing.
        answer: what it returns.
    """
    is_free = not telling_id(operation) or own_verb == operation.method.lower()
    verb = semantic_verb(operation, answer) if is_free else own_verb
    if not steps:
        return Action(verb=(verb,), context=(), last=())
    *before, final = without_prepositions(steps)
    context = tuple(word for step in before for word in step.own)
    is_weak = is_free or own_verb == "retrieve"
    is_said = final.words[0] == verb or (is_weak and is_action(operation, final))
    if is_free and _is_done_to_many(operation, final):
        return Action(verb=final.words, context=context, last=())
    if is_said and not _is_list_of_element(operation, final):
        return Action(verb=(), context=context, last=final.words)
    if is_free and context and _is_said_by(context[0], verb, final):
        verb, *rest = context
        context, is_free = tuple(rest), False
    if is_free and verb == "list" and not answer and names_one_thing(final.words):
        verb = "get"
    is_one = (final.is_element and verb != "list") or verb == "create"
    last = tuple(one(final.words)) if is_one else final.words
    return Action(verb=(verb,), context=context, last=last)


def _waits(word: str) -> bool:
    """Tell whether a word stands before a verb: `on_notify`, `bulk_delete`."""
    return word in PREPOSITIONS or word in ADVERBS


def _is_done_to_many(operation: Operation, final: Step) -> bool:
    """Tell whether a path ends in what its method does, to many: DELETE of `/dogs/bulkDelete`."""
    verb, *rest = final.words
    return verb in ADVERBS and len(rest) == 1 and rest[0] in SYNONYMS[operation.method]


def _is_list_of_element(operation: Operation, final: Step) -> bool:
    """Tell whether `list` is a thing, as in `getCardList` of `/cards/{id}/list`."""
    is_below_element = "{" in "".join(segments(operation)[-2:-1])
    return final.words == ("list",) and is_below_element and bool(telling_id(operation))


def without_prepositions(steps: Sequence[Step]) -> Sequence[Step]:
    """Leave out steps that only say how an element is meant: `word/from/{language}`."""
    kept = [step for step in steps if len(step.words) > 1 or step.words[0] not in PREPOSITIONS]
    return kept or steps


def _is_said_by(word: str, verb: str, final: Step) -> bool:
    """Tell whether a step of the path says what is done: `list/languages`, `associate/default`."""
    if verb in ("get", "list"):
        return word == "list"
    is_alone = verb == "create" and word not in HTTP_VERBS and is_only_verb(word)
    return is_alone and not final.is_element and names_one_thing(final.words)


def names_one_thing(step: Sequence[str]) -> bool:
    """Tell whether words name one thing, as `health` does, rather than a collection."""
    return tuple(one(step)) == tuple(step) or step[-1] in _ONE_THING


def is_action(operation: Operation, final: Step) -> bool:
    """Tell whether the last words of a path say what is done, rather than to what."""
    path, verb = segments(operation), final.words[0]
    if operation.method in ("HEAD", "OPTIONS", "TRACE"):
        return False
    if final.is_element:  # `/dogs/undelete/{id}`
        is_reading = operation.method != "GET" or verb in READING
        is_verb_alone = len(final.words) == 1 and is_only_verb(verb) and verb not in HTTP_VERBS
        return is_verb_alone and is_reading and len(path) > _FEWEST
    if operation.method == "POST":
        is_said = is_verb(verb) and verb not in _NO_VERBS
    else:
        is_said = is_only_verb(verb) or (operation.method == "GET" and verb in READING)
    is_own = operation.method == "POST" or (verb == operation.method.lower() and final.words[1:])
    is_said = is_said and (verb not in HTTP_VERBS or bool(is_own))
    if is_said and len(final.words) == 1 and len(path) > 1:
        return True
    is_below_element = "{" in "".join(path[-2:-1]) and tuple(one(final.words)) == final.words
    is_said = is_said and (operation.method != "GET" or verb in READING)
    if is_said and (_is_sentence(final.words) or is_below_element):
        return True
    if len(final.words) > 1 and operation.method == "POST" and is_only_verb(final.words[-1]):
        return True
    return is_rpc(operation.method, [step for step in path if not VERSION.fullmatch(step)])


def is_rpc(method: str, path: Sequence[str]) -> bool:
    """Tell whether a path is one step that says what is done, such as `sendMessage` or `#Action=TagUser`."""
    if len(path) == 1 and "=" in path[0]:
        return True
    found = lower_words(path[0]) if len(path) == 1 else []
    if not found or not is_verb(found[0]) or found[0] in _NO_VERBS:
        return False
    if len(found) == 1 and found[0] in HTTP_VERBS:
        return False
    if method == "GET" and found[0] not in READING and not is_only_verb(found[0]):
        return False
    return one(found) == found or _is_sentence(found)


def _is_sentence(found: Sequence[str]) -> bool:
    verb = found[0]
    return len(found) > 1 and is_verb(verb) and verb not in VERBS_AND_NOUNS | _NO_VERBS


def tag_of(operation: Operation) -> str:
    """Return the first tag that says more than a version, as `v1` does, or `default`; empty where there is none."""
    return next((tag for tag in operation.tags if _tells(tag)), "")


def _tells(tag: str) -> bool:
    first, *rest = lower_words(tag) or ["default"]
    is_only_version = is_version(first) and all(is_version(w) or w.isdecimal() for w in rest)
    return not is_only_version and [first, *rest] != ["default"]


def operation_stems(operations: Sequence[Operation]) -> dict[str, str]:
    """Return the words that each operation's own schemas are named after, by its pointer.

    An id that only repeats the path gives way to what the operation does, where that is shorter or
    the id says `post` and the like: `UpdateCustomerCard`, not `PostCustomersCustomerCardsId`.
    """
    style = id_style(operations)
    wanted, ranks = dict[str, tuple[str, ...]](), dict[str, tuple[int, ...]]()
    for each in operations:
        spelt = words_with_resource(each, style)
        wanted[each.pointer] = _stems(each, spelt)
        name = wanted[each.pointer][0]
        has_verb = words(name)[:1] == words(pascal("".join(spelt[:1])))
        is_said = name == pascal(telling_id(each))
        ranks[each.pointer] = (not is_said, not has_verb, len(segments(each)))
    return allocate(wanted, separator="", precedence=ranks)


def _stems(operation: Operation, spelt: Sequence[str]) -> tuple[str, ...]:
    said = [word.lower() for word in spelt] or [operation.method.lower()]
    whole = pascal(f"{operation.method.lower()} {operation.path}")
    own = pascal(" ".join(_said_once(spelt))) or whole
    steps = path_steps(operation)
    verb_and_noun = _said_once(action(operation, steps, said[0]).as_noun)
    short = pascal(" ".join(verb_and_noun)) if steps else own
    by = pascal(" ".join([*verb_and_noun, *_by_parameters(operation)]))
    if "{" in operation.path.partition("?")[2]:  # others ask the same path for something else
        short = by
    candidates = [own, short, pascal(telling_id(operation)), pascal(operation.operation_id), whole]
    if repeats_path(operation, said):
        is_telling = bool(spelt) and said[0] not in _VAGUE
        first = min(pascal(" ".join(spelt)) or own, short, key=len) if is_telling else short
        candidates = [first, *([by, own] if "id" in said or not spelt else [own, by]), whole]
    elif len(said) == 1 and _is_vague(said[0], steps):
        candidates = [short, own, whole]
    return tuple(dict.fromkeys(valid(name, "Call") for name in candidates if name))


def _said_once(found: Sequence[str]) -> list[str]:
    """Return words without those that the next one says again: `create bulk job job data`, `projects project files`."""
    stems = [stem(word.lower()) for word in found]
    is_again = [*map(eq, stems, stems[1:]), False]
    return [word for word, again in zip(found, is_again, strict=False) if not again]


def _by_parameters(operation: Operation) -> list[str]:
    """Return what an operation asks for: the last parameter of its path, or those of the query that the path has."""
    path, _, query = operation.path.partition("?")
    asked = re.findall(r"\{([^{}]+)\}", query)
    if not asked and leads_to_element(operation):
        asked = re.findall(r"\{([^{}]+)\}", path)[-1:]
    return [word for index, name in enumerate(asked) for word in ("and" if index else "by", name)]


def _is_vague(verb: str, steps: Sequence[Step]) -> bool:
    """Tell whether the path says what an id leaves out, as `create` does."""
    is_said = any(verb in (word, stem(word)) for step in steps for word in step.words)
    return verb in _SHORT_IDS and not is_said


def semantic_verb(operation: Operation, answer: Answer = "") -> str:
    """Return what a method does to a collection, or to one element of it."""
    is_item = leads_to_element(operation)
    if operation.method == "GET":
        return "get" if answer == "one" or (is_item and answer != "list") else "list"
    if operation.method == "POST" and is_item:
        is_made = any(response.status == "201" for response in operation.responses)
        return "create" if is_made else "update"
    return method_verb(operation)


def method_verb(operation: Operation) -> str:
    """Return what a method does wherever it is sent to."""
    return METHOD_VERBS.get(operation.method, operation.method.lower())
