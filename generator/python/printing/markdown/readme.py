"""What the template of a client's README calls: examples that name the client's own methods, and run."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from generator.python.code import Code
from generator.python.plan import ArgumentPlan, MethodPlan, Package, ResourcePlan
from generator.python.text.literals import WIDTH

_VALUES = {"int": "1", "float": "1.0", "bool": "True"}
_ERRORS = """\
try:
    {call}
except NotFoundError:
    print("there is nothing of this name")
except APIStatusError as error:
    print(error.status_code, error.request_id, error.body)
except APIConnectionError as error:
    print("no answer came:", error)"""
_ANSWER = """
def answer(request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, json={json})


"""
_FILE = re.compile(r"\bFile(?:Content)?\b")


def readme_arguments(package: Package) -> str:
    """Return the credential that the examples pass."""
    names = [argument.name for argument in package.client.credential_arguments]
    shown = [name for name in names if name in ("username", "password")]
    shown = shown if names[:1] == ["username"] else names[:1]
    return ", ".join(f'{name}="..."' for name in shown)


def readme_first(package: Package) -> str:
    """Return the first example: a loop over a list, or any other call."""
    return _program(package, _first(package, package.client.clients == "async"))


def readme_async(package: Package) -> str:
    """Return the same for the asynchronous client."""
    return _program(package, _first(package, True), is_async=True)


def readme_errors(package: Package) -> str:
    """Return an example that tells errors apart."""
    is_async = package.client.clients == "async"
    call = f"print({'await ' * is_async}{_object(package)})"
    names = ("APIConnectionError", "APIStatusError", "NotFoundError")
    return _program(package, _ERRORS.format(call=call), names)


def readme_test(package: Package) -> str:
    """Return an example that needs no server, for a test."""
    is_async = package.client.clients == "async"
    http_client = f"httpx2.{'Async' * is_async}Client(transport=httpx2.MockTransport(answer))"
    more = f'base_url="https://api.test", http_client={http_client}'
    call = f"print({'await ' * is_async}{_object(package)})"
    is_list = any(
        str(p.returns).startswith("list[") for r, p in _methods(package) if _call(r, p) in call
    )
    before = _ANSWER.format(json="[]" if is_list else '{"id": "1"}')
    return f"import httpx2\n{_program(package, call, more=more, before=before)}"


def _first(package: Package, is_async: bool) -> str:
    for resource, plan in _methods(package):
        if plan.pagination and not _needed(plan):
            return f"{'async ' * is_async}for item in {_call(resource, plan)}:\n    print(item)"
    return f"print({'await ' * is_async}{_object(package)})"


def _program(
    package: Package,
    statements: str,
    names: tuple[str, ...] = (),
    *,
    more: str = "",
    before: str = "",
    is_async: bool = False,
) -> str:
    """Return a whole program that opens a client and does something with it."""
    is_async = is_async or package.client.clients == "async"
    client = "AsyncClient" if is_async else "Client"
    arguments = ", ".join(filter(None, [readme_arguments(package), more]))
    opened = f"{'async ' * is_async}with {client}({arguments}) as client:"
    if len(opened) > WIDTH:
        parts = "".join(f"    {part},\n" for part in arguments.split(", "))
        opened = f"{'async ' * is_async}with {client}(\n{parts}) as client:"
    block = f"{opened}\n{textwrap.indent(statements, '    ')}"
    imported = f"from {package.name} import {', '.join(sorted([client, *names]))}\n"
    if not is_async:
        return f"{imported}\n{before}{block}"
    main = f"async def main() -> None:\n{textwrap.indent(block, '    ')}\n\n\nasyncio.run(main())"
    return f"import asyncio\n\n{imported}\n\n{before}{main}"


def _object(package: Package) -> str:
    """Return a call whose result is one object, if there is one; what reads, and needs little, comes first."""
    resource, plan = min(_methods(package), key=_difficulty)
    return _call(resource, plan)


def _difficulty(method: tuple[ResourcePlan, MethodPlan]) -> tuple[bool, bool, bool, bool, int]:
    _, plan = method
    needed = _needed(plan)
    return (
        bool(plan.pagination or plan.deprecated),
        any(_value(item) == "..." for item in needed),
        not str(plan.returns).startswith("models."),
        plan.http_method != "GET",
        abs(len(needed) - 1),  # an identifier makes the best example
    )


def readme_example(package: Package, kind: str) -> str:
    """Return the first call that gives pages or a `BinaryResponse`, say; empty where none does."""
    for resource, plan in _methods(package):
        if kind == "pages" and plan.pagination:
            return _call(resource, plan)
        if kind == "File" and (argument := _file_argument(plan)):
            return f'client.{resource.name}.{plan.name}({argument}=Path("report.pdf"), ...)'
        if _mentions(plan.returns, kind):
            return _call(resource, plan)
        if _mentions(plan.stream_returns, kind):
            return _call(resource, plan, f"{plan.switch}=True")
    return ""


def readme_pages(package: Package) -> str:
    """Return how a list is walked, by items and by pages."""
    start = "async for" if package.client.clients == "async" else "for"
    call = readme_example(package, "pages")
    items = f"{start} item in {call}:\n    print(item)"
    return f"{items}\n\n{start} page in {call}.iter_pages():\n    print(len(page.items))"


def readme_download(package: Package) -> str:
    """Return how a file is written to a disk."""
    call = readme_example(package, "BinaryResponse")
    if package.client.clients == "async":
        return f'content = await {call}\nawait content.write_to("a-file")'
    return f'content = {call}\ncontent.write_to("a-file")'


def readme_stream(package: Package) -> str:
    """Return how the items of a stream are read."""
    call = readme_example(package, "Stream")
    if package.client.clients == "async":
        opened, start = f"async with await {call} as stream:", "async for"
    else:
        opened, start = f"with {call} as stream:", "for"
    return f"{opened}\n    {start} item in stream:\n        print(item)"


def readme_raw(package: Package) -> str:
    """Return a call that gives the response itself."""
    name, _, arguments = _object(package).partition("(")
    wait = "await " * (package.client.clients == "async")
    given = f", {arguments}" if arguments != ")" else ")"
    return f"{wait}client.with_raw_response({name}{given}"


def _file_argument(plan: MethodPlan) -> str:
    """Return the argument that takes a file; empty where none does."""
    properties = plan.body.properties if plan.body else ()
    return next((p.name for p in properties if _FILE.search(str(p.annotation))), "")


def _mentions(returns: Code, kind: str) -> bool:
    return any(name.name in (kind, f"Async{kind}") for name in returns.names)


def _methods(package: Package) -> Iterator[tuple[ResourcePlan, MethodPlan]]:
    return ((resource, plan) for resource in package.resources for plan in resource.methods)


def _needed(plan: MethodPlan) -> list[ArgumentPlan]:
    """Return the arguments without which a method cannot be called, but for a whole body."""
    properties = plan.body.properties if plan.body else ()
    return [item for item in (*plan.arguments, *properties) if item.has_to_be_given]


def _call(resource: ResourcePlan, plan: MethodPlan, *more: str) -> str:
    arguments = [
        _value(item) if item.location == "path" else f"{item.name}={_value(item)}"
        for item in _needed(plan)
    ]
    body = plan.body
    arguments += ["..."] if body is not None and body.required and not body.properties else []
    return f"client.{resource.name}.{plan.name}({', '.join([*arguments, *more])})"


def _value(argument: ArgumentPlan) -> str:
    """Return a value that stands for what the reader would pass."""
    text = str(argument.annotation).removesuffix(" | None")
    return '"..."' if text == "str" else _VALUES.get(text, "...")
