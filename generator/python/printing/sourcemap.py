"""The source map: which part of the document became which line, class and argument.

It drives conformance tests, the analysis of changes, and editors.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from generator.errors import Diagnostic
from generator.python.code import Code
from generator.python.files import RenderedFile
from generator.python.models_plan import ClassOfModel, ModelsPackage
from generator.python.plan import (
    BodyPlan,
    ClassPlan,
    MethodPlan,
    Package,
    ResourcePlan,
    WebhookPlan,
)
from generator.python.printing.documents import first_sentence
from generator.python.printing.results import signature
from generator.python.printing.webhooks import webhook_signature
from generator.python.text.literals import SpecText

_DIGEST_LENGTH = 12
_MAPPED = ("models/", "resources/", "webhooks.py")
_MODEL = re.compile(r"(?<![\w.])models\.(\w+)")


def source_map(package: Package | ModelsPackage, files: Iterable[RenderedFile]) -> str:
    """Return the source map of a package as JSON text.

    Args:
        package: the plan.
        files: the formatted files that were printed from it.
    """
    content: dict[str, Any]
    if isinstance(package, Package):
        content = _client_content(package, files)
    else:
        modules = {
            file.path: _definitions(file.text) for file in files if file.path.endswith(".py")
        }
        schemas = [
            entry
            for part in package.parts or (package,)
            for entry in _schemas_alone(part, modules[f"{part.module}.py"])
        ]
        schemas.sort(key=lambda entry: str(entry["pointer"]))
        content = {"models": package.models, "operations": [], "webhooks": [], "schemas": schemas}
    head = {
        "oarlock": 1,
        "package": package.name,
        "document": {
            "title": str(package.title),
            "version": str(package.version),
            "digest": package.digest,
        },
    }
    diagnostics = [_diagnostic(diagnostic) for diagnostic in package.diagnostics]
    return _visible(_text({**head, **content, "diagnostics": diagnostics}))


def _schemas_alone(package: ModelsPackage, lines: dict[str, int]) -> list[dict[str, Any]]:
    """Return the entries of models that a package holds alone, of one module."""
    entries = []
    for item in (each for each in package.entries if each.pointer):
        entry: dict[str, Any] = {
            "pointer": item.pointer,
            "class": f"{package.name}.{item.name}",
            "file": f"{package.module}.py",
            "line": lines[item.name],
        }
        if isinstance(item, ClassOfModel):
            entry["properties"] = {str(each.property): each.name for each in item.fields}
        entries.append(entry)
    return entries


def _client_content(package: Package, files: Iterable[RenderedFile]) -> dict[str, Any]:
    lines = {file.path: _definitions(file.text) for file in files if file.path.startswith(_MAPPED)}
    return {
        "client": {
            **{
                "async" if name.startswith("Async") else "sync": f"{package.name}.{name}"
                for name in reversed(package.client.classes)
            },
            "credentials": [
                {
                    "scheme": str(credential.scheme),
                    "type": credential.type,
                    "arguments": list(credential.arguments),
                }
                for credential in package.client.credentials
            ],
        },
        "operations": [
            _operation(package, resource, method, lines)
            for resource in package.resources
            for method in resource.methods
        ],
        "webhooks": [_webhook(package, plan, lines["webhooks.py"]) for plan in package.webhooks],
        "schemas": _schemas(package, lines),
    }


def _text(content: dict[str, Any]) -> str:
    """Return JSON text with a line for each operation and schema, so that changes merge."""
    members = []
    for key, value in content.items():
        text = json.dumps(value, ensure_ascii=False)
        if isinstance(value, list) and value:
            lines = (json.dumps(item, ensure_ascii=False) for item in value)
            text = "[\n  " + ",\n  ".join(lines) + "\n ]"
        members.append(f" {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(members) + "\n}\n"


def _visible(text: str) -> str:
    """Escape what a reader could not see, such as characters that turn the direction of text."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(
        character if character == "\n" or character.isprintable() else json.dumps(character)[1:-1]
        for character in text
    )


def _definitions(text: str) -> dict[str, int]:
    """Return the lines of classes, functions, methods (`Class.method`) and aliases."""
    lines: dict[str, int] = {}
    for node in ast.parse(text).body:
        match node:
            case ast.ClassDef():
                lines[node.name] = node.lineno
                lines |= {
                    f"{node.name}.{method.name}": method.lineno
                    for method in node.body
                    if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef)
                }
            case ast.FunctionDef():
                lines[node.name] = node.lineno
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                lines.setdefault(name, node.lineno)
    return lines


