"""Method names: short ones, as a person would choose them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.api.model import Operation
from generator.python.names.configured import refuse_collision
from generator.python.names.identifiers import KEYWORDS, allocate, bounded, valid
from generator.python.names.operation_ids import names_function, own_words, repeats_path
from generator.python.names.operations import (
    Answer,
    action,
    method_verb,
    names_one_thing,
    semantic_verb,
    without_prepositions,
)
from generator.python.names.paths import (
    PARAMETER,
    VERSION,
    Step,
    below,
    is_version,
    leads_to_element,
    length_of,
    lower_words,
    one,
    path_steps,
    same,
    segments,
    stem,
    without_version,
)
from generator.python.names.plain_paths import is_bare, is_plain, picks_one, says_more, says_one
from generator.python.names.plain_words import without_last_preposition
from generator.python.names.sentences import USUAL, with_verb, without
from generator.python.names.telling_ids import NO_STYLE, IdStyle, telling_id
from generator.python.names.verbs import (
    HTTP_VERBS,
    PREPOSITIONS,
    READING,
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
_VAGUE = frozenset({"post", "put", "patch"})
_KINDS_OF_TAGS = frozenset("data info information".split())
"""Words that a tag says more than a path."""


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
            any(map(is_version, lower_words(each.operation_id)[-1:])),
            not wanted[each.pointer][0].endswith(_last_step(each)),
            picks_one(each, subject) == (wanted[each.pointer][0] == "list"),
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
    own = with_verb(operation, said or _words_of_path(operation, answer), answer, subject)
    own = without_last_preposition(_with_object(operation, own))
    if not repeats_path(operation, own):
        own = _without_tag(own, setting)
    if said and leads_to_element(operation) and answer == "list" and says_one(own):
        answer = "one"
    short = without(own, subject) or [method_verb(operation)]
    if short[-1:] == short and short[0] in KEYWORDS:
        short = own
    if own[0] in USUAL and own[0] in said and is_plain(operation, subject):
        is_both = own[1:2] in (["and"], ["or"]) and is_verb("".join(own[2:3]))  # `update_or_create`
        verb = own[:3] if is_both else own[:1]
        short = short if says_more(own, short, operation, subject, answer) else verb
    from_path = _from_path(operation, setting, own, short, answer, said=bool(said))
    by = _by_parameters(operation)
    if said:
        known = {stem(word) for word in (*own, *subject)}
        telling = [w for w in _words_of_path(operation, answer)[1:] if stem(w) not in known]
        raw = lower_words(operation.operation_id) or own
        is_raw = operation.operation_id == telling_id(operation)
        longer = [
            *([[*own, raw[-1]]] if is_version(raw[-1]) else []),
            [*own, *telling],
            *([] if is_raw or not own[1:] else [[*own, *by]]),
            raw,
            [*short, *by],
        ]
        if from_path and said[0] in _VAGUE:
            own = short = said if said == ["patch"] else [*from_path, *by]
        elif setting.style.ends_with_parameters:
            own = [*(from_path or short), *by]
    else:
        longer = [
            _name_from_whole_path(operation, setting, answer),
            *([[*from_path, *by]] if by else []),
            *([without(own, subject)] if own[:1] == from_path[:1] else []),
            own,
            [*own, *by],
            [*own, *_versions(operation)],
        ]
        own = short = from_path or short
    paths = [from_path] if from_path else []
    if from_path and "id" in said and not is_plain(operation, subject):
        paths.append(_name_from_whole_path(operation, setting, answer))
    return _Names(
        from_path=tuple(_identifier(found, operation, subject) for found in paths),
        short=_identifier(short, operation, subject),
        own=_identifier(own, operation, subject),
        longer=tuple(_identifier(found, operation, subject) for found in longer),
    )


def _identifier(found: Sequence[str], operation: Operation, subject: list[str]) -> str:
    """Join the words of a name; a keyword says to what: `import_contacts`."""
    if len(found) == 1 and found[0] in KEYWORDS and found[0] not in subject:
        is_one = "{" in "".join(segments(operation)[-2:-1]) or "}:" in operation.path
        found = [*found, *(one(subject) if is_one else subject)]
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
    if is_plain(operation, subject) and is_bare(operation, short):
        if own_verb not in ("get", operation.method.lower()):
            return []
        if _does_subject(operation, subject) and not leads_to_element(operation):
            return subject
        verb = semantic_verb(operation, answer)
        is_item = leads_to_element(operation) and (not said or says_one(own))
        is_said = said and says_one(own) and (answer != "list" or leads_to_element(operation))
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
    return _spelt_as(own, name) if name[0] == "list" and said else name


def _spelt_as(own: list[str], name: list[str]) -> list[str]:
    """Spell the last word of a list as the id does: `getToyVersions` of `/toys/{id}/version`."""
    spelt = {stem(word): word for word in own if word != stem(word)}
    return [*name[:-1], spelt.get(name[-1], name[-1])]


def _gets_one_thing(operation: Operation, subject: list[str], answer: Answer) -> bool:
    """Tell whether a GET of a resource that is one thing leads to it, as `/health` and `/` do."""
    if operation.method != "GET" or answer:
        return operation.method == "GET" and answer == "one"
    steps = path_steps(operation)
    last = [word for word in (steps[-1].words if steps else ()) if not VERSION.fullmatch(word)]
    return all(names_one_thing(found) for found in (subject, last) if found)


def _name_from_path(
    operation: Operation, setting: Setting, own_verb: str, answer: Answer
) -> list[str]:
    """Name what is done to what the path leads to, from the resource on."""
    steps = path_steps(operation)
    if start := _place_of(setting.subject, steps):
        if start == len(steps) and _does_subject(operation, setting.subject):
            return setting.subject
        is_mine = setting.subject[0] == "my" and [s.words for s in steps[start:][:1]] == [("me",)]
        return action(operation, steps[start + is_mine :], own_verb, answer).as_method
    found = action(operation, below(steps, setting.common), own_verb, answer)
    return without(found.as_method, setting.subject)


def _place_of(subject: list[str], steps: Sequence[Step]) -> int:
    """Return how many steps of a path lead to the resource; 0 where none is called like it.

    A tag may say more than the path: `Edited pages data` of `/metrics/edited-pages`.
    """
    own = (
        subject[1:] if subject[0] == "my" else []
    )  # `My notifications` of `/users/me/notifications`
    for words in (subject, subject[:-1] if subject[-1] in _KINDS_OF_TAGS else [], own):
        places = [index for index, step in enumerate(steps, 1) if same(step.words, words)]
        if places:
            return places[-1]
    return 0


def _does_subject(operation: Operation, subject: list[str]) -> bool:
    """Tell whether a resource is what is done, as `search` of `POST /dogs/{id}/search`."""
    [verb, *rest] = subject
    is_done = not rest and operation.method == "POST" and (is_only_verb(verb) or verb in READING)
    is_made = any(response.status == "201" for response in operation.responses)
    return is_done and verb not in HTTP_VERBS and not is_made


def _name_from_whole_path(operation: Operation, setting: Setting, answer: Answer) -> list[str]:
    """Name what is done to what the path leads to, with all that stands before the resource."""
    steps = below(path_steps(operation), setting.common)
    others = [step for step in steps[:-1] if not same(step.words, setting.subject)]
    return action(operation, [*others, *steps[-1:]], operation.method.lower(), answer).as_method


def _by_parameters(operation: Operation) -> list[str]:
    """Tell operations apart by what they ask for, as in `get_by_city_and_country`."""
    path = operation.path.rstrip("/")
    asked = PARAMETER.findall(path.rsplit("/", 1)[-1]) or PARAMETER.findall(path)
    by = [found for name in asked if (found := lower_words(name))]
    return [word for index, name in enumerate(by) for word in ("and" if index else "by", *name)]


def _without_tag(own: list[str], setting: Setting) -> list[str]:
    """Leave out the words of a large tag behind the verb: `readCoreV1Pod` of `core_v1`."""
    size = length_of(setting.tag, own[1:]) if setting.tag else 0
    is_tag = 0 < size < len(own) - 1 and not length_of(setting.subject, own[1:])
    return [own[0], *own[1 + size :]] if is_tag else own


def _with_object(operation: Operation, own: list[str]) -> list[str]:
    """Say what a preposition is for, where the path has that after it: `get_toys_from_dog` of `from/{dogId}`."""
    before, _, after = operation.path.partition("{" if own[-1] in PREPOSITIONS else "#")
    while after.partition("{")[1] and lower_words(before)[-1:] != own[-1:]:
        before, _, after = after.partition("{")
    if lower_words(before)[-1:] != own[-1:] or not own[1:]:
        return own
    said = [lower_words(name) for name in PARAMETER.findall("{" + after)]
    things = [words[:-1] if words[-1] == "id" and words[1:] else words for words in said if words]
    things = [words[1:] if words[:1] == own[-1:] and words[1:] else words for words in things]
    return [*own, *(w for i, words in enumerate(things) for w in (["and"] if i else []) + words)]


def _words_of_path(operation: Operation, answer: Answer) -> list[str]:
    steps = without_prepositions(path_steps(operation))
    static = [word for step in steps for word in step.words]
    return [semantic_verb(operation, answer), *static]


def _versions(operation: Operation) -> list[str]:
    path = segments(operation)
    return [word for step in path if VERSION.fullmatch(step) for word in lower_words(step)]


def _last_step(operation: Operation) -> str:
    steps = path_steps(operation)
    return "_".join(steps[-1].words) if steps else ""
