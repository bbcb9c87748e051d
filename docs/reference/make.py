"""Writes the pages of this folder from the code: `python docs/reference/make.py`. A test compares them."""

from __future__ import annotations

import ast
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import click
import yaml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from generator.cli.main import _COMMANDS, _oarlock  # noqa: E402
from generator.config.keys import configuration_schema  # noqa: E402
from generator.rules import TOPICS, Rule, how_to_ignore, rules_of  # noqa: E402
from generator.tree.lock import _TABLES, Entry  # noqa: E402

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
    yield f"### {rule.name}\n"
    yield f"*{rule.noun.capitalize()}.* **{rule.title}** {rule.meaning}\n"
    for label, example in (("Reported:", rule.fails), ("Not reported:", rule.passes)):
        if example.strip():
            language = "console" if rule.is_command else _language(example)
            yield f"{label}\n\n```{language}\n{example.strip()}\n```\n"


def _language(example: str) -> str:
    try:
        yaml.compose(example)
    except yaml.YAMLError:
        return "text"
    return "yaml"


def commands() -> Iterator[str]:
    """Yield the page of the commands: what `--help` says."""
    yield "# Commands\n"
    yield "What `oarlock COMMAND --help` says, of every command.\n"
    parent = click.Context(_oarlock, info_name="oarlock", terminal_width=96, max_content_width=96)
    for name in _COMMANDS:
        command = _oarlock.get_command(parent, name)
        assert command is not None
        yield from _command(command, f"oarlock {name}", parent, "##")


def _command(command: click.Command, path: str, parent: click.Context, level: str) -> Iterator[str]:
    context = click.Context(
        command,
        info_name=path.rpartition(" ")[2],
        parent=parent,
        terminal_width=96,
        max_content_width=96,
    )
    context.help_option_names = ["-h", "--help"]
    help_text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    yield f"{level} {path}\n"
    yield f"```text\n{help_text}\n```\n"
    if isinstance(command, click.Group):
        for name, inner in sorted(command.commands.items()):
            yield from _command(inner, f"{path} {name}", context, f"{level}#")


def configuration() -> Iterator[str]:
    """Yield the page of the configuration: what its published schema says."""
    yield "# Configuration\n"
    yield (
        "The keys of `oarlock.toml`, and of `[tool.oarlock]` in `pyproject.toml`. Editors read the same from"
        " [configuration.schema.json](../configuration.schema.json); [the guide](../configuration.md) has examples.\n"
    )
    schema = configuration_schema()["properties"]
    yield "\n".join(_rows(schema, (), ("key", "value", "what it says"))) + "\n"
    for name, table in schema.items():
        inner = table.get("additionalProperties", table)
        if not isinstance(inner, dict) or "properties" not in inner:
            continue
        shown = f"{name}.NAME" if inner is not table else name
        yield f"## [{shown}]\n"
        keys = ("key", "value", "what it says")
        yield "\n".join(_rows(inner["properties"], inner.get("required", ()), keys)) + "\n"


def _rows(
    properties: Mapping[str, Any], required: Iterable[str], heads: tuple[str, ...]
) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for name, schema in properties.items():
        must = " (required)" if name in required else ""
        yield f"| `{name}`{must} | {_value(schema)} | {_cell(schema.get('description', ''))} |"


