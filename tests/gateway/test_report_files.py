"""A report's CSV as a spreadsheet reads it; nothing in it is calculated or converted."""

import csv
import io
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from services.gateway.http.downloads import content_disposition
from services.gateway.http.report_files import age_band, escaped, major, written
from shared.contracts.intake.v1 import AgeBand

FIGURES = ("returnees", "paid", "paid_minor", "hidden", "returned", "returned_minor", "returned_hidden")
ROW: dict[str, Any] = dict.fromkeys(
    ("donor", "period_start", "period_end", "exercise", "country", "sex", "age_band", *FIGURES)
) | {"currency": "EUR"}


FORMULAS = ("=1+1", "+1", "-2", "@x", "\t=1", "\r=1", "\n=1", "\0=1", "|cmd", "%x", "＝1+1", "＠x")
CONVERTED = ("007", "1E5", "5-11", "1/2", "12:30", "2026-01-01", " 12", "12345678901234567890", "٠٠٧")


@pytest.mark.parametrize("text", FORMULAS + CONVERTED)
def test_text_that_a_spreadsheet_would_convert_stays_text(text: str) -> None:
    assert escaped(text) == f"'{text}"


@pytest.mark.parametrize("text", ["UG", "5 to 11", "Fondation Étoile", "مؤسسة 7", "3M", "total", "𞤀𞤣𞤤𞤢𞤥", "Fund 2026"])
def test_other_text_is_left_alone(text: str) -> None:
    assert escaped(text) == text


def test_numbers_and_days_are_what_they_are_as_long_as_they_are_kept_exactly() -> None:
    values = (12, -2, 10**15, Decimal("10.00"), date(2026, 1, 1), None)
    assert [escaped(one) for one in values] == ["12", "-2", "'1000000000000000", "10.00", "2026-01-01", ""]


@pytest.mark.parametrize(
    ("minor", "currency", "amount"),
    [
        (1000, "EUR", "10.00"),
        (1500, "JPY", "1500"),
        (1500, "KWD", "1.500"),
        (5, "EUR", "0.05"),
        (5, "XXQ", ""),
        (None, "EUR", ""),
        (0, "EUR", "0.00"),
        (9_007_199_254_740_991, "EUR", "90071992547409.91"),
    ],
)
def test_an_amount_has_the_decimal_places_of_its_currency(minor: int | None, currency: str, amount: str) -> None:
    assert escaped(major(minor, currency)) == amount


def test_no_age_band_reads_as_a_day() -> None:
    words = [age_band(band.value) for band in AgeBand]
    assert words == ["0 to 4", "5 to 11", "12 to 17", "18 to 59", "60 and over", "unknown"]
    assert age_band("total") == "total"


def test_every_line_says_whose_it_is_of_when_and_whether_it_is_made_up() -> None:
    row = ROW | {"donor": 'Étoile, "Nord"', "exercise": "yes", "period_start": date(2026, 1, 1)}
    [line] = csv.DictReader(io.StringIO(written([row])))
    assert (line["donor"], line["exercise"], line["period_start"]) == ('Étoile, "Nord"', "yes", "2026-01-01")


@pytest.mark.parametrize(
    ("name", "plain", "encoded"),
    [
        ("report Étoile.csv", "report Etoile.csv", "report%20%C3%89toile.csv"),
        ("report مؤسسة.csv", "report.csv", "report%20%D9%85%D8%A4%D8%B3%D8%B3%D8%A9.csv"),
        ('a"\r\nX: 1/../b.csv', "a X 1 .. b.csv", "a%20X%201%20..%20b.csv"),
        ("fdc\u202excod.csv", "fdc xcod.csv", "fdc%20xcod.csv"),
        (f"{'x' * 300}.csv", f"{'x' * 120}.csv", f"{'x' * 120}.csv"),
    ],
)
def test_a_file_s_name_is_said_in_every_script_and_breaks_no_header(name: str, plain: str, encoded: str) -> None:
    assert content_disposition(name) == f"attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}"
