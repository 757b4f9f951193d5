"""Bytes of a response in, text out: the charset is decided from the bytes themselves.

Headers and meta tags of council sites are often wrong, and requests' default (ISO-8859-1 where
the header says nothing) breaks every apostrophe.
"""

import codecs

from charset_normalizer import from_bytes

BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def decode_body(body: bytes) -> str:
    """Decode a page; never raises. UTF-8 where the bytes are UTF-8, else the likeliest charset."""
    for bom, name in BOMS.items():
        if body.startswith(bom):
            return body.decode(name, errors="replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode(_guess_charset(body), errors="replace")


def _guess_charset(body: bytes) -> str:
    """Choose among what UK sites use: nearly all that is not UTF-8 is Windows-1252.

    A page cut inside a character, or with one stray byte, is still UTF-8.
    """
    replaced = body.decode("utf-8", errors="replace").count("\ufffd")
    if replaced * 20 < sum(byte > 127 for byte in body):
        return "utf-8"
    best = from_bytes(body[:200_000], cp_isolation=["cp1252", "utf_16_le", "utf_16_be"]).best()
    return best.encoding if best else "cp1252"
