"""Exchanges two folders in one step of the file system, where it can.

Python has no such call; Linux and macOS do. Whoever calls this keeps another way for the systems that do not.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_LINUX_RENAME_EXCHANGE = 2
_MACOS_RENAME_SWAP = 2
# A kernel, file system or mount that cannot exchange these two says so in one of these ways.
_REFUSALS = frozenset(
    {errno.ENOSYS, errno.EINVAL, errno.EXDEV, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM}
)


class SwapUnavailableError(Exception):
    """This system cannot exchange the two folders; both are as they were."""


def swap_folders(first: Path, second: Path) -> None:
    """Exchange two folders atomically: at every moment each name stands for one of them, whole."""
    import ctypes

    if os.name != "posix":
        raise SwapUnavailableError
    library = ctypes.CDLL(None, use_errno=True)
    one, two = os.fsencode(first), os.fsencode(second)
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        result = library.renameat2(_AT_FDCWD, one, _AT_FDCWD, two, _LINUX_RENAME_EXCHANGE)
    elif sys.platform == "darwin" and hasattr(library, "renamex_np"):
        result = library.renamex_np(one, two, _MACOS_RENAME_SWAP)
    else:
        raise SwapUnavailableError
    if result == 0:
        return
    code = ctypes.get_errno()
    if code in _REFUSALS:
        raise SwapUnavailableError
    raise OSError(code, os.strerror(code), str(second))
