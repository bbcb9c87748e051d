"""What each rule of `validate` and `generate` means, with an example that breaks it and one that keeps it.

The texts are in the TOML files beside this module. `--explain` and the reference page are made from them.
"""

from __future__ import annotations

import textwrap
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Level

TOPICS = ("text", "references", "fields", "operations", "schemas")
"""The files of the texts, in the order in which a document meets the rules."""
_NOUNS: Mapping[Level, str] = {"error": "error", "warning": "warning", "info": "note"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: what it means, and an example of each kind.

    ``is_whole`` says that the examples are whole documents; others leave out the version, the title and
    empty paths. ``is_command`` says that they are commands. With ``is_shown_only`` they are cut short,
    or another rule tells of them first.
    """

    name: str
    level: Level
    title: str
    meaning: str
    fails: str
    passes: str
    is_whole: bool = False
    is_command: bool = False
    is_shown_only: bool = False
    models: str = ""
    """The kind of models of which it tells, where it tells nothing of clients."""

    @property
    def noun(self) -> str:
        """What a finding of the rule is: an error, a warning or a note."""
        return _NOUNS[self.level]


def rules_of(topic: str) -> tuple[Rule, ...]:
    """Read the rules of one topic, in the order of its file."""
    text = Path(__file__).with_name(f"{topic}.toml").read_text(encoding="utf-8")
    return tuple(Rule(name=name, **table) for name, table in tomllib.loads(text).items())


RULES: Mapping[str, Rule] = {rule.name: rule for topic in TOPICS for rule in rules_of(topic)}
"""All rules by their names."""


def how_to_ignore(rule: Rule) -> Iterator[str]:
    """Yield how a finding of a rule is kept from being told, line by line; code stands between backticks."""
    if rule.level != "error":
        yield f'`ignore = ["{rule.name}"]` in the target, or `--ignore {rule.name}`, for all of them'
        yield f'`ignore = ["{rule.name}#/paths/~1pets"]` for those at a place and below it'
        yield f'`ignore = ["{rule.name} common/types.yaml"]` for those in a file'
    else:
        yield "an error cannot be ignored, because the client may lack what it stands for"
    yield "`oarlock validate --write-baseline` for those that are there now"


def explained(rule: Rule, paint: Callable[[str, str], str], *, width: int = 80) -> str:
    """Write what a rule means for people, for a terminal of some width."""
    colours = {"error": "red", "warning": "yellow", "info": "cyan"}
    wanted = max(20, min(width, 100))
    said = "\n".join(textwrap.wrap(f"{rule.title} {rule.meaning}", wanted))
    ways = "\n".join(
        textwrap.fill(line.replace("`", ""), wanted, initial_indent="  ", subsequent_indent="    ")
        for line in how_to_ignore(rule)
    )
    return "\n".join(
        (
            f"{paint(rule.name, 'bold')} ({paint(rule.noun, colours[rule.level])})",
            "",
            said,
            "",
            f"{paint('This is reported', 'bold')}:",
            textwrap.indent(rule.fails.strip("\n") or "(nothing)", "  "),
            "",
            f"{paint('This is not', 'bold')}:",
            textwrap.indent(rule.passes.strip("\n"), "  "),
            "",
            f"{paint('To ignore it', 'bold')}:",
            ways,
            "",
        )
    )
