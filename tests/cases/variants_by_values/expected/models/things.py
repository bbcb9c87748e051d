"""Models: Things, ThingsInside, ThingsMessage, ThingsOverlapping, ThingsTwo,
UnknownThingsMessage.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import best_fit, open_tag, tagged
from .answer import Answer
from .call import Call
from .card_payment import CardPayment
from .cash_payment import CashPayment
from .closed import Closed
from .free_cash import FreeCash
from .job import Job
from .open_ import Open
from .paid_card import PaidCard
from .paid_cash import PaidCash
from .question import Question


class Things(Model):
    two: ThingsTwo | None = None
    inside: ThingsInside | None = None
    overlapping: ThingsOverlapping | None = None
    message: ThingsMessage | None = None
    job: Job | None = None


class UnknownThingsMessage(Model):
    """A value whose `type` the document does not know; all that came is kept."""

    type: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


ThingsTwo: TypeAlias = Annotated[
    PaidCard | PaidCash | FreeCash,
    best_fit(),
]

ThingsInside: TypeAlias = Annotated[
    CardPayment | CashPayment,
    best_fit(),
]

ThingsOverlapping: TypeAlias = Annotated[
    Open | Closed,
    best_fit(),
]

ThingsMessage: TypeAlias = Annotated[
    Question | Answer | Call | UnknownThingsMessage,
    tagged(
        "type",
        {
            "call": Call,
        },
        UnknownThingsMessage,
    ),
]
