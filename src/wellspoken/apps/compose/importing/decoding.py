"""From the bytes of a file to its text, in the encodings that spreadsheet programs write."""

import codecs

from django.utils.translation import gettext as _

from wellspoken.apps.compose.importing.source import BadFile

_KNOWN = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 2000


def text_of(data: bytes) -> str:
    """Return the text of UTF-8 or UTF-16, with or without a mark, or of Windows-1252.

    Raises `BadFile` for workbooks and for bytes that are no text.
    """
    _refuse_other_kinds(data)
    text = _decoded(data)
    if "\0" in text:
        raise BadFile(_("This is not a text file: it holds NUL characters. Save it anew as CSV."))
    return text


def _refuse_other_kinds(data: bytes) -> None:
    if not data.strip():
        raise BadFile(_("The file is empty."))
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise BadFile(
            _("This is a workbook. In your spreadsheet program save it as “CSV UTF-8” first.")
        )
    if data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff")):
        raise BadFile(_("This is no calendar. Choose a CSV file or an iCalendar file (.ics)."))


def _decoded(data: bytes) -> str:
    named = next((name for mark, name in _KNOWN if data.startswith(mark)), None) or _unmarked(data)
    if named is not None:
        try:
            return data.decode(named)
        except UnicodeDecodeError:
            raise BadFile(
                _("The file is damaged: it says it is %(name)s and is not. Save it anew.")
                % {"name": named.upper().removesuffix("-SIG")}
            ) from None
    for name in ("utf-8", "cp1252"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    raise BadFile(_("The letters of this file cannot be read. Save it as “CSV UTF-8”."))


def _unmarked(data: bytes) -> str | None:
    """Return which UTF-16 it is by where the zero bytes of plain letters stand, if it is one."""
    start = data[:_LOOKED_AT]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    third = len(start) // 6
    if odd > third and not even:
        return "utf-16-le"
    return "utf-16-be" if even > third and not odd else None
