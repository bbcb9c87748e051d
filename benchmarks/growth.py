"""How time and memory grow with the document: its first tenth of paths, two tenths, and so on.

    python benchmarks/growth.py SPEC [--steps 10]

Each size is the JSON document with the first of its paths and the components that these reach, generated cold, with
ruff.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from run import BIN, measure


def cut(document: dict[str, Any], share: float) -> dict[str, Any]:
    """Return a document with a share of its paths, and the components that these reach."""
    paths = dict(list(document["paths"].items())[: round(len(document["paths"]) * share)])
    rest = {key: value for key, value in document.items() if key not in ("paths", "components")}
    components = document.get("components", {})
    kept: dict[str, dict[str, Any]] = {}
    if "securitySchemes" in components:
        kept["securitySchemes"] = components["securitySchemes"]
    waiting = list(references(paths))
    while waiting:
        _, _, kind, name, *_ = (*waiting.pop().split("/"), "", "")
        name = name.replace("~1", "/").replace("~0", "~")
        if name in components.get(kind, {}) and name not in kept.setdefault(kind, {}):
            kept[kind][name] = components[kind][name]
            waiting += references(components[kind][name])
    return {**rest, "paths": paths, "components": kept}


def references(node: Any) -> Iterator[str]:
    """Yield the references in a part of a document."""
    stack = [node]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if isinstance(target := node.get("$ref"), str):
                yield target
            stack += node.values()
        elif isinstance(node, list):
            stack += node


def main() -> None:
    """Measure each size, and print the table as it grows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("spec", type=Path)
    parser.add_argument("--steps", type=int, default=10)
    options = parser.parse_args()
    document = json.loads(options.spec.read_text("utf-8"))
    print("| paths | MB | CPU | CPU a MB | peak memory |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for step in range(1, options.steps + 1):
            part = cut(document, step / options.steps)
            spec = Path(folder) / "part.json"
            spec.write_text(json.dumps(part, ensure_ascii=False), encoding="utf-8")
            size = spec.stat().st_size / 1e6
            command = [str(BIN / "oarlock"), "generate", "--no-cache", "--formatter", "ruff"]
            command += ["--spec", str(spec), "--output", f"{folder}/{step}", "--package", "part"]
            run = measure(command)
            print(
                f"| {len(part['paths']):,} | {size:.2f} | {run.cpu:.1f} s "
                f"| {run.cpu / size:.1f} s | {run.peak:.0f} MiB |",
                flush=True,
            )


if __name__ == "__main__":
    main()
