"""The words of an operation as a sentence: a verb first, then what it is done to, without the resource."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.api.model import Operation
from generator.python.names.operations import Answer, is_rpc, method_verb, names_one_thing
from generator.python.names.paths import (
    length_of,
    lower_words,
    path_steps,
    said_once,
    same,
    segments,
    stem,
)
from generator.python.names.telling_ids import SYNONYMS
from generator.python.names.verbs import (
    ADVERBS,
    ARTICLES,
    FILLERS,
    GET_VERBS,
    HTTP_VERBS,
    PREPOSITIONS,
    READING,
    VERBS_AND_NOUNS,
    is_only_verb,
    is_verb,
)

_UNSURE = VERBS_AND_NOUNS - HTTP_VERBS
"""Words that are no verbs where one comes last: `balance_get`."""
USUAL = HTTP_VERBS | frozenset("list create retrieve replace update remove destroy".split())
"""What is done to a resource itself, whatever else an id calls it."""
_OR_THINGS = frozenset("end options return segment set start use".split())
"""Verbs that are things behind another verb."""
_FEWEST = 2
"""Words, more than which hold a thing between two verbs."""
_STAYS = frozenset({"exist", "exists"})
"""Verbs that come last in a question: `table_exists`."""
_COUNTED = frozenset("count preview stream".split())
"""What is done where one stands alone, and a thing of a GET behind another word: `event_count`."""
_MOVED = frozenset("download lookup search".split())
"""Nouns, too, that are what is done where one comes last: `certificate_download`."""
_SILENT = ARTICLES | {"api"}
"""Words that go with the resource's."""
_FOR = frozenset("for from in of on to".split())
_PARTICLES = frozenset({"in", "on"})
"""Prepositions that belong to a verb before them, as in `add on`."""
_ALSO_LAST = frozenset("import leave refund register release run upload".split())
"""What is done where both an id and its path end in it."""
_ALSO_USUAL = {"GET": "read", "POST": "add", "DELETE": "deactivate"}
"""What ids say for their methods, beside the synonyms."""
_OF_MANY = frozenset("batch bulk mass".split())
"""What stands before a verb, also where an id leaves the verb out."""
_CONJUNCTIONS = frozenset({"and", "or"})
_AMOUNTS = frozenset("all count list most number page sum total".split())
"""What stands before `of` and says nothing alone."""


def with_verb(
    operation: Operation, own: list[str], answer: Answer, subject: list[str]
) -> list[str]:
    """Return the words of a name with a verb before the others.

    A verb that comes last is moved; where there is none, what the method does is said.
    """
    method, last = operation.method.lower(), own[-1]
    if last == method and len(own) > 1 and (last in ("head", "options") or not is_verb(own[0])):
        return [last, *own[:-1]]
    is_moved = (last == "list" and not is_verb(own[0])) or (
        (is_only_verb(last) or last in _MOVED) and last not in _STAYS
    )
    is_sure = own[0] not in _UNSURE or _ends_in_a_thing(operation, own)
    if _begins_with_verb(operation, own, subject) and (is_sure or not is_moved):
        return own
    if operation.method == "POST" and "new" in (own[0], last) and len(own) > 1:
        return ["create", *(own[1:] if own[0] == "new" else own[:-1])]
    if _ends_in_what_is_done(operation, own, subject):
        return [last, *own[:-1]]
    is_of_many = own[0] in _OF_MANY and own[1:] and not any(map(is_verb, own[1:]))
    if is_of_many and operation.method != "GET":  # `bulk_dogs`
        return [own[0], method_verb(operation), *own[1:]]
    is_last = operation.method == "GET" and last in GET_VERBS and own[0] not in PREPOSITIONS
    if not is_last and (found := _verb_from_the_middle(operation, own)):
        return found
    if is_moved and (start := _start_of_verb(own)):
        return [*own[start:], *own[:start]]
    if operation.method != "GET" and (found := _verb_behind_steps(operation, own, subject)):
        return found
    if is_last and last in _COUNTED:
        return _after_verb_of_method(operation, own, "one")
    if is_last:
        return own
    if _follows_an_unknown_verb(operation, own, subject) or any(
        is_only_verb(word) or word == "list" for word in own
    ):
        return own
    return own if _may_be_a_verb(operation, own) else _after_verb_of_method(operation, own, answer)


