"""The whole origin of a person as a row says it: further nationalities, whether there is any other, former residences.

Until "any other?" is answered every State is barred for whoever turns out to need protection. The columns are the same
in every layout.
"""

from dataclasses import dataclass
from types import MappingProxyType

from services.intake.imports.answers import answers
from services.intake.imports.cell_reader import CellReader
from shared.contracts.intake.v1.values import Nationality, NationalityAnswer

FURTHER, ANSWER = "Further nationalities", "Any other nationality"
RESIDENCES, RESIDENCES_COMPLETE = "Former residences", "Any other residence"
ORIGIN_COLUMNS = (FURTHER, ANSWER, RESIDENCES, RESIDENCES_COMPLETE)
ORIGIN_HEADS = MappingProxyType(
    {
        FURTHER: (
            "other nationalities",
            "second nationality",
            "autres nationalités",
            "outras nacionalidades",
            "جنسيات أخرى",
        ),
        ANSWER: (
            "any other nationality?",
            "une autre nationalité",
            "alguma outra nacionalidade",
            "هل من جنسية أخرى",
        ),
        RESIDENCES: (
            "countries lived in before",
            "pays de résidence antérieurs",
            "anciens pays de résidence",
            "países onde viveu antes",
            "بلدان الإقامة السابقة",
        ),
        RESIDENCES_COMPLETE: (
            "any other residence?",
            "un autre pays de résidence",
            "algum outro país de residência",
            "هل من بلد إقامة آخر",
        ),
    }
)
"""What else the heads may read, in the languages of the page."""
_NO = ("no", "non", "não", "nao", "لا")
ANSWERS = answers(
    {answer.value: answer for answer in NationalityAnswer} | dict.fromkeys(_NO, NationalityAnswer.NO_OTHER),
    {},
)
"""Whoever has another nationality names it and is asked again: yes is no answer."""
RESIDENCE_ANSWERS = answers({"unknown": False} | dict.fromkeys((*_NO, "no_other"), True), {})


@dataclass(frozen=True)
class ImportedOrigin:
    """What a row says of a person's origin beside the first nationality; nothing where nobody was asked."""

    nationalities: tuple[Nationality, ...] = ()
    nationality_answer: NationalityAnswer | None = None
    former_residences: tuple[str, ...] = ()
    former_residences_complete: bool = False


def read_origin(reader: CellReader) -> ImportedOrigin:
    """The origin of a row; every value that cannot be taken is a problem of it."""
    return ImportedOrigin(
        nationalities=tuple(Nationality(country=country) for country in reader.countries(FURTHER)),
        nationality_answer=reader.choice(ANSWER, ANSWERS, None),
        former_residences=reader.countries(RESIDENCES),
        former_residences_complete=reader.choice(RESIDENCES_COMPLETE, RESIDENCE_ANSWERS, default=False),
    )
