"""Judges one package: `python -m tests.fidelity DOCUMENT FOLDER [--json]`.

FOLDER is the generated package. The exit code is 1 if something was found.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.fidelity.findings import count
from tests.fidelity.judge import judge_folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every finding, and how many there are of each kind."""
    parser = argparse.ArgumentParser(prog="python -m tests.fidelity", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="print plain data for programs")
    options = parser.parse_args(arguments)
    verdict = judge_folder(options.document, options.folder)
    if options.json:
        data = {
            "compared": verdict.compared,
            "unjudged": list(verdict.unjudged),
            "counts": count(verdict.findings),
            "lines": [each.line() for each in verdict.findings],
            "findings": [each.as_json() for each in verdict.findings],
        }
        sys.stdout.write(json.dumps(data) + "\n")
    else:
        lines = [each.line() for each in verdict.findings]
        lines += [f"not judged: #{pointer}" for pointer in verdict.unjudged]
        counts = ", ".join(f"{kind} {n}" for kind, n in count(verdict.findings).items())
        lines.append(f"{verdict.compared} pairs compared: {counts or 'nothing found'}")
        sys.stdout.write("\n".join(lines) + "\n")
    return 1 if verdict.findings else 0


if __name__ == "__main__":
    sys.exit(main())
