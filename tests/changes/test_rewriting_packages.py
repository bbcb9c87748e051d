"""Renames are followed through the modules of a package, in all ways in which a person writes a name."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator import library
from tests.changes.test_rewriting import NOUNS, SEEDS, VERBS, WORDS, bumped, document
from tests.support.git import commit, start

API = """\
from harbour import AsyncClient, Client, models
from harbour.models import {classes}

__all__ = ["AsyncClient", "Client", "models", {texts}]
"""
SERVICE = """\
from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, cast

from app import api
from app.api import AsyncClient, Client, {schema}
from harbour.models import {schema} as Thing

if TYPE_CHECKING:
    from harbour import models


class Decoy:
    color = "red"
    size = 3

    def {call}(self, {noun}_id: str) -> "Decoy":
        return self

    def get(self, {noun}_id: str) -> str:
        return {noun}_id


class Special(Thing):
    def painted(self) -> str:
        return f"{{self.color}} {{self.size:>3}}"


class Service:
    def __init__(self, client: Client) -> None:
        self.client = client
        self.{noun}s = Decoy()

    def both(self) -> "list[models.{schema}]":
        first = (
            self.client
            .{noun}s
            .get(
                {noun}_id="1",
            )
        )
        act = partial(self.client.{noun}s.{call}, {noun}_id="2")
        raw = self.client.with_raw_response.{noun}s.{call}("3").parse()
        typed = self.client.with_raw_response(self.client.{noun}s.get, {noun}_id="4").parse()
        return [first, act(), cast("{schema}", raw), typed]

    def colors(self) -> list[str]:
        return [each.color for each in self.both() if each.size == 3]


async def waits(client: AsyncClient) -> "Thing":
    found = await client.{noun}s.get({noun}_id="5")
    if (other := await client.{noun}s.{call}("6")).color != found.color:
        raise ValueError(other)
    return found


def describe(value: object) -> str:
    match value:
        case api.{schema}(color="red", size=size):
            return f"red {{size}}"
    return ""


def made() -> {schema}:
    made = api.models.{schema}(color="red", {noun}_weight=1, size=3)
    made.size = (made.size or 0) + 1
    return made


def use(client: Client, later: AsyncClient) -> None:
    service = Service(client)
    decoy = service.{noun}s
    assert decoy.{call}({noun}_id="x").color == "red" and decoy.get({noun}_id="y") == "y" and decoy.size == 3
    assert service.colors() == ["red"] * 4
    assert describe(service.both()[0]) == "red 3"
    assert made().size == 4
    found: Thing = asyncio.run(waits(later))
    assert found.color == "red"
    special = Special.model_validate(found.model_dump(by_alias=True))
    assert special.painted() == "red   3"
"""
MAIN = """\
import asyncio
import importlib
import json
import sys

import harbour
import httpx2

SENT = []


def answer(request):
    SENT.append(f"{request.method} {request.url.path}")
    return httpx2.Response(200, json=json.loads(sys.argv[2]))


transport = httpx2.MockTransport(answer)
client = harbour.Client(http_client=httpx2.Client(transport=transport))
later = harbour.AsyncClient(http_client=httpx2.AsyncClient(transport=transport))
importlib.import_module(f"app.use_{sys.argv[1]}").use(client, later)
assert SENT[1:3] == [f"POST /{sys.argv[1]}/3/act", f"GET /{sys.argv[1]}/4"], SENT
"""


def written(folder: Path, nouns: list[str]) -> None:
    """Write a package that uses all that the client has."""
    app = folder / "app"
    app.mkdir(parents=True)
    (app / "__init__.py").write_text("")
    classes = [noun.title() for noun in nouns]
    texts = ", ".join(f'"{name}"' for name in classes)
    (app / "api.py").write_text(API.format(classes=", ".join(classes), texts=texts))
    for number, noun in enumerate(nouns):
        text = SERVICE.format(noun=noun, schema=noun.title(), call=VERBS[number % len(VERBS)])
        (app / f"use_{noun}.py").write_text(text)
    (folder / "main.py").write_text(MAIN)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_renames_are_followed_through_a_package(tmp_path: Path, seed: int) -> None:
    chance = random.Random(1000 + seed)  # noqa: S311 - names, no secrets
    nouns = chance.sample(NOUNS, 4)
    fresh = chance.sample(WORDS, len(WORDS))
    words = {
        f"{noun}.{key}": fresh.pop()
        for noun in nouns
        for key in chance.sample(["tag", "schema", "id", "color", "size"], 2)
    }
    verbs = {noun: chance.choice(["publish", "retire", "inspect"]) for noun in nouns[:2]}
    old, new, code = tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path / "code"
    old.write_text(yaml.safe_dump(document(nouns, {}, {}), sort_keys=False))
    new.write_text(yaml.safe_dump(document(nouns, words, verbs), sort_keys=False))
    written(code, nouns)
    (code / "pyproject.toml").write_text(f"[tool.{['mypy', 'pyright'][seed % 2]}]\n")
    start(code)
    commit(code)
    for file in bumped(code, old, new).files:
        file.path.write_bytes(file.after)
    library.generate(library.target(spec=new, output=tmp_path / "clients", options="harbour"))
    for noun in nouns:
        colour, size = (words.get(f"{noun}.{key}", key) for key in ("color", "size"))
        answer = f'{{"{colour}": "red", "{size}": 3, "{noun}Weight": 1}}'
        done = subprocess.run(
            [sys.executable, "main.py", noun, answer],
            cwd=code,
            env={**os.environ, "PYTHONPATH": str(tmp_path / "clients")},
            capture_output=True,
            text=True,
            check=False,
        )
        text = (code / "app" / f"use_{noun}.py").read_text()
        assert done.returncode == 0, done.stderr + text + (code / "app/api.py").read_text()
