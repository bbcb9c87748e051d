"""Method names: short ones, as a person would choose them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.api.model import Operation
from generator.python.names.configured import refuse_collision
from generator.python.names.identifiers import KEYWORDS, allocate, bounded, valid
from generator.python.names.operation_ids import (
    NO_STYLE,
    IdStyle,
    names_function,
    own_words,
    repeats_path,
    telling_id,
)
from generator.python.names.operations import (
    Answer,
    action,
    is_rpc,
    leads_to_element,
    method_verb,
    names_one_thing,
    semantic_verb,
)
from generator.python.names.paths import (
    VERSION,
    below,
    length_of,
    lower_words,
    path_steps,
    same,
    segments,
    stem,
    without_version,
)
from generator.python.names.verbs import (
    ADVERBS,
    ARTICLES,
    FILLERS,
    GET_VERBS,
    HTTP_VERBS,
    PREPOSITIONS,
    VERBS_AND_NOUNS,
    is_only_verb,
    is_verb,
)
from generator.python.operations.groups import Group

# `list` is the name that everybody expects; signatures therefore never use the type of that name.
_RESERVED = KEYWORDS | frozenset(
    """
    str int float bool bytes dict tuple object date time timedelta datetime models
    Sequence Mapping
    """.split()
)
"""Names that signatures use: a method of that name would hide them from those after it."""
_UNSURE = VERBS_AND_NOUNS - HTTP_VERBS
"""Words that are no verbs where one comes last: `balance_get`."""
_USUAL = HTTP_VERBS | frozenset("list create retrieve replace update remove destroy".split())
"""What is done to a resource itself, whatever else an id calls it."""
_VAGUE = frozenset({"post", "put", "patch"})
_STAYS = frozenset({"exist", "exists"})
"""Verbs that come last in a question: `table_exists`."""
_SILENT = ARTICLES | {"api"}
"""Words that go with the resource's."""
_FOR = frozenset("for from in of on to".split())
_AMOUNTS = frozenset("all count list most number page sum total".split())
"""What stands before `of` and says nothing alone."""
_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is the same for all methods of a resource."""

    subject: list[str]
    """The words of the resource."""
    tag: list[str]
    """The words of the tag that the resource is a part of."""
    versions: frozenset[str] = frozenset()
    """Versions among these words, which the subject is without."""
    common: tuple[tuple[str, ...], ...] = ()
    """Steps that nearly all paths of the document begin with."""
    style: IdStyle = NO_STYLE
    """What the ids of the document have in common."""


def name_methods(
    group: Group,
    answers: Mapping[str, Answer] | None = None,
    *,
    common: tuple[tuple[str, ...], ...] = (),
    style: IdStyle = NO_STYLE,
    given: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the method name of each operation of a resource, by its pointer.

    Where several want one name, those come first whose id says it, then those with short paths. Names
    that are the same only because the resource's words are left out of both keep these words.

    Args:
        group: the resource.
        answers: what the operations return, by their pointers.
        common: steps that nearly all paths of the document begin with.
        style: what the ids of the document have in common.
        given: names that the configuration gives, by pointer; the others make way for them.

    Raises:
        ConfigurationError: a name that is given belongs to another operation, or hides a type.
    """
    found = lower_words(f"{group.name} {group.text}")
    words = lower_words(group.text) if group.tag else group.name.strip("_").split("_")
    subject = without_version(words)
    versions = frozenset(found) - frozenset(without_version(found))
    tag = lower_words(group.tag)
    setting = Setting(subject=subject, tag=tag, versions=versions, common=common, style=style)
    known = answers or {}
    names = [_names(each, setting, known.get(each.pointer, "")) for each in group.operations]
    counts = Counter(found.short for found in names if found.short)
    wanted = {
        each.pointer: found.candidates(is_alone=counts[found.short] == 1)
        for each, found in zip(group.operations, names, strict=True)
    }
    ranks = {
        each.pointer: (
            wanted[each.pointer][0] not in (found.own, found.short),
            not wanted[each.pointer][0].endswith(_last_step(each)),
            _picks_one(each, subject) == (wanted[each.pointer][0] == "list"),
            len(segments(each)),
        )
        for each, found in zip(group.operations, names, strict=True)
    }
    own = {each.pointer for each in group.operations}
    fixed = {pointer: name for pointer, name in (given or {}).items() if pointer in own}
    granted = allocate(
        {key: (fixed[key],) if key in fixed else value for key, value in wanted.items()},
        _RESERVED,
        precedence={key: (key not in fixed, *rank) for key, rank in ranks.items()},
    )
    for pointer, name in fixed.items():
        refuse_collision("names.operations", name, granted[pointer], pointer)
    return granted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """What an operation may be called."""

    from_path: tuple[str, ...]
    """Where the id says no more than method and path: what these say, the shortest first."""
    short: str
    """What the id says, without the resource."""
    own: str
    """What the id says."""
    longer: tuple[str, ...]

    def candidates(self, *, is_alone: bool) -> tuple[str, ...]:
        """Return the names, the best first; `is_alone` where no other operation has the short one."""
        short = [self.short] if is_alone or self.short == self.own else []
        return tuple(dict.fromkeys([*self.from_path, *short, self.own, *self.longer]))


