"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .derived import Derived as Derived
    from .lines import Line as Line, Lines as Lines, LinesObject as LinesObject
    from .log import Log as Log, LogItem as LogItem
    from .maybe_log import MaybeLog as MaybeLog, MaybeLogItem as MaybeLogItem
    from .name import Name as Name, NameObject as NameObject
    from .pair import Pair as Pair, PairItem2 as PairItem2
    from .settings import Settings as Settings, SettingsValue as SettingsValue
    from .tree import (
        Tree as Tree,
        TreeValueItem as TreeValueItem,
        TreeValueItemNext as TreeValueItemNext,
    )

__getattr__ = lazy(
    __name__,
    {
        "Derived": "derived",
        "Line": "lines",
        "Lines": "lines",
        "LinesObject": "lines",
        "Log": "log",
        "LogItem": "log",
        "MaybeLog": "maybe_log",
        "MaybeLogItem": "maybe_log",
        "Name": "name",
        "NameObject": "name",
        "Pair": "pair",
        "PairItem2": "pair",
        "Settings": "settings",
        "SettingsValue": "settings",
        "Tree": "tree",
        "TreeValueItem": "tree",
        "TreeValueItemNext": "tree",
    },
)

__all__ = [
    "Derived",
    "Line",
    "Lines",
    "LinesObject",
    "Log",
    "LogItem",
    "MaybeLog",
    "MaybeLogItem",
    "Name",
    "NameObject",
    "Pair",
    "PairItem2",
    "Settings",
    "SettingsValue",
    "Tree",
    "TreeValueItem",
    "TreeValueItemNext",
]
