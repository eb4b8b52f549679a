"""The search for what is left of somebody finds it in columns, in JSON, in bytes and in facts, and of nobody else."""

import json
from typing import Any

import pytest

from tests.support.leftovers import left_of

PERSON, OTHER, CASE = (f"01a22435-67c2-71c7-93bb-00000000000{number}" for number in (1, 2, 3))


def _left(table: str, **row: Any) -> set[str]:
    tables = {"any": {table: [row], "cases": [{"id": CASE, "person_id": PERSON}]}}
    return {column for columns in left_of(tables, [PERSON]).values() for column in columns}


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ({"id": PERSON, "sex": "FEMALE"}, "any.copies.sex"),
        ({"person_id": PERSON, "entry": {"ageBand": "18-59"}}, "any.copies.entry.ageBand"),
        ({"payload": "\\x" + json.dumps({"person_id": PERSON, "region": "LYX102"}).encode().hex()},
         "any.copies.payload.region"),
        ({"about": PERSON, "facts": [{"id": 0, "name": "relationship", "value": "head"}]},
         "any.copies.facts.relationship"),
        ({"case_id": CASE, "note": {"blob": "sealed"}}, "any.copies.note"),
    ],
)  # fmt: skip
def test_leftover_columns_of_a_person_are_listed(row: dict[str, Any], column: str) -> None:
    assert _left("copies", **row) == {column}


@pytest.mark.parametrize("nothing", [None, False, "", "unknown", "UNKNOWN", [], {}])
def test_empty_values_are_no_leftovers(nothing: object) -> None:
    assert _left("copies", person_id=PERSON, sex=nothing) == set()


def test_rows_of_other_persons_are_no_leftovers() -> None:
    assert _left("copies", person_id=OTHER, sex="FEMALE", region="LYX102") == set()
