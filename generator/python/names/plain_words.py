"""Words of an id as a person would write them: no articles, no `del`, `unpin` instead of `un pin`."""

from __future__ import annotations

from generator.api.model import Operation
from generator.python.names.paths import VERSION, is_version, lower_words, segments
from generator.python.names.verbs import ARTICLES, is_verb

_ALWAYS_JOINED = frozenset({"re", "un"})
_JOINED = _ALWAYS_JOINED | frozenset({"de", "dis"})
"""What verbs begin with, where a capital letter parts it: `UnClaim`."""
_QUESTIONS = frozenset("are can has have is was".split())
_NEED_AN_OBJECT = frozenset("at by for from into of to with".split())
"""Prepositions that say nothing where nothing follows; `sign_in` and `log_out` are verbs."""


def plain(found: list[str], operation: Operation) -> list[str]:
    """Return the words of an id without what a person would leave out or write otherwise."""
    words = _written_out(_joined(found), operation)
    return _without_articles(_without_version_of_path(words, operation))


def _joined(found: list[str]) -> list[str]:
    """Join what a verb begins with to the verb: `un`, `claim`."""
    for index in range(len(found) - 1):
        prefix, verb = found[index : index + 2]
        is_one = prefix in _ALWAYS_JOINED and is_verb(verb)
        if is_one or (prefix in _JOINED and is_verb(prefix + verb)):
            return _joined([*found[:index], prefix + verb, *found[index + 2 :]])
    return found


def _written_out(found: list[str], operation: Operation) -> list[str]:
    return ["delete" if word == "del" and operation.method == "DELETE" else word for word in found]


def _without_articles(found: list[str]) -> list[str]:
    """Leave out articles between other words; `hepatitis a` and `a_b_test` have none."""
    return [
        word
        for index, word in enumerate(found)
        if word not in ARTICLES or not 0 < index < len(found) - 1 or len(found[index + 1]) == 1
    ]


def _without_version_of_path(found: list[str], operation: Operation) -> list[str]:
    """Leave out a version behind the verb or in the end that the path has, too: `getThingV2` of `/v2/things`."""
    steps = [step for step in segments(operation) if VERSION.fullmatch(step)]
    versions = {word for step in steps for word in lower_words(step)[-1:] if is_version(word)}
    places = {1, len(found) - 1} - {0}
    return [w for index, w in enumerate(found) if index not in places or w not in versions]


def without_last_preposition(own: list[str]) -> list[str]:
    """Leave out a preposition that a name would end in: `list_jobs_for`, but not `is_part_of` or `reply_to`."""
    is_alone = own[-1] not in _NEED_AN_OBJECT or is_verb(own[-2] if own[1:] else own[-1])
    return own if is_alone or own[0] in _QUESTIONS else own[:-1]
