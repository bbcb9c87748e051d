"""Finds out which names in a consumer's modules stand for names of the client, also by way of other modules."""

from __future__ import annotations

from collections.abc import Mapping

from generator.changes.sites.facts import STAR, Facts
from generator.changes.sites.reach import dotted_names, names_of_modules
from generator.changes.sites.syntax import UNKNOWN

_ROUNDS = 10
"""Modules that pass a name on to each other, at most."""


class Exports:
    """The names that the modules of a project have from the client."""

    def __init__(self, modules: Mapping[str, Facts], package: str) -> None:
        """Follow imports.

        Args:
            modules: what each module says of names, by its path.
            package: the name of the client's package.
        """
        self.package = package
        self.modules = modules
        self.aliases: dict[str, str] = {}
        """Dotted paths of the client by those with which a consumer's module passes them on: `app.api.R`."""
        self._by_name = names_of_modules(modules)
        self._by_class: dict[str, list[str]] = {}
        for path, module in modules.items():
            for name in module.bases:
                self._by_class.setdefault(name, []).append(path)
        for _ in range(_ROUNDS):
            before = len(self.aliases)
            for path, module in modules.items():
                self._follow(path, module)
            if len(self.aliases) == before:
                break
        self.enumerations: dict[str, set[str]] = {}
        """The texts of the consumer's enumerations, by the names of the classes."""
        for module in modules.values():
            for name, text in module.constants.items():
                if "." in name:
                    self.enumerations.setdefault(name.split(".")[0], set()).add(text)

    def is_near(self, path: str) -> bool:
        """Tell whether a module imports names of the client, if by way of others."""
        module = self.modules[path]
        return any(self.client_path(name) for name in (*module.bound.values(), *module.stars))

    def constant(self, name: str, module: Facts) -> object:
        """Return the text that a name stands for in a module, or what says that it is not known."""
        name = name.removesuffix(".value")
        if name in module.constants:
            return module.constants[name]
        first, _, rest = name.partition(".")
        whole = module.bound.get(first, "")
        parts = (f"{whole}.{rest}" if rest else whole).split(".")
        for end in range(len(parts) - 1, 0, -1):
            path = self._by_name.get(".".join(parts[:end]))
            if path is not None:
                return self.modules[path].constants.get(".".join(parts[end:]), UNKNOWN)
        return UNKNOWN

    def client_path(self, name: str) -> str:
        """Return the path in the client that a dotted path stands for; empty where it is nothing of the client."""
        for _ in range(_ROUNDS):
            if not name or name.split(".", maxsplit=1)[0] == self.package:
                return name
            name = self._passed_on(name)
        return ""

    def models_of(self, name: str, path: str) -> frozenset[str]:
        """Return the models of the client that a class of the consumer inherits from.

        Args:
            name: the class; its last part counts, because not every type checker tells the module.
            path: the module that uses it. Classes of one name may be several; that which the module has is meant.
        """
        last = name.rpartition(".")[2]
        module = self.modules[path]
        if last in module.bases:
            return self._ancestors(path, last, frozenset())
        if whole := module.bound.get(last):
            return self._inherited(whole, frozenset())
        return frozenset(
            model
            for other in self._by_class.get(last, ())
            for model in self._ancestors(other, last, frozenset())
        )

    def _ancestors(self, path: str, name: str, seen: frozenset[tuple[str, str]]) -> frozenset[str]:
        if (path, name) in seen:
            return frozenset()
        found = set[str]()
        for base in self.modules[path].bases.get(name, ()):
            if "." not in base and base in self.modules[path].bases:
                found |= self._ancestors(path, base, seen | {(path, name)})
            else:
                found |= self._inherited(base, seen | {(path, name)})
        return frozenset(found)

    def _inherited(self, whole: str, seen: frozenset[tuple[str, str]]) -> frozenset[str]:
        """Return the models that the class with a dotted path inherits from, or is."""
        client = self.client_path(whole).split(".")
        if client[1:2] == ["models"]:
            return frozenset({client[-1]})
        module, _, name = whole.rpartition(".")
        path = self._by_name.get(module)
        if path is None:
            return frozenset()
        if name in self.modules[path].bases:
            return self._ancestors(path, name, seen)
        passed_on = self.modules[path].bound.get(name, "")
        return self._inherited(passed_on, seen) if passed_on not in ("", whole) else frozenset()

    def _passed_on(self, name: str) -> str:
        parts = name.split(".")
        for end in range(len(parts), 1, -1):
            whole, module = ".".join(parts[:end]), ".".join(parts[: end - 1])
            rest = parts[end:]
            if known := self.aliases.get(whole):
                return ".".join((known, *rest))
            star = self.aliases.get(f"{module}.{STAR}")
            if star and whole not in self._by_name:
                return ".".join((star, parts[end - 1], *rest))
        return ""

    def _follow(self, path: str, module: Facts) -> None:
        names = dict(module.bound)
        for star in module.stars:
            if client := self.client_path(star):
                names[STAR] = client
            for alias, client in list(self.aliases.items()):
                origin, _, name = alias.rpartition(".")
                if origin == star:
                    names.setdefault(name, client)
        for name, whole in names.items():
            if client := self.client_path(whole):
                for own in dotted_names(path):
                    if self._by_name.get(own) == path:
                        self.aliases[f"{own}.{name}"] = client