def _may_be_a_verb(operation: Operation, own: list[str]) -> bool:
    """Tell whether what an unknown word says is done: alone, or as `{name}:frobnicate` of Google."""
    custom = lower_words(operation.path.rpartition(":")[-1]) if "}:" in operation.path else []
    is_custom = bool(custom) and own[: len(custom)] == custom
    return is_custom or (len(own) == 1 and operation.method in ("POST", "PUT", "PATCH"))


def _after_verb_of_method(operation: Operation, own: list[str], answer: Answer) -> list[str]:
    """Return the words of a thing behind what the method does."""
    last = own[-1]
    if operation.method == "POST":
        return own if is_verb(last) else [*_creation(operation, own), *own]
    verb = method_verb(operation)
    if verb == "get" and answer != "one":
        head = next((own[i - 1] for i, word in enumerate(own) if i and word in PREPOSITIONS), last)
        is_one = names_one_thing([head]) and head != "all"
        verb = "list" if answer == "list" or not is_one else verb
    return [verb, last, *own[:-1]] if last == "all" else [verb, *own]


def _ends_in_a_thing(operation: Operation, own: list[str]) -> bool:
    """Tell whether a verb that a name ends in may be a thing behind its first word: `copy_image_set`."""
    if operation.method == "GET" and own[0] in READING:
        return own[-1] == "options" or own[-1] not in USUAL | {"read"}
    return len(own) > _FEWEST and own[-1] in _OR_THINGS


def _start_of_verb(own: list[str]) -> int:
    """Return where the verb begins that a name ends in, be it `create_or_update` or `partial_update`."""
    start = len(own) - 1
    while start > 1 and own[start - 1] in _CONJUNCTIONS and is_verb(own[start - 2]):
        start -= 2
    if start > 0 and own[start - 1] in ADVERBS:
        start -= 1
    return 0 if start > 0 and own[start - 1] in PREPOSITIONS else start


def _ends_in_what_is_done(operation: Operation, own: list[str], subject: list[str]) -> bool:
    """Tell whether both the id and the path end in a word for what is done: `conferenceLeave` of `/leave`.

    With POST it may be the resource: `containerExec` of `/exec`.
    """
    steps = path_steps(operation)
    is_last = bool(steps) and steps[-1].words[-1] == own[-1]
    is_last = is_last and (not steps[-1].is_element or operation.method == "POST")
    is_subject = operation.method == "POST" and own[-1:] == subject and is_verb(own[-1])
    is_done = (operation.method != "GET" and own[-1] in READING | _ALSO_LAST) or is_subject
    return len(own) > 1 and is_last and is_done


def _verb_from_the_middle(operation: Operation, own: list[str]) -> list[str]:
    """Set the usual verb of a method before the class of an id: `invoices_get_csv`; empty where there is none."""
    usual = SYNONYMS[operation.method] | {_ALSO_USUAL.get(operation.method, "")}
    start = next((index for index, word in enumerate(own) if word in usual), 0)
    before, rest = own[:start], own[start + 1 :]
    if not before or not rest or rest[0] in _CONJUNCTIONS:
        return []
    if any(is_verb(word) or word in PREPOSITIONS for word in before):
        return []
    # The parameters of the path say what an id begins with: `idGetFilter`.
    return [own[start], *said_once(before if before != ["id"] else [], rest)]


