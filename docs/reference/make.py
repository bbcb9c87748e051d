"""Writes the pages of this folder from the code: `python docs/reference/make.py`. A test compares them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from generator.rules import TOPICS, Rule, how_to_ignore, rules_of  # noqa: E402

_TOPICS = {
    "text": "The text",
    "references": "References",
    "fields": "Fields",
    "operations": "Operations",
    "schemas": "Schemas",
}


def rules() -> Iterator[str]:
    """Yield the page of the rules."""
    yield "# Rules\n"
    yield (
        "`oarlock validate` and `oarlock generate` report findings by these rules. `oarlock validate --explain RULE`"
        " shows the same text. Examples leave out `openapi`, `info` and empty `paths` where these do not matter.\n"
    )
    yield "Warnings and notes can be left out:\n"
    note = next(rule for rule in rules_of("schemas") if rule.name == "unread-default")
    yield "\n".join(f"- {line}" for line in how_to_ignore(note)) + "\n"
    yield (
        "Errors are always reported, unless they stand in the baseline: `oarlock validate --write-baseline` writes"
        " `oarlock-baseline.toml` beside the configuration. From then on `validate` and `generate` report only what is"
        " new, and `validate` names entries of the baseline that no finding has any more.\n"
    )
    for topic in TOPICS:
        yield f"## {_TOPICS[topic]}\n"
        for rule in rules_of(topic):
            yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    language = "console" if rule.is_command else "yaml"
    yield f"### {rule.name}\n"
    yield f"*{rule.noun.capitalize()}.* **{rule.title}** {rule.meaning}\n"
    for label, example in (("Reported:", rule.fails), ("Not reported:", rule.passes)):
        if example.strip():
            yield f"{label}\n\n```{language}\n{example.strip()}\n```\n"


PAGES: Mapping[str, Callable[[], Iterator[str]]] = {"rules.md": rules}


def pages() -> dict[str, str]:
    """Return the text of each page by its name."""
    made = "<!-- Made from the code by docs/reference/make.py. -->\n\n"
    return {name: made + "\n".join(page()) for name, page in PAGES.items()}


if __name__ == "__main__":
    for name, text in pages().items():
        (HERE / name).write_text(text, encoding="utf-8")
