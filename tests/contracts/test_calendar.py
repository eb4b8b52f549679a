"""Days and moments of commands are of years that every part can keep."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from shared.contracts.base import YEARS
from shared.contracts.catalogue import commands_of, contract_modules
from shared.contracts.reintegration.v1 import CourseOffered, OfferCourse
from shared.contracts.samples import sample
from shared.contracts.text import strictly
from shared.platform.clock import new_id
from shared.platform.shapes import misshapen
from tests.contracts.contract_fields import leaves

FIRST, LAST = date(YEARS.start, 1, 1), date(YEARS.stop - 1, 12, 31)
OUTSIDE = (date.min, FIRST - timedelta(days=1), LAST + timedelta(days=1), date.max)


def dated_fields(model: type[BaseModel], path: str) -> Iterator[tuple[str, FieldInfo]]:
    """Fields that hold a day or a moment, however deep."""
    for name, field in model.model_fields.items():
        for kind in leaves(field.annotation):
            if kind in (date, datetime):
                yield f"{path}.{name}", field
            elif isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from dated_fields(kind, f"{path}.{name}")


FIELDS = dict(
    field
    for module in contract_modules()
    for command in commands_of(module)
    for field in dated_fields(command, command.__name__)
)


@pytest.mark.parametrize("day", OUTSIDE, ids=str)
@pytest.mark.parametrize("path", sorted(FIELDS))
def test_every_day_and_moment_of_a_command_is_of_a_year_all_can_keep(path: str, day: date) -> None:
    field = FIELDS[path]
    annotated: Any = Annotated[field.annotation, *field.metadata]
    adapter: TypeAdapter[Any] = TypeAdapter(annotated)
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    value = moment if datetime in leaves(field.annotation) else day
    with strictly(), pytest.raises(ValidationError) as refused:
        adapter.validate_python(value)
    assert misshapen(refused.value).code == "year_out_of_range"


def test_days_and_moments_of_commands_are_found_however_deep() -> None:
    assert {
        "OfferCourse.starts_on",
        "PlanOperation.departs_at",
        "RegisterPerson.profile.birth_date.on",
    } <= FIELDS.keys()


def test_a_fact_of_an_earlier_release_is_read_whatever_its_day() -> None:
    content = sample(CourseOffered).model_dump(mode="json") | {"starts_on": "9999-12-31"}
    assert CourseOffered.model_validate(content).starts_on == date.max


def test_a_refused_year_names_its_field_and_the_years() -> None:
    command = {"course_id": str(new_id()), "title": "Baking", "country": "KE", "sessions": 3, "places": 8}
    with pytest.raises(ValidationError) as refused:
        OfferCourse.model_validate(command | {"starts_on": "9999-12-31"})
    found = misshapen(refused.value)
    assert (found.field, found.message) == ("starts_on", "The year must be from 1900 to 2199")