def _listed(*words: str) -> str:
    """Return a digest of the entry that an operation has in the list of operations."""
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:_DIGEST_LENGTH]


def _operation(
    package: Package, resource: ResourcePlan, method: MethodPlan, lines: dict[str, dict[str, int]]
) -> dict[str, Any]:
    file = f"resources/{resource.module}.py"
    return {
        "operation_id": method.operation_id,
        "pointer": method.pointer,
        "method": method.http_method,
        "path": str(method.path),
        "call": f"{resource.name}.{method.name}",
        "listed": _listed(
            signature(resource, method),
            first_sentence(method.doc),
            method.http_method,
            method.path,
        ),
        "file": file,
        "line": lines[file][f"{_class_of(resource)}.{method.name}"],
        "parameters": [
            {
                "name": str(argument.wire_name),
                "in": argument.location,
                "argument": argument.name,
                "required": argument.required,
            }
            for argument in method.arguments
        ],
        "body": None if method.body is None else _body(method.body),
        "responses": {
            result.status: {
                "media_types": list(result.media_types),
                "type": _full_type(package, result.expression),
            }
            for result in method.results
        },
        "response_headers": {
            str(name): _full_type(package, type_) for name, type_ in method.response_headers
        },
        "pagination": None
        if method.pagination is None
        else {
            "strategy": method.pagination.strategy,
            "parameter": method.pagination.parameter,
            **{
                name: str(value) if isinstance(value, SpecText) else value
                for name, value in method.pagination.arguments
            },
        },
    }


def _class_of(resource: ResourcePlan) -> str:
    return f"Async{resource.class_name}" if resource.clients == "async" else resource.class_name


def _webhook(package: Package, plan: WebhookPlan, lines: dict[str, int]) -> dict[str, Any]:
    return {
        "name": str(plan.name),
        "operation_id": plan.operation_id,
        "pointer": plan.pointer,
        "also": list(plan.also),
        "method": plan.http_method,
        "expression": str(plan.expression),
        "call": f"webhooks.{plan.function}",
        "listed": _listed(webhook_signature(plan), first_sentence(plan.doc), plan.name),
        "file": "webhooks.py",
        "line": lines[plan.function],
        "type": _full_type(package, plan.returns),
    }


def _body(body: BodyPlan) -> dict[str, Any]:
    return {
        "argument": body.name,
        "media_types": [str(name) for name in body.media_types],
        "media_type_argument": body.media_type_argument if len(body.media_types) > 1 else None,
        "required": body.required,
        "properties": {str(item.wire_name): item.name for item in body.properties},
    }


def _full_type(package: Package, type_: Code) -> str:
    """Spell a type by the names that are defined, `models.Refund` with the path of its module."""

    def path(match: re.Match[str]) -> str:
        return f"{package.name}.models.{package.model_modules[match[1]]}.{match[1]}"

    plain = type_.renamed({name: name._replace(alias="") for name in type_.names})
    return _MODEL.sub(path, plain.text)


def _schemas(package: Package, lines: dict[str, dict[str, int]]) -> list[dict[str, Any]]:
    entries = []
    params = package.params
    inputs: set[str] = set()
    if params:
        inputs |= {plan.name for plan in params.dictionaries} | {plan.name for plan in params.enums}
    for module in package.modules:
        file = f"models/{module.name}.py"
        families = {each.annotation.text: each.name for each in module.aliases if each.children}
        for item in (each for each in module.models if each.pointer):
            entry: dict[str, Any] = {
                "pointer": item.pointer,
                "class": f"{package.name}.models.{module.name}.{item.name}",
                "file": file,
                "line": lines[file][item.name],
            }
            if isinstance(item, ClassPlan):
                entry["properties"] = {str(each.property): each.name for each in item.fields}
                if item.name in families:  # what a reference to the schema is
                    entry["family"] = f"{package.name}.models.{module.name}.{families[item.name]}"
            if item.name in inputs:  # what a request takes in the place of the model
                entry["input"] = f"{package.name}.params.{item.name}"
            entries.append(entry)
    return sorted(entries, key=lambda entry: str(entry["pointer"]))


def _diagnostic(diagnostic: Diagnostic) -> dict[str, str]:
    return {
        "level": diagnostic.level,
        "rule": diagnostic.rule,
        "pointer": diagnostic.location.pointer,
        "message": diagnostic.message,
    }
