"""What becomes of a file: its pixels and pages, and nothing else; whatever is hostile is refused by name."""

import base64
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from services.intake.files.cleaning import CleanerFailed, CleanerLimits, _answer, cleaned
from services.intake.files.documents import without_application_segments, without_boxes_about_itself, written_anew
from services.intake.files.media_types import media_type_of
from services.intake.files.pictures import PREVIEW_SIDE, drawn_anew
from services.intake.files.refusals import MOST_BYTES, FileRefused
from shared.contracts.intake.v1 import MediaType
from tests.intake.files.made_up import (
    WORDS,
    bomb,
    frames,
    locked_pdf,
    pdf,
    pdf_with,
    pdf_with_photograph,
    pdf_with_picture,
    picture,
    plain,
    written,
)

PICTURES = {"JPEG": MediaType.JPEG, "PNG": MediaType.PNG, "WEBP": MediaType.WEBP}


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(FileRefused) as refusal:
        work()
    return refusal.value.code


@pytest.mark.parametrize("media", PICTURES)
def test_a_picture_keeps_its_pixels_and_nothing_a_camera_wrote(media: str) -> None:
    told = picture(media, told=True)
    assert WORDS.encode() in told, "a file without words says nothing"
    content, preview = drawn_anew(told, PICTURES[media])
    for made in (content, preview):
        assert WORDS.encode() not in made
        shown = Image.open(BytesIO(made))
        assert (dict(shown.getexif()), shown.info.keys() & {"exif", "comment", "icc_profile", "xmp"}) == ({}, set())
    assert Image.open(BytesIO(content)).size == (320, 240)
    assert media_type_of(content) is PICTURES[media]


def test_a_picture_stands_upright_without_saying_so() -> None:
    content, _ = drawn_anew(picture(turned=True), MediaType.JPEG)
    assert Image.open(BytesIO(content)).size == (240, 320)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
def test_pictures_of_every_kind_of_colour_are_taken(mode: str) -> None:
    media = "JPEG" if mode == "CMYK" else "PNG"
    content = BytesIO()
    Image.new("RGBA", (40, 30), (200, 10, 10, 90)).convert(mode).save(content, media)
    anew, preview = drawn_anew(content.getvalue(), PICTURES[media])
    assert Image.open(BytesIO(anew)).size == Image.open(BytesIO(preview)).size == (40, 30)


def test_a_preview_is_small() -> None:
    _, preview = drawn_anew(picture(size=(2000, 1000)), MediaType.JPEG)
    assert Image.open(BytesIO(preview)).size == (PREVIEW_SIDE, PREVIEW_SIDE // 2)


def test_what_unpacks_to_too_much_is_refused_before_it_is_unpacked() -> None:
    small = bomb(20_000)
    assert len(small) < 100_000
    assert refused(lambda: drawn_anew(small, MediaType.PNG)) == "image_too_large"


@pytest.mark.parametrize("media", ["PNG", "WEBP"])
def test_a_picture_of_several_frames_is_refused(media: str) -> None:
    assert refused(lambda: drawn_anew(frames(media), PICTURES[media])) == "image_animated"


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, about what a camera wrote
@given(st.sampled_from([*PICTURES]), st.integers(12, 400), st.binary(min_size=1, max_size=40))
def test_a_damaged_picture_is_refused_by_name_or_drawn_anew(media: str, at: int, noise: bytes) -> None:
    whole = picture(media, (64, 48))
    damaged = whole[:at] + noise + whole[at + len(noise) :]
    try:
        content, _ = drawn_anew(damaged, PICTURES[media])
    except FileRefused:
        return
    assert media_type_of(content) is PICTURES[media]


def _zip() -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("a.txt", "a")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"GIF89a" + bytes(20), "file_type_not_taken"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "file_type_not_taken"),
        (b"MZ" + bytes(40), "file_type_not_taken"),
        (b"", "file_type_not_taken"),
        (b"\xff\xd8\xff\xfe\x00\x20%PDF-1.7" + bytes(40), "file_ambiguous"),
        (b"\xff\xd8\xff\xe0<script>alert(1)</script>", "file_ambiguous"),
        (b"%PDF-1.4\n<HTML><body>", "file_ambiguous"),
        (picture() + _zip(), "file_ambiguous"),
        (pdf() + _zip(), "file_ambiguous"),
    ],
)
def test_the_content_says_what_a_file_is_and_may_say_it_once(content: bytes, code: str) -> None:
    assert refused(lambda: media_type_of(content)) == code