def _value(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        default = schema.get("default")
        words = [f"`{each}`{' (default)' if each == default else ''}" for each in schema["enum"]]
        return ", ".join(words)
    default = f"; default `{json.dumps(schema['default'])}`" if "default" in schema else ""
    kinds = {"string": "text", "array": "list", "object": "table", "boolean": "true or false"}
    kind = schema.get("type", "")
    return f"{kinds.get(kind, kind)}{default}" if isinstance(kind, str) else ", ".join(kind)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


_LOCK = {
    "package": "the folder of the package, relative to the lock",
    "document": "the digest of the document's data, whatever the layout of its text",
    "configuration": "the digest of the configuration that shapes the package",
    "templates": "the digest of all templates",
    "source": "the digest of the document's bytes, where it is one file: while it holds, the document need not be read",
    "tools": "the version of everything that can change a byte",
    "files": "the digest of each file as it was generated",
    "settings": "the values of the configuration, so that a change is told by its key",
    "template-files": "a short digest of each template",
    "parts": "a short digest of each operation, schema and other part of the document, by its JSON pointer",
    "patches": "the digest of each kept patch that was applied",
    "patched": "the digest of each file that patches changed, with their changes",
    "overlays": "the digest of each overlay",
}


def lock() -> Iterator[str]:
    """Yield the page of the lock; a key without words here is an error."""
    names = {field.name.replace("_", "-") for field in fields(Entry)} | set(_TABLES)
    yield "# The lock\n"
    yield (
        "`oarlock.lock` lies beside the configuration (or beside the package, where there is none). It says what was"
        " generated, and from what, one fact a line and sorted, so that it merges line by line. It holds digests and versions only:"
        " no times, no commits, no paths outside the repository. Commit it; only Oarlock writes it. `oarlock check` needs it to tell"
        " why a file differs, and whether a person edited it.\n"
    )
    yield "Of each target, in `[targets.NAME]` and the tables below it:\n"
    yield "| key | what it records |\n|---|---|"
    for name in sorted(names - {"disputed"}):
        table = " (a table)" if name in _TABLES else ""
        yield f"| `{name}`{table} | {_LOCK[name]} |"
    yield "\nThis repository's own begins so:\n"
    lines = (ROOT / "oarlock.lock").read_text(encoding="utf-8").splitlines()
    shown = [re.sub(r"sha256:\w+", "sha256:...", line) for line in lines[:9] if line]
    yield "```toml\n" + "\n".join(shown) + "\n```\n"


_SOURCE_MAP = {
    "oarlock": "the version of this format",
    "package": "the name of the package",
    "models": "of a package of models alone: which kind they are",
    "document": "title, version and digest of the document",
    "client": "the names of both clients, and their credentials",
    "operations": "every operation, see below",
    "webhooks": "every webhook: its pointer, the function that decodes it, and the type that it returns",
    "schemas": "every schema that has a class: see below",
    "diagnostics": "what was found in the document: level, rule, pointer and message",
}
_OPERATION = {
    "operation_id": "the id in the document; may be empty",
    "pointer": "the place in the document, as a JSON pointer",
    "method": "the method of the request",
    "path": "the path, with its parameters in braces",
    "call": "the attribute path from a client: `refunds.create`",
    "listed": "a digest of the entry in `api.md`",
    "file": "the module, below the package",
    "line": "the line of the method",
    "parameters": "each parameter: `name`, `in`, `argument` of the method, and whether it is `required`",
    "body": "the body: its `argument`, `media_types`, whether it is `required`, and the argument for each of its `properties`",
    "responses": "for each status: its media types, and the Python type that the method returns or raises",
    "response_headers": "the type of each response header that the document declares",
    "pagination": "how the list goes on: strategy and parameter; null where it does not",
}
_SCHEMA = {
    "pointer": "the place in the document",
    "class": "the class, by its full name",
    "file": "the module, below the package",
    "line": "the line of the class",
    "properties": "the attribute of each property",
    "family": "the name that stands for the class and all that extend it",
    "input": "the typed dictionary that a request takes in its place",
}


def source_map() -> Iterator[str]:
    """Yield the page of the source map; a key without words here is an error."""
    path = ROOT / "generated" / "digitalriver" / "sourcemap.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    yield "# The source map\n"
    yield (
        "Every package has a `sourcemap.json`: which part of the document became which line, class and argument. Programs that"
        " know only this file and the document can call every operation. It is sorted, has one line for each operation and schema,"
        " and holds no times, so it merges. JSON pointers are those of RFC 6901.\n"
    )
    for title, words, found in (
        ("The file", _SOURCE_MAP, content),
        ("An operation", _OPERATION, {key for each in content["operations"] for key in each}),
        ("A schema", _SCHEMA, {key for each in content["schemas"] for key in each}),
    ):
        if unknown := set(found) - words.keys():
            raise ValueError(f"docs/reference/make.py has no words for {unknown} of the source map")
        yield f"## {title}\n"
        yield "| key | what it says |\n|---|---|"
        yield "\n".join(f"| `{key}` | {text} |" for key, text in words.items()) + "\n"


def runtime_options() -> Iterator[str]:
    """Yield the page of the options of clients and calls: what their docstrings say."""
    yield "# Options of clients and calls\n"
    yield (
        "The arguments of `Client(...)` and `AsyncClient(...)`; the credentials of your API stand before them, and the README of"
        " the package names them.\n"
    )
    client = _definition("generated/digitalriver/client.py", "Client")
    arguments = _arguments(ast.get_docstring(client) or "")
    yield "| argument | what it says |\n|---|---|"
    yield (
        "\n".join(
            f"| `{name}` | {_cell(text)} |"
            for name, text in arguments.items()
            if name not in ("token", "api_key")
        )
        + "\n"
    )
    for title, path, name in (
        ("One call", "templates/runtime/request.py", "RequestOptions"),
        ("Retries", "templates/runtime/sending/retries.py", "RetryPolicy"),
    ):
        node = _definition(path, name)
        yield f"## {title}: `{name}`\n"
        yield f"{ast.get_docstring(node)}\n"
        yield "```python"
        for statement in node.body:
            if isinstance(statement, ast.AnnAssign):
                yield ast.unparse(statement)
        yield "```\n"


def _definition(path: str, name: str) -> ast.ClassDef:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)


def _arguments(docstring: str) -> dict[str, str]:
    """Return what a docstring says of each argument."""
    _, _, text = docstring.partition("Args:\n")
    block = textwrap.dedent(text.partition("\n\n")[0])
    found: dict[str, str] = {}
    for line in block.splitlines():
        if not line.startswith(" "):
            name, _, said = line.partition(": ")
            found[name] = said
        else:
            found[name] += f" {line.strip()}"
    return found


PAGES: Mapping[str, Callable[[], Iterator[str]]] = {
    "commands.md": commands,
    "configuration.md": configuration,
    "lock.md": lock,
    "options.md": runtime_options,
    "rules.md": rules,
    "source-map.md": source_map,
}


def pages() -> dict[str, str]:
    """Return the text of each page by its name."""
    made = "<!-- Made from the code by docs/reference/make.py. -->\n\n"
    return {name: made + "\n".join(page()) for name, page in PAGES.items()}


if __name__ == "__main__":
    for name, text in pages().items():
        (HERE / name).write_text(text, encoding="utf-8")
