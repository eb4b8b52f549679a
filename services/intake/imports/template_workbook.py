"""Builds Homeward's own registration workbook for download: headers, hints and drop-downs, no macro, no formula."""

from io import BytesIO

import pycountry
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from services.intake.imports.origin import ANSWER, FURTHER, RESIDENCES, RESIDENCES_COMPLETE
from services.intake.imports.sheets import HOUSEHOLDS, LISTS, PEOPLE
from services.intake.imports.template_columns import HOUSEHOLD_COLUMNS, PEOPLE_COLUMNS
from shared.contracts.code_lists import COUNTRIES, DOCUMENT_KINDS
from shared.contracts.intake.v1.values import NationalityAnswer, ProtectionStatus, Relationship, Sex

_LAST_ROW = 20_000
_WIDTH = 22
_HINTS = {
    "Household": "Any name or number; the same for everybody of one household.",
    "Relationship": "To the head of the household. Empty means head.",
    "Given name": "Required. Somebody with one name only has it here.",
    "Family name": "Empty where the person has none.",
    "Sex": "As the person states it.",
    "Birth date": "YYYY-MM-DD. Leave empty where it is not known exactly.",
    "Birth year": "Where only the year is known.",
    "Age": "In years, where neither date nor year is known.",
    "Nationality": "Country code. Empty where stateless or not known.",
    FURTHER: "Country codes, for example GN; LR.",
    ANSWER: "Asked once every nationality is named: no_other, stateless or unknown. Empty where nobody asked.",
    RESIDENCES: "Of somebody stateless, every country they lived in: LB; JO.",
    RESIDENCES_COMPLETE: "Of somebody stateless: no_other, or unknown. Empty where nobody asked.",
    "Phone": "With the country's code, for example +224 ...",
    "Document type": "A document the person holds, or held.",
    "Document number": "As printed.",
    "Document country": "The country that issued it.",
    "Region": "Region or district; never an exact place.",
    "Protection status": "Bars everything towards a state of origin. Ask in private.",
    "Specific needs": "UNHCR codes, for example CR-NE; WR-LC.",
}


def template_workbook() -> bytes:
    """The empty workbook, as the bytes of an .xlsx file."""
    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        people, households, lists = (book.add_worksheet(name) for name in (PEOPLE, HOUSEHOLDS, LISTS))
        heading = book.add_format({"bold": True, "bg_color": "#DDE7F0", "border": 1})
        as_text = book.add_format({"num_format": "@"})
        _head(people, PEOPLE_COLUMNS, heading, as_text)
        _head(households, HOUSEHOLD_COLUMNS, heading, as_text)
        _drop_downs(people, lists)
        lists.hide()
    return target.getvalue()


def _head(sheet: Worksheet, columns: tuple[str, ...], heading: object, as_text: object) -> None:
    # Text cells keep leading zeros, plus signs and dates as they are typed.
    sheet.set_column(0, len(columns) - 1, _WIDTH, as_text)
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(columns):
        sheet.write_string(0, place, column, heading)
        sheet.data_validation(
            1, place, _LAST_ROW, place, {"validate": "any", "input_title": column, "input_message": _HINTS[column]}
        )


def _name_of(code: str) -> str:
    country = pycountry.countries.get(alpha_2=code)
    return country.name if country else "Kosovo"


def _drop_downs(people: Worksheet, lists: Worksheet) -> None:
    countries = [f"{code} - {_name_of(code)}" for code in COUNTRIES]
    choices = {
        "Relationship": [kind.value for kind in Relationship],
        "Sex": [kind.value for kind in Sex],
        "Nationality": countries,
        ANSWER: [answer.value for answer in NationalityAnswer],
        RESIDENCES_COMPLETE: ["no_other", "unknown"],
        "Document type": list(DOCUMENT_KINDS),
        "Document country": countries,
        "Protection status": [kind.value for kind in ProtectionStatus],
    }
    for place, (column, values) in enumerate(choices.items()):
        lists.write_column(0, place, values)
        letter = chr(ord("A") + place)
        source = f"={LISTS}!${letter}$1:${letter}${len(values)}"
        target = PEOPLE_COLUMNS.index(column)
        people.data_validation(
            1, target, _LAST_ROW, target,
            {"validate": "list", "source": source, "input_title": column, "input_message": _HINTS[column]},
        )  # fmt: skip
