"""Judges which class a value is decoded to: `python -m tests.corpus.variants DOCUMENT FOLDER PACKAGE`.

    python -m tests.corpus.variants --documents DIR [--list FILE] [--jobs N]

For each union and each base with a discriminator, every variant gets a value that its schema allows, with the
tag that the document gives it. It is decoded with the generated client, and has to become the class of that
variant. Nothing here comes from the generator but the source map, which says which class a schema became.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conformance.documents import UnsupportedDocument, escape, load, resolve
from tests.conformance.sampler import Sampler, Taste, Unsatisfiable, fits
from tests.conformance.schemas import Schemas
from tests.corpus.documents import documents_below
from tests.corpus.workers import in_parallel, run_python

VERDICTS = ("right", "wrong", "refused", "skipped", "failed")
_PACKAGE = "judged"
_COMPONENTS = "/components/schemas/"
_DEEPEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A place in a document where a tag chooses a schema."""

    pointer: str
    property_name: str
    tag: Any
    variant: str
    """Pointer of the schema that the tag names."""


def choices(document: Mapping[str, Any]) -> Iterator[Choice]:
    """Yield every variant of every union, and every child of every base, that has a tag."""
    children = _children(document)
    for pointer, schema in _schemas(document, "", 0):
        discriminator = schema.get("discriminator")
        name = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        if not isinstance(name, str):
            continue
        listed = [*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())]
        found = [pointer_of(each) for each in listed]
        if not listed and pointer.removeprefix(_COMPONENTS).count("/") == 0:
            found = sorted(children[pointer])
        mapping = discriminator.get("mapping") or {}
        for variant in dict.fromkeys(each for each in found if each and each != pointer):
            for tag in _tags(document, name, variant, mapping):
                yield Choice(pointer=pointer, property_name=name, tag=tag, variant=variant)


