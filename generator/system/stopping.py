"""A run that is asked to stop: signals become exceptions, and none is lost."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType

INTERRUPTED = 130
TERMINATED = 143
"""Exit codes, as the shell reports a program that died of SIGINT or SIGTERM."""

_MOMENT = 0.05
_PATIENCE = 5.0
"""Seconds after which a run that was asked to stop ends, whatever it waits for."""


class TerminatedError(BaseException):
    """The program was asked to end: what it has begun is undone on the way out."""


_EXCEPTIONS: dict[int, type[BaseException]] = {
    signal.SIGINT: KeyboardInterrupt,
    signal.SIGTERM: TerminatedError,
}


@contextlib.contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Make SIGINT and SIGTERM exceptions, so that worker processes and temporary files go with the program.

    Python drops an exception that is raised in a destructor or a callback. So a signal at such a moment is repeated,
    and some seconds after the first signal the process ends in any case. A signal that a caller handles or ignores
    is left alone.
    """
    is_ours = threading.current_thread() is threading.main_thread()
    if not is_ours or signal.getsignal(signal.SIGTERM) != signal.SIG_DFL:
        yield
        return
    main_thread = threading.get_ident()
    former = sys.unraisablehook
    last_resorts: list[threading.Timer] = []

    def stop(number: int, frame: FrameType | None) -> None:
        last_resorts.append(_timer(_PATIENCE, _end_now, number))
        if _is_within(frame, dropped):
            repeat(number)
        else:
            raise _EXCEPTIONS[number]

    def repeat(number: int) -> None:
        # A signal also ends what the main thread waits for. Where there is no pthread_kill, the last resort is left.
        if hasattr(signal, "pthread_kill"):
            _timer(_MOMENT, signal.pthread_kill, main_thread, number)

    def dropped(unraisable: sys.UnraisableHookArgs) -> None:
        number = next((n for n, kind in _EXCEPTIONS.items() if kind is unraisable.exc_type), None)
        if number is None:
            former(unraisable)
        else:
            repeat(number)

    defaults = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
    heeded = {each: was for each, was in defaults.items() if signal.getsignal(each) is was}
    sys.unraisablehook = dropped
    for number in heeded:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, was in heeded.items():
            signal.signal(number, was)
        sys.unraisablehook = former
        for timer in last_resorts:
            timer.cancel()


def _timer(seconds: float, function: Callable[..., object], *arguments: object) -> threading.Timer:
    timer = threading.Timer(seconds, function, arguments)
    timer.daemon = True
    timer.start()
    return timer


def _is_within(frame: FrameType | None, function: Callable[..., object]) -> bool:
    """Tell whether a function is being called: an exception that is raised in a hook is dropped, too."""
    while frame is not None and frame.f_code is not function.__code__:
        frame = frame.f_back
    return frame is not None


def _end_now(number: int) -> None:
    from multiprocessing import active_children

    for process in active_children():
        process.kill()
    code, word = (
        (TERMINATED, "terminated") if number == signal.SIGTERM else (INTERRUPTED, "interrupted")
    )
    os.write(2, f"{word}\n".encode())
    os._exit(code)
