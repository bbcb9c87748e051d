"""Measures generators beside each other on large documents: CPU, peak memory, and whether the output is whole.

    python benchmarks/peers.py --documents DIR --peers .venv-peers/bin [--list FILE] [--rounds 1]

Each tool starts cold, validates where it can, and formats as it likes best (Oarlock with ruff). An output
counts only if every module of it imports and every operation of the document is in it; the last two
columns say whether Oarlock takes no more than the best of those that count.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from run import BIN, Run, usage  # noqa: E402

from tests.corpus.documents import count_operations  # noqa: E402

LIMIT = 3600
"""Seconds of wall time before a tool counts as not finishing."""

_IMPORT_ALL = """
import importlib, pkgutil, sys
sys.setrecursionlimit(10000)
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        importlib.import_module(module.name)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A generator: how it is called for a document, and what its output must hold."""

    name: str
    command: Callable[[Path, Path], list[str]]
    packages: tuple[str, ...]
    operations: Callable[[Path], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a tool took, and why its output does not count, if it does not."""

    runs: tuple[Run, ...] = ()
    fault: str = ""

    @property
    def cpu(self) -> float:
        """The median of the CPU seconds."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def peak(self) -> float:
        """The largest peak of memory, in MiB."""
        return max(run.peak for run in self.runs)


def tools(peers: Path) -> tuple[Tool, ...]:
    """Return the generators, ours first."""
    return (
        Tool(
            name="oarlock",
            command=lambda spec, out: [
                *(str(BIN / "oarlock"), "generate", "--no-cache", "--formatter", "ruff"),
                *("--spec", str(spec), "--output", str(out), "--package", "ours"),
            ],
            packages=("ours",),
            operations=lambda out: len(
                json.loads((out / "ours/sourcemap.json").read_text("utf-8"))["operations"]
            ),
        ),
        Tool(
            name="openapi-python-client",
            command=lambda spec, out: [
                *(str(peers / "openapi-python-client"), "generate", "--meta", "none"),
                *("--path", str(spec), "--output-path", str(out / "theirs")),
            ],
            packages=("theirs",),
            operations=lambda out: _functions(out, "theirs/api/*/*.py", _is_detailed),
        ),
        Tool(
            name="openapi-generator",
            command=lambda spec, out: [
                *(str(peers / "openapi-generator-cli"), "generate", "-g", "python"),
                *("-i", str(spec), "-o", str(out)),
            ],
            packages=("openapi_client",),
            operations=lambda out: _functions(out, "openapi_client/api/*.py", _is_with_info),
        ),
        Tool(
            name="datamodel-code-generator",
            command=lambda spec, out: [
                *(str(peers / "datamodel-codegen"), "--input", str(spec)),
                *("--input-file-type", "openapi", "--output", str(_models(spec, out))),
                *("--output-model-type", "pydantic_v2.BaseModel", "--formatters", "ruff-format"),
                *("--generate-client", "httpx2", "--client-output", str(out / "made/client")),
                *("--client-package", "made.client", "--client-model-package", "made.models"),
            ],
            packages=("made",),
            operations=_operations_of_resources,
        ),
    )


def _models(spec: Path, out: Path) -> Path:
    """Return where datamodel-code-generator wants the models: in a folder, where names have dots."""
    document = json.loads(spec.read_text("utf-8"))
    names = document.get("components", {}).get("schemas", document.get("definitions", ()))
    return out / ("made/models" if any("." in name for name in names) else "made/models.py")


def measure(tool: Tool, spec: Path, peers: Path, rounds: int) -> Result:
    """Let a tool generate from a document, and look at what came out."""
    expected = count_operations(json.loads(spec.read_text("utf-8")))
    runs: list[Run] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "out"
            out.mkdir()
            used = usage(
                tool.command(spec, out), cwd=out, limit=LIMIT, PATH=f"{peers}:{os.environ['PATH']}"
            )
            if isinstance(used, str):
                return Result(fault=used)
            runs.append(used)
            fault = "" if len(runs) > 1 else _fault(tool, out, expected, peers)
            if fault:
                return Result(runs=tuple(runs), fault=fault)
    return Result(runs=tuple(runs))


def _fault(tool: Tool, out: Path, expected: int, peers: Path) -> str:
    present = tool.operations(out)
    if present < expected:
        return f"{expected - present:,} of {expected:,} operations missing"
    python = BIN / "python" if tool.name == "oarlock" else peers / "python"
    done = subprocess.run(
        [str(python), "-c", _IMPORT_ALL, *tool.packages],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else "does not import"


def _functions(out: Path, pattern: str, counts: Callable[[str], bool]) -> int:
    found = 0
    for path in out.glob(pattern):
        try:
            tree = ast.parse(path.read_text("utf-8"))
        except SyntaxError:
            continue
        found += sum(
            isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and counts(node.name)
            for node in ast.walk(tree)
        )
    return found


def _is_detailed(name: str) -> bool:
    return name == "sync_detailed"


def _is_with_info(name: str) -> bool:
    return name.endswith("_with_http_info")


def _operations_of_resources(out: Path) -> int:
    found = 0
    for path in out.glob("made/client/resources/**/_sync.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name.endswith("Resource"):
                found += sum(
                    isinstance(item, ast.FunctionDef)
                    and not item.name.startswith("_")
                    and not item.decorator_list
                    for item in node.body
                )
    return found


def _cell(result: Result) -> str:
    text = f"{result.cpu:.3g} s, {result.peak:.0f} MiB" if result.runs else ""
    return f"{text} ({result.fault})" if text and result.fault else text or result.fault


def _row(name: str, results: list[Result]) -> str:
    ours, *others = results
    whole = [other for other in others if not other.fault]
    verdict = ["no other is whole"] * 2
    if whole and ours.runs:
        verdict = [
            f"{ours.cpu / min(other.cpu for other in whole):.2f}",
            f"{ours.peak / min(other.peak for other in whole):.2f}",
        ]
    return "| " + " | ".join((name, *map(_cell, results), *verdict)) + " |"


def main() -> None:
    """Measure every document with every tool, and print the table as it grows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=Path, required=True, help="folder of the documents")
    parser.add_argument("--list", type=Path, help="file of paths below it, one a line; else all")
    parser.add_argument("--peers", type=Path, required=True, help="bin folder with the peers")
    parser.add_argument("--rounds", type=int, default=1)
    arguments = parser.parse_args()
    if shutil.which("java") is None:
        raise SystemExit("openapi-generator needs Java: there is no java on the PATH")
    peers = arguments.peers.resolve()
    names = sorted(path.name for path in arguments.documents.glob("*.json"))
    if arguments.list:
        names = [line for line in arguments.list.read_text("utf-8").splitlines() if line]
    known = tools(peers)
    header = ["document", *(tool.name for tool in known), "CPU, of the best", "memory, of the best"]
    print("| " + " | ".join(header) + " |\n" + "|---" * len(header) + "|")
    for name in names:
        spec = (arguments.documents / name).resolve()
        results = [measure(tool, spec, peers, arguments.rounds) for tool in known]
        print(_row(name, results), flush=True)


if __name__ == "__main__":
    main()