def _verb_behind_steps(operation: Operation, own: list[str], subject: list[str]) -> list[str]:
    """Set a verb before the steps of the path that an id begins with: `dogWashToys` of `/dogs/{id}/wash`.

    Empty where there is none, or where a step has the verb behind a word, as `/remote-connect`.
    """
    start = next((index for index, word in enumerate(own) if is_only_verb(word)), 0)
    before, rest = [word for word in own[:start] if word != "id"], own[start + 1 :]
    if not start or not rest or rest[0] in _CONJUNCTIONS | PREPOSITIONS or is_verb(own[0]):
        return []
    steps = [step.words for step in path_steps(operation)]
    path = {stem(word) for words in steps for word in words}
    is_phrase = any((own[start - 1], own[start]) in pairwise(words) for words in steps)
    if is_phrase or not all(stem(word) in path for word in before):
        return []
    size = len(subject)
    shorter = before[:-size] if before and same(before[-size:], subject) else before
    return [own[start], *said_once(shorter, rest)]


def _follows_an_unknown_verb(operation: Operation, own: list[str], subject: list[str]) -> bool:
    """Tell whether the resource follows a word that may well be a verb: `frobnicate_items`."""
    is_said = length_of(subject, own[1:]) > 0
    return operation.method != "GET" and is_said and own[0] not in FILLERS


def _creation(operation: Operation, own: list[str]) -> list[str]:
    """Return the verb of a POST whose id names a thing, as a path does."""
    path = {stem(word) for step in path_steps(operation) for word in step.words}
    is_thing = stem(own[-1]) != own[-1] or all(stem(word) in path for word in own)
    return ["create"] if is_thing else []


def _begins_with_verb(operation: Operation, own: list[str], subject: list[str]) -> bool:
    """Tell whether a name begins with a verb: with GET `balance` is a thing, unless the summary says it first."""
    verb, *rest = own
    verb = verb.rstrip("0123456789") or verb
    if verb in ADVERBS and rest:
        return _begins_with_verb(operation, rest, subject)
    is_thing = operation.method == "GET" and verb not in GET_VERBS and not is_only_verb(verb)
    path = segments(operation)
    summary = lower_words(operation.summary)
    # FastAPI makes a summary of the function's name: one word says nothing more.
    is_sentence = summary[:1] == [verb] and len(summary) > 1
    is_said = is_sentence or is_rpc(operation.method, path)
    if not is_thing or is_said or _ends_in_function(path, own):
        return is_verb(verb)
    is_followed = bool(rest) and (rest[0] in FILLERS or length_of(subject, rest) > 0)
    return is_followed and is_verb(verb)


def _ends_in_function(path: Sequence[str], own: list[str]) -> bool:
    """Tell whether a path ends in the name of a function behind a dot, as `views.push`."""
    namespace, dot, function = path[-1].rpartition(".") if path else ("", "", "")
    return bool(namespace and dot) and lower_words(function) == own


def without(own: list[str], subject: list[str]) -> list[str]:
    """Leave the resource's words out where they follow the verb: never out of the middle of a longer noun.

    Nothing is left out where a preposition would come last, or where no verb would remain.
    """
    start = 0
    while start < len(own) - 1 and own[start] in ADVERBS and not same(own[start:], subject):
        start += 1
    start += 1
    while start < len(own) and own[start] in FILLERS:
        start += 1
    size = length_of(subject, own[start:])
    if not size:
        return _without_end(own, subject)
    rest = [word for word in own[:start] if word not in _SILENT] + own[start + size :]
    if not is_verb(own[0]) and is_verb(own[start]):
        return own
    return own if not rest or rest[-1] in PREPOSITIONS else rest


def _without_end(own: list[str], subject: list[str]) -> list[str]:
    """Leave out that what is done is done for the resource: `add_item_for_portfolio`."""
    places = [index for index, word in enumerate(own) if word in _FOR and index > 1]
    if not places or not same(own[places[-1] + 1 :], subject) or own[places[-1] - 1] in _AMOUNTS:
        return own
    if own[places[-1]] in _PARTICLES and is_only_verb(own[places[-1] - 1]):  # `get_add_on_slot`
        return own
    return own[: places[-1]] if _may_begin_with_verb(own) else own


def _may_begin_with_verb(own: list[str]) -> bool:
    """Tell whether the first word may be a verb, or the second one behind what stands before verbs."""
    return is_verb(own[0]) or (own[0] in ADVERBS and is_verb(own[1]))
