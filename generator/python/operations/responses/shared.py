"""The error that most operations declare: the client says it once, and an operation says what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.python.code import Code
from generator.python.plan import MethodPlan, ResultPlan
from generator.python.types.imports import MODELS

_DEFAULT = "default"
_NOT_DECLARED = ResultPlan(
    status=_DEFAULT,
    media_types=(),
    expression=Code(("None",)),
    async_expression=Code(("None",)),
    is_success=False,
)


def shared_error(methods: Sequence[MethodPlan]) -> Code | None:
    """Return the type of error that more than half of the operations have; None if there is none."""
    uses = Counter(own.expression for method in methods if (own := _error(method)))
    if not uses:
        return None
    error = min(uses, key=lambda each: (-uses[each], each.text))
    return error if uses[error] > max(len(methods) / 2, 1) else None


def said_once(method: MethodPlan, error: Code | None) -> MethodPlan:
    """Return an operation that leaves out the error of the client, or says that it declares none."""
    if error is None:
        return method
    own = _error(method)
    if own is not None and own.expression == error:
        printed = tuple(each for each in method.printed_results if each is not own)
        return replace(method, printed_results=printed)
    if any(each.status == _DEFAULT for each in method.printed_results):
        return method
    return replace(method, printed_results=(*method.printed_results, _NOT_DECLARED))


def _error(method: MethodPlan) -> ResultPlan | None:
    """Return what an operation gives by default where that is an error, beside its successes."""
    if not any(each.status.startswith("2") for each in method.printed_results):
        return None
    for each in method.printed_results:
        if each.status == _DEFAULT and not each.is_success:
            is_plain = each.expression == each.async_expression and each.expression.names == {
                MODELS
            }
            return each if is_plain else None
    return None
