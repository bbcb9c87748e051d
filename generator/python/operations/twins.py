"""Clients of one kind: methods whose only form is the synchronous or the asynchronous one."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from generator.options import Clients
from generator.python.code import Code
from generator.python.plan import AlternativePlan, MethodPlan, ResultPlan

_Typed = TypeVar("_Typed", ResultPlan, AlternativePlan)


def of_one_kind(method: MethodPlan, clients: Clients) -> MethodPlan:
    """Return a method that names no type of the clients that the package does not have."""
    if clients == "both":
        return method

    def chosen(synchronous: Code, asynchronous: Code) -> Code:
        return synchronous if clients == "sync" else asynchronous

    def typed(plan: _Typed) -> _Typed:
        expression = chosen(plan.expression, plan.async_expression)
        return replace(plan, expression=expression, async_expression=expression)

    returns = chosen(method.returns, method.async_returns)
    stream = chosen(method.stream_returns, method.async_stream_returns)
    return replace(
        method,
        results=tuple(map(typed, method.results)),
        printed_results=tuple(map(typed, method.printed_results)),
        alternatives=tuple(map(typed, method.alternatives)),
        returns=returns,
        async_returns=returns,
        stream_returns=stream,
        async_stream_returns=stream,
    )