def pointer_of(schema: Any) -> str:
    """Return the pointer that a schema refers to, empty where it does not."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return str(reference)[1:] if isinstance(reference, str) and reference[:1] == "#" else ""


def _schemas(node: Any, pointer: str, depth: int) -> Iterator[tuple[str, dict[str, Any]]]:
    if depth > _DEEPEST:
        return
    if isinstance(node, dict):
        if "discriminator" in node:
            yield pointer, node
        for key, value in node.items():
            if key not in ("example", "examples", "default", "enum", "const"):
                yield from _schemas(value, f"{pointer}/{escape(str(key))}", depth + 1)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _schemas(value, f"{pointer}/{index}", depth + 1)


def _children(document: Mapping[str, Any]) -> Mapping[str, set[str]]:
    """Return the components that extend each component, at any remove."""
    components = (document.get("components") or {}).get("schemas") or {}
    direct: dict[str, set[str]] = defaultdict(set)
    for name, schema in components.items():
        for part in schema.get("allOf") or () if isinstance(schema, dict) else ():
            if base := pointer_of(part):
                direct[base].add(_COMPONENTS + escape(name))
    for base in list(direct):
        waiting = list(direct[base])
        while waiting:
            more = direct.get(waiting.pop(), set()) - direct[base] - {base}
            direct[base] |= more
            waiting += more
    return direct


def _tags(
    document: Mapping[str, Any], name: str, variant: str, mapping: Mapping[str, Any]
) -> Iterator[Any]:
    component = variant.removeprefix(_COMPONENTS)
    allowed = _property(document, {"$ref": f"#{variant}"}, name)
    mapped = [tag for tag, to in mapping.items() if str(to) in (f"#{variant}", component)]
    values = list(allowed.get("enum") or ([allowed["const"]] if "const" in allowed else []))
    for tag in mapped:
        yield next((v for v in values if json.dumps(v).strip('"') == tag), _typed(tag, allowed))
    if mapped or mapping:
        return
    said = resolve(document, {"$ref": f"#{variant}"}).get("x-ms-discriminator-value")
    if isinstance(said, str):
        yield said
    elif len(values) == 1:
        yield values[0]
    elif "/" not in component and (not values or component in values):
        yield component


def _typed(tag: str, allowed: Mapping[str, Any]) -> Any:
    match allowed.get("type"):
        case "integer" | "number":
            return int(tag)
        case "boolean":
            return tag.lower() == "true"
    return tag


def _property(
    document: Mapping[str, Any], schema: Any, name: str, seen: frozenset[str] = frozenset()
) -> Mapping[str, Any]:
    """Return what a schema says of a property, the nearest part first."""
    reference = pointer_of(schema)
    if reference in seen:
        return {}
    target = resolve(document, schema)
    if not isinstance(target, dict):
        return {}
    own = (target.get("properties") or {}).get(name)
    found: dict[str, Any] = {}
    for part in reversed(target.get("allOf") or ()):
        found = {**_property(document, part, name, seen | {reference}), **found}
    if isinstance(own, dict):
        found = {**found, **resolve(document, own)}
    return found


class Judge:
    """Decodes values with one package."""

    def __init__(self, document: Mapping[str, Any], package: str, source_map: Any) -> None:
        self.document = document
        self.package = package
        self.classes = {each["pointer"]: each["class"] for each in source_map["schemas"]}
        entries = source_map["schemas"]
        self.families = {each["pointer"]: each["family"] for each in entries if "family" in each}
        schemas = Schemas(document, "response")
        self.sampler = Sampler(schemas, random.Random(7))  # noqa: S311 - chance, not secrets

    def run(self) -> Iterator[tuple[str, str]]:
        """Yield a verdict for each choice, and what there is to say of it."""
        for choice in choices(self.document):
            try:
                yield self._judge(choice)
            except (Unsatisfiable, UnsupportedDocument, KeyError, ValueError) as error:
                yield "skipped", f"{_line(choice)}: no value: {str(error)[:100]}"

    def _judge(self, choice: Choice) -> tuple[str, str]:
        tp = self._type(choice.pointer)
        expected = self.class_of(choice.variant)
        if tp is None or not hasattr(expected, "model_fields"):
            return "skipped", f"{_line(choice)}: no class"
        value = self._value(choice)
        try:
            decoded = _adapter(self.package, tp).validate_json(
                json.dumps(value), strict=True, by_alias=True, by_name=False
            )
        except (ValueError, RecursionError) as error:
            return "refused", f"{_line(choice)}: {str(error)[:300]}"
        if type(decoded) is expected or self._is_whole(choice, type(decoded), expected):
            return "right", _line(choice)
        return "wrong", f"{_line(choice)}: {type(decoded).__name__} for {expected.__name__}"

    def _is_whole(self, choice: Choice, decoded: type, expected: type) -> bool:
        """Tell whether a class is the variant and what its union has beside it, named after both."""
        whole = resolve(self.document, {"$ref": f"#{choice.pointer}"})
        return "properties" in whole and decoded.__name__.endswith(expected.__name__)

    def _value(self, choice: Choice) -> Any:
        schema = {"$ref": f"#{choice.variant}"}
        tagged = {"properties": {choice.property_name: {"enum": [choice.tag]}}}
        value = self.sampler.sample(
            {"allOf": [schema, {**tagged, "required": [choice.property_name]}]},
            Taste(fill="minimal"),
        )
        if not isinstance(value, dict) or value.get(choice.property_name) != choice.tag:
            raise Unsatisfiable("no object with that tag")
        if not fits(self.sampler.schemas.validator(schema), value):
            raise Unsatisfiable("the variant does not allow its tag")
        return value

    def _type(self, pointer: str) -> Any:
        """Return what a schema became; of a base, what a reference to it became."""
        return (
            _named(self.families[pointer]) if pointer in self.families else self.class_of(pointer)
        )

    def class_of(self, pointer: str) -> Any:
        """Return the class or alias of a schema, None where it has none."""
        return _named(self.classes[pointer]) if pointer in self.classes else None


def _named(dotted: str) -> Any:
    module, _, name = dotted.rpartition(".")
    return getattr(importlib.import_module(module), name)


def _adapter(package: str, tp: Any) -> Any:
    return importlib.import_module(f"{package}._runtime.encoding.values").adapter(tp)


def _line(choice: Choice) -> str:
    return f"#{choice.pointer} {choice.property_name}={choice.tag!r} -> #{choice.variant}"


def judge(document: Path, folder: Path, package: str) -> dict[str, list[str]]:
    """Return the choices of a document by verdict: right, wrong, refused or skipped."""
    sys.path.insert(0, str(folder))
    source_map = json.loads((folder / package / "sourcemap.json").read_text("utf-8"))
    found: dict[str, list[str]] = {verdict: [] for verdict in VERDICTS}
    for verdict, line in Judge(load(document), package, source_map).run():
        found[verdict].append(line)
    return found


def main(arguments: Sequence[str]) -> int:
    """Judge one package, or generate a client for each of many documents and judge that."""
    if arguments[:1] != ["--documents"]:
        document, folder, package = arguments
        sys.stdout.write(json.dumps(judge(Path(document), Path(folder), package)))
        return 0
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.variants", description=__doc__)
    parser.add_argument("--documents", type=Path, required=True, help="folder of the documents")
    parser.add_argument("--list", type=Path, help="file of paths below it, one a line; else all")
    parser.add_argument("--jobs", type=int, default=1, help="documents at a time")
    options = parser.parse_args(arguments)
    root = options.documents.resolve()
    names = options.list.read_text("utf-8").splitlines() if options.list else documents_below(root)
    names = [name for name in names if b"discriminator" in (root / name).read_bytes()]
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="oarlock-variants-") as temporary:
        folders = [Path(temporary) / str(number) for number in range(options.jobs)]
        for folder in folders:
            folder.mkdir()
        for name, found in in_parallel(folders, lambda f, n: (n, judged(root / n, f)), names):
            total.update({verdict: len(lines) for verdict, lines in found.items()})
            _tell(name, found)
    sys.stdout.write(f"{summary(total)}\n")
    return 1 if total["wrong"] or total["refused"] else 0


def judged(document: Path, folder: Path) -> dict[str, list[str]]:
    """Generate a client in a folder, and judge it in a process of its own."""
    options = ("--output", ".", "--package", _PACKAGE, "--formatter", "ruff", "--quiet")
    skip = ("--skip-unsupported",)
    run_python(folder, "-m", "generator", "generate", "--spec", str(document), *options, *skip)
    done = run_python(folder, "-m", "tests.corpus.variants", str(document), ".", _PACKAGE)
    shutil.rmtree(folder / _PACKAGE, ignore_errors=True)
    if done.returncode:
        return {"failed": done.stderr.strip().splitlines()[-1:] or ["no word"]}
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def summary(total: Mapping[str, int]) -> str:
    """Return how many choices were right, in one line."""
    count = total["right"] + total["wrong"] + total["refused"]
    share = f"{100 * total['right'] / count:.2f} %" if count else "none"
    others = ", ".join(f"{total[verdict]} {verdict}" for verdict in VERDICTS[1:])
    return f"{total['right']} of {count} classes right ({share}); {others}"


def _tell(name: str, found: Mapping[str, list[str]]) -> None:
    counts = ", ".join(f"{len(lines)} {verdict}" for verdict, lines in found.items() if lines)
    sys.stdout.write(f"{name}: {counts or 'nothing to choose'}\n")
    for verdict in ("failed", "wrong", "refused"):
        sys.stdout.writelines(f"    {verdict}: {line}\n" for line in found.get(verdict, ()))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
