"""Resources: operations that belong together, by tag or by path."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.api.model import Operation
from generator.errors import ConfigurationError
from generator.python.names.identifiers import KEYWORDS, allocate, bounded, fold, snake, valid
from generator.python.names.operations import is_rpc, tag_of
from generator.python.names.paths import (
    VERSION,
    Step,
    below,
    common_steps,
    lower_words,
    path_steps,
    same,
    segments,
)
from generator.python.names.telling_ids import telling_id
from generator.python.names.verbs import (
    HTTP_VERBS,
    READING,
    is_only_verb,
    is_verb,
    length_of_verb,
)

CLIENT_MEMBERS = frozenset("close send_paged send send_only with_options with_raw_response".split())
"""What clients have themselves; a test compares them with the runtime's classes."""
_RESERVED = KEYWORDS | CLIENT_MEMBERS | {"cached_property"}
_MOST_OPERATIONS = 60
"""Operations under one tag, above which a person would not find one in the list."""
_KINDS = frozenset("api apis controller".split())
"""Words that say what a tag is, not what it is of."""
_PATH_ONLY = re.compile(r"\{.*\}|\d+(\.\d+)+")
_CLASS = re.compile(r"(?P<name>[A-Z][A-Za-z0-9]*)_(?P<method>[A-Za-z][A-Za-z0-9]*)")
_VERSION_WORD = re.compile(r"v\d+|api\d{6,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Operations that make up a resource."""

    name: str
    text: str
    """What the document calls the group."""
    operations: tuple[Operation, ...]
    tag: str = ""
    """The tag that this is a part of, where it is not the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where an operation belongs: a key, names for it, and what the document calls it."""

    key: str
    names: tuple[str, ...]
    text: str
    tag: str = ""


def group_operations(operations: Sequence[Operation]) -> tuple[Group, ...]:
    """Group operations by their first telling tag, or by the first telling step of their path.

    Tags of the same words, such as `Users` and `users`, are one group. A tag of very many operations
    is several groups, by what their paths have below it.
    """
    common = common_steps(operations)
    sizes = _sizes(operations, common)
    members: dict[str, list[Operation]] = defaultdict(list)
    places: dict[str, _Place] = {}
    for operation in operations:
        place = _place(operation, common, sizes)
        members[place.key].append(operation)
        places.setdefault(place.key, place)
    names = allocate(
        {key: place.names for key, place in places.items()},
        _RESERVED,
        precedence={key: (_version(key),) for key in places},
    )
    return tuple(
        Group(
            name=names[key],
            text=places[key].text,
            operations=tuple(members[key]),
            tag=places[key].tag,
        )
        for key in sorted(members, key=names.__getitem__)
    )


def _sizes(operations: Sequence[Operation], common: Sequence[tuple[str, ...]]) -> Counter[str]:
    """Return how many operations each tag has; 0 where most are properties of one thing, such as `settings/synonyms`.

    What properties are called says where to look, however many there are.
    """
    members: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        if tag := tag_of(operation):
            members[_key(tag)].append(operation)
    sizes = Counter({key: len(own) for key, own in members.items()})
    for key, own in members.items():
        if sizes[key] > _MOST_OPERATIONS and _properties(own, common) > len(own) / 2:
            sizes[key] = 0
    return sizes


def _properties(operations: Sequence[Operation], common: Sequence[tuple[str, ...]]) -> int:
    """Count the operations of a tag on steps of the paths that lead to no element and to no other step."""
    ends, leads = Counter[tuple[str, ...]](), set[tuple[str, ...]]()
    for operation in operations:
        step = _step_below(operation, tag_of(operation), common)
        if step is not None and (step.is_element or path_steps(operation)[-1] != step):
            leads.add(step.words)
        elif step is not None:
            ends[step.words] += 1
    return sum(count for words, count in ends.items() if words not in leads)


def regroup(groups: Sequence[Group], resources: Mapping[str, str]) -> tuple[Group, ...]:
    """Return groups in which some operations, by their pointers, belong to the resources that are named.

    Raises:
        ConfigurationError: clients have a member of that name themselves, or a name that reads alike.
    """
    if not resources:
        return tuple(groups)
    names = {group.name for group in groups} | set(resources.values())
    members: dict[str, list[Operation]] = defaultdict(list)
    for group in groups:
        for operation in group.operations:
            members[resources.get(operation.pointer, group.name)].append(operation)
    for name in resources.values():
        twins = [each for each in members if fold(each) == fold(name) and each != name]
        if name in _RESERVED or twins:
            other = f"the resource {twins[0]}" if twins else "a member that every client has"
            raise ConfigurationError(f'names: "{name}" cannot be a resource beside {other}')
    known = {group.name: group for group in groups}
    order = {
        each.pointer: index for index, each in enumerate(o for g in groups for o in g.operations)
    }
    return tuple(
        replace(
            known.get(name) or Group(name=name, text=name, operations=()),
            operations=tuple(sorted(members[name], key=lambda each: order[each.pointer])),
        )
        for name in sorted(names & members.keys())
    )


def _place(operation: Operation, common: Sequence[tuple[str, ...]], sizes: Counter[str]) -> _Place:
    tag = tag_of(operation)
    if not snake(tag):
        text, name = _path_text(operation, common), class_of(operation)
        is_same = same(lower_words(name), lower_words(text))
        if name and (not is_same or len(lower_words(name)) > len(lower_words(text))):
            text = name
        return _Place(key=_key(text), names=_tag_names(text), text=text)
    if sizes[_key(tag)] > _MOST_OPERATIONS and (step := _step_below(operation, tag, common)):
        name = "_".join(step.words)
        whole = f"{_key(tag)}_{name}"
        names = (whole,) if name in _RESERVED else (valid(name, "resource"), whole)
        return _Place(key=whole, names=names, text=" ".join(step.words), tag=tag)
    return _Place(key=_key(tag), names=_tag_names(tag), text=tag)


def class_of(operation: Operation) -> str:
    """Return the class that an id begins with: `MediaGraphs_Get` of Azure, `DogsController_find` of NestJS."""
    match = _CLASS.fullmatch(telling_id(operation))
    if match is None or not length_of_verb(lower_words(match["method"])):
        return ""
    return match["name"].removesuffix("Controller") or match["name"]


def _key(text: str) -> str:
    return valid(snake(text), "resource")


def _tag_names(tag: str) -> tuple[str, ...]:
    """Return names for a tag: without what says that it is a tag of an API or of which version."""
    plain = re.sub(r"^\s*\d+[.)]\s+", "", tag)  # `4. Campaigns`
    parts = plain.split("/") if plain.startswith("/") else [plain]
    steps = [step for step in parts if not _PATH_ONLY.fullmatch(step)]
    words = [word for step in steps for word in lower_words(step)]
    versions = [index for index, word in enumerate(words[:-1]) if _VERSION_WORD.fullmatch(word)]
    words = words[versions[-1] + 1 :] if versions else words
    while len(words) > 1 and (words[-1] in _KINDS or _VERSION_WORD.fullmatch(words[-1])):
        words.pop()
    short = valid(bounded("_".join(words)), "resource")
    return tuple(dict.fromkeys((short, _key(tag))))


def _version(key: str) -> int:
    found = re.search(r"(?:^|_)v(\d+)(?:_|$)", key)
    return int(found[1]) if found else 0


def _path_text(operation: Operation, common: Sequence[tuple[str, ...]]) -> str:
    """Return the first step of a path that tells something."""
    path = [step for step in segments(operation) if not VERSION.fullmatch(step)]
    static = [step for step in path if "{" not in step]
    size = len(common)
    if [tuple(lower_words(step)) for step in static[:size]] == list(common) and len(static) > size:
        path, static = path[path.index(static[size]) :], static[size:]
    if is_rpc(operation.method, path):
        return "api"
    named = [step for step in static if snake(step)]
    if named and _is_own_name(operation, named[0]):
        named = named[1:]
    return next(iter(named), "api")


def _is_own_name(operation: Operation, step: str) -> bool:
    """Tell whether a step is the id of its operation, as in `/list-apps` and `/getJob/stores/{id}`."""
    words = lower_words(step)
    is_name = len(words) > 1 and words == lower_words(operation.operation_id)
    return is_name and (length_of_verb(words) > 1 or is_only_verb(words[0]) or words[0] in READING)


def _step_below(operation: Operation, tag: str, common: Sequence[tuple[str, ...]]) -> Step | None:
    """Return the step of a path below what its tag names; None where the path ends there."""
    steps, subject = below(path_steps(operation), common), lower_words(tag)
    places = [index for index, step in enumerate(steps) if same(step.words, subject)]
    inside = steps[places[0] + 1 :] if places else steps
    return next((step for step in inside if not _is_action(step, inside)), None)


def _is_action(step: Step, steps: Sequence[Step]) -> bool:
    """Tell whether a step says what is done: `get`, or `merge` at the end of a path."""
    verb, *rest = step.words
    is_last = step is steps[-1] and not step.is_element
    return not rest and (is_only_verb(verb) or verb in HTTP_VERBS or (is_last and is_verb(verb)))
