"""Sound written anew, by what it is: what is heard, and nothing that says who recorded it, where and when."""

from collections.abc import Callable, Mapping

from services.intake.files.sound import mp3, mp4, ogg, wav, webm
from shared.contracts.intake.v1 import MediaType

WRITTEN_ANEW: Mapping[MediaType, Callable[[bytes], bytes]] = {
    MediaType.MP3: mp3.written_anew,
    MediaType.M4A: mp4.written_anew,
    MediaType.OGG: ogg.written_anew,
    MediaType.WAV: wav.written_anew,
    MediaType.WEBM: webm.written_anew,
}
"""Each may raise FileRefused."""
