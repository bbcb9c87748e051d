"""Generates, imports and type-checks a client for every document of a list.

    python -m tests.corpus.run --documents DIR [--list FILE] [--check mypy,pyright] [--report FILE]

First each document by itself becomes a client that is imported and whose types are compared with the
document, then the type checkers go over batches of clients. The report is also what a later run resumes from: a document whose text,
templates and generator are what they were is not generated again, and a client whose code is what
it was is not checked again. Differences between document and types may only become fewer than in
the report. The exit code is 1 if there is any fault, 2 if documents are missing.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.corpus import batches, client
from tests.corpus.documents import documents_below
from tests.corpus.outcome import CHECKS, Outcome, summarise
from tests.corpus.progress import progress
from tests.corpus.report import Report
from tests.corpus.workers import in_parallel


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Documents whose packages one type checker sees at once, and how much code each package is."""

    check: str
    weights: Mapping[str, int]

    @property
    def weight(self) -> int:
        """How much code there is in all."""
        return sum(self.weights.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the documents, write the report, print the summary."""
    options = _options(arguments)
    documents = _documents(options)
    missing = [name for name in documents if not (options.documents / name).is_file()]
    if not documents or missing:
        sys.stderr.write(_complaint(options.documents, documents, missing) + "\n")
        return 2
    with tempfile.TemporaryDirectory(prefix="oarlock-corpus-") as name:
        folders = [Path(name) / str(number) for number in range(options.jobs)]
        for folder in folders:
            folder.mkdir()
        report = Report(options.report or Path(name) / "report.json")
        _make_all(options.documents, documents, options.check, report, folders)
        _check_all(documents, options.check, report, folders)
    ordered = [report.outcomes[name] for name in documents]
    sys.stdout.write(summarise(ordered) + "\n")
    return 1 if any(one.findings for one in ordered) else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.run", description=__doc__)
    parser.add_argument("--documents", type=Path, required=True, help="folder of the documents")
    parser.add_argument("--list", type=Path, help="file of paths below it, one a line; else all")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="programs at a time")
    parser.add_argument("--report", type=Path, help="JSON file to write and to resume from")
    parser.add_argument("--check", default="", help="mypy, pyright or both, with a comma")
    options = parser.parse_args(arguments)
    options.documents = options.documents.resolve()  # the workers run in folders of their own
    options.check = tuple(dict.fromkeys(name for name in options.check.split(",") if name))
    if unknown := set(options.check) - set(CHECKS):
        parser.error(f"unknown check {', '.join(sorted(unknown))}")
    return options


def _documents(options: argparse.Namespace) -> list[str]:
    if options.list:
        lines = options.list.read_text("utf-8").splitlines()
        return list(dict.fromkeys(line for line in lines if line))
    return documents_below(options.documents)


def _complaint(folder: Path, documents: Sequence[str], missing: Sequence[str]) -> str:
    if not documents:
        return f"there is no document in {folder}"
    count = f"{len(missing)} of {len(documents)} documents"
    return f"{count} are not in {folder}, such as {missing[0]!r}: say where they are"


def _make_all(
    root: Path, names: Sequence[str], checks: Sequence[str], report: Report, folders: Sequence[Path]
) -> None:
    """Generate and import a client for each document, and keep those that are to be checked."""

    def make(folder: Path, name: str) -> tuple[Outcome, Mapping[str, str]]:
        done = report.outcomes.get(name)
        least = done.least if done else None
        outcome = Outcome(document=name, digest=client.digest_of(root / name), least=least)
        if done and done.digest == outcome.digest:
            if _is_checked(done, checks) or report.keeps(done.package):
                return done, {}
        outcome, files = client.make(root / name, outcome, folder)
        return (outcome.with_checks_of(done) if done else outcome), files

    with progress("clients", len(names), len(names)) as step:
        for outcome, files in in_parallel(folders, make, names):
            if files and not _is_checked(outcome, checks):
                report.keep(outcome.package, files)
            report.record(outcome)
            step(_verdict(outcome), 1)


def _verdict(one: Outcome) -> str:
    stages = dict.fromkeys(stage for stage, _ in one.findings)
    faults = ", ".join(f"{stage} {one.count(stage)}" for stage in stages) or "ok"
    differences = f", {len(one.differences)} differences" if one.differences else ""
    return f"{one.document}: {faults}{differences} ({sum(one.seconds.values()):.1f} s)"


def _is_checked(outcome: Outcome, checks: Sequence[str]) -> bool:
    return not any(outcome.lacks(check) for check in checks)


def _check_all(
    names: Sequence[str], checks: Sequence[str], report: Report, folders: Sequence[Path]
) -> None:
    """Run the type checkers over the packages that they have not seen."""
    tasks = [batch for check in checks for batch in _batches(check, names, report)]

    def run(folder: Path, batch: Batch) -> tuple[Batch, dict[str, batches.Result], float]:
        start = time.perf_counter()
        packages = {name: report.modules(report.outcomes[name].package) for name in batch.weights}
        results = batches.check(batch.check, packages, folder)
        return batch, results, time.perf_counter() - start

    with progress("type checks", len(tasks), sum(batch.weight for batch in tasks)) as step:
        for batch, results, seconds in in_parallel(folders, run, tasks):
            report.record(*_checked(batch, results, seconds, report.outcomes))
            step(_line(batch, results, seconds), batch.weight)
    if all(_is_checked(report.outcomes[name], checks) for name in names):
        report.drop_packages()


def _batches(check: str, names: Iterable[str], report: Report) -> list[Batch]:
    outcomes = (report.outcomes[name] for name in names)
    packages = {one.document: one.package for one in outcomes if one.lacks(check)}
    weights = {name: report.weight(package) for name, package in packages.items()}
    return [
        Batch(check=check, weights={name: weights[name] for name in batch})
        for batch in batches.pack(weights)
    ]


def _checked(
    batch: Batch,
    results: Mapping[str, batches.Result],
    seconds: float,
    outcomes: Mapping[str, Outcome],
) -> Iterator[Outcome]:
    """Yield the outcomes with the results; each client took its share of the time."""
    for name, weight in batch.weights.items():
        result, share = results[name], seconds * weight / batch.weight
        yield outcomes[name].with_check(
            batch.check, result.errors, share, is_complete=result.is_complete
        )


def _line(batch: Batch, results: Mapping[str, batches.Result], seconds: float) -> str:
    faults = [f"{name} {len(one.errors)}" for name, one in results.items() if one.errors]
    amount = f"{len(batch.weights)} clients, {batch.weight / 1e6:.1f} MB, {seconds:.0f} s"
    return f"{batch.check}: {', '.join(faults) or 'ok'} ({amount})"


if __name__ == "__main__":
    sys.exit(main())
