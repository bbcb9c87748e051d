"""Names of models: of components, and of what stands inside of components and operations."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from generator.api.reader import unescape
from generator.python.collect.models import Model
from generator.python.names.configured import refuse_collision
from generator.python.names.identifiers import allocate, fold

_PLACES = ("/components/schemas/", "/paths/")
"""Where an inline schema is named before those of other components, and before families."""
NOTHING_GIVEN: Mapping[str, str] = {}
Candidates = dict[str, tuple[str, ...]]


def name_models(
    models: Mapping[str, Model],
    components: Collection[str],
    referenced: Collection[str],
    reserved: Collection[str],
    given: Mapping[str, str] = NOTHING_GIVEN,
) -> dict[str, str]:
    """Return the name of each model, by its pointer.

    Components that something refers to are named first: what stands inline takes no name from them. Those
    that nothing refers to are left to `name_others`. Where a name is short for several, it goes to what needed
    the least shortening.

    Args:
        models: all models.
        components: the pointers of those that are named components.
        referenced: the pointers that something in the document refers to.
        reserved: names that modules of models use themselves.
        given: names that the configuration gives, by pointer; the others make way for them.

    Raises:
        ConfigurationError: a name that is given belongs to another model, or is reserved.
    """
    used = {*referenced, *(p for model in models.values() for p in model.references())}
    turns = [Candidates() for _ in range(3)]
    for pointer, model in models.items():
        if pointer not in components:
            is_plain = pointer.startswith(_PLACES) and not model.is_derived
            turns[1 if is_plain else 2][pointer] = _beside_root(model, models)
        elif pointer in used:
            turns[0][pointer] = model.candidates
    fixed = {pointer: name for pointer, name in given.items() if pointer in models}
    names = allocate({p: (name,) for p, name in fixed.items()}, reserved, separator="")
    for pointer, name in fixed.items():
        refuse_collision("names.classes", name, names[pointer], pointer)
    for turn in turns:
        wanted = {
            pointer: candidates for pointer, candidates in turn.items() if pointer not in fixed
        }
        ranks = {p: _rank(p, wanted[p], is_component=p in components) for p in wanted}
        names |= allocate(wanted, reserved, separator="", taken=names.values(), precedence=ranks)
    return names


def name_others(
    models: Mapping[str, Model], names: Mapping[str, str], reserved: Collection[str]
) -> dict[str, str]:
    """Return the names of all models, those included that are components which nothing refers to.

    They come last, so that one that is added to a document renames nothing.
    """
    wanted = {p: model.candidates for p, model in models.items() if p not in names}
    ranks = {p: _rank(p, wanted[p], is_component=True) for p in wanted}
    taken = names.values()
    return {
        **names,
        **allocate(wanted, reserved, separator="", taken=taken, precedence=ranks),
    }


def _beside_root(model: Model, models: Mapping[str, Model]) -> tuple[str, ...]:
    """Return the candidates of an inline model without the name of the component that it stands in."""
    root = models.get(model.root)
    kept = fold(root.candidates[0]) if root is not None and root is not model else ""
    return tuple(name for name in model.candidates if fold(name) != kept) or model.candidates


def _rank(pointer: str, candidates: tuple[str, ...], *, is_component: bool) -> tuple[int, ...]:
    """Rank models that want one name: of components, the one that spells it so, not in capitals, comes first."""
    name = candidates[0]
    if not is_component:
        return (len(candidates[-1]),)
    spelling = unescape(pointer.rsplit("/", 1)[1])
    return (spelling != name, len(name) > 1 and name.isupper())
