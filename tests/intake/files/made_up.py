"""Files that nobody took: squares of colour, empty pages, and what hostile ones have in them."""

import struct
import zlib
from collections.abc import Sequence
from io import BytesIO

import pikepdf
from PIL import Image

WORDS = "Zqx taken behind the old market"
CAMERA, GPS, WHERE_NORTH = 0x010F, 0x8825, (5.0, 36.0, 12.5)


def picture(
    media: str = "JPEG", size: tuple[int, int] = (320, 240), *, told: bool = False, turned: bool = False
) -> bytes:
    """A picture; `told` with what a camera writes beside it: who made it, where, and in words."""
    image = Image.radial_gradient("L").resize(size).convert("RGB")
    exif = image.getexif()
    if turned:
        exif[0x0112] = 6
    if told:
        exif[CAMERA] = WORDS
        exif.get_ifd(GPS)[2] = WHERE_NORTH
        image.info["comment"] = WORDS.encode()
    content = BytesIO()
    image.save(content, media, exif=exif)
    return content.getvalue()


def plain(side: int) -> bytes:
    """A large square of one colour."""
    content = BytesIO()
    Image.new("RGB", (side, side), "teal").save(content, "JPEG")
    return content.getvalue()


def frames(media: str) -> bytes:
    content = BytesIO()
    several = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    several[0].save(content, media, save_all=True, append_images=several[1:])
    return content.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of some hundred bytes that unpacks to `side` times `side` pixels."""
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compressobj(9)
    packed = b"".join(rows.compress(bytes(side // 8 + 1)) for _ in range(side)) + rows.flush()
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, (b"IHDR", b"IDAT", b"IEND"), (header, packed, b"")))


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def pdf(**told: str) -> bytes:
    """One empty page; words about itself by name."""
    document = pikepdf.new()
    document.add_blank_page()
    for name, words in told.items():
        document.docinfo[f"/{name}"] = words
    return written(document)


def pdf_with(*path: str, value: object) -> bytes:
    """One page, and something deep in the document."""
    document = pikepdf.new()
    document.add_blank_page()
    place: pikepdf.Object = document.Root
    for name in path[:-1]:
        place[name] = pikepdf.Dictionary()
        place = place[name]
    place[path[-1]] = value
    return written(document)


def pdf_with_photograph(jpeg: bytes) -> bytes:
    return pdf_with_picture(jpeg, "/DCTDecode")


def pdf_with_picture(content: bytes, *filters: str) -> bytes:
    """A page with a picture that lies there as these filters say; one is named as it is, several in a list."""
    document = pikepdf.new()
    document.add_blank_page()
    photograph = pikepdf.Stream(document, content, Subtype=pikepdf.Name.Image)
    named = [pikepdf.Name(one) for one in filters]
    photograph.write(content, filter=named[0] if len(named) == 1 else pikepdf.Array(named))
    document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=photograph))
    return written(document)


def pdf_drawing(content: bytes, box: Sequence[float] = (0, 0, 400, 200)) -> bytes:
    """One page of that size with that written on it."""
    document = pikepdf.new()
    document.add_blank_page()
    page = document.pages[0]
    page.MediaBox = pikepdf.Array([pikepdf.Object.parse(f"{edge:f}".encode()) for edge in box])
    page.Contents = document.make_stream(content)
    return written(document)


def pdf_that_repeats(times: int, depth: int) -> bytes:
    """A page that draws a form so many times, which draws another so many times, and so on."""
    document = pikepdf.new()
    document.add_blank_page()
    inner = _form(document, b"0 0 300 300 re f")
    for _ in range(depth):
        inner = _form(document, b"/F Do " * times, F=inner)
    document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
    document.pages[0].Contents = document.make_stream(b"/F Do")
    return written(document)


def pdf_within_itself() -> bytes:
    """A page that draws a form that draws itself."""
    document = pikepdf.new()
    document.add_blank_page()
    form = document.make_indirect(_form(document, b"/F Do 0 0 300 300 re f"))
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    document.pages[0].Contents = document.make_stream(b"/F Do")
    return written(document)


def pdf_with_large_picture(side: int) -> bytes:
    """A page with a picture that unpacks to three bytes for each of `side` times `side` pixels."""
    document = pikepdf.new()
    document.add_blank_page()
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(3 * side)) for _ in range(side)) + packer.flush()
    large = pikepdf.Stream(
        document, packed, Subtype=pikepdf.Name.Image, Width=side, Height=side, BitsPerComponent=8,
        ColorSpace=pikepdf.Name.DeviceRGB, Filter=pikepdf.Name.FlateDecode,
    )  # fmt: skip
    document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=large))
    document.pages[0].Contents = document.make_stream(b"300 0 0 300 0 0 cm /F Do")
    return written(document)


def pdf_with_field() -> bytes:
    """An empty page with a field of a form, filled in: a black square in the upper left corner."""
    document = pikepdf.new()
    document.add_blank_page(page_size=(200, 200))
    field = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T=pikepdf.String("name"),
            V=pikepdf.String("made up"), Rect=pikepdf.Array([0, 100, 100, 200]), F=4,
            AP=pikepdf.Dictionary(N=_form(document, b"0 0 300 300 re f")),
        )
    )  # fmt: skip
    document.pages[0].Annots = pikepdf.Array([field])
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    return written(document)


def _form(document: pikepdf.Pdf, content: bytes, **inner: pikepdf.Object) -> pikepdf.Stream:
    return pikepdf.Stream(
        document, content, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=pikepdf.Array([0, 0, 300, 300]),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary({f"/{name}": one for name, one in inner.items()})),
    )  # fmt: skip


def locked_pdf() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    content = BytesIO()
    document.save(content, encryption=pikepdf.Encryption(owner="owner", user="secret"))
    return content.getvalue()


def written(document: pikepdf.Pdf) -> bytes:
    content = BytesIO()
    # Streams stay as they are: their filters are what is tried.
    document.save(content, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return content.getvalue()


def colours(content: bytes, *places: tuple[int, int]) -> Sequence[object]:
    image = Image.open(BytesIO(content))
    return [image.getpixel(place) for place in places]
