"""Writes what a version bump means for the people who call a client: a migration guide, and a changelog entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.changes.model import Change, Comparison, Failure, PythonVerdict, Site, Symbol
from generator.changes.sites.wanted import NEEDED
from generator.errors import visible
from generator.reports.changes.words import families, say_proof, together
from generator.reports.words import count

_MARKUP = frozenset("\\*[]<>|#")
_OPERATIONS = 3
_SITES = 10
_SYMBOLS = 3
_RUNS = {
    "request": "no exception is raised before the request is sent",
    "response": "no exception is raised",
    "": "no exception is raised",
}


def write_guide(comparison: Comparison, *, has_consumer: bool, patches: Sequence[str] = ()) -> str:
    """Write the guide in Markdown.

    Args:
        comparison: the changes, with the places in the code of consumers where these were looked for.
        has_consumer: whether they were: then changes that concern no place are only counted.
        patches: the files with what is rewritten, where the code itself was left alone.
    """
    return "\n".join(_guide(comparison, has_consumer, patches)).rstrip() + "\n"


def _guide(comparison: Comparison, has_consumer: bool, patches: Sequence[str]) -> Iterator[str]:
    old, new = comparison.old, comparison.new
    title = _plain(new.title or old.title or comparison.package)
    yield f"# From {title} {_plain(old.version)} to {_plain(new.version)}"
    yield ""
    counted = [change for change in comparison.counted if _matters(change)]
    concerned = [change for change in counted if change.sites] if has_consumer else counted
    manual = [change for change in concerned if not _is_rewritten(change)]
    breaking = [change for change in manual if change.rename is None and _breaks(change)]
    renames = [change for change in concerned if change.rename is not None]
    others = [change for change in manual if change.rename is None and not _breaks(change)]
    rewritten = [site for change in concerned for site in change.sites if _is_done(site)]
    left = [site for change in concerned for site in change.sites if not _is_done(site)]
    yield _summary(comparison, has_consumer, len(left), len(rewritten), patches)
    yield ""
    for number, group in enumerate(families(breaking), 1):
        yield from _chapter(number, group)
    if renames:
        yield "## Renamed"
        yield ""
        yield from _renames(renames, has_consumer)
        yield ""
    done = [change for change in concerned if _is_rewritten(change) and change.rename is None]
    if done:
        yield "## Done for you"
        yield ""
        yield from (f"- {_plain(change.message)} ({_places(change.sites)})" for change in done)
        yield ""
    if others:
        yield "## Good to know"
        yield ""
        yield from map(_note, others)
        yield ""
    if comparison.untold:
        yield "## Cannot be told"
        yield ""
        yield "No type checker can say whether these lines use something that changed. Look at them."
        yield ""
        for one in comparison.untold:
            yield f"- {_code(f'{one.file}:{one.line}')}: {_plain(one.reason)}"
        yield ""
    rest = len(comparison.counted) - len(concerned)
    if rest and has_consumer:
        yield "## Not yours"
        yield ""
        told = count(rest, "further change touches", "further changes touch")
        yield f"{told} nothing that you call; `oarlock diff --all` lists them."


def _summary(
    comparison: Comparison, has_consumer: bool, left: int, rewritten: int, patches: Sequence[str]
) -> str:
    version = f"For Python code this is a {comparison.version} version."
    if not has_consumer:
        return f"What a program that calls the API through `{comparison.package}` has to know. {version}"
    if not left and not rewritten:
        return f"Nothing in your code is concerned. {version}"
    done = ""
    if rewritten:
        verb = "was" if rewritten == 1 else "were"
        done = f"{count(rewritten, 'place')} of your code {verb} rewritten. "
    if rewritten and patches:
        names = " and ".join(map(_code, patches))
        verb = "rewrites" if len(patches) == 1 else "rewrite"
        done = f"{names} {verb} {count(rewritten, 'place')} of your code: apply with `git apply`. "
    todo = (
        f"{count(left, 'place is', 'places are')} left to you. "
        if left
        else "Nothing is left to you. "
    )
    return f"{done}{todo}{version}"


def _matters(change: Change) -> bool:
    return change.level != "note" or change.rename is not None or bool(change.sites)


def _breaks(change: Change) -> bool:
    if change.sites and change.python.verdict == "behaviour":
        return True
    return change.level == "error" or change.python.verdict == "breaks"


def _is_done(site: Site) -> bool:
    return site.edit is not None


def _is_rewritten(change: Change) -> bool:
    return bool(change.sites) and all(map(_is_done, change.sites))


def _chapter(number: int, group: Sequence[Change]) -> Iterator[str]:
    change = group[0]
    head = together(list(group)) if len(group) > 1 else change.message
    if head.startswith("the "):
        head = f"T{head[1:]}"
    yield f"## {number}. {_plain(head)}  (`{change.id[:4]}`)"
    yield ""
    if len(group) > 1:
        names = ", ".join(_code(each.what.rpartition(".")[2]) for each in group)
        yield f"Concerned: {names}."
    uses = [
        f"{_code(str(use))}" + (f" ({_code(f'client.{use.call}')})" if use.call else "")
        for use in change.operations[:_OPERATIONS]
    ]
    if uses:
        more = len(change.operations) - len(uses)
        tail = f" and {count(more, 'more operation')}" if more else ""
        yield f"Where: {', '.join(uses)}{tail}."
    if change.wire.verdict == "breaks" and (proof := say_proof(change)):
        yield f"Shown by: {_code(proof)}."
    yield f"In Python: {_python(*group)}"
    sites = [site for each in group for site in each.sites]
    if sites:
        yield "In your code:"
        yield ""
        yield from _lines(sites, change.python.fails)
    yield ""


def _python(change: Change, *more_of_them: Change) -> str:
    symbols = [symbol for each in (change, *more_of_them) for symbol in each.python.symbols]
    names = ", ".join(list(dict.fromkeys(map(_symbol, symbols)))[:_SYMBOLS])
    python = change.python
    said = {
        "safe": "your code stays right",
        "tolerated": "the client reads it, and your code stays right",
        "regenerate": "the new client does it, and your code stays right",
        "behaviour": _RUNS[change.direction] + _reported(python),
        "breaks": _failing(change),
    }[python.verdict]
    reason = visible(python.reason)
    more = f" {_sentence(_plain(reason))}" if reason else ""
    if names and python.new_type:
        verb = "are" if ", " in names else "is"
        types = f"{verb} {_code(python.new_type)} instead of {_code(python.old_type)}"
        return f"{names} {types}. {_sentence(said)}{more}"
    return f"{names}: {said}.{more}" if names else f"{_sentence(said)}{more}"


def _reported(python: PythonVerdict) -> str:
    """Say what a type checker does about another meaning, where the reason does not say it."""
    is_said = "type checkers" in python.reason
    return "" if is_said else ", and a type checker reports some uses or none"


def _failing(change: Change) -> str:
    """Say how code fails: under a type checker, when it runs, or both."""
    python = change.python
    code = "code that uses it"
    if any(word in change.rule for word in NEEDED):
        code = "code without it"
    elif python.new_type:
        code = "code that needs the old type"
    if "types" not in python.fails:
        return f"{code} fails"
    verb = "may raise" if python.new_type else "raises"
    run = f", and the code {verb} an exception when it runs" if "run" in python.fails else ""
    return f"a type checker refuses {code}{run}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _symbol(symbol: Symbol) -> str:
    """Return a name as a caller knows it: the class and what is in it."""
    name = ".".join(
        symbol.symbol.split(".")[-2:]
        if symbol.symbol.rpartition(".")[2][:1].islower()
        else symbol.symbol.split(".")[-1:]
    )
    if not symbol.argument:
        return _code(name)
    return _code(
        f"{name}.{symbol.argument}"
        if name[:1].isupper() and "." not in name
        else f"{name}({symbol.argument}=...)"
    )


def _renames(changes: Sequence[Change], has_consumer: bool) -> Iterator[str]:
    places = " places |" if has_consumer else ""
    yield f"| was | is | what |{places}"
    yield f"|---|---|---|{'---|' if has_consumer else ''}"
    for change in changes:
        rename = change.rename
        assert rename is not None
        mind = f"; {_plain(change.python.reason)}" if change.python.reason else ""
        cells = f"| {_code(rename.old)} | {_code(rename.new)} | {rename.kind}{mind} |"
        yield f"{cells} {len(change.sites)} |" if has_consumer else cells


def _note(change: Change) -> str:
    places = f" In your code: {_places(change.sites)}." if change.sites else ""
    return f"- {_plain(change.message)} (`{change.id[:4]}`): {_python(change)}{places}"


def _lines(sites: Sequence[Site], fails: Sequence[Failure]) -> Iterator[str]:
    """Yield the lines of code that are concerned, each once, with what they became where they were rewritten.

    ``fails`` is how code fails after the change; a line that fails otherwise says so.
    """
    running = {(site.file, site.line) for site in sites if "run" in site.fails}
    lines = {(site.file, site.line): site for site in sites if not _is_done(site)}
    lines |= {(site.file, site.line): site for site in sites if _is_done(site)}
    for (file, number), site in sorted(lines.items())[:_SITES]:
        is_worse = "run" not in fails and (file, number) in running
        more = " raises an exception when it runs" if is_worse else ""
        yield f"- {_code(f'{file}:{number}')}: {_code(site.text)}{more}"
        if site.edit is not None:
            after = site.edit.after.replace("\n", " ... ")
            yield f"  is now {_code(after)}"
    if len(lines) > _SITES:
        yield f"- and {len(lines) - _SITES:,} more"


def _places(sites: Iterable[Site]) -> str:
    found = [*dict.fromkeys(_code(f"{site.file}:{site.line}") for site in sites)]
    more = f" and {len(found) - _SITES:,} more" if len(found) > _SITES else ""
    return ", ".join(found[:_SITES]) + more


def changelog_entry(comparison: Comparison, guide: str) -> str:
    """Write one entry of a changelog: what the new version of the API is, and what it breaks."""
    name = comparison.target or comparison.package
    renames = sum(change.rename is not None for change in comparison.counted)
    breaks = sum(_breaks(change) and change.rename is None for change in comparison.counted)
    facts = [
        count(breaks, "breaking change"),
        count(renames, "rename"),
        f"{comparison.old.operations:,} -> {comparison.new.operations:,} operations",
    ]
    versions = f"{visible(comparison.old.version)} -> {visible(comparison.new.version)}"
    more = f" [Guide]({guide})" if guide else ""
    return f"- `{name}`: API {versions} ({comparison.version}: {', '.join(facts)}).{more}\n"


def with_entry(text: str, entry: str) -> str:
    """Put an entry into a changelog: below the newest version that is not released, else in a chapter of its own."""
    if entry in text:
        return text
    lines = text.splitlines(keepends=True)
    heads = [number for number, line in enumerate(lines) if line.startswith("## ")]
    if heads and "unreleased" in lines[heads[0]].lower():
        place = heads[0] + 1
        while place < len(lines) and not lines[place].strip():
            place += 1
        return "".join(
            [
                *lines[:place],
                entry,
                *([] if place < len(lines) and lines[place].startswith("-") else ["\n"]),
                *lines[place:],
            ]
        )
    place = heads[0] if heads else len(lines)
    return "".join([*lines[:place], f"## Unreleased\n\n{entry}\n", *lines[place:]])


def _plain(text: str) -> str:
    """Escape what would be markup: a document's text has no say in a page."""
    marked = "".join(f"\\{letter}" if letter in _MARKUP else letter for letter in visible(text))
    return marked.replace(" -\\> ", " -> ")  # an arrow of ours, and no quotation


def _code(text: str) -> str:
    """Set a text as code, whatever it holds."""
    shown = visible(text)
    fence = "``" if "`" in shown else "`"
    return f"{fence} {shown} {fence}" if "`" in shown else f"`{shown}`"
