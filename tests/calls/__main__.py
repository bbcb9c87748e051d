"""Judges the calls of one package: `python -m tests.calls DOCUMENT FOLDER`.

FOLDER is the generated package. Every operation is called with values that its document allows, which mypy and
pyright have to accept, and with a mistake each, which both have to refuse. The exit code is 1 if one of them does not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.calls.judge import judge
from tests.conformance.package import GeneratedPackage
from tests.fidelity.document import load


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every call that a type checker judges otherwise."""
    parser = argparse.ArgumentParser(prog="python -m tests.calls", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--root", type=Path, help="folder of the files that the document refers to")
    parser.add_argument("--checkers", default="mypy,pyright")
    options = parser.parse_args(arguments)
    document, package = load(options.document, options.root), GeneratedPackage(options.folder)
    depth = len(package.source_map["package"].split("."))
    root = options.folder.resolve().parents[depth - 1]
    verdict = judge([(document, package)], root, options.checkers.split(","))
    for finding in verdict.findings:
        sys.stdout.write(f"{finding}\n")
    sys.stdout.write(
        f"{verdict.right} right calls, {verdict.wrong} wrong ones, {verdict.without} operations without:"
        f" {len(verdict.findings) or 'nothing'} found\n"
    )
    return 1 if verdict.findings else 0


if __name__ == "__main__":
    sys.exit(main())
