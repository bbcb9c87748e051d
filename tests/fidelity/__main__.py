"""Judges one package: `python -m tests.fidelity DOCUMENT FOLDER [--json]`.

FOLDER is the generated package. The exit code is 1 if something was found.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conformance.package import GeneratedPackage
from tests.fidelity.document import load
from tests.fidelity.findings import count
from tests.fidelity.judge import judge
from tests.fidelity.samples import Samples


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every finding, and how many there are of each kind."""
    parser = argparse.ArgumentParser(prog="python -m tests.fidelity", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--root", type=Path, help="folder of the files that the document refers to")
    parser.add_argument("--samples", type=int, help="draw values for so many models at most")
    parser.add_argument("--json", action="store_true", help="print plain data for programs")
    options = parser.parse_args(arguments)
    document, package = load(options.document, options.root), GeneratedPackage(options.folder)
    verdict = judge(document, package)
    sampled = Samples(document, package).run(options.samples)
    findings = (*verdict.findings, *sampled.findings)
    if options.json:
        data = {
            "compared": verdict.compared,
            "values": sampled.values,
            "broken": sampled.broken,
            "without": sampled.without,
            "unjudged": list(verdict.unjudged),
            "counts": count(findings),
            "lines": [each.line() for each in findings],
            "findings": [each.as_json() for each in findings],
        }
        sys.stdout.write(json.dumps(data) + "\n")
    else:
        lines = [each.line() for each in findings]
        lines += [f"not judged: #{pointer}" for pointer in verdict.unjudged]
        counts = ", ".join(f"{kind} {n}" for kind, n in count(findings).items())
        values = f"{sampled.values} values both ways, {sampled.broken} broken"
        lines.append(f"{verdict.compared} types compared, {values}: {counts or 'nothing found'}")
        sys.stdout.write("\n".join(lines) + "\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
