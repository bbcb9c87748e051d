"""What the first call of a large client costs: starting Python, importing, building the models, decoding.

    python benchmarks/first_call.py SPEC OPERATION_ID [ARGUMENT...] [--rounds 5]

Generates the client, samples an answer from the document's schema, and lets fresh processes call the
operation once, over HTTP. Prints the CPU time of a whole process beside one that only imports httpx2 and pydantic.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import request_overhead  # noqa: E402
from run import BIN, measure  # noqa: E402

from tests.conformance.documents import load, operations, resolve  # noqa: E402
from tests.conformance.sampler import Sampler  # noqa: E402
from tests.conformance.schemas import Schemas  # noqa: E402

_CALL = """
import sys
from big import Client
method = Client(base_url=sys.argv[1])
for name in sys.argv[2].split("."):
    method = getattr(method, name)
method(*sys.argv[3:])
"""


def sampled(spec: Path, operation_id: str) -> object:
    """Return an instance of the schema of an operation's answer."""
    document = load(spec)
    entry = next(
        each for each in operations(document) if each.operation.get("operationId") == operation_id
    )
    response = resolve(document, entry.operation["responses"]["200"])
    schema = response["content"]["application/json"]["schema"]
    return Sampler(Schemas(document, "response"), Random(0)).sample(schema)


def main() -> None:
    """Generate, sample, call, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("spec", type=Path)
    parser.add_argument("operation_id")
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        command = [str(BIN / "oarlock"), "generate", "--formatter", "ruff", "--package", "big"]
        command += ["--spec", str(options.spec.resolve()), "--output", folder, "--quiet"]
        subprocess.run(command, check=True)
        source_map = json.loads((Path(folder) / "big/sourcemap.json").read_text("utf-8"))
        call = next(
            each["call"]
            for each in source_map["operations"]
            if each["operation_id"] == options.operation_id
        )
        request_overhead.OBJECT = sampled(options.spec, options.operation_id)
        python = str(BIN / "python")
        with request_overhead.server() as url:
            program = [python, "-c", _CALL, url, call, *options.arguments]
            bare = [python, "-c", "import httpx2, pydantic"]
            measure(program, cwd=Path(folder))  # compiles what is imported
            pairs = [
                (measure(program, cwd=Path(folder)), measure(bare)) for _ in range(options.rounds)
            ]
    first = statistics.median(one.cpu for one, _ in pairs)
    alone = statistics.median(other.cpu for _, other in pairs)
    size = len(json.dumps(request_overhead.OBJECT))
    print(f"first call of {call}: {first:.2f} s of CPU, {pairs[0][0].peak:.0f} MiB")
    print(f"of these, importing httpx2 and pydantic: {alone:.2f} s; the answer has {size:,} bytes")


if __name__ == "__main__":
    main()
