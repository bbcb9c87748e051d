"""What importing costs: nothing that is not needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[3] / "templates"
RUNTIME = TEMPLATES / "_runtime"


def modules_after(statement: str) -> set[str]:
    program = (
        f"import sys; sys.path.insert(0, {str(TEMPLATES)!r}); {statement}; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module", ["omit", "request", "errors", "resource", "pages", "strategies", "sources", "media"]
)
def test_what_resources_need_loads_neither_httpx2_nor_pydantic(module: str) -> None:
    loaded = modules_after(f"import _runtime.{module}")
    assert not {"httpx2", "pydantic", "pydantic_core", "anyio", "inspect"} & loaded - modules_after(
        "import dataclasses"
    )


def test_a_client_loads_nothing_beside_httpx2_and_pydantic() -> None:
    model = "from pydantic import BaseModel, Field, TypeAdapter; type('M', (BaseModel,), {'__module__': ''})"
    theirs = modules_after(f"import httpx2; {model}")
    ours = modules_after("import _runtime.client, _runtime.model, _runtime.types, _runtime.unions")
    extra = {name for name in ours - theirs if not name.startswith("_runtime")}
    assert not extra


def test_every_module_is_short_and_needs_only_its_siblings() -> None:
    allowed = ("httpx2", "pydantic", "pydantic_core", "anyio")
    for path in RUNTIME.glob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) <= 400, path.name
        for line in lines:
            words = line.split()
            if words[:1] in (["import"], ["from"]) and not words[1].startswith("."):
                top = words[1].partition(".")[0]
                assert top in allowed or top in sys.stdlib_module_names, (path.name, line)
