"""Rules every contract keeps: classes on fields, seals on what endangers, keys that keep an aggregate in order."""

from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import pytest
import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError

from shared.contracts.base import C1, C2, C4, Command, Contract, Event, Money, Sealed
from shared.contracts.catalogue import commands_of, contract_modules, contracts_of, events_of
from tests.contracts.contract_fields import classes_of, exposed, leaves

MODULES = contract_modules()
CONTRACTS: list[type[Contract]] = [*(one for module in MODULES for one in contracts_of(module)), Sealed, Money]
EVENTS = [event for module in MODULES for event in events_of(module)]
COMMANDS = [command for module in MODULES for command in commands_of(module)]
MOMENTS = [
    (command, name)
    for command in COMMANDS
    for name, field in command.model_fields.items()
    if datetime in leaves(field.annotation)
]
MATRIX = Path(__file__).parents[2] / "shared/policy/matrix.yaml"


def named(value: Any) -> str:
    return str(getattr(value, "__name__", value))


def test_contracts_of_every_service_are_collected() -> None:
    assert {event.service for event in EVENTS} >= {"intake", "cases", "reintegration"}
    assert len(COMMANDS) > 30
    assert len(CONTRACTS) > len(EVENTS) + len(COMMANDS)
    assert {field for _, field in MOMENTS} >= {"departs_at", "arrives_at", "valid_until"}


@pytest.mark.parametrize("contract", CONTRACTS, ids=named)
def test_every_field_declares_one_data_class(contract: type[Contract]) -> None:
    unclear = [name for name, field in contract.model_fields.items() if len(classes_of(field)) != 1]
    assert unclear == []


@pytest.mark.parametrize("event", EVENTS, ids=named)
def test_endangering_fields_of_events_are_sealed(event: type[Event]) -> None:
    assert list(exposed(event)) == []


@pytest.mark.parametrize(("command", "field"), MOMENTS, ids=named)
def test_a_command_refuses_a_moment_without_its_zone(command: type[Command], field: str) -> None:
    moment = TypeAdapter(command.model_fields[field].rebuild_annotation())
    assert moment.validate_python("2026-03-01T08:30:00+02:00") == datetime(2026, 3, 1, 6, 30, tzinfo=UTC)
    with pytest.raises(ValidationError, match="time zone"):
        moment.validate_python("2026-03-01T08:30:00")


def test_exposed_fields_are_collected_from_nested_models() -> None:
    class Inner(BaseModel):
        status: Annotated[str, C4]

    class Careless(BaseModel):
        name: Annotated[str, C2]
        inner: Annotated[list[Inner] | None, C1]
        sealed: Annotated[Sealed[Inner] | None, C4]

    assert list(exposed(Careless)) == ["Careless.name", "Careless.inner.status"]


@pytest.mark.parametrize("event", EVENTS, ids=named)
def test_an_event_names_its_aggregate_and_its_person(event: type[Event]) -> None:
    named_fields = {event.aggregate, *([event.about] if event.about else [])}
    assert named_fields <= set(event.model_fields)
    # An absent person would silently become another key.
    assert all(event.model_fields[name].is_required() for name in named_fields)


def test_events_of_one_aggregate_have_one_key() -> None:
    keys: defaultdict[tuple[str, str], set[str | None]] = defaultdict(set)
    for event in EVENTS:
        keys[event.service, event.aggregate].add(event.about)
    assert {aggregate: about for aggregate, about in keys.items() if len(about) > 1} == {}


@pytest.mark.parametrize("command", COMMANDS, ids=named)
def test_every_command_is_in_the_policy_matrix(command: type[Any]) -> None:
    assert command.command_name() in yaml.safe_load(MATRIX.read_text())["commands"]


@pytest.mark.parametrize("contract", [*EVENTS, *COMMANDS], ids=named)
def test_events_ignore_unknown_fields_and_commands_refuse_them(contract: type[Contract]) -> None:
    assert contract.model_config["extra"] == ("ignore" if issubclass(contract, Event) else "forbid")
    assert contract.model_config["frozen"] is True


@pytest.mark.parametrize("contract", [*EVENTS, *COMMANDS], ids=named)
def test_every_message_has_a_docstring(contract: type[Contract]) -> None:
    assert contract.__doc__
    assert contract.__doc__ != contract.__mro__[1].__doc__
