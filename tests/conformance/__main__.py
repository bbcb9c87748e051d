"""Judge a generated package: `python -m tests.conformance DOCUMENT PACKAGE_FOLDER`."""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial
from pathlib import Path

from tests.conformance.documents import UnsupportedDocument
from tests.conformance.driver import run
from tests.conformance.prism import PRISM, PrismJudge


def main() -> int:
    """Print a report; 0 when nothing speaks against the package, 1 when something does."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("document", type=Path)
    parser.add_argument("package", type=Path, help="the folder that holds sourcemap.json")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=float, help="seconds after which no call begins")
    parser.add_argument("--judge", choices=("openapi-core", "prism"), default="openapi-core")
    parser.add_argument("--prism", type=Path, default=PRISM, help="Prism's program")
    parser.add_argument("--json", type=Path, help="also write the report as JSON to this file")
    parser.add_argument("--most", type=int, default=40, help="how many findings to print")
    options = parser.parse_args()
    try:
        start = partial(PrismJudge, options.document, options.prism)
        report = run(
            options.document,
            options.package,
            seed=options.seed,
            limit=options.limit,
            judge=start if options.judge == "prism" else None,
        )
    except UnsupportedDocument as error:
        print(f"{options.document}: {error}", file=sys.stderr)  # noqa: T201 (a program's output)
        return 2
    if options.json:
        options.json.write_text(json.dumps(report.as_json(), indent=1), encoding="utf-8")
    print(report.as_text(options.most))  # noqa: T201 (a program's output)
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