def test_a_pdf_keeps_its_pages_and_nothing_about_itself() -> None:
    anew = written_anew(pdf(Author=WORDS, Title=WORDS))
    assert WORDS.encode() not in anew
    with pikepdf.open(BytesIO(anew)) as document:
        assert len(document.pages) == 1
        assert "/Info" not in document.trailer
    packed = pdf_with("/PieceInfo", "/Program", value=pikepdf.String(WORDS))
    assert WORDS.encode() in packed
    assert WORDS.encode() not in written_anew(packed)


def test_a_photograph_in_a_page_loses_where_it_was_taken() -> None:
    told = picture(told=True)
    anew = written_anew(pdf_with_photograph(told))
    assert WORDS.encode() not in anew
    with pikepdf.open(BytesIO(anew)) as document:
        kept = document.pages[0].Resources.XObject.Im0.read_raw_bytes()
    assert Image.open(BytesIO(kept)).tobytes() == Image.open(BytesIO(told)).tobytes()
    assert refused(lambda: without_application_segments(b"no picture")) == "file_unreadable"


def _box(kind: bytes, content: bytes) -> bytes:
    return (8 + len(content)).to_bytes(4) + kind + content


JP2 = b"\x00\x00\x00\x0cjP  \r\n\x87\n" + _box(b"ftyp", b"jp2 ") + _box(b"jp2c", b"\xff\x4f\xff\x51")
SEVERAL: Mapping[str, tuple[list[str], Callable[[bytes], bytes]]] = {
    "named in a list": (["/DCTDecode"], lambda jpeg: jpeg),
    "as text": (["/ASCII85Decode", "/DCTDecode"], lambda jpeg: base64.a85encode(jpeg) + b"~>"),
    "as digits": (["/ASCIIHexDecode", "/DCTDecode"], lambda jpeg: jpeg.hex().encode() + b">"),
    "packed": (["/FlateDecode", "/DCTDecode"], zlib.compress),
    "a second one behind it": (["/DCTDecode"], lambda jpeg: jpeg + jpeg),
}


@pytest.mark.parametrize("around", SEVERAL)
def test_a_photograph_loses_where_it_was_taken_whatever_stands_around_it(around: str) -> None:
    filters, packed = SEVERAL[around]
    told = picture(told=True)
    anew = written_anew(pdf_with_picture(packed(told), *filters))
    with pikepdf.open(BytesIO(anew)) as document:
        kept = document.pages[0].Resources.XObject.Im0.read_raw_bytes()
    assert WORDS.encode() not in kept
    assert Image.open(BytesIO(kept)).tobytes() == Image.open(BytesIO(told)).tobytes()


def test_a_progressive_photograph_stays_whole() -> None:
    content = BytesIO()
    Image.radial_gradient("L").resize((400, 300)).convert("RGB").save(content, "JPEG", progressive=True, quality=95)
    kept = without_application_segments(content.getvalue())
    assert Image.open(BytesIO(kept)).tobytes() == Image.open(content).tobytes()


def test_a_jpeg_2000_loses_its_boxes_of_words() -> None:
    told = JP2 + _box(b"xml ", WORDS.encode()) + _box(b"uuid", WORDS.encode())
    assert without_boxes_about_itself(told) == JP2
    assert WORDS.encode() not in written_anew(pdf_with_picture(told, "/JPXDecode"))
    assert refused(lambda: without_boxes_about_itself(b"no picture")) == "file_unreadable"
    assert refused(lambda: without_boxes_about_itself(told[:-1])) == "file_unreadable"


@pytest.mark.parametrize(
    "filters", [["/DCTDecode", "/FlateDecode"], ["/LZWDecode", "/DCTDecode"], ["/FlateDecode", "/DCTDecode"]]
)
def test_a_picture_that_cannot_be_taken_apart_is_refused(filters: list[str]) -> None:
    assert refused(lambda: written_anew(pdf_with_picture(picture(), *filters))) == "file_unreadable"


def test_a_fill_byte_hides_nothing() -> None:
    told = picture(told=True)
    assert refused(lambda: without_application_segments(told[:2] + b"\xff" + told[2:])) == "file_unreadable"


def test_nothing_is_done_when_a_page_is_opened() -> None:
    calls = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://elsewhere.example/seen"))
    with pikepdf.open(BytesIO(written_anew(pdf_with("/OpenAction", value=calls)))) as document:
        assert "/OpenAction" not in document.Root


