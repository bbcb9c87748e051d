"""Generates, imports and type-checks a client for every document of a list.

    python -m tests.corpus.run --documents DIR [--list FILE] [--check mypy,pyright] [--report FILE]

The report is also what a later run resumes from: a document whose text, templates and generator are
what they were is not done again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import queue
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.corpus.outcome import CHECKS, Outcome, summarise

_ROOT = Path(__file__).parents[2]
_PACKAGE = "client"
_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_METHODS = frozenset("get put post delete options head patch trace query".split())
_MYPY_ERROR = re.compile(r"^\S+:\d+: error: .*")
_LIMIT = 1800
"""Seconds for one step of one document."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A folder that one worker generates into, again and again.

    The runtime and the libraries are the same in every package, so that mypy checks them once.
    """

    folder: Path

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program of this environment in the slot."""
        return subprocess.run(
            (sys.executable, *command),
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            capture_output=True,
            text=True,
            timeout=_LIMIT,
            check=False,
        )


def main() -> int:
    """Run the documents, write the report, print the summary."""
    options = _options()
    documents = _documents(options)
    missing = [name for name in documents if not (options.documents / name).is_file()]
    if not documents:
        _tell(f"there is no document in {options.documents}")
        return 2
    if missing:
        _tell(
            f"{len(missing)} of {len(documents)} documents are not in {options.documents}, "
            f"such as {missing[0]!r}: say where they are"
        )
        return 2
    known = _read_report(options.report)
    outcomes = {}
    for outcome in _outcomes(options, documents, known):
        outcomes[outcome.document] = outcome
        if options.report:
            _write_report(options.report, known | outcomes)
    ordered = [outcomes[name] for name in documents]
    sys.stdout.write(summarise(ordered) + "\n")
    return 1 if any(one.findings for one in ordered) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.run", description=__doc__)
    parser.add_argument("--documents", type=Path, required=True, help="folder of the documents")
    parser.add_argument("--list", type=Path, help="file of paths below it, one a line; else all")
    parser.add_argument("--jobs", type=int, default=2, help="documents at a time")
    parser.add_argument("--report", type=Path, help="JSON file to write and to resume from")
    parser.add_argument("--check", default="", help="mypy, pyright or both, with a comma")
    options = parser.parse_args()
    options.check = tuple(name for name in options.check.split(",") if name)
    if unknown := set(options.check) - set(CHECKS):
        parser.error(f"unknown check {', '.join(sorted(unknown))}")
    return options


def _documents(options: argparse.Namespace) -> list[str]:
    if options.list:
        return [line for line in options.list.read_text("utf-8").splitlines() if line]
    paths = (path for path in options.documents.rglob("*") if path.suffix in _SUFFIXES)
    return sorted(path.relative_to(options.documents).as_posix() for path in paths)


def _outcomes(
    options: argparse.Namespace, documents: list[str], known: dict[str, Outcome]
) -> Iterator[Outcome]:
    """Yield the outcome of each document as it is there."""
    code = _code_digest()
    with tempfile.TemporaryDirectory(prefix="oarlock-corpus-") as folder:
        slots: queue.SimpleQueue[Slot] = queue.SimpleQueue()
        for number in range(options.jobs):
            slot = Slot(Path(folder) / str(number))
            slot.folder.mkdir()
            slots.put(slot)

        def work(name: str) -> Outcome:
            path = options.documents / name
            digest = hashlib.sha256(code + path.read_bytes()).hexdigest()
            done = known.get(name)
            if done and done.digest == digest and set(options.check) <= set(done.checks):
                return done
            slot = slots.get()
            try:
                outcome = Outcome(document=name, digest=digest, checks=options.check)
                return _examine(path, outcome, slot)
            finally:
                slots.put(slot)

        with ThreadPoolExecutor(options.jobs) as pool:
            futures = [pool.submit(work, name) for name in documents]
            for number, future in enumerate(as_completed(futures), 1):
                outcome = future.result()
                _tell(f"[{number:>3}/{len(documents)}] {_verdict(outcome)}")
                yield outcome


def _examine(path: Path, outcome: Outcome, slot: Slot) -> Outcome:
    """Generate one client and look for its faults, stage by stage."""
    outcome.expected = count_operations(_read(path))
    stages = [("generate", _generate), ("probe", _probe), ("mypy", _mypy), ("pyright", _pyright)]
    for name, stage in stages:
        if name in CHECKS and name not in outcome.checks:
            continue
        start = time.perf_counter()
        try:
            outcome.findings += stage(path, outcome, slot)
        except subprocess.TimeoutExpired:
            outcome.findings.append((name if name != "probe" else "import", "no end in sight"))
        outcome.seconds[name] = round(time.perf_counter() - start, 2)
        if outcome.count("generate"):
            break
    return outcome


