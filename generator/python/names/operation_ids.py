"""What the id of an operation says, without what frameworks and tools put before or behind a name."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from generator.api.model import Operation
from generator.python.names.identifiers import words
from generator.python.names.paths import (
    VERSION,
    leads_to_element,
    length_of,
    lower_words,
    one,
    path_steps,
    path_words,
    said_once,
    same,
    segments,
    stem,
)
from generator.python.names.plain_words import plain
from generator.python.names.telling_ids import (
    NO_STYLE,
    SYNONYMS,
    IdStyle,
    after_path,
    telling_id,
    without_kind,
    without_parameters,
)
from generator.python.names.verbs import (
    ADVERBS,
    ARTICLES,
    PREPOSITIONS,
    is_only_verb,
    is_verb,
    length_of_verb,
)

_NUMBER = re.compile(r"(?<=[a-z])_\d+$")
_VERSION = re.compile(r"(?<=[a-z])[_.-]v\d+\.\d+$")
_CLASSES = frozenset("controller ctrl".split())
_MODULES = _CLASSES | frozenset(
    "api apis endpoint endpoints handler handlers resource router routers routes view views viewset".split()
)
"""Words for the class or the module of a function."""
_ACTIONS = {
    "list": ["list"],
    "create": ["post"],
    "retrieve": ["retrieve"],
    "update": ["update"],
    "destroy": ["destroy"],
}
"""What Django REST framework calls its methods: it says `create` for every POST."""
_FUNCTION = re.compile(r"(?P<resource>[A-Za-z0-9]+)_[a-z]+[A-Z][A-Za-z0-9]*")
_METHOD = re.compile(
    r"[A-Z][A-Za-z0-9]*_(?P<method>[A-Z][A-Za-z0-9]*)"
    r"|[a-z][A-Za-z0-9]*_(?P<function>[a-z]+[A-Z][A-Za-z0-9]*)"
)
_LONGEST_MODULE = 4
_SHORTEST_PART = 2
_LONG = 8


def own_words(
    operation: Operation,
    subjects: Sequence[list[str]],
    style: IdStyle = NO_STYLE,
    versions: Collection[str] = (),
) -> list[str]:
    """Return the words of an operation's id, without the resource and all else that it may begin with.

    Google's ids have the API's name before it; springdoc numbers those that another resource has too;
    FastAPI's template has the tag before a verb, as in `items-read_items`; NestJS has the class,
    as in `ItemsController_findAll`; Django Ninja has the module, as in `shop_api_list_items`.

    Args:
        operation: the operation.
        subjects: the words of its resource, and those of the tag that this is a part of.
        style: what the ids of the document have in common.
        versions: versions that the resource has in its name.
    """
    text = _VERSION.sub("", _NUMBER.sub("", telling_id(operation)))
    text = text.removesuffix(f"_{operation.method}")
    _, _, fragment = text.partition("#")
    if fragment and is_verb(lower_words(fragment)[0] if lower_words(fragment) else ""):
        text = fragment
    text = _as_summarized(_without_ninjas_module(text, operation), operation)
    parts = [part for part in re.split(r"[/.:]", _class_apart(text)) if lower_words(part)]
    for index in range(len(parts) - 2, -1, -1):
        if any(_is_of(lower_words(parts[index]), subject) for subject in subjects):
            parts = parts[index + 1 :]
            break
    sentence = _sentence(parts, operation)
    found = [word for word in split_words(sentence, operation) if word not in versions]
    found = plain(_without_version(found), operation)
    size = len(style.shared)
    is_module = not {*style.shared} & {*path_words(operation)}
    if tuple(found[:size]) == style.shared and found[size:] and is_module:
        found = found[size:]
    found = _without_version(_without_module(found, subjects))
    if style.ends_with_kind:
        found = without_kind(found, operation)
    found = _verb_first(found, operation) or _without_path(found, operation, style)
    for subject in subjects:
        found = _without_start(found, subject, operation)
    return without_parameters(found, operation) if style.ends_with_parameters else found


def words_with_resource(operation: Operation, style: IdStyle = NO_STYLE) -> list[str]:
    """Return the words of an operation's id, their case kept, without what tools add to the name of a function.

    The words of the resource stay: what stands in the operation is called after them. The verb comes first where
    an id is the path and what Django REST framework does to it, as in `books_list`.
    """
    text = telling_id(operation).removesuffix(f"_{operation.method}")
    if not {*words(text)[-1:]} & {*path_words(operation)}:
        text = _NUMBER.sub("", text)
    text = _as_summarized(_without_ninjas_module(text, operation), operation)
    spelt = _without_class(list(words(text)))
    spelt = spelt[-len(_without_version(_lower(spelt))) :]
    size, path = len(style.shared), {stem(word) for word in path_words(operation)}
    if tuple(_lower(spelt[:size])) == style.shared and not path & {*map(stem, style.shared)}:
        spelt = spelt[size:] or spelt
    spelt = spelt[-len(_without_version(_without_module(_lower(spelt), ()))) :]
    if verb_first := _verb_first(_lower(spelt), operation):
        is_one = leads_to_element(operation) and verb_first[0] != "list"
        return [*verb_first[:-1], *(one(verb_first[-1:]) if is_one else verb_first[-1:])]
    if style.begins_with_path:
        spelt = spelt[-len(after_path(_lower(spelt), operation)) :]
    if style.ends_with_parameters:
        spelt = spelt[: len(without_parameters(_lower(spelt), operation))]
    if style.ends_with_kind and "collection" not in _lower(spelt[-1:]):
        spelt = spelt[: len(without_kind(_lower(spelt), operation))]
    split = split_words(_lower(spelt), operation)
    return spelt if split == _lower(spelt) else split


def _without_class(spelt: list[str]) -> list[str]:
    """Leave out what says that the words before it name a class: `UsersController_findAll`."""
    marks = [index for index, word in enumerate(spelt[:-1]) if word.lower() in _CLASSES]
    is_class = bool(marks) and not is_only_verb(spelt[0].lower())
    return [*spelt[: marks[0]], *spelt[marks[0] + 1 :]] if is_class else spelt


def _lower(spelt: Sequence[str]) -> list[str]:
    return [word.lower() for word in spelt]


def _class_apart(text: str) -> str:
    """Set the class of an id apart from what is done: `Extensions_ListByDatabase`, as of Azure."""
    match = _METHOD.fullmatch(text)
    found = lower_words(match["method"] or match["function"]) if match is not None else []
    is_method = length_of_verb(found) > 0 and text.partition("_")[0] not in ADVERBS
    return text.replace("_", ".") if is_method else text


def _is_of(part: list[str], subject: list[str]) -> bool:
    """Tell whether a part of an id says no more than the resource, or than some of its words."""
    while len(part) > 1 and part[-1] in _MODULES:
        part = part[:-1]
    return same(part, subject) or {*map(stem, part)} <= {*map(stem, subject)}


def _as_summarized(text: str, operation: Operation) -> str:
    """Return the summary where an id is that, written as one word."""
    is_same = _letters(text) == _letters(operation.summary) != ""
    said = [word for word in lower_words(operation.summary) if word not in ARTICLES]
    return " ".join(said) if is_same and len(lower_words(text)) < len(said) else text


def _without_ninjas_module(text: str, operation: Operation) -> str:
    """Leave out the module that Django Ninja puts before the name of a function, of which it makes the summary, too."""
    name = operation.summary.lower().replace(" ", "_")
    is_made = operation.summary == name.title().replace("_", " ") and text.endswith(f"_{name}")
    return name if is_made and is_verb(name.partition("_")[0]) else text


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _sentence(parts: Sequence[str], operation: Operation) -> list[str]:
    """Join the parts of an id, a verb that the last one begins with first: `emails/list-receiving`.

    A verb alone is one only where the path ends in it, as in `processors.process` of `/{name}:process`. What the
    last part says again of the one before is left out: `versions.evaluateVersion`.
    """
    found = [lower_words(part) for part in parts]
    *before, last = found or [[]]
    context = [word for part in before for word in part]
    if before and before[-1][-1] in _CLASSES:
        return last
    size = length_of_verb(last)
    _, colon, custom = operation.path.rpartition(":")
    if before and colon and custom == parts[-1]:
        size = size or len(last)
    while last[size : size + 1] in (["and"], ["or"]) and length_of_verb(last[size + 1 :]):
        size += 2
    if not size or not before or is_verb(before[0][0]):
        return [*context, *last]
    verb, rest = last[:size], last[size:]
    is_done = operation.path.endswith(f"/{parts[-1]}") or (bool(colon) and custom.isalpha())
    if not rest and not is_done:
        return [*context, *last]
    return [*verb, *said_once(context, rest)]


def _verb_first(found: list[str], operation: Operation) -> list[str]:
    """Return the words of an id that is the path and a method, or an action of Django REST framework, that first."""
    static = [word for step in path_steps(operation) for word in step.words]
    if static and found == [*static, operation.method.lower()]:
        return [found[-1], *static]
    if static and found == [*static, "partial", "update"]:
        return ["partial", "update", *static]
    if static and found == [*static, operation.method.lower(), "collection"]:  # API Platform
        return ["list", *static]
    is_free = found[-1:] != ["create"] or operation.method == "POST"
    if static and found[:-1] == static and found[-1] in _ACTIONS and is_free:
        return [*_ACTIONS[found[-1]], *static]
    return []


def _without_version(found: list[str]) -> list[str]:
    """Leave out a version that an id begins with."""
    while len(found) > 1 and re.fullmatch(r"v\d+|api\d{6,}|api|rest", found[0]):
        found = found[1:]
    return found


def _without_module(found: list[str], subjects: Sequence[list[str]]) -> list[str]:
    """Leave out the class or the module that an id begins with, up to the word that says so."""
    for index in range(min(_LONGEST_MODULE, len(found) - 1), 0, -1):
        rest = found[index + 1 :]
        if found[index] in _MODULES and rest and not is_only_verb(found[0]):
            is_class = found[index] in _CLASSES
            is_start = is_class or any(same(found[:index], subject) for subject in subjects)
            if is_start or is_only_verb(rest[0]):
                if is_class and len(rest) > 1 and re.fullmatch(r"v\d+", rest[-1]):
                    rest = rest[:-1]
                return rest
    return found


def _without_path(found: list[str], operation: Operation, style: IdStyle) -> list[str]:
    """Leave out the path that Litestar puts before the name of a function."""
    rest = after_path(found, operation)
    is_said = bool(rest) and (is_verb(rest[0]) or _holds(path_words(operation), rest))
    return rest if rest and (style.begins_with_path or is_said) else found


def _holds(words: list[str], part: list[str]) -> bool:
    return any(words[i : i + len(part)] == part for i in range(len(words) - len(part) + 1))


def _without_start(found: list[str], subject: list[str], operation: Operation) -> list[str]:
    """Leave out the resource that an id begins with, unless it is what is done."""
    while subject and 0 < (size := length_of(subject, found)) < len(found):
        rest = found[size:]
        is_done = is_verb(found[0]) and not any(map(is_verb, rest))
        if rest[0] in ("and", "or") or (is_done and len(subject) == 1):
            break
        if is_done and rest[0] in PREPOSITIONS:  # `configure logs`, `for channel`
            break
        is_said = is_only_verb(found[0]) or lower_words(operation.summary)[:1] == found[:1]
        if len(subject) == 1 and is_verb(found[0]) and is_said and _is_thing(rest):
            break
        found = rest
    return found


def _is_thing(found: list[str]) -> bool:
    """Tell whether words hold no verb where one may stand: first or last."""
    return not length_of_verb(found) and found[-1] != "list" and not is_only_verb(found[-1])


def split_words(found: Sequence[str], operation: Operation) -> list[str]:
    """Split words that were written as one where the summary, the path or a tag has their parts.

    `getinputtokencounts` is `get input token counts`.
    """
    texts = (operation.summary, operation.path, *operation.tags)
    known = {word for text in texts for word in lower_words(text)}
    known |= {stem(word) for word in known}
    split = [part for word in found for part in _parts(word, known)]
    if all(word in known or is_verb(word) or len(word) < _LONG for word in split):
        return split
    whole = _parts("".join(found), known)
    return [word for word in whole if word not in ARTICLES] if len(whole) > len(split) else split


def _parts(word: str, known: Collection[str]) -> list[str]:
    """Return the known words that one is made of; itself where it is a word, or made of something else."""
    if word in known or is_verb(word) or len(word) <= 2 * _SHORTEST_PART or not word.isalpha():
        return [word]
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(end):
            before, part, current = best[start], word[start:end], best[end]
            is_word = part in known or part in ARTICLES or (start == 0 and is_verb(part))
            if before is None or not is_word or (len(part) < _SHORTEST_PART and part != "a"):
                continue
            if current is None or len(before) + 1 < len(current):
                best[end] = [*before, part]
    return best[-1] or [word]


def names_function(operation: Operation, subject: list[str]) -> bool:
    """Tell whether an id is a resource and the name of a function: `users_getUserEmails`, as of Fern."""
    match = _FUNCTION.fullmatch(telling_id(operation))
    return match is not None and same(lower_words(match["resource"]), subject)


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
    return is_in_order and whole.issuperset(said) and verb in SYNONYMS[operation.method]