def _names(operation: Operation, setting: Setting, answer: Answer) -> _Names:
    subject = setting.subject
    said = own_words(operation, (subject, setting.tag), setting.style, setting.versions)
    is_resource = same(said, subject) and not is_verb(said[0])
    if is_resource and not any(same(step.words, subject) for step in path_steps(operation)):
        said = [method_verb(operation)]
    elif is_resource:
        said = []
    own = _with_verb(operation, said or _words_of_path(operation, answer), answer, subject)
    if said and leads_to_element(operation) and answer == "list" and _says_one(own):
        answer = "one"
    short = _without(own, subject) or [method_verb(operation)]
    if own[0] in _USUAL and own[0] in said and _is_plain(operation, subject):
        short = own[:1]
    from_path = _from_path(operation, setting, own, short, answer, said=bool(said))
    by = _by_parameters(operation)
    if said:
        known = {stem(word) for word in (*own, *subject)}
        telling = [w for w in _words_of_path(operation, answer)[1:] if stem(w) not in known]
        longer = [[*own, *telling], lower_words(operation.operation_id) or own, [*short, *by]]
        if from_path and said[0] in _VAGUE:
            own = short = [*from_path, *by]
    else:
        longer = [
            _name_from_whole_path(operation, setting, answer),
            *([_without(own, subject)] if own[:1] == from_path[:1] else []),
            [*from_path, *by],
            own,
            [*own, *by],
            [*own, *_versions(operation)],
        ]
        own = short = from_path or short
    return _Names(
        from_path=(_identifier(from_path),) if from_path else (),
        short=_identifier(short),
        own=_identifier(own),
        longer=tuple(map(_identifier, longer)),
    )


def _identifier(found: Sequence[str]) -> str:
    return bounded(valid("_".join(found), "call"))


def _from_path(
    operation: Operation,
    setting: Setting,
    own: list[str],
    short: list[str],
    answer: Answer,
    *,
    said: bool,
) -> list[str]:
    """Return what method and path say where an id says no more; nothing where it does."""
    subject = setting.subject
    own_verb = own[0] if said else operation.method.lower()
    if _is_plain(operation, subject) and _is_bare(operation, short):
        if own_verb not in ("get", operation.method.lower()):
            return []
        verb = semantic_verb(operation, answer)
        is_item = leads_to_element(operation) and (not said or _says_one(own))
        is_said = said and _says_one(own)
        if verb == "list" and (is_item or is_said or _gets_one_thing(operation, subject, answer)):
            verb = "get"
        return [verb]
    if not repeats_path(operation, own) or names_function(operation, subject):
        return []
    name = _name_from_path(operation, setting, own_verb, answer)
    if name[-1] in PREPOSITIONS:
        return []
    if name == ["list"] and _gets_one_thing(operation, subject, answer):
        return ["get"] if not telling_id(operation) or own[0] == "get" else name
    return name


def _is_bare(operation: Operation, short: list[str]) -> bool:
    """Tell whether a name is a verb with words that say no more than the path, such as `by_id`."""
    rest = [word for word in short[1:] if word not in FILLERS]
    if rest and rest[0] in ("by", "with"):
        asked = {
            stem(word) for name in _PARAMETER.findall(operation.path) for word in lower_words(name)
        }
        rest = [word for word in rest[1:] if stem(word) not in {*asked, "id"}]
    return not rest


def _gets_one_thing(operation: Operation, subject: list[str], answer: Answer) -> bool:
    """Tell whether a GET of a resource that is one thing leads to it, as `/health` and `/` do."""
    if operation.method != "GET" or answer:
        return operation.method == "GET" and answer == "one"
    steps = path_steps(operation)
    last = [word for word in (steps[-1].words if steps else ()) if not VERSION.fullmatch(word)]
    return all(names_one_thing(found) for found in (subject, last) if found)


