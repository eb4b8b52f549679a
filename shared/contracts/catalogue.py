"""Finds every contract there is, so that registry, samples, documents and tests read from one list."""

import importlib
import inspect
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, TypeGuard, TypeVar

import shared.contracts
from shared.contracts.base import Command, Contract, Event

Some = TypeVar("Some", bound=Contract)


def contract_modules() -> list[ModuleType]:
    """Every version of every service's contracts, `shared.contracts.<service>.v<n>`."""
    names = {
        f"shared.contracts.{version.parent.name}.{version.stem}"
        for root in shared.contracts.__path__
        for version in Path(root).glob("*/v[0-9]*")
    }
    return [importlib.import_module(name) for name in sorted(names)]


def events_of(module: ModuleType) -> list[type[Event]]:
    """The events a contract module tells; what only others build on is not one."""
    return _leaves(module, Event)


def commands_of(module: ModuleType) -> list[type[Command]]:
    """The commands a contract module lists."""
    return _leaves(module, Command)


def contracts_of(module: ModuleType) -> list[type[Contract]]:
    """Everything a contract module is made of, the values in its parts included."""
    parts = [
        one for name, one in sys.modules.items() if name == module.__name__ or name.startswith(f"{module.__name__}.")
    ]
    classes = {one for part in parts for one in vars(part).values() if _is_contract(one, module)}
    return sorted(classes, key=lambda one: one.__qualname__)


def _leaves(module: ModuleType, kind: type[Some]) -> list[type[Some]]:
    own = [one for one in vars(module).values() if _is_contract(one, module) and issubclass(one, kind)]
    return [one for one in own if not _is_base(one, own)]


def _is_contract(one: object, module: ModuleType) -> TypeGuard[type[Contract]]:
    # `isinstance(list[int], type)` is true of generic aliases, which have no place to be defined in.
    return inspect.isclass(one) and issubclass(one, Contract) and one.__module__.startswith(module.__name__)


def _is_base(one: type, classes: list[Any]) -> bool:
    return any(other is not one and issubclass(other, one) for other in classes)
