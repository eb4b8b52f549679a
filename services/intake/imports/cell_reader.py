"""Reads the cells of one row by column name and collects every problem of the row.

A problem says what is wrong with a value and never repeats it: problems are told in events, values are personal.
Text is cleaned by the rule of `shared/contracts/text.py`, as everywhere; letters of any script and joiners stay.
"""

from collections.abc import Mapping
from datetime import date
from re import compile as pattern
from typing import TypeVar

import pycountry

from services.intake.imports.answers import YES_OR_NO, folded_answer
from services.intake.imports.cells import Cell, SheetRow, UnreadableCell
from services.intake.persons.age import check_birth_date
from services.intake.registration.phone import is_no_number
from services.intake.registration.stated_age import read_age, read_whole
from services.intake.screening.needs import recordable_need
from shared.contracts.code_lists import is_country, withdrawn_country
from shared.contracts.intake.v1.imports import RowProblem
from shared.contracts.intake.v1.values import BirthDate
from shared.contracts.text import is_text, one_line
from shared.platform.errors import Refused
from shared.platform.phone import looks_like_phone

FIRST_ROUNDED = 10**15
"""A number cell of more digits is not what was typed: the last ones have become zeros."""
MOST_COUNTRIES = 8
"""As many as the contract takes of one person."""
_BEFORE_NAME = " - "
LONGEST_TEXT = 200
"""Characters; the contract's bound on a line of text."""
NUMBER_MISSING = "A document type is given without its number"
_WRITTEN_DATES = (
    pattern(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    pattern(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})"),
)
_UNREADABLE = {
    UnreadableCell.TOO_LONG: "The text is far longer than this column takes",
    UnreadableCell.ERROR_VALUE: "The cell shows an error of the spreadsheet",
    UnreadableCell.FORMULA_WITHOUT_VALUE: "The cell has a formula without a saved value",
    UnreadableCell.NOT_READABLE: "The cell holds neither text, number nor date",
    UnreadableCell.MERGED: "The cell is merged with cells of other columns",
}
Choice = TypeVar("Choice")


