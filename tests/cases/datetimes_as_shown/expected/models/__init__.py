"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .add_visit_range import AddVisitRange as AddVisitRange
    from .moment import Moment as Moment
    from .replace_visits_request import ReplaceVisitsRequest as ReplaceVisitsRequest
    from .visit import Visit as Visit

__getattr__ = lazy(
    __name__,
    {
        "AddVisitRange": "add_visit_range",
        "Moment": "moment",
        "ReplaceVisitsRequest": "replace_visits_request",
        "Visit": "visit",
    },
)

__all__ = [
    "AddVisitRange",
    "Moment",
    "ReplaceVisitsRequest",
    "Visit",
]