def _says_one(own: list[str]) -> bool:
    """Tell whether an operation's id names one thing, as `getAccount` does."""
    rest = [word for word in own[1:] if word not in FILLERS]
    return bool(rest) and stem(rest[-1]) == rest[-1]


def _name_from_path(
    operation: Operation, setting: Setting, own_verb: str, answer: Answer
) -> list[str]:
    """Name what is done to what the path leads to, from the resource on."""
    steps = path_steps(operation)
    own = [index for index, step in enumerate(steps) if same(step.words, setting.subject)]
    if own:
        return action(operation, steps[own[-1] + 1 :], own_verb, answer).as_method
    found = action(operation, below(steps, setting.common), own_verb, answer)
    return _without(found.as_method, setting.subject)


def _name_from_whole_path(operation: Operation, setting: Setting, answer: Answer) -> list[str]:
    """Name what is done to what the path leads to, with all that stands before the resource."""
    steps = below(path_steps(operation), setting.common)
    others = [step for step in steps[:-1] if not same(step.words, setting.subject)]
    return action(operation, [*others, *steps[-1:]], operation.method.lower(), answer).as_method


def _by_parameters(operation: Operation) -> list[str]:
    """Tell operations apart by what they ask for, as in `get_by_city_and_country`."""
    asked = _PARAMETER.findall(operation.path.rsplit("/", 1)[-1]) or _PARAMETER.findall(
        operation.path
    )
    by = [found for name in asked if (found := lower_words(name))]
    return [word for index, name in enumerate(by) for word in ("and" if index else "by", *name)]


def _words_of_path(operation: Operation, answer: Answer) -> list[str]:
    static = [word for step in path_steps(operation) for word in step.words]
    return [semantic_verb(operation, answer), *static]


def _versions(operation: Operation) -> list[str]:
    path = segments(operation)
    return [word for step in path if VERSION.fullmatch(step) for word in lower_words(step)]


def _last_step(operation: Operation) -> str:
    steps = path_steps(operation)
    return "_".join(steps[-1].words) if steps else ""


def _is_plain(operation: Operation, subject: list[str]) -> bool:
    """Tell whether the path ends in the resource's collection or in one element of it."""
    steps = segments(operation)
    if steps and "{" in steps[-1]:
        steps.pop()
    if not steps or "}:" in operation.path or any("{" in step for step in steps):
        return False
    return same(without_version(lower_words(steps[-1])), subject)


def _picks_one(operation: Operation, subject: list[str]) -> bool:
    """Tell whether a path leads to one element of the resource's collection."""
    return leads_to_element(operation) and _is_plain(operation, subject)


def _with_verb(
    operation: Operation, own: list[str], answer: Answer, subject: list[str]
) -> list[str]:
    """Return the words of a name with a verb before the others.

    A verb that comes last is moved; where there is none, what the method does is said.
    """
    method, last = operation.method.lower(), own[-1]
    if last == method and len(own) > 1 and (last in ("head", "options") or not is_verb(own[0])):
        return [last, *own[:-1]]
    is_moved = (last == "list" and not is_verb(own[0])) or (
        is_only_verb(last) and last not in _STAYS
    )
    if _begins_with_verb(operation, own, subject) and not (is_moved and own[0] in _UNSURE):
        return own
    if is_moved and (start := _start_of_verb(own)):
        return [*own[start:], *own[:start]]
    if operation.method == "GET" and last in GET_VERBS:
        return own
    if _follows_an_unknown_verb(operation, own, subject) or any(
        is_only_verb(word) or word == "list" for word in own
    ):
        return own
    if len(own) == 1 and operation.method in ("POST", "PUT", "PATCH"):
        return own  # It may well be a verb.
    if operation.method == "POST":
        return own if is_verb(last) else [*_creation(operation, own), *own]
    verb = method_verb(operation)
    if verb == "get" and answer != "one":
        head = next((own[i - 1] for i, word in enumerate(own) if i and word in PREPOSITIONS), last)
        is_one = names_one_thing([head]) and head != "all"
        verb = "list" if answer == "list" or not is_one else verb
    return [verb, *own]


def _start_of_verb(own: list[str]) -> int:
    """Return where the verb begins that a name ends in, be it `create_or_update` or `partial_update`."""
    start = len(own) - 1
    while start > 1 and own[start - 1] in ("and", "or") and is_verb(own[start - 2]):
        start -= 2
    if start > 0 and own[start - 1] in ADVERBS:
        start -= 1
    return 0 if start > 0 and own[start - 1] in PREPOSITIONS else start


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


def _without(own: list[str], subject: list[str]) -> list[str]:
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
    return own[: places[-1]] if is_verb(own[0]) else own
