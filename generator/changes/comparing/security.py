"""Compares what a caller has to prove: sets of alternatives, by what schemes are, not by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.api.model import Api, Operation, SecurityRequirement, SecurityScheme
from generator.changes.model import Effect, Level, Wire

Need = frozenset[tuple[str, str]]
"""Credentials and scopes that are needed together: `("http bearer", "")`, `("oauth2 login", "read")`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityChange:
    """How the alternatives of an operation changed."""

    rule: str
    effect: Effect
    wire: Wire
    level: Level
    old: tuple[Need, ...]
    new: tuple[Need, ...]
    old_at: str
    new_at: str
    message: str


def needs(api: Api, operation: Operation) -> tuple[tuple[Need, ...], str]:
    """Return the alternatives of an operation, and where they stand."""
    if operation.security is not None:
        return _needs(operation.security, operation.scopes, api), f"{operation.pointer}/security"
    if api.security is not None:
        return _needs(api.security, api.scopes, api), "/security"
    return (frozenset(),), ""


def _needs(
    requirements: tuple[SecurityRequirement, ...],
    scopes: tuple[tuple[tuple[str, ...], ...], ...],
    api: Api,
) -> tuple[Need, ...]:
    if not requirements:
        return (frozenset(),)
    schemes = {scheme.key: scheme for scheme in api.security_schemes}
    found = []
    for keys, key_scopes in zip(requirements, scopes, strict=True):
        need: set[tuple[str, str]] = set()
        for key, wanted in zip(keys, key_scopes, strict=True):
            name = identity(key, schemes)
            need.add((name, ""))
            need.update((name, scope) for scope in wanted)
        found.append(frozenset(need))
    return tuple(dict.fromkeys(found))


def identity(key: str, schemes: Mapping[str, SecurityScheme]) -> str:
    """Name a scheme after what requests carry, where that says it; else after its key."""
    scheme = schemes.get(key)
    if scheme is None:
        return key
    if scheme.type == "apiKey":
        return f"apiKey {scheme.location} {scheme.name.lower()}"
    if scheme.type == "http":
        return f"http {scheme.scheme}"
    return f"{scheme.type} {key}"


def compare_security(
    old: tuple[tuple[Need, ...], str], new: tuple[tuple[Need, ...], str]
) -> SecurityChange | None:
    """Say whether callers of the old version can still get in, and who else can."""
    before, after = old[0], new[0]
    if set(before) == set(after):
        return None
    narrows = any(not _covered(need, after) for need in before)
    widens = any(not _covered(need, before) for need in after)
    effect: Effect = "both" if narrows and widens else "narrows" if narrows else "widens"
    if not narrows and not widens:
        effect = "none"
    rule, message = _rule(before, after, narrows=narrows)
    return SecurityChange(
        rule=rule,
        effect=effect,
        wire="breaks" if narrows else "safe",
        level="error" if narrows else "note",
        old=before,
        new=after,
        old_at=old[1],
        new_at=new[1],
        message=message,
    )


def _covered(need: Need, alternatives: Iterable[Need]) -> bool:
    """Tell whether somebody who proves this is let in by one of the alternatives."""
    return any(other <= need for other in alternatives)


def _rule(before: tuple[Need, ...], after: tuple[Need, ...], *, narrows: bool) -> tuple[str, str]:
    nobody = frozenset[tuple[str, str]]()
    if before == (nobody,):
        return "api-security-added", f"callers have to authenticate now: {shown(after)}"
    if after == (nobody,):
        return "api-security-removed", "callers need no authentication any more"
    if _names(before) == _names(after):
        verb = "added" if narrows else "removed"
        text = f"other scopes are needed: {shown(before)} -> {shown(after)}"
        return f"api-security-scope-{verb}", text
    if set(before) < set(after):
        come = [need for need in after if need not in before]
        if come == [nobody]:
            return "api-security-alternative-added", "callers need not authenticate any more"
        return "api-security-alternative-added", f"another way to authenticate: {shown(come)}"
    if set(after) < set(before):
        gone = [need for need in before if need not in after]
        return "api-security-alternative-removed", f"no longer accepted: {shown(gone)}"
    if len(before) == len(after) == 1:
        if before[0] < after[0]:
            text = f"needed as well: {shown([after[0] - before[0]])}"
            return "api-security-requirement-added", text
        if after[0] < before[0]:
            text = f"no longer needed: {shown([before[0] - after[0]])}"
            return "api-security-requirement-removed", text
    return "api-security-changed", f"{shown(before)} -> {shown(after)}"


def _names(needs: Iterable[Need]) -> set[frozenset[str]]:
    return {frozenset(name for name, _ in need) for need in needs}


def shown(alternatives: Iterable[Need]) -> str:
    """Write alternatives for readers."""
    texts = []
    for need in alternatives:
        names = sorted({name for name, _ in need})
        scopes = sorted(scope for _, scope in need if scope)
        text = " and ".join(names) or "nothing"
        texts.append(f"{text} ({', '.join(scopes)})" if scopes else text)
    return ", or ".join(sorted(texts))