def _read(path: Path) -> Any:
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    import yaml

    return yaml.safe_load(text)


def count_operations(document: Any) -> int:
    """Count the operations that a document declares, read straight from its JSON."""
    count = 0
    for path, item in document.get("paths", {}).items():
        if not path.startswith("x-"):
            item = _followed(document, item)
            count += sum(1 for method in item if method in _METHODS)
            count += len(item.get("additionalOperations", ()))
    return count


def _followed(document: Any, item: Any) -> Any:
    if not str(item.get("$ref", "")).startswith("#/"):
        return item
    target = document
    for token in item["$ref"].split("/")[1:]:
        target = target[token.replace("~1", "/").replace("~0", "~")]
    return target


def _generate(path: Path, _: Outcome, slot: Slot) -> list[tuple[str, str]]:
    arguments = ("--spec", str(path), "--output", ".", "--package", _PACKAGE)
    done = slot.run("-m", "generator", "generate", *arguments, "--formatter", "ruff", "--quiet")
    if done.returncode == 0:
        return []
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    return [("generate", next((line for line in lines if "Error" in line), lines[-1]))]


def _probe(_: Path, outcome: Outcome, slot: Slot) -> list[tuple[str, str]]:
    done = slot.run(str(_ROOT / "tests" / "corpus" / "probe.py"), ".", _PACKAGE)
    if done.returncode:
        return [("import", (done.stderr.strip() or "crashed").splitlines()[-1])]
    data = json.loads(done.stdout)
    outcome.present, outcome.models = data["operations"], data["models"]
    findings = [(stage, message) for stage, message in data["findings"]]
    if outcome.present != outcome.expected and not findings:
        findings.append(("operations", f"{outcome.present} instead of {outcome.expected}"))
    return findings


def _mypy(_: Path, __: Outcome, slot: Slot) -> list[tuple[str, str]]:
    done = slot.run("-m", "mypy", "--strict", "--config-file=", "--package", _PACKAGE)
    errors = [line for line in done.stdout.splitlines() if _MYPY_ERROR.match(line)]
    if done.returncode and not errors:
        errors = [(done.stderr or done.stdout).strip().splitlines()[-1]]
    return [("mypy", line) for line in errors]


def _pyright(_: Path, __: Outcome, slot: Slot) -> list[tuple[str, str]]:
    done = slot.run("-m", "pyright", "--pythonpath", sys.executable, "--outputjson", _PACKAGE)
    try:
        found = json.loads(done.stdout)["generalDiagnostics"]
    except ValueError:
        return [("pyright", (done.stderr or done.stdout).strip()[-200:])]
    return [("pyright", _pyright_line(one)) for one in found if one["severity"] == "error"]


def _pyright_line(found: Any) -> str:
    line = found["range"]["start"]["line"] + 1
    return f"{Path(found['file']).name}:{line}: {found['message']}"


def _code_digest() -> bytes:
    """Return a digest of all that decides what is generated and how it is judged."""
    digest = hashlib.sha256()
    for folder in ("generator", "templates", "tests/corpus"):
        for path in sorted((_ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".jinja"):
                digest.update(path.relative_to(_ROOT).as_posix().encode() + path.read_bytes())
    return digest.digest()


def _read_report(path: Path | None) -> dict[str, Outcome]:
    if path is None or not path.is_file():
        return {}
    entries = json.loads(path.read_text("utf-8"))["documents"]
    return {entry["document"]: Outcome.from_json(entry) for entry in entries}


def _write_report(path: Path, outcomes: dict[str, Outcome]) -> None:
    entries = [outcomes[name].as_json() for name in sorted(outcomes)]
    temporary = path.with_name(path.name + ".new")
    temporary.write_text(json.dumps({"documents": entries}, indent=1) + "\n", "utf-8")
    temporary.replace(path)


def _verdict(one: Outcome) -> str:
    stages = dict.fromkeys(stage for stage, _ in one.findings)
    faults = ", ".join(f"{stage} {one.count(stage)}" for stage in stages) or "ok"
    return f"{one.document}: {faults} ({sum(one.seconds.values()):.1f} s)"


def _tell(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
