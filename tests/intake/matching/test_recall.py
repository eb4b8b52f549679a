"""How many of 5,000 mistyped persons are found again, in the FEBRL set of made-up persons with known truth."""

import csv
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from services.intake.matching.keys import SearchTerms, search_keys
from services.intake.matching.ranking import rank
from shared.contracts.intake.v1.values import BirthDate

FOLDER = Path(__file__).parents[4] / "shared/data/er"
SECRET = b"a made-up secret of 32 bytes...."


def persons(name: str) -> dict[str, SearchTerms]:
    with (FOLDER / name).open(encoding="utf-8") as file:
        return {row["rec_id"].split("-")[1]: terms(row) for row in csv.DictReader(file, skipinitialspace=True)}


def terms(row: dict[str, str]) -> SearchTerms:
    return SearchTerms(row["given_name"].strip() or None, row["surname"].strip() or None, birth(row["date_of_birth"]))


def birth(written: str) -> BirthDate:
    try:
        return BirthDate(on=date(int(written[:4]), int(written[4:6]), int(written[6:8])))
    except ValueError:
        return BirthDate()


@pytest.mark.skipif(not FOLDER.exists(), reason="the record linkage sets are not here")
def test_recall_among_the_first_ten_candidates_is_97_percent() -> None:
    registered, mistyped = persons("dataset4a.csv"), persons("dataset4b.csv")
    holders = defaultdict(set)
    for identity, person in registered.items():
        for key in search_keys(person, SECRET):
            holders[key].add(identity)
    recalled = wrongly_strong = 0
    for identity, person in mistyped.items():
        candidates = {other: registered[other] for key in search_keys(person, SECRET) for other in holders[key]}
        ranked = rank(person, candidates, limit=10)
        recalled += identity in [other for other, _ in ranked]
        wrongly_strong += any(like.strong for other, like in ranked if other != identity)
    assert recalled / len(mistyped) >= 0.97
    assert wrongly_strong / len(mistyped) <= 0.02
