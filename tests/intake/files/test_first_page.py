"""The first page of a PDF as a picture: bounded whatever the file says, and never a reason to refuse the file."""

import sys
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from services.intake.files.cleaning import CleanedFile, CleanerFailed, cleaned
from services.intake.files.first_page import DRAWER_LIMITS, PAGE_SIDE, _answer, with_first_page
from services.intake.files.media_types import media_type_of
from shared.contracts.intake.v1 import MediaType
from tests.intake.files.made_up import (
    colours,
    locked_pdf,
    pdf,
    pdf_drawing,
    pdf_that_repeats,
    pdf_with_field,
    pdf_with_large_picture,
    pdf_within_itself,
    picture,
)

RED_BELOW = b"1 0 0 rg 0 0 400 100 re f"
WIDE = (400.0, 200.0)


def paper(content: bytes) -> CleanedFile:
    return CleanedFile(MediaType.PDF, content, b"")


def require_small(preview: bytes) -> None:
    """No picture, or one of the size that is meant; half a pixel is a whole one."""
    assert not preview or max(Image.open(BytesIO(preview)).size) <= PAGE_SIDE + 1


async def test_the_first_page_is_drawn_as_a_picture() -> None:
    file = await with_first_page(await cleaned(pdf_drawing(RED_BELOW)))
    assert media_type_of(file.preview) is MediaType.JPEG
    assert Image.open(BytesIO(file.preview)).size == (PAGE_SIDE, PAGE_SIDE // 2)
    above, below = colours(file.preview, (600, 100), (600, 500))
    assert (above, below) == ((255, 255, 255), (254, 0, 0))


async def test_what_was_filled_in_is_drawn_too() -> None:
    file = await with_first_page(await cleaned(pdf_with_field()))
    inside, outside = colours(file.preview, (100, 100), (1000, 1000))
    assert (inside, outside) == ((0, 0, 0), (255, 255, 255))


async def test_other_files_keep_the_preview_they_have() -> None:
    file = await cleaned(picture())
    assert await with_first_page(file) is file


@pytest.mark.parametrize(
    "box",
    [
        (0, 0, 1e9, 1e9),
        (0, 0, 3e38, 1),
        (0, 0, 1e300, 1e300),
        (0, 0, 0, 0),
        (0, 0, 1e-6, 1e-6),
        (-1e9, -1e9, 1e9, 1e9),
        (0, 0, 1, 1e6),
        (400, 200, 0, 0),
    ],
    ids=str,
)
def test_a_page_is_as_large_as_a_picture_may_be_whatever_it_says(box: tuple[float, ...]) -> None:
    require_small(_answer(pdf_drawing(RED_BELOW, box)))


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\nnothing",
        locked_pdf(),
        b"%PDF-1.7\nxref\n0 1\ntrailer <</Root 1 0 R /Prev 9 /Size 9>>\nstartxref\n9\n%%EOF",
        pdf_within_itself(),
    ],
    ids=["broken", "locked", "a table that leads to itself", "a form within itself"],
)
def test_whatever_is_wrong_with_it_the_drawing_ends(content: bytes) -> None:
    require_small(_answer(content))


async def test_a_picture_too_large_to_unpack_costs_the_preview_at_most() -> None:
    file = paper(pdf_with_large_picture(10_000))
    drawn = await with_first_page(file, replace(DRAWER_LIMITS, memory=256 << 20))
    require_small(drawn.preview)
    assert drawn.content == file.content


async def test_a_page_that_takes_too_long_has_no_picture_and_is_kept() -> None:
    file = await cleaned(pdf_that_repeats(times=60, depth=8))
    assert await with_first_page(file, replace(DRAWER_LIMITS, processor=1)) == file


async def test_a_drawer_that_does_not_answer_is_not_waited_for() -> None:
    file = await cleaned(pdf())
    assert await with_first_page(file, replace(DRAWER_LIMITS, wait=0.01)) == file


async def test_more_than_a_picture_of_that_size_takes_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.intake.files.first_page.MOST_DRAWN", 10)
    file = await cleaned(pdf())
    assert await with_first_page(file) == file


def test_a_drawer_that_is_not_there_is_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ImportError):
        _answer(pdf())


async def test_a_drawer_that_cannot_run_is_logged_and_the_file_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def fails(*_: object) -> bytes:
        raise CleanerFailed

    monkeypatch.setattr("services.intake.files.first_page.in_process", fails)
    assert await with_first_page(paper(pdf())) == paper(pdf())
    assert "first_page_not_drawn" in capsys.readouterr().out
