"""Whatever stands in a file, `check` and `read` end soon, with a code and without a traceback."""

import json
import random
import time

import pytest

from verifier.cli.paths import MOST

MANY = 5_000
BOMB = "@string{a0 = {lollollol}}\n" + "".join(
    f"@string{{a{n} = {' # '.join([f'a{n - 1}'] * 10)}}}\n" for n in range(1, 40)
)
NOISE = random.Random(7).randbytes(100_000)
STARS = "**" * MANY + "x"

HOSTILE = {
    "empty.txt": b"",
    "empty.md": b"",
    "empty.bib": b"",
    "blank.txt": b" \n\t\n" * MANY,
    "bom.txt": b"\xef\xbb\xbf",
    "markers.txt": b"[1] [2] [3]" * 2_000,
    "markers.md": b"[^1][^2]" * 2_000,
    "notes.txt": b"".join(b"[%d]\n\n" % n for n in range(2_000)),
    "notes.md": b"".join(b"[^%d]: x\n\n" % n for n in range(2_000)),
    "one-note.md": b"It rained.[^1]\n\n" * 2_000 + b"[^1]: Diary.\n",
    "letter.txt": b"a" * 1_000_000,
    "letter.md": b"a" * 1_000_000,
    "spaces.md": b" " * 1_000_000,
    "digits.txt": b"1" * 1_000_000,
    "stops.txt": b"." * 1_000_000,
    "quotes.txt": "“".encode() * 20_000,
    "newlines.md": b"\n" * 500_000,
    "nul.txt": b"It rained.\0[1]\0\n\n[1] Di\0ary.\n",
    "nuls.txt": b"\0" * 100_000,
    "nuls.md": b"\0" * 100_000,
    "nuls.bib": b"\0" * 100_000,
    "surrogates.txt": b"It rained.\xed\xa0\x80[1]\n\n[1] Diary \xed\xbf\xbf.\n",
    "surrogates.md": b"It rained.\xed\xa0\x80[^1]\n\n[^1]: Diary \xed\xbf\xbf.\n",
    "brackets.txt": b"[" * MANY + b"]" * MANY,
    "brackets.md": b"[" * MANY + b"](x)" * MANY,
    "images.md": b"![" * MANY,
    "parentheses.md": b"[a](" * 3_000,
    "quotations.md": b"> " * MANY + b"x",
    "lists.md": b"".join(b" " * n + b"- x\n" for n in range(500)),
    "stars.md": STARS.encode(),
    "backticks.md": b"".join(b"`" * n + b" " for n in range(1, 600)),
    "angles.md": b"<" * 50_000,
    "inline-notes.md": b"^[" * MANY,
    "tables.md": b"|" * 20_000 + b"\n" + b"|-" * 10_000 + b"\n",
    "front.md": b"---\n" + b"a: [" * MANY + b"\n---\n",
    "html.md": b"<div>" * MANY,
    "emphasis.md": b"*a_ " * MANY,
    "links.md": b"http://a.example/" * MANY,
    "bidi.txt": "\u202eהתבגר\u202c rained.[1]\u2066\n\n[1] \u200fيومية\u2069.\n".encode(),
    "bidi.md": ("\u202e\u2066" * 20_000).encode(),
    "accents.txt": ("a" + "\u0301" * 100_000).encode(),
    "binary.txt": NOISE,
    "binary.md": NOISE,
    "binary.bib": NOISE,
    "utf16.txt": "It rained.[1]\n\n[1] Diary.\n".encode("utf-16"),
    "utf16.md": "It rained.[^1]\n\n[^1]: Diary.\n".encode("utf-16-be"),
    "utf32.txt": "It rained.[1]\n\n[1] Diary.\n".encode("utf-32"),
    "latin.txt": "Él dijo “sí”.[1]\n\n[1] Año.\n".encode("cp1252"),
    "carriage.txt": b"It rained.[1]\r\r[1] Diary.\r",
    "bomb.bib": BOMB.encode() + b"@misc{x, title = a39}\n",
    "cycle.bib": b"@string{a = b # b}@string{b = a # a}@misc{x, title = a}\n",
    "crossref.bib": b"@book{a, crossref = {b}}\n@book{b, crossref = {a}}\n@book{c, xdata={c}}\n",
    "braces.bib": b"@book{a, title = " + b"{" * 50_000,
    "ats.bib": b"@" * 100_000,
    "at-braces.bib": b"@a{" * MANY,
    "names.bib": b"@book{a, author = {" + b"A and " * 20_000 + b"B}}",
    "macros.bib": b"@book{a, title = " + b'"a" # ' * MANY + b'"b"}',
    "tex.bib": b"@book{a, title = {" + b"\\'" * 20_000 + b"}}",
    "keys.bib": b"@book{" + b"k" * 1_000_000 + b", title = {x}}",
    "ibid.txt": b"It rained.[1]\n\n\n" + b"".join(b"[%d] Ibid.\n\n" % n for n in range(1, 1_500)),
    "semicolons.txt": b"It rained.[1]\n\n\n[1] " + b"a; see also " * MANY,
    "dates.txt": b"3 May 1999 - " * MANY,
    "isbn.txt": b"It rained.[1]\n\n\n[1] " + b"ISBN 978-0-306-40615-7 " * 2_000,
}
MOST_SECONDS = 12.0
"""Many times what each takes: a machine may be slow, but nothing here grows faster than it."""


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_that_a_file_says_stops_a_run(verifier, here, name):
    (here / name).write_bytes(HOSTILE[name])
    begin = time.process_time()
    checked = verifier("check", "--offline", "--format", "json", name)
    assert checked.code in (0, 1), checked.err
    assert checked.err == ""
    (document,) = json.loads(checked.out)["documents"]
    assert document["path"] == name
    read = verifier("read", name)
    assert (read.code, read.err) == (0, "")
    assert time.process_time() - begin < MOST_SECONDS


@pytest.mark.parametrize(
    "name", ["utf16.txt", "utf16.md", "utf32.txt", "latin.txt", "carriage.txt"]
)
def test_other_encodings_are_read(verifier, here, name):
    (here / name).write_bytes(HOSTILE[name])
    (document,) = json.loads(verifier("read", "--format", "json", name).out)["documents"]
    assert [len(document["statements"]), len(document["notes"])] == [1, 1]


def test_a_file_that_is_too_large_is_told_and_the_others_are_reported(verifier, here):
    with (here / "large.txt").open("wb") as file:
        file.truncate(MOST + 1)
    (here / "small.txt").write_text("It rained.\n")
    done = verifier("check", "--offline", "large.txt", "small.txt")
    assert done.code == 2
    assert done.told[0].startswith("verifier: large.txt has 20,971,521 bytes; at most 20,971,520")
    assert "1 statement" in done.out


@pytest.mark.slow
def test_the_largest_file_that_is_read_ends(verifier, here):
    sentence = "The well of the village failed in the summer of that year.[1]\n\n"
    note = "\n\n[1] Ana Pol, “Wells,” Daily News (Port Sellen), 3 May 1999, p. 4.\n"
    (here / "a.txt").write_text(sentence * ((MOST - 1000) // len(sentence)) + note)
    assert verifier("check", "--offline", "-q", "a.txt", "-o", "a.json").code == 0
