"""What is in a cursor follows from the types of the columns a list is in order by."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from graphql import GraphQLObjectType
from hypothesis import given
from hypothesis import strategies as st

from services.gateway.assembly.schema import _check_order, build_schema
from services.gateway.assembly.tables import metadata
from services.gateway.compiler.cursors import (
    BIGINT,
    CURSOR_TYPES,
    NotACursor,
    cursor_of,
    cursor_text,
    cursor_type,
    read_key,
    read_tie,
)
from services.gateway.compiler.printing import Printer, SqlType
from services.gateway.compiler.tree import Column
from services.gateway.graphql.sources import Connected
from shared.contracts.base import C1

MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone


def test_a_column_has_a_cursor_type() -> None:
    persons, problems = metadata.tables["persons"].c, metadata.tables["import_problems"].c
    assert cursor_type(persons.sort_at) is SqlType.TIME
    assert cursor_type(problems.position) is SqlType.BIGINT
    assert cursor_type(persons.id) is SqlType.UUID


def test_a_column_without_an_order_is_in_no_cursor() -> None:
    with pytest.raises(TypeError, match=r"persons\.reference"):
        cursor_type(metadata.tables["persons"].c.reference)


def test_a_list_ordered_by_a_column_without_cursor_type_does_not_build() -> None:
    people = build_schema()[1].type_map["PersonConnection"]
    assert isinstance(people, GraphQLObjectType)
    _check_order(Connected(C1, "sort_at"), people)
    for wrong in (Connected(C1, "sort_at", tie="reference"), Connected(C1, "sort_at", key_elsewhere="reference")):
        with pytest.raises(TypeError, match=r"persons\.reference"):
            _check_order(wrong, people)


def test_a_cursor_has_moments_in_microseconds() -> None:
    at, position = (cursor_text(Column("q", name), of) for name, of in (("at", SqlType.TIME), ("nth", SqlType.BIGINT)))
    assert at.sql(Printer()) == '((extract(epoch FROM q."at") * 1000000)::bigint)::text'
    assert position.sql(Printer()) == 'q."nth"::text'


@given(MOMENTS, st.uuids())
def test_a_cursor_of_moment_and_id_is_read_as_written(at: datetime, id: UUID) -> None:
    cursor = cursor_of(at, id)
    assert (read_key(cursor, SqlType.TIME), read_tie(cursor, SqlType.UUID)) == (at, id)


@given(st.integers(BIGINT.start, BIGINT.stop - 1), st.integers(BIGINT.start, BIGINT.stop - 1))
def test_a_cursor_of_counts_is_read_as_written(key: int, tie: int) -> None:
    cursor = f"{key}.{tie}"
    assert (read_key(cursor, SqlType.BIGINT), read_tie(cursor, SqlType.BIGINT)) == (key, tie)


@pytest.mark.parametrize("of", CURSOR_TYPES.values())
@pytest.mark.parametrize("part", ["", "x", "'; --", "1" * 5000, str(2**80), str(timedelta.max)])
def test_a_malformed_part_of_a_cursor_is_refused(part: str, of: SqlType) -> None:
    with pytest.raises(NotACursor):
        read_key(f"{part}.", of)
    with pytest.raises(NotACursor):
        read_tie(f"1.{part}", of)


def test_a_cursor_of_another_list_is_refused() -> None:
    counted, timed = "17.18", cursor_of(datetime.now(UTC), uuid4())
    with pytest.raises(NotACursor):
        read_tie(counted, SqlType.UUID)
    with pytest.raises(NotACursor):
        read_tie(timed, SqlType.BIGINT)
