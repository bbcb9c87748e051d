"""Ids that several operations share, which therefore name none of them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.api.model import Operation
from generator.api.reader import Reader


def report_repeated_ids(reader: Reader, operations: Iterable[Operation]) -> None:
    """Report each operation whose id is that of an earlier one."""
    first: dict[str, str] = {}
    for operation in operations:
        name = operation.operation_id
        if not name:
            continue
        if name in first:
            reader.report(
                "warning",
                "repeated-operation-id",
                f"operationId `{name[:160]}` stands here again: method and path name the operations that share it",
                f"{operation.pointer}/operationId",
                hint=f"it belongs to #{first[name]} already; give each operation its own",
            )
        first.setdefault(name, operation.pointer)
