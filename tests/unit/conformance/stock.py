"""Judge requests twice, with stock openapi-core and with the adjusted judge.

Reads `[{"document": ..., "requests": [...]}]` from standard input and prints the problems that each
judge has with each request. Runs in the judge's own environment, for `test_adjustments.py`.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

if __name__ == "__main__" and not __package__:
    sys.path[0] = str(Path(__file__).resolve().parents[3])

from openapi_core import OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from tests.conformance.judge import Judge, RawRequest, describe


def stock_problems(document: Mapping[str, Any], request: Mapping[str, Any]) -> list[str]:
    """Return what openapi-core, as it comes, has against a request."""
    path, _, query = request["target"].partition("?")
    builder = EnvironBuilder(
        method=request["method"],
        path=path,
        query_string=query,
        headers=list(request["headers"].items()),
        data=request["body"].encode("latin-1"),
        base_url="http://127.0.0.1:8000",
    )
    try:
        api = OpenAPI.from_dict(dict(document))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            wrapped = WerkzeugOpenAPIRequest(Request(builder.get_environ()))
            return [describe(error) for error in api.iter_request_errors(wrapped)]
    except Exception as error:  # noqa: BLE001 (a crash of the stock judge is a finding)
        return [f"{type(error).__name__}: {error}"]


def adjusted_problems(
    document: Mapping[str, Any], request: Mapping[str, Any]
) -> tuple[list[str], list[str]]:
    """Return what the judge has against a request, and the adjustments that it used."""
    raw = RawRequest(
        method=request["method"],
        target=request["target"],
        headers=tuple(request["headers"].items()),
        body=request["body"].encode("latin-1"),
    )
    verdict = Judge(document).judge(raw)
    return list(verdict.problems), list(verdict.adjustments)


def main() -> None:
    """Judge what standard input asks for."""
    results = []
    for case in json.load(sys.stdin):
        verdicts = []
        for request in case["requests"]:
            problems, adjustments = adjusted_problems(case["document"], request)
            verdicts.append(
                {
                    "stock": stock_problems(case["document"], request),
                    "judge": problems,
                    "adjustments": adjustments,
                }
            )
        results.append(verdicts)
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
