"""Generate a client for every document of a list, judge it, and write a report and a page.

    python -m tests.conformance.corpus --documents DIR --list FILE [--jobs 2] [--limit 60]

Small documents come first. `report.json` is also what a later run resumes from: a document whose
text and code are what they were is not done again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from tests.conformance.judge_client import ROOT
from tests.conformance.page import render

State = Literal["judged", "not judged", "not generated", "crashed", "out of time"]
_PACKAGE = "client"
_GRACE = 30
"""Seconds that a judged document gets to end the call that it is in, and to report."""
_CODE = ("generator", "templates", "tests/conformance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What became of one document; `digest` says what that depends on."""

    document: str
    digest: str
    state: State = "judged"
    reason: str = ""
    seconds: float = 0
    report: Mapping[str, Any] = field(default_factory=dict)

    @property
    def has_failures(self) -> bool:
        """Whether anything speaks against the client, or it could not be made."""
        is_made = self.state in ("judged", "not judged")
        return not is_made or bool(self.report.get("failures"))


def main() -> int:
    """Judge the documents; 0 when nothing speaks against any client."""
    options = _options()
    lines = options.list.read_text("utf-8").splitlines()
    names = list(dict.fromkeys(line for line in lines if line.strip()))
    missing = [name for name in names if not (options.documents / name).is_file()]
    if missing or not names:
        _tell(f"{len(missing)} of {len(names)} documents are missing: {', '.join(missing[:3])}")
        return 2
    options.output.mkdir(parents=True, exist_ok=True)
    path = options.output / "report.json"
    known = _read(path)
    rows: dict[str, Row] = {}
    for row in _rows(options, names, known):
        rows[row.document] = row
        _write(path, known | rows)
        _tell(f"[{len(rows):>3}/{len(names)}] {_verdict(row)}")
    ordered = [rows[name] for name in names]
    page = render([asdict(row) for row in ordered])
    (options.output / "index.html").write_text(page, encoding="utf-8")
    _tell(f"{path} and {options.output / 'index.html'} are written")
    return 1 if any(row.has_failures for row in ordered) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.corpus", description=__doc__)
    parser.add_argument("--documents", type=Path, required=True, help="folder of the documents")
    parser.add_argument(
        "--list", type=Path, required=True, help="file of paths below it, a line each"
    )
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "conformance")
    parser.add_argument("--jobs", type=int, default=2, help="documents at a time")
    parser.add_argument("--limit", type=float, default=300, help="seconds for one document")
    return parser.parse_args()


def _rows(options: argparse.Namespace, names: list[str], known: Mapping[str, Row]) -> Iterator[Row]:
    """Yield the row of each document as it is there."""
    code = _code_digest()

    def work(name: str) -> Row:
        path = options.documents / name
        digest = hashlib.sha256(code + path.read_bytes()).hexdigest()
        if name in known and known[name].digest == digest:
            return known[name]
        start = time.monotonic()
        try:
            row = _examine(path, Row(document=name, digest=digest), options.limit)
        except subprocess.TimeoutExpired:
            row = Row(document=name, digest=digest, state="out of time", reason="no end in sight")
        return replace(row, seconds=round(time.monotonic() - start, 1))

    ordered = sorted(names, key=lambda name: (options.documents / name).stat().st_size)
    with ThreadPoolExecutor(options.jobs) as pool:
        for future in as_completed([pool.submit(work, name) for name in ordered]):
            yield future.result()


def _examine(path: Path, row: Row, limit: float) -> Row:
    """Generate the client of one document into a temporary folder and judge it."""
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="oarlock-conformance-") as folder:
        target = ("--spec", path, "--output", folder, "--package", _PACKAGE)
        made = _python(
            "-m", "generator", "generate", *target, "--formatter=ruff", "--quiet", limit=limit
        )
        if made.returncode:
            return replace(row, state="not generated", reason=_error(made.stderr))
        left = max(limit - (time.monotonic() - start), 1)
        report = Path(folder) / "report.json"
        arguments = (path, Path(folder) / _PACKAGE, "--json", report, "--limit", str(left))
        judged = _python("-m", "tests.conformance", *arguments, limit=left + _GRACE)
        if judged.returncode == 2:
            return replace(row, state="not judged", reason=judged.stderr.strip())
        if not report.is_file():
            return replace(row, state="crashed", reason=_error(judged.stderr))
        return replace(row, report=json.loads(report.read_text("utf-8")))


def _python(*arguments: str | Path, limit: float) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, *arguments),
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=limit,
        check=False,
    )


def _error(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()] or ["no word"]
    return next((line for line in lines if "error:" in line), lines[-1])[:600]


def _code_digest() -> bytes:
    """Return a digest of all that decides what is generated and how it is judged."""
    digest = hashlib.sha256()
    for folder in _CODE:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".jinja"):
                digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return digest.digest()


def _read(path: Path) -> dict[str, Row]:
    if not path.is_file():
        return {}
    return {one["document"]: Row(**one) for one in json.loads(path.read_text("utf-8"))["documents"]}


def _write(path: Path, rows: Mapping[str, Row]) -> None:
    entries = [asdict(rows[name]) for name in sorted(rows)]
    temporary = path.with_name(path.name + ".new")
    temporary.write_text(json.dumps({"documents": entries}, indent=1) + "\n", "utf-8")
    temporary.replace(path)


def _verdict(row: Row) -> str:
    if not row.report:
        return f"{row.document}: {row.state}: {row.reason[:200]} ({row.seconds} s)"
    requests, responses = row.report["requests"], row.report["responses"]
    return (
        f"{row.document}: {requests['accepted']}/{requests['sent']} accepted,"
        f" {responses['round_tripped']}/{responses['received']} round-tripped,"
        f" {len(row.report['failures'])} failures ({row.seconds} s)"
    )


def _tell(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
