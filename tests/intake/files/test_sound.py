"""Sound is kept as it is heard, without what says who recorded it; what is something else is refused by name."""

import wave
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.files.cleaning import cleaned
from services.intake.files.media_types import media_type_of
from services.intake.files.refusals import FileRefused
from services.intake.files.sound.kinds import WRITTEN_ANEW
from shared.contracts.intake.v1 import MediaType
from tests.intake.files.made_up import WORDS
from tests.intake.files.made_up_sound import FRAME, HEARD, box, mp3, mp4, ogg, ogg_checksum, ogg_page, wav, webm
from tests.intake.files.test_cleaning import refused

SOUNDS: dict[MediaType, Callable[[], bytes]] = {
    MediaType.MP3: mp3,
    MediaType.M4A: mp4,
    MediaType.OGG: ogg,
    MediaType.WAV: wav,
    MediaType.WEBM: webm,
}


def anew(content: bytes) -> bytes:
    return WRITTEN_ANEW[media_type_of(content)](content)


@pytest.mark.parametrize("media", SOUNDS)
async def test_sound_is_what_it_was_without_what_was_written_beside_it(media: MediaType) -> None:
    told = SOUNDS[media]()
    assert WORDS.encode() in told, "a file without words says nothing"
    file = await cleaned(told)
    assert (file.media_type, media_type_of(file.content), file.preview) == (media, media, b"")
    assert WORDS.encode() not in file.content
    # What was cleaned is taken as it is, and stays what it is.
    assert anew(file.content) == file.content


def test_samples_and_frames_are_all_there() -> None:
    with wave.open(BytesIO(anew(wav()))) as file:
        assert (file.getnframes(), file.getframerate()) == (800, 8_000)
    assert anew(mp3(8)) == FRAME * 8
    assert anew(ogg()).count(HEARD) == anew(webm()).count(HEARD) == anew(webm(unknown=False)).count(HEARD) == 2
    assert len(anew(mp4())) == len(mp4()), "its tables count bytes from the beginning"
    assert anew(mp4()).endswith(HEARD)
    assert b"\xe0\1\2\3" not in anew(mp4()), "when it was recorded"


@pytest.mark.parametrize("long", [False, True])
def test_pages_of_ogg_are_numbered_and_whole(*, long: bool) -> None:
    written = anew(ogg(long=long))
    assert WORDS.encode() not in written
    pages = [b"OggS" + page for page in written.split(b"OggS")[1:]]
    assert [int.from_bytes(page[18:22], "little") for page in pages] == [0, 1, 2, 3]
    for page in pages:
        assert ogg_checksum(page[:22] + bytes(4) + page[26:]) == int.from_bytes(page[22:26], "little")


HEAD = b"OpusHead\x01\x01" + bytes(9)
_PAGE = ogg_page(1, b"OpusTags" + HEARD[:40])
TAGS_AND_SOUND = _PAGE[:26] + bytes([2, 8, 40]) + _PAGE[28:]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (webm(kind=1), "film_not_taken"),
        (webm(codec=b"A_VORBIS"), "file_type_not_taken"),
        (webm().replace(b"webm", b"matr"), "file_type_not_taken"),
        (webm().replace(b"OpusHead", b"OpusTail"), "file_unreadable"),
        (webm(unknown=False) + b"more", "file_unreadable"),
        (webm(unknown=False)[:-30], "file_unreadable"),
        (webm()[:40], "file_unreadable"),
        (mp4(handler=b"vide"), "film_not_taken"),
        (mp4(codec=b"alac"), "file_type_not_taken"),
        (mp4() + b"more", "file_unreadable"),
        (mp4()[:-3], "file_unreadable"),
        (box(b"ftyp", b"M4A ") + box(b"mdat", HEARD), "file_unreadable"),
        (box(b"ftyp", b"M4A ") + box(b"moov", b"") * 2, "file_unreadable"),
        (box(b"ftyp", b"heic"), "file_type_not_taken"),
        (mp3(2), "file_unreadable"),
        (FRAME * 6 + b"something else entirely", "file_unreadable"),
        (ogg_page(0, b"\x80theora", flags=2), "file_type_not_taken"),
        (ogg_page(0, b"OpusHead", flags=2), "file_unreadable"),
        (ogg() + ogg_page(0, b"OpusHead", serial=78), "file_unreadable"),
        (ogg()[:-4], "file_unreadable"),
        (ogg_page(0, HEAD, flags=2) + ogg_page(1, b"OpusTags") + ogg_page(3, HEARD), "file_unreadable"),
        (ogg_page(0, HEAD, flags=2) + TAGS_AND_SOUND + ogg_page(2, HEARD), "file_unreadable"),
        (ogg() + b"more", "file_unreadable"),
        (wav() + b"data\4\0\0\0more", "file_unreadable"),
        (wav()[:600], "file_unreadable"),
        (b"RIFF\0\0\0\0WAVE", "file_unreadable"),
        (b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x55" + bytes(15) + b"data\2\0\0\0\0\0", "file_type_not_taken"),
        (b"RIFF\0\0\0\0AVI LIST", "file_type_not_taken"),
        (b"\xff\xf1" + bytes(40), "file_type_not_taken"),
    ],
)
def test_what_is_no_whole_sound_is_refused_by_name(content: bytes, code: str) -> None:
    assert refused(lambda: anew(content)) == code


def test_an_mp3_that_was_cut_off_keeps_its_whole_frames() -> None:
    assert anew(FRAME * 6 + FRAME[:100]) == FRAME * 6
    assert anew(FRAME * 6 + bytes(30)) == FRAME * 6


TAG = b"TAG" + bytes(125)
LATER_TAG = b"ID3\x04\x00\x00\x00\x00\x01\x00" + bytes(128)
APE = b"APETAGEX" + (2000).to_bytes(4, "little") + (40).to_bytes(4, "little") + bytes(16 + 40)
LYRICS = b"LYRICSBEGIN" + b"IND00002" + b"10" + b"000021LYRICS200"


@pytest.mark.parametrize("tag", [TAG, LATER_TAG, APE, LYRICS, bytes(9)])
def test_nothing_that_was_said_after_a_tag_of_an_mp3_is_lost(tag: bytes) -> None:
    assert anew(FRAME * 6 + tag + FRAME * 600 + tag) == FRAME * 606
    assert refused(lambda: anew(FRAME * 6 + tag + b"something else entirely")) == "file_unreadable"


def test_lyrics_end_where_they_end_first() -> None:
    later = LYRICS.replace(b"LYRICS200", b"LYRICSEND")
    assert anew(FRAME * 6 + later + FRAME * 9 + LYRICS) == FRAME * 15
    assert anew(FRAME * 6 + LYRICS + FRAME * 9 + later) == FRAME * 15


def test_boxes_within_boxes_end() -> None:
    deep = b""
    for _ in range(2_000):
        deep = box(b"moov", deep)
    assert refused(lambda: anew(box(b"ftyp", b"M4A ") + deep)) == "file_unreadable"


@given(st.sampled_from([*SOUNDS]), st.integers(4, 500), st.binary(min_size=1, max_size=30))
def test_damaged_sound_is_refused_by_name_or_written_anew(media: MediaType, at: int, noise: bytes) -> None:
    whole = SOUNDS[media]()
    try:
        anew(whole[:at] + noise + whole[at + len(noise) :])
    except FileRefused:
        return
