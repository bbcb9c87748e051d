"""The options about findings that `validate` and `generate` share: what a rule means, and what is not told."""

from __future__ import annotations

import shutil

import click
from click.shell_completion import CompletionItem

from generator.cli.console import paint, print_text
from generator.config.silenced import Pattern, parse_pattern, patterns
from generator.errors import suggestion, visible


def _parse_ignored(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[Pattern, ...]:
    for value in values:
        if parse_pattern(value) is None:
            raise click.BadParameter(
                f'"{value}" is no rule, place or file, such as "unread-default" or "#/paths/~1pets"'
            )
    return patterns(values)


ignore_option = click.option(
    "--ignore",
    "ignored",
    multiple=True,
    metavar="RULE|PLACE|FILE",
    callback=_parse_ignored,
    help="Do not tell warnings and notes of this rule, place (`#/paths/~1pets`) or file; repeatable.",
)


def _explain(context: click.Context, _parameter: click.Parameter, name: str | None) -> None:
    if name is None or context.resilient_parsing:
        return
    from generator.rules import RULES, explained

    rule = RULES.get(name)
    if rule is None:
        raise click.BadParameter(f'no rule is called "{visible(name)}"{suggestion(name, RULES)}')
    print_text(explained(rule, paint, width=shutil.get_terminal_size().columns))
    context.exit()


def _complete_rules(
    _context: click.Context, _parameter: click.Parameter, word: str
) -> list[CompletionItem]:
    from generator.rules import RULES

    return [CompletionItem(name) for name in RULES if name.startswith(word)]


explain_option = click.option(
    "--explain",
    metavar="RULE",
    is_eager=True,
    expose_value=False,
    callback=_explain,
    shell_complete=_complete_rules,
    help="Say what a rule means, with an example, and how to ignore it.",
)
