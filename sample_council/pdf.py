"""Text -> a small PDF that readers and extractors open: Helvetica, A4, one column."""

import textwrap

LINES_A_PAGE = 54
COLUMNS = 92


def write_pdf(text: str) -> bytes:
    """Lay a text out on as many pages as it takes; characters outside Windows-1252 become "?"."""
    lines = [
        piece
        for line in text.split("\n")
        for piece in (textwrap.wrap(line, COLUMNS, break_on_hyphens=False) or [""])
    ]
    pages = [lines[at : at + LINES_A_PAGE] for at in range(0, len(lines), LINES_A_PAGE)] or [[]]
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, page in enumerate(pages):
        objects += [page_object(5 + 2 * index), stream_object(page)]
    return join_objects(objects)


def page_object(content: int) -> bytes:
    """Describe an A4 page whose words stand in object number `content`."""
    return (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        f"/Resources << /Font << /F1 3 0 R >> >> /Contents {content} 0 R >>"
    ).encode()


def stream_object(lines: list[str]) -> bytes:
    """Write lines of text from the top of the page."""
    shown = b"".join(b"(" + escaped(line) + b") Tj T*\n" for line in lines)
    stream = b"BT /F1 10 Tf 14 TL 56 786 Td\n" + shown + b"ET"
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream)


def escaped(line: str) -> bytes:
    """Escape what a PDF string must not hold as it is."""
    for character in "\\()":
        line = line.replace(character, "\\" + character)
    return line.encode("cp1252", "replace")


def join_objects(objects: list[bytes]) -> bytes:
    """Number the objects and add the table of where each starts."""
    body = bytearray(b"%PDF-1.4\n")
    starts = []
    for number, content in enumerate(objects, 1):
        starts.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % start for start in starts)
    body += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(body + b"startxref\n%d\n%%%%EOF\n" % table)
