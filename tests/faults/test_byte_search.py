"""The search finds a word in every way it may have been written, and nothing else."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.faults.byte_search import files_with, written_ways
from tests.faults.canary import WORD

AROUND = ("", "a", "ab", "abc", "abcd")
WAYS: dict[str, Callable[[str], bytes]] = {
    "utf-8": lambda text: text.encode(),
    "upper case": lambda text: text.upper().encode(),
    "folded": lambda text: text.casefold().encode(),
    "utf-16": lambda text: text.encode("utf-16"),
    "hexadecimal": lambda text: text.encode().hex().encode(),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64 for addresses": lambda text: base64.urlsafe_b64encode(text.encode()),
    "an address": lambda text: quote(text).encode(),
    "JSON": lambda text: json.dumps({"note": text}).encode(),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("before", AROUND)
def test_byte_search_finds_a_word_in_every_encoding(tmp_path: Path, way: str, before: str) -> None:
    (tmp_path / "kept").write_bytes(b"\0" * 5_000 + WAYS[way](f"{before}{WORD} and more") + b"\0" * 5_000)
    (tmp_path / "other").write_bytes(b"nothing here")
    assert files_with(written_ways(WORD), tmp_path) == {"kept"}


def test_byte_search_reads_empty_and_sparse_files(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with (tmp_path / "holes").open("wb") as file:
        file.truncate(50_000_000)
        file.seek(30_000_000)
        file.write(WORD.encode())
    assert files_with(written_ways(WORD), tmp_path) == {"holes"}
