"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .answer import Answer as Answer, AnswerRole as AnswerRole
    from .call import Call as Call
    from .card_payment import (
        CardPayment as CardPayment,
        CardPaymentMethod as CardPaymentMethod,
        CardPaymentMethodKind as CardPaymentMethodKind,
    )
    from .cash_payment import (
        CashPayment as CashPayment,
        CashPaymentMethod as CashPaymentMethod,
        CashPaymentMethodKind as CashPaymentMethodKind,
    )
    from .closed import Closed as Closed, ClosedState as ClosedState
    from .copy_job import CopyJob as CopyJob
    from .free_cash import (
        FreeCash as FreeCash,
        FreeCashBy as FreeCashBy,
        FreeCashState as FreeCashState,
    )
    from .job import (
        Job as Job,
        JobCopyJob as JobCopyJob,
        JobMoveJob as JobMoveJob,
        UnknownJob as UnknownJob,
    )
    from .move_job import MoveJob as MoveJob
    from .open_ import Open as Open, OpenState as OpenState
    from .paid_card import (
        PaidCard as PaidCard,
        PaidCardBy as PaidCardBy,
        PaidCardState as PaidCardState,
    )
    from .paid_cash import (
        PaidCash as PaidCash,
        PaidCashBy as PaidCashBy,
        PaidCashState as PaidCashState,
    )
    from .question import Question as Question, QuestionRole as QuestionRole
    from .things import (
        Things as Things,
        ThingsInside as ThingsInside,
        ThingsMessage as ThingsMessage,
        ThingsOverlapping as ThingsOverlapping,
        ThingsTwo as ThingsTwo,
        UnknownThingsMessage as UnknownThingsMessage,
    )

__getattr__ = lazy(
    __name__,
    {
        "Answer": "answer",
        "AnswerRole": "answer",
        "Call": "call",
        "CardPayment": "card_payment",
        "CardPaymentMethod": "card_payment",
        "CardPaymentMethodKind": "card_payment",
        "CashPayment": "cash_payment",
        "CashPaymentMethod": "cash_payment",
        "CashPaymentMethodKind": "cash_payment",
        "Closed": "closed",
        "ClosedState": "closed",
        "CopyJob": "copy_job",
        "FreeCash": "free_cash",
        "FreeCashBy": "free_cash",
        "FreeCashState": "free_cash",
        "Job": "job",
        "JobCopyJob": "job",
        "JobMoveJob": "job",
        "MoveJob": "move_job",
        "Open": "open_",
        "OpenState": "open_",
        "PaidCard": "paid_card",
        "PaidCardBy": "paid_card",
        "PaidCardState": "paid_card",
        "PaidCash": "paid_cash",
        "PaidCashBy": "paid_cash",
        "PaidCashState": "paid_cash",
        "Question": "question",
        "QuestionRole": "question",
        "Things": "things",
        "ThingsInside": "things",
        "ThingsMessage": "things",
        "ThingsOverlapping": "things",
        "ThingsTwo": "things",
        "UnknownJob": "job",
        "UnknownThingsMessage": "things",
    },
)

__all__ = [
    "Answer",
    "AnswerRole",
    "Call",
    "CardPayment",
    "CardPaymentMethod",
    "CardPaymentMethodKind",
    "CashPayment",
    "CashPaymentMethod",
    "CashPaymentMethodKind",
    "Closed",
    "ClosedState",
    "CopyJob",
    "FreeCash",
    "FreeCashBy",
    "FreeCashState",
    "Job",
    "JobCopyJob",
    "JobMoveJob",
    "MoveJob",
    "Open",
    "OpenState",
    "PaidCard",
    "PaidCardBy",
    "PaidCardState",
    "PaidCash",
    "PaidCashBy",
    "PaidCashState",
    "Question",
    "QuestionRole",
    "Things",
    "ThingsInside",
    "ThingsMessage",
    "ThingsOverlapping",
    "ThingsTwo",
    "UnknownJob",
    "UnknownThingsMessage",
]
