"""Generates the client of one document and imports it.

Keeps others from knowing the command line, and what a package consists of.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

from tests.corpus.documents import count_operations, read
from tests.corpus.outcome import Finding, Outcome
from tests.corpus.workers import ROOT, run_python
from tests.support.rendering import RUNTIME, with_shared_runtime

_PACKAGE = "client"
_PROBE = Path(__file__).with_name("probe.py")
_CODE = (
    "generator/**/*",
    "templates/**/*",
    "tests/corpus/*",
    "tests/fidelity/*",
    "tests/conformance/*",
    "tests/support/rendering.py",
)
_SAMPLES = "300"
"""Models of each client for which values are drawn."""
_JUDGES = ("httpx2", "mypy", "pydantic", "pyright")


def digest_of(document: Path) -> str:
    """Return a digest of all that decides what is generated from a document and how it is judged."""
    return hashlib.sha256(_code_digest() + document.read_bytes()).hexdigest()


def make(document: Path, outcome: Outcome, folder: Path) -> tuple[Outcome, Mapping[str, str]]:
    """Generate a client in a folder, import it, and compare its types with the document.

    Returns:
        What was found, and the client's own modules, which import a runtime that they share.
    """
    outcome = replace(outcome, expected=_expected(document))
    start = time.perf_counter()
    findings = _generate(document, folder)
    outcome = replace(outcome, findings=findings, seconds={"generate": _since(start)})
    if findings:
        return outcome, {}
    start = time.perf_counter()
    outcome = _probed(outcome, folder)
    outcome = replace(outcome, seconds={**outcome.seconds, "probe": _since(start)})
    start = time.perf_counter()
    outcome = _compared(outcome, document, folder)
    outcome = replace(outcome, seconds={**outcome.seconds, "fidelity": _since(start)})
    start = time.perf_counter()
    outcome = _chosen(outcome, document, folder)
    outcome = replace(outcome, seconds={**outcome.seconds, "variants": _since(start)})
    files = _own_modules(folder / _PACKAGE)
    return replace(outcome, package=_package_digest(files)), files


def _expected(document: Path) -> int:
    try:
        return count_operations(read(document))
    except Exception:  # noqa: BLE001 - the generator is asked what is wrong with the document
        return 0


def _since(start: float) -> float:
    return round(time.perf_counter() - start, 2)


def _generate(document: Path, folder: Path) -> tuple[Finding, ...]:
    arguments = ("--spec", str(document), "--output", ".", "--package", _PACKAGE)
    options = ("--formatter", "ruff", "--quiet")
    try:
        done = run_python(folder, "-m", "generator", "generate", *arguments, *options)
    except subprocess.TimeoutExpired as expired:
        return (("generate", str(expired)),)
    if done.returncode == 0:
        return ()
    lines = [line for line in done.stderr.splitlines() if line.strip()] or ["no word"]
    return (("generate", next((line for line in lines if "Error" in line), lines[-1])),)


def _probed(outcome: Outcome, folder: Path) -> Outcome:
    try:
        done = run_python(folder, str(_PROBE), ".", _PACKAGE)
    except subprocess.TimeoutExpired as expired:
        return replace(outcome, findings=(("import", str(expired)),))
    if done.returncode:
        message = (done.stderr.strip() or "crashed").splitlines()[-1]
        return replace(outcome, findings=(("import", message),))
    data = json.loads(done.stdout)
    present = data["operations"]
    findings = tuple((stage, message) for stage, message in data["findings"])
    if present != outcome.expected and not findings:
        findings = (("operations", f"{present} instead of {outcome.expected}"),)
    return replace(outcome, present=present, models=data["models"], findings=findings)


def _compared(outcome: Outcome, document: Path, folder: Path) -> Outcome:
    """Compare the types of the client with the document."""
    if outcome.findings:
        return outcome
    command = ("-m", "tests.fidelity", str(document), _PACKAGE, "--json", "--samples", _SAMPLES)
    try:
        done = run_python(folder, *command)
        data = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError) as error:
        words = done.stderr.strip() if isinstance(error, ValueError) else str(error)
        return replace(outcome, findings=(("fidelity", words.splitlines()[-1]),))
    return outcome.with_fidelity(data["counts"], data["lines"])


def _chosen(outcome: Outcome, document: Path, folder: Path) -> Outcome:
    """Decode a value of every variant that a tag names."""
    if outcome.findings or b"discriminator" not in document.read_bytes():
        return outcome
    try:
        done = run_python(folder, "-m", "tests.corpus.variants", str(document), ".", _PACKAGE)
    except subprocess.TimeoutExpired as expired:
        return replace(outcome, findings=(("variants", str(expired)),))
    if done.returncode:
        message = (done.stderr.strip() or "crashed").splitlines()[-1]
        return replace(outcome, findings=(("variants", message),))
    found = json.loads(done.stdout)
    wrong = [line for verdict in ("wrong", "refused") for line in found[verdict]]
    return replace(outcome, findings=tuple(("variants", line) for line in wrong))


def _own_modules(package: Path) -> dict[str, str]:
    paths = {path.relative_to(package): path for path in sorted(package.rglob("*.py"))}
    return with_shared_runtime(
        {
            relative.as_posix(): path.read_text("utf-8")
            for relative, path in paths.items()
            if relative.parts[0] != "_runtime"
        }
    )


@cache
def _code_digest() -> bytes:
    paths = {path for pattern in _CODE for path in ROOT.glob(pattern)}
    sources = sorted(path for path in paths if path.suffix in (".py", ".jinja"))
    return _digest(_judges(), *_texts(ROOT, sources))


def _package_digest(files: Mapping[str, str]) -> str:
    runtime = _texts(RUNTIME, sorted(RUNTIME.rglob("*.py")))
    return _digest(_judges(), *runtime, json.dumps(files, sort_keys=True)).hex()


def _judges() -> str:
    """Return the releases that decide what a package is judged by."""
    return " ".join(f"{name} {version(name)}" for name in _JUDGES)


def _texts(folder: Path, paths: Iterable[Path]) -> Iterable[str]:
    for path in paths:
        yield path.relative_to(folder).as_posix()
        yield path.read_text("utf-8")


def _digest(*texts: str) -> bytes:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(hashlib.sha256(text.encode()).digest())
    return digest.digest()