def test_what_lies_elsewhere_is_refused() -> None:
    there = pikepdf.Dictionary(FS=pikepdf.Name.URL, F=pikepdf.String("https://elsewhere.example/seen"))
    assert refused(lambda: written_anew(pdf_with("/Names", "/There", value=there))) == "pdf_active"


def test_a_cleaner_that_is_shut_in_opens_nothing() -> None:
    code = (
        "from services.intake.files.cleaning import _shut_in\n_shut_in()\n"
        "for act in (lambda: open('pyproject.toml'), lambda: __import__('socket').socket()):\n"
        "    try:\n        act()\n    except OSError:\n        print('shut')\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["shut", "shut"]


JAVASCRIPT = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


@pytest.mark.parametrize(
    "content",
    [
        pdf_with("/OpenAction", value=JAVASCRIPT),
        pdf_with("/Names", "/Deep", "/Deeper", value=pikepdf.Array([JAVASCRIPT])),
        pdf_with("/AA", value=pikepdf.Dictionary()),
        pdf_with("/Names", "/EmbeddedFiles", value=pikepdf.Dictionary()),
        pdf_with("/AcroForm", "/XFA", value=pikepdf.Array()),
        pdf_with("/OpenAction", "/S", value=pikepdf.Name.Launch),
        pdf_with("/Extra", "/Subtype", value=pikepdf.Name.RichMedia),
    ],
    ids=["script", "script within", "further actions", "files", "form", "program", "film"],
)
def test_a_pdf_that_acts_is_refused(content: bytes) -> None:
    assert refused(lambda: written_anew(content)) == "pdf_active"


def test_a_pdf_that_leads_somewhere_is_taken() -> None:
    """An address in a letter's head is no program."""
    link = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://example.org"))
    with pikepdf.open(BytesIO(written_anew(pdf_with("/Extra", "/A", value=link)))) as document:
        assert document.Root.Extra.A.URI == "https://example.org"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "java\nscript:alert(1)", "file://there/share", "\\\\there"])
def test_a_link_that_runs_something_leads_nowhere(address: str) -> None:
    link = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(address))
    with pikepdf.open(BytesIO(written_anew(pdf_with("/Extra", "/A", value=link)))) as document:
        assert "/URI" not in document.Root.Extra.A


def test_a_locked_or_broken_pdf_is_refused() -> None:
    assert refused(lambda: written_anew(locked_pdf())) == "pdf_locked"
    assert refused(lambda: written_anew(b"%PDF-1.7\nnothing")) == "file_unreadable"
    assert refused(lambda: written_anew(written(pikepdf.new()))) == "file_unreadable"


async def test_a_file_is_cleaned_in_a_process_of_its_own() -> None:
    file = await cleaned(picture(told=True))
    assert (file.media_type, media_type_of(file.preview)) == (MediaType.JPEG, MediaType.JPEG)
    assert (file.content, file.preview) == drawn_anew(picture(told=True), MediaType.JPEG)
    paper = await cleaned(pdf())
    assert (paper.media_type, paper.preview) == (MediaType.PDF, b"")


@pytest.mark.parametrize(
    ("content", "limits", "code"),
    [
        (plain(6_300), CleanerLimits(memory=300 << 20), "file_too_heavy"),
        (picture(), CleanerLimits(wait=0.01), "file_too_heavy"),
        (bytes(MOST_BYTES + 1), CleanerLimits(), "file_too_large"),
        (b"\xff\xd8\xff" + bytes(40), CleanerLimits(), "file_unreadable"),
        (locked_pdf(), CleanerLimits(), "pdf_locked"),
    ],
    ids=["memory", "time", "size", "damage", "refused"],
)
async def test_a_file_that_is_too_much_is_refused(content: bytes, limits: CleanerLimits, code: str) -> None:
    with pytest.raises(FileRefused) as refusal:
        await cleaned(content, limits)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("fault", "code"), [(MemoryError(), "file_too_heavy"), (ZeroDivisionError(), "file_unreadable")], ids=repr
)
def test_whatever_a_file_does_to_a_parser_it_is_refused(
    fault: Exception, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise fault

    monkeypatch.setattr("services.intake.files.pictures.drawn_anew", failing)
    assert json.loads(_answer(picture())) == {"refused": code}


def test_a_parser_that_is_not_there_is_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "services.intake.files.pictures", None)
    with pytest.raises(ImportError):
        _answer(picture())


async def test_a_process_that_cannot_work_is_no_fault_of_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("services.intake.files.cleaning._ROOT", tmp_path)
    with pytest.raises(CleanerFailed):
        await cleaned(picture())
