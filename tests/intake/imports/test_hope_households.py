"""What is remembered of a HOPE file's households while its people are read."""

from collections.abc import Iterator

from services.intake.imports.hope_households import HopeHouseholds, ImportedHousehold, Miscounted
from services.intake.imports.staging import MOST_PARTS, listed
from services.intake.imports.unread import unread
from shared.contracts.intake.v1 import ProtectionStatus, UnreadPart
from tests.intake.imports.workbooks import SECRET

TOLD = ImportedHousehold("AF0105", "AF", ProtectionStatus.REFUGEE)


def test_household_values_apply_to_each_member() -> None:
    households = HopeHouseholds(SECRET)
    households.add("H1", TOLD, 2, 3)
    households.add("H2", TOLD._replace(region=None), None, 4)
    assert ("H1" in households, "H3" in households) == (True, False)
    assert [households.joined(key) for key in ("H1", "H2", "H3")] == [TOLD, TOLD._replace(region=None), None]
    households.joined("H1")
    assert list(households.miscounted()) == []


def test_unknown_household_and_wrong_household_size_are_reported() -> None:
    households = HopeHouseholds(SECRET)
    for key, size, row in (("H1", 2, 3), ("H2", None, 4), ("H3", 0, 5)):
        households.add(key, TOLD, size, row)
    households.joined("H1")
    households.joined("H3")
    assert list(households.miscounted()) == [
        Miscounted(3, is_empty=False),
        Miscounted(4, is_empty=True),
        Miscounted(5, is_empty=False),
    ]


def parts(count: int) -> Iterator[UnreadPart]:
    return (unread("household_empty", "Households", row=number) for number in range(count))


def test_listed_parts_are_bounded_and_the_cut_is_reported() -> None:
    assert len(listed(parts(MOST_PARTS))) == MOST_PARTS
    listed_parts = listed(parts(MOST_PARTS + 500))
    assert (len(listed_parts), listed_parts[-1].code) == (MOST_PARTS + 1, "parts_not_listed")
