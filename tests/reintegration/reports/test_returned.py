"""What a report may say of money that came back."""

import pytest

from services.reintegration.reports.model import Returned

FEW = 3


@pytest.mark.parametrize(
    ("sums", "expected"),
    [
        ([], Returned(minor=0)),
        ([40], Returned(minor=None, hidden=True)),
        ([40, 40], Returned(minor=None, hidden=True)),
        ([40, 40, 40], Returned(minor=120)),
        ([100, 40, 40], Returned(minor=None, hidden=True)),
        ([40, 40, -40], Returned(minor=None, hidden=True)),
    ],
)
def test_what_came_back_is_hidden_of_few_and_where_one_has_most(sums: list[int], expected: Returned) -> None:
    assert Returned.of(sums, FEW) == expected
