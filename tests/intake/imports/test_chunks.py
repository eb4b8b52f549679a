"""Members of a file, one household after another, become households and chunks: nobody is lost, nobody divided."""

from collections.abc import AsyncIterator, Iterable
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from services.intake.imports.chunks import MOST_MEMBERS, Households, Member, chunks_of
from services.intake.imports.model import Chunk, StagedPerson
from shared.contracts.intake.v1 import BirthDate, PersonProfile, ProtectionStatus, Relationship, Sex

SIZES = st.lists(st.integers(1, MOST_MEMBERS + 10), max_size=8)
SMALL = 20


def somebody(number: int) -> StagedPerson:
    """A made-up person known by a number."""
    return StagedPerson(
        relationship=Relationship.HEAD,
        sex=Sex.UNKNOWN,
        region=None,
        profile=PersonProfile(given_name=f"Made-up {number}", family_name=None, birth_date=BirthDate()),
        protection_status=ProtectionStatus.NONE_KNOWN,
        needs=(),
        row_hash=f"{number:064x}",
    )


async def members(sizes: Iterable[int]) -> AsyncIterator[Member]:
    """Households of these sizes; everybody knows where theirs begins."""
    numbers = count()
    for size in sizes:
        place = None
        for _ in range(size):
            number = next(numbers)
            place = number if place is None else place
            yield Member(somebody(number), place, is_household=True)


async def chunks(sizes: Iterable[int]) -> tuple[list[Chunk], int]:
    """The chunks, and how many households were too large."""
    households = Households()
    made = [chunk async for chunk in chunks_of(households.of(members(sizes)), SMALL)]
    return made, households.too_large


@given(SIZES)
async def test_chunks_hold_every_row_once_in_the_order_of_the_file(sizes: list[int]) -> None:
    made, _ = await chunks(sizes)
    hashes = [one.row_hash for chunk in made for household in chunk.households for one in household.persons]
    assert hashes == [somebody(number).row_hash for number in range(sum(sizes))]


@given(SIZES)
async def test_household_is_never_split_and_an_oversized_one_becomes_single_rows(sizes: list[int]) -> None:
    made, too_large = await chunks(sizes)
    chunked = [(one.is_household, len(one.persons)) for chunk in made for one in chunk.households]
    expected: list[tuple[bool, int]] = []
    for size in sizes:
        expected += [(True, size)] if size <= MOST_MEMBERS else [(False, 1)] * size
    assert chunked == expected
    assert too_large == sum(size > MOST_MEMBERS for size in sizes)
    # A chunk is as small as whole households allow.
    assert all(sum(len(one.persons) for one in chunk.households[:-1]) < SMALL for chunk in made)
