"""What is said of a goal when the machine was too busy to tell."""

import pytest

from tests.bench.measuring import Book, spread


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ((0.8, 0.9, 0.95), "B1 met: "),
        ((0.8, 0.9, 1.2), "B1 met (uncertain: the rounds disagree): "),
        ((0.8, 1.1, 1.2), "B1 MISSED (uncertain: the rounds disagree): "),
        ((1.1, 1.2, 1.3), "B1 MISSED: "),
    ],
)
def test_a_goal_is_uncertain_where_the_rounds_disagree(figures: tuple[float, ...], said: str) -> None:
    book = Book()
    assert book.goal("B1", "at most one", spread(figures), at_most=1) is ("met" in said)
    assert book.lines == [f"{said}at most one: {spread(figures)}"]
