"""Every refusal of a form names its field and its rule, and never the value."""

import types
import typing
from datetime import date
from typing import Annotated, Any, Literal, get_args, get_origin
from uuid import UUID

import pytest
from pydantic import BaseModel, StringConstraints, ValidationError
from pydantic import Field as Bounded

from shared.contracts.base import Code, Command, Moment
from shared.contracts.cases.v1 import PlanOperation
from shared.contracts.catalogue import contract_modules
from shared.contracts.intake.v1 import BirthDate, Sex
from shared.platform.clock import new_id
from shared.platform.shapes import SENTENCES, Misshapen, misshapen

CANARY = "Halima-Testperson"


class Everything(Command):
    """One field of each kind."""

    service = "none"
    whole: int = Bounded(default=5, ge=0, lt=10)
    line: Annotated[str, StringConstraints(min_length=2, max_length=4)] = "abc"
    code: Code = "a"
    sex: Sex = Sex.UNKNOWN
    one: Literal["a"] = "a"
    day: date = date(2026, 1, 1)
    at: Moment | None = None
    id: UUID = UUID(int=0)
    yes: bool = True
    many: list[int] = Bounded(default=[1], min_length=1, max_length=2)
    birth: BirthDate = BirthDate()


def refused(model: type[BaseModel], **values: Any) -> Misshapen:
    with pytest.raises(ValidationError) as error:
        model.model_validate(values)
    return misshapen(error.value)


@pytest.mark.parametrize(
    ("values", "code", "field", "least", "most"),
    [
        ({"whole": -5}, "number_too_small", "whole", 0, None),
        ({"whole": 250}, "number_too_large", "whole", None, 9),
        ({"whole": CANARY}, "not_a_whole_number", "whole", None, None),
        ({"whole": 1.5}, "not_a_whole_number", "whole", None, None),
        ({"line": "a"}, "text_too_short", "line", 2, None),
        ({"line": CANARY}, "text_too_long", "line", None, 4),
        ({"line": 5}, "not_a_text", "line", None, None),
        ({"code": f"{CANARY} !"}, "text_not_in_form", "code", None, None),
        ({"sex": CANARY}, "not_on_the_list", "sex", None, None),
        ({"one": CANARY}, "not_on_the_list", "one", None, None),
        ({"day": CANARY}, "not_a_date", "day", None, None),
        ({"at": CANARY}, "not_a_moment", "at", None, None),
        ({"at": "2026-01-01T00:00:00"}, "not_a_moment", "at", None, None),
        ({"id": CANARY}, "not_an_id", "id", None, None),
        ({"yes": CANARY}, "not_yes_or_no", "yes", None, None),
        ({"many": []}, "list_too_short", "many", 1, None),
        ({"many": [1, 2, 3]}, "list_too_long", "many", None, 2),
        ({"many": [1, CANARY]}, "not_a_whole_number", "many.1", None, None),
        ({"birth": {"age": 250}}, "number_too_large", "birth.age", None, 130),
        ({CANARY: 1}, "field_unknown", CANARY, None, None),
    ],
)
def test_a_refusal_names_field_rule_and_bound(
    values: dict[str, Any], code: str, field: str, least: float | None, most: float | None
) -> None:
    refusal = refused(Everything, **values)
    assert (refusal.code, refusal.field, refusal.least, refusal.most) == (code, field, least, most)
    assert CANARY not in refusal.message


def test_an_arrival_before_the_departure_says_so_beside_the_arrival() -> None:
    refusal = refused(
        PlanOperation,
        operation_id=new_id(), crisis_id=new_id(), name="North", mode="air", origin_country="LY",
        destination_country="KE",
        departs_at="2026-03-02T08:00:00Z", arrives_at="2026-03-01T08:00:00Z", seats=3,
    )  # fmt: skip
    assert (refusal.code, refusal.field) == ("arrival_before_departure", "arrives_at")


def _types_in(annotation: Any) -> typing.Iterator[Any]:
    if get_origin(annotation) in {Annotated, typing.Union, types.UnionType, list, dict}:
        for inner in get_args(annotation):
            yield from _types_in(inner)
    else:
        yield annotation


COMMANDS = [
    command
    for module in contract_modules()
    for command in vars(module).values()
    if isinstance(command, type) and issubclass(command, Command) and command.model_fields
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.__name__)
def test_every_field_of_a_command_is_refused_with_a_rule(command: type[Command]) -> None:
    for name, info in command.model_fields.items():
        models = [one for one in _types_in(info.annotation) if isinstance(one, type) and issubclass(one, BaseModel)]
        if models:
            continue
        with pytest.raises(ValidationError) as error:
            command.model_validate({name: {"nobody": "expects this"}})
        wrong = [one for one in error.value.errors() if one["loc"][0] == name]
        refusals = [misshapen(ValidationError.from_exception_data("x", [_again(one)])) for one in wrong]
        assert all(one.code in SENTENCES for one in refusals)
        if not any(one["type"] in ("list_type", "frozen_set_type", "set_type", "dict_type") for one in wrong):
            assert "invalid" not in {one.code for one in refusals}, (name, wrong)


def _again(detail: Any) -> Any:
    return {"type": detail["type"], "loc": detail["loc"], "input": None, "ctx": detail.get("ctx", {})}


@pytest.mark.parametrize(
    ("at", "code"),
    [
        ("9999-12-31T23:59:59-14:00", "not_a_moment"),
        ("0001-01-01T00:00:00+14:00", "not_a_moment"),
        ("2199-12-31T23:59:59-14:00", "year_out_of_range"),
        ("1900-01-01T00:00:00+14:00", "year_out_of_range"),
    ],
)
def test_a_moment_outside_the_years_of_utc_is_refused(at: str, code: str) -> None:
    assert (refused(Everything, at=at).code, refused(Everything, at=at).field) == (code, "at")


@pytest.mark.parametrize("at", ["2199-12-31T23:59:59+14:00", "1900-01-01T00:00:00-14:00"])
def test_a_moment_within_the_years_of_utc_is_taken(at: str) -> None:
    assert Everything.model_validate({"at": at}).at
