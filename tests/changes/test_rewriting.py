"""Consumers' code is rewritten where a rename is certain: its own tests pass again with the new client."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import library
from generator.changes.rewriting.rewrite import Rewriting, rewrite
from generator.options import PackageOptions
from generator.python import render_package
from tests.changes.test_sites import CONSUMER, NEW, OLD
from tests.support.git import commit, start
from tests.support.loading import api_of

SEEDS = range(int(os.environ.get("OARLOCK_RENAMES", "1")))
NOUNS = "boat crew dock flag gear hull keel line mast oar pier rope sail tide wave".split()
WORDS = "amber birch cedar delta ember flint grove heron ivory jade kelp lotus maple north ochre".split()
VERBS = "archive approve refresh cancel settle".split()


def document(nouns: list[str], words: dict[str, str], verbs: dict[str, str]) -> dict[str, Any]:
    """Return a document with a resource for each noun; words and verbs say how its parts are called."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number, noun in enumerate(nouns):
        own = {
            key: words.get(f"{noun}.{key}", key) for key in ("tag", "schema", "id", "color", "size")
        }
        tag = own["tag"] if own["tag"] != "tag" else f"{noun}s"
        schema = own["schema"].title() if own["schema"] != "schema" else noun.title()
        identifier = own["id"] if own["id"] != "id" else f"{noun}Id"
        color, size = own["color"], own["size"]
        schemas[schema] = {
            "type": "object",
            "required": [color, f"{noun}Weight"],
            "properties": {
                color: {"type": "string", "description": f"The paint of a {noun}."},
                size: {"type": "integer", "description": f"How long a {noun} is."},
                f"{noun}Weight": {"type": "number"},
            },
        }
        answer = {
            "200": {
                "description": "Done.",
                "content": {
                    "application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}
                },
            }
        }
        parameter = {
            "name": identifier,
            "in": "path",
            "required": True,
            "schema": {"type": "string"},
        }
        verb = verbs.get(noun, VERBS[number % len(VERBS)])
        paths[f"/{noun}/{{{identifier}}}"] = {
            "parameters": [parameter],
            "get": {"operationId": f"get{noun.title()}", "tags": [tag], "responses": answer},
        }
        paths[f"/{noun}/{{{identifier}}}/act"] = {
            "parameters": [parameter],
            "post": {"operationId": f"{verb}{noun.title()}", "tags": [tag], "responses": answer},
        }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Harbour", "version": "1"},
        "servers": [{"url": "https://harbour.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def consumer(nouns: list[str], old: Any) -> str:
    """Return a program that uses everything, and checks what is sent and what comes back."""
    lines = [
        "from __future__ import annotations",
        "import json, sys",
        "import httpx2",
        "import harbour",
        "from harbour import Client, models",
        "",
        "SENT: list[str] = []",
        "",
        "",
        "def answer(request: httpx2.Request) -> httpx2.Response:",
        "    SENT.append(f'{request.method} {request.url.path}')",
        "    return httpx2.Response(200, json=json.loads(ANSWER))",
        "",
        "",
    ]
    for number, noun in enumerate(nouns):
        schema = noun.title()
        call = VERBS[number % len(VERBS)]
        lines += [
            f"def use_{noun}(client: Client) -> None:",
            f"    one: models.{schema} = client.{noun}s.get('1')",
            f"    assert isinstance(one, models.{schema})",
            "    assert one.color == 'red' and one.size == 3",
            f"    other = client.{noun}s.{call}({noun}_id='2')",
            f"    resource = client.{noun}s",
            f"    resource.{call}('3')",
            "    print(f'{other.color} {one.size}')",
            f"    assert SENT[-3:] == ['GET /{noun}/1', 'POST /{noun}/2/act', 'POST /{noun}/3/act']",
            "",
            "",
        ]
    lines += [
        "ANSWER = sys.argv[2] if len(sys.argv) > 2 else '{}'",
        "if __name__ == '__main__':",
        "    with Client(http_client=httpx2.Client(transport=httpx2.MockTransport(answer))) as client:",
        "        globals()[f'use_{sys.argv[1]}'](client)",
    ]
    return "\n".join(lines) + "\n"


def bumped(folder: Path, old: Path, new: Path) -> Rewriting:
    """Rewrite the code in a folder for another version."""
    comparison = library.diff(old, new, consumers=[folder])
    clients = [
        {
            file.path: file.text
            for file in render_package(api_of(yaml.safe_load(path.read_text())), options).files
        }
        for path in (old, new)
        for options in [PackageOptions(package=comparison.package, formatter="ruff")]
    ]
    return rewrite(comparison, (clients[0], clients[1]), [folder], lambda _message: None)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_renames_are_followed(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - names, no secrets
    nouns = chance.sample(NOUNS, 6)
    fresh = chance.sample(WORDS, len(WORDS))
    words = {
        f"{noun}.{key}": fresh.pop()
        for noun in nouns
        for key in chance.sample(["tag", "schema", "id", "color", "size"], 2)
    }
    verbs = {noun: chance.choice(["publish", "retire", "inspect"]) for noun in nouns[:3]}
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(yaml.safe_dump(document(nouns, {}, {}), sort_keys=False))
    new.write_text(yaml.safe_dump(document(nouns, words, verbs), sort_keys=False))
    code = tmp_path / "code"
    code.mkdir()
    (code / "pyproject.toml").write_text("[tool.mypy]\n")
    (code / "use.py").write_text(consumer(nouns, None))
    start(code)
    commit(code)
    rewriting = bumped(code, old, new)
    for file in rewriting.files:
        file.path.write_bytes(file.after)
    library.generate(library.target(spec=new, output=tmp_path / "clients", options="harbour"))
    mended = []
    for noun in nouns:
        colour, size = (words.get(f"{noun}.{key}", key) for key in ("color", "size"))
        answer = f'{{"{colour}": "red", "{size}": 3, "{noun}Weight": 1}}'
        done = subprocess.run(
            [sys.executable, "use.py", noun, answer],
            cwd=code,
            env={**os.environ, "PYTHONPATH": str(tmp_path / "clients")},
            capture_output=True,
            text=True,
            check=False,
        )
        mended.append(done.returncode == 0)
        assert mended[-1], done.stderr + (code / "use.py").read_text()
    assert all(mended)


def test_only_certain_places_are_rewritten(tmp_path: Path) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(NEW)
    code.mkdir()
    (code / "pyproject.toml").write_text("[tool.mypy]\n")
    (code / "use.py").write_text(CONSUMER)
    start(code)
    commit(code)
    rewriting = bumped(code, old, new)
    (file,) = rewriting.files
    changed = {
        (before.strip(), after.strip())
        for before, after in zip(
            file.before.decode().splitlines(), file.after.decode().splitlines(), strict=True
        )
        if before != after
    }
    assert (
        'client.refunds.cancel(id="1")  #! #!',
        'client.refunds.void(refund_id="1")  #! #!',
    ) in changed
    assert (
        'client.members.get("acme", "bob")  #!',
        'client.members.get(org="acme", user="bob")  #!',
    ) in changed
    assert ('await client.refunds.cancel("1")  #!', 'await client.refunds.void("1")  #!') in changed
    assert ("later = client.refunds.cancel  #!", "later = client.refunds.void  #!") in changed
    assert all("void" in after or "refund_id" in after or "org=" in after for _, after in changed)
    rewritten = [site for each in rewriting.comparison.changes for site in each.sites if site.edit]
    assert {site.line for site in rewritten} == {
        number
        for number, (before, after) in enumerate(
            zip(file.before.decode().splitlines(), file.after.decode().splitlines(), strict=True), 1
        )
        if before != after
    }


def test_the_names_of_params_follow_their_class(tmp_path: Path) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(OLD.replace("RefundItem:", "OrderPart:").replace("/RefundItem", "/OrderPart"))
    code.mkdir()
    (code / "pyproject.toml").write_text("[tool.mypy]\n")
    (code / "use.py").write_text(
        "from shop import models, params\n"
        "from shop.params import RefundItem as Part, RefundItemLike\n\n\n"
        "def make(one: params.RefundItemLike, two: 'RefundItemLike') -> 'list[models.RefundItem]':\n"
        "    part: Part = {'sku': 'a'}\n"
        "    print(one, two, part)\n"
        "    return [models.RefundItem(sku='a')]\n"
    )
    start(code)
    commit(code)
    (file,) = bumped(code, old, new).files
    assert file.after.decode() == file.before.decode().replace("RefundItem", "OrderPart")


def test_a_file_with_changes_that_are_not_committed_is_left_alone(tmp_path: Path) -> None:
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(NEW)
    code.mkdir()
    (code / "use.py").write_text(CONSUMER)
    start(code)
    commit(code)
    (code / "use.py").write_text(CONSUMER + "# more\n")
    rewriting = bumped(code, old, new)
    assert rewriting.files == ()
    assert [(Path(path).name, reason) for path, reason in rewriting.left_alone] == [
        ("use.py", "it has changes that are not committed")
    ]
    assert not any(site.edit for each in rewriting.comparison.changes for site in each.sites)


def test_an_edit_that_the_type_checker_refuses_is_undone(tmp_path: Path) -> None:
    """The new name is one that the module uses for something else."""
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(OLD)
    new.write_text(OLD.replace("RefundItem:", "OrderPart:").replace("/RefundItem", "/OrderPart"))
    code.mkdir()
    (code / "pyproject.toml").write_text("[tool.mypy]\n")
    text = (
        "from shop.models import RefundItem\n\n\n"
        "class OrderPart:\n    own = 1\n\n\n"
        "def make() -> object:\n    return RefundItem(sku='a')\n\n\n"
        "def mine() -> int:\n    return OrderPart().own\n"
    )
    (code / "use.py").write_text(text)
    start(code)
    commit(code)
    rewriting = bumped(code, old, new)
    assert rewriting.files == ()
    (code / "use.py").write_text(
        text.replace("class OrderPart", "class Mine").replace("OrderPart()", "Mine()")
    )
    commit(code)
    (file,) = bumped(code, old, new).files
    assert file.after.decode().startswith("from shop.models import OrderPart\n")
    assert "return OrderPart(sku='a')" in file.after.decode()
