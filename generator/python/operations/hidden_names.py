"""What an argument hides in the body of its method is imported under a private name as well: `form as _form`.

So an argument can always be called as the document calls it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.python.code import Code, Name
from generator.python.plan import (
    AlternativePlan,
    ArgumentPlan,
    BodyPlan,
    MethodPlan,
    ResultPlan,
)


def executed(method: MethodPlan) -> Iterator[Code]:
    """Yield what the body of a method says: expressions, and the types of responses and their headers."""
    yield from (argument.expression for argument in method.arguments)
    if method.body is not None:
        yield method.body.expression
        yield method.body.merge
        yield from (argument.expression for argument in method.body.properties)
        yield from (part for _, parts in method.body.encodings for _, part in parts)
    types: tuple[ResultPlan | AlternativePlan, ...] = (
        *method.printed_results,
        *method.alternatives,
    )
    for type_ in types:
        yield from (type_.expression, type_.async_expression)
    yield from (header for _, header in method.response_headers)


def beside_arguments(method: MethodPlan) -> MethodPlan:
    """Return a method whose body says private names where its arguments hide others."""
    names = {
        name: name._replace(alias=f"_{name.name}")
        for code in executed(method)
        for name in code.names
        if name.name in method.argument_names
    }
    if not names:
        return method
    return replace(
        method,
        arguments=tuple(_argument(argument, names) for argument in method.arguments),
        body=None if method.body is None else _body(method.body, names),
        printed_results=tuple(
            replace(
                result,
                expression=result.expression.renamed(names),
                async_expression=result.async_expression.renamed(names),
            )
            for result in method.printed_results
        ),
        alternatives=tuple(
            replace(
                choice,
                expression=choice.expression.renamed(names),
                async_expression=choice.async_expression.renamed(names),
            )
            for choice in method.alternatives
        ),
        response_headers=tuple(
            (name, type_.renamed(names)) for name, type_ in method.response_headers
        ),
    )


def _argument(argument: ArgumentPlan, names: Mapping[Name, Name]) -> ArgumentPlan:
    return replace(argument, expression=argument.expression.renamed(names))


def _body(body: BodyPlan, names: Mapping[Name, Name]) -> BodyPlan:
    return replace(
        body,
        expression=body.expression.renamed(names),
        merge=body.merge.renamed(names),
        properties=tuple(_argument(argument, names) for argument in body.properties),
        encodings=tuple(
            (media_type, tuple((name, part.renamed(names)) for name, part in parts))
            for media_type, parts in body.encodings
        ),
    )