class CellReader:
    """The cells of a row; `problems` grows with every value that cannot be taken."""

    def __init__(self, row: SheetRow, columns: Mapping[str, int]) -> None:
        self.row = row
        self.problems: list[RowProblem] = []
        self._columns = columns

    def refuse(self, column: str, code: str, reason: str) -> None:
        self.problems.append(
            RowProblem(sheet=self.row.sheet, row=self.row.number, column=column, code=code, reason=reason)
        )

    def text(self, column: str) -> str | None:
        """A line of text; whole numbers count as text, since spreadsheets turn one into the other."""
        cell = self._cell(column)
        if cell is None or isinstance(cell, bool | date):
            if cell is not None:
                self.refuse(column, "not_text", "The cell holds a date or a yes/no where text is expected")
            return None
        if isinstance(cell, int | float) and abs(cell) >= FIRST_ROUNDED:
            self.refuse(column, "number_rounded", "The spreadsheet keeps 15 digits of a number: write it as text")
            return None
        text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
        if not is_text(text):
            self.refuse(column, "text_control", "The text has a control character in it")
            return None
        text = one_line(text)
        if len(text) > LONGEST_TEXT:
            self.refuse(column, "text_too_long", f"The text has more than {LONGEST_TEXT} characters")
            return None
        return text or None

    def required(self, column: str) -> str:
        """A line of text that must be there; empty when it is not, with a problem noted."""
        before = len(self.problems)
        text = self.text(column)
        if text is None and len(self.problems) == before:
            self.refuse(column, "required", "This column must be filled")
        return text or ""

    def choice(self, column: str, choices: Mapping[str, Choice], default: Choice) -> Choice:
        """One of the values listed by folded words (`answers.py`); the default where the cell is empty."""
        text = self.text(column)
        if text is None:
            return default
        chosen = choices.get(folded_answer(text))
        if chosen is None:
            self.refuse(column, "not_listed", "The value is not one of those this column takes")
        return default if chosen is None else chosen

    def flag(self, column: str) -> bool:
        """Yes or no in a language of the page; no where the cell is empty."""
        cell = self._cell(column)
        if cell is None:
            return False
        answer = YES_OR_NO.get(folded_answer(str(cell)))
        if answer is None:
            self.refuse(column, "not_yes_or_no", "The value is neither yes nor no")
        return bool(answer)

    def whole(self, column: str, least: int, most: int) -> int | None:
        """A whole number within bounds."""
        text = self.text(column)
        if text is None:
            return None
        number = read_whole(text)
        if number is None or not least <= number <= most:
            self.refuse(column, "not_in_range", f"The value is not a whole number from {least} to {most}")
            return None
        return number

    def age(self, column: str) -> BirthDate:
        """An age in years, months, weeks or days; nothing where the cell is empty."""
        text = self.text(column)
        age = BirthDate() if text is None else read_age(text)
        if age is None:
            self.refuse(column, "age_not_readable", "The age is not written as 7, 7 months or 3 weeks")
        return age or BirthDate()

    def country(self, column: str) -> str | None:
        """ISO 3166-1 alpha-2, from a code of two or three letters, alone or before ` - ` and a name."""
        text = self.text(column)
        return None if text is None else self._country(column, text)

    def countries(self, column: str) -> tuple[str, ...]:
        """Several, separated by semicolons, or by commas where no names stand beside the codes; each once."""
        codes = []
        for part in (self.text(column) or "").split(";"):
            if part.count(_BEFORE_NAME) > 1:
                self.refuse(column, "country_unknown", "Several countries with their names are separated by semicolons")
            codes += [part] if _BEFORE_NAME in part else part.split(",")
        known = [self._country(column, code) for code in codes if code.strip()]
        if len(known) > MOST_COUNTRIES:
            self.refuse(column, "text_too_long", f"More than {MOST_COUNTRIES} countries")
        return tuple(dict.fromkeys(code for code in known if code))

    def _country(self, column: str, text: str) -> str | None:
        code = text.partition(_BEFORE_NAME)[0].strip().upper()
        of_three_letters = pycountry.countries.get(alpha_3=code)
        alpha_2: str = "XK" if code == "XKX" else of_three_letters.alpha_2 if of_three_letters else code
        if is_country(alpha_2):
            return alpha_2
        if now := withdrawn_country(code):
            self.refuse(column, "country_withdrawn", f"The code was withdrawn or is not used here; today: {now}")
        else:
            self.refuse(column, "country_unknown", "The value is not a country code of ISO 3166-1")
        return None

    def phone(self, column: str) -> str | None:
        text = self.text(column)
        if text is None or is_no_number(text):
            return None
        if not looks_like_phone(text):
            self.refuse(column, "phone_format", "The value does not look like a telephone number")
            return None
        return text

    def day(self, column: str) -> date | None:
        """A date cell, or a date written YYYY-MM-DD or DD.MM.YYYY."""
        cell = self._cell(column)
        if cell is None or isinstance(cell, date):
            return cell
        written = str(cell).strip()
        match = next(filter(None, (form.fullmatch(written) for form in _WRITTEN_DATES)), None)
        if match is None:
            self.refuse(column, "date_format", "The date is not written as YYYY-MM-DD or DD.MM.YYYY")
            return None
        try:
            return date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            self.refuse(column, "date_impossible", "There is no such day in the calendar")
            return None

    def birth(self, columns: Mapping[str, str], birth: BirthDate, as_of: date) -> BirthDate:
        """The given birth, or nothing with a problem noted where it cannot be; `columns` by field of the birth."""
        try:
            check_birth_date(birth, as_of)
        except Refused as refusal:
            stated = (refusal.field or "").rpartition(".")[2]
            self.refuse(columns[stated], refusal.code, refusal.message)
            return BirthDate()
        return birth

    def needs(self, column: str) -> tuple[str, ...]:
        """Codes of specific needs, separated by semicolons or commas; sorted, each once."""
        codes = (self.text(column) or "").replace(",", ";").split(";")
        return tuple(sorted({code for part in codes if (code := self._need(column, part.strip().upper()))}))

    def _need(self, column: str, code: str) -> str | None:
        if not code:
            return None
        try:
            return recordable_need(code).code
        except Refused as refusal:
            self.refuse(column, refusal.code, "The code is not on the list of specific needs in use")
            return None

    def _cell(self, column: str) -> Cell:
        place = self._columns.get(column)
        cell = self.row.cells[place] if place is not None and place < len(self.row.cells) else None
        if isinstance(cell, UnreadableCell):
            self.refuse(column, cell.value, _UNREADABLE[cell])
            return None
        return None if isinstance(cell, str) and not cell.strip() else cell
