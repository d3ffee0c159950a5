r"""Between plain text and the LaTeX of a BibTeX value: one encoder, one decoder.

``decode(encode(text)) == text`` for any text whose white space is single spaces, in both spellings:
with accents as commands (``{\"o}``, for BibTeX, which sorts and cuts bytes) or as Unicode letters
(for biblatex).
"""

import re
import unicodedata

from verifier.references.braces import balanced as balanced_braces

ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323",
    "c": "\u0327", "k": "\u0328", "b": "\u0331", "t": "\u0361", "G": "\u030f", "h": "\u0309",
}  # fmt: skip
"""Accent commands and the combining characters they stand for (LaTeX2e, section 3.9)."""

LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ",
    "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "SS": "ẞ",
}  # fmt: skip
SYMBOLS = {
    "textendash": "–", "textemdash": "—", "textquotedblleft": "“", "textquotedblright": "”",
    "textquoteleft": "‘", "textquoteright": "’", "quotedblbase": "„", "quotesinglbase": "‚",
    "guillemotleft": "«", "guillemotright": "»", "guillemetleft": "«", "guillemetright": "»",
    "guilsinglleft": "‹", "guilsinglright": "›", "textquotedbl": '"', "textquotesingle": "'",
    "textasciigrave": "`", "lq": "‘", "rq": "’", "ldots": "…", "dots": "…", "textellipsis": "…",
    "S": "§", "P": "¶", "copyright": "©", "textcopyright": "©", "textregistered": "®",
    "texttrademark": "™", "pounds": "£", "textsterling": "£", "euro": "€", "texteuro": "€",
    "textyen": "¥", "textdegree": "°", "degree": "°", "textbackslash": "\\", "textasciitilde": "~",
    "textasciicircum": "^", "textunderscore": "_", "textdollar": "$", "textbraceleft": "{",
    "textbraceright": "}", "lbrace": "{", "rbrace": "}", "textbar": "|", "textless": "<",
    "textgreater": ">", "textbullet": "•", "textperiodcentered": "·", "cdot": "·", "times": "×",
    "textexclamdown": "¡", "textquestiondown": "¿", "textordfeminine": "ª", "slash": "/",
    "textordmasculine": "º", "dag": "†", "ddag": "‡", "textnumero": "№", "textmu": "µ",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ",
    "mu": "μ", "pi": "π", "sigma": "σ", "omega": "ω", "Delta": "Δ", "Omega": "Ω", "infty": "∞",
    "pm": "±", "leq": "≤", "geq": "≥", "neq": "≠", "approx": "≈", "to": "→", "rightarrow": "→",
    "TeX": "TeX", "LaTeX": "LaTeX", "BibTeX": "BibTeX", "newline": " ", "space": " ", "quad": " ",
    "nobreakspace": "\u00a0",
}  # fmt: skip
LOOKS = frozenset({
    "emph", "textit", "textbf", "textsc", "texttt", "textrm", "textsf", "textsl", "textup",
    "textnormal", "textmd", "text", "mathrm", "mathit", "mathbf", "mathsf", "mathcal", "mbox",
    "hbox", "uppercase", "lowercase", "MakeUppercase", "MakeLowercase", "textsubscript", "em", "it",
    "bf", "sc", "tt", "rm", "sf", "sl", "itshape", "bfseries", "scshape", "ttfamily", "rmfamily",
    "upshape", "normalfont", "small", "footnotesize", "relax", "protect", "url", "path",
    "nolinkurl", "nocase", "mkbibemph", "mkbibitalic", "mkbibbold", "underline", "ensuremath",
    "foreignlanguage", "bibstring", "noindent", "ignorespaces", "unskip", "leavevmode",
    "textsuperscript",
})  # fmt: skip
"""Commands that change how words look: the words stay."""
QUOTES = {"enquote": ("“", "”"), "mkbibquote": ("“", "”"), "mkbibparens": ("(", ")"),
          "mkbibbrackets": ("[", "]")}  # fmt: skip
DROPPED = frozenset({"noopsort", "SortNoop", "hspace", "vspace", "label", "index"})
"""Commands that print nothing of their argument."""
SIGNS = {
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", "\\": " ", " ": " ",
    "\n": " ", "\t": " ", ",": "\u2009", ";": " ", ":": " ", "-": "\u00ad", "/": "", "!": "",
    "@": "", "(": "", ")": "", "[": "", "]": "", "|": "|", "*": "", "+": "",
}  # fmt: skip
LIGATURES = {
    "---": "—", "--": "–", "``": "“", "''": "”", "`": "‘", "~": "\u00a0", "?`": "¿", "!`": "¡",
}  # fmt: skip

PLAIN = re.compile(r"[^\\{}$~\-`'?!]+")
LIGATURE = re.compile(r"---|--|``|''|\?`|!`|[`~]")
COMMAND = re.compile(r"\\([A-Za-z]{1,40}|.|$)", re.DOTALL)
BLANK = re.compile(r"[ \t\r\n]{0,200}")
WHITE = re.compile(r"[ \t\r\n\f\v]+")
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")


def decode(latex: str) -> str:
    """Return the plain text of a BibTeX value; braces go, a command that nobody knows stays."""
    if not any(c in latex for c in "\\{}$~-`'"):
        return latex
    return _Decoder(latex).text()


class _Decoder:
    """One pass over one value. `pending` accents wait for the letter they stand on."""

    def __init__(self, latex: str) -> None:
        self.latex = latex
        self.out: list[str] = []
        self.pending: list[str] = []
        self.groups: list[str] = []
        """For each open brace, what is put in where it closes."""
        self.opening = ""
        self.closing = ""

    def text(self) -> str:
        """Return the decoded text."""
        latex, at = self.latex, 0
        while at < len(latex):
            char = latex[at]
            if char == "\\":
                at = self._command(at)
            elif char == "{":
                self.groups.append(self.closing)
                if self.opening:
                    self._put(self.opening)
                self.opening = self.closing = ""
                at += 1
            elif char == "}":
                self._bare()
                closing = self.groups.pop() if self.groups else ""
                if closing:
                    self._put(closing)
                at += 1
            elif char == "$":
                at += 1
            elif found := LIGATURE.match(latex, at):
                self._put(LIGATURES[found[0]])
                at = found.end()
            else:
                plain = PLAIN.match(latex, at)
                end = plain.end() if plain else at + 1
                self._put(latex[at:end])
                at = end
        self._bare()
        return "".join(self.out)

    def _put(self, words: str) -> None:
        if self.pending and words:
            first = {"ı": "i", "ȷ": "j"}.get(words[0], words[0])
            for command in reversed(self.pending):
                first = unicodedata.normalize("NFC", first + ACCENTS[command])
            words = first + words[1:]
            self.pending = []
        self.out.append(words)

    def _bare(self) -> None:
        r"""Write accents without a letter as signs: ``\~{}`` is a tilde."""
        if self.pending:
            signs = "".join(c for c in self.pending if not c.isalpha())
            self.pending = []
            self.out.append(signs)

    def _command(self, at: int) -> int:
        found = COMMAND.match(self.latex, at)
        name = found[1] if found else ""
        end = found.end() if found else at + 1
        if name in ACCENTS and len(self.pending) < 4:
            self.pending.append(name)
            return self._after(end) if name.isalpha() else end
        if not name.isalpha() or not name.isascii():
            self._put(SIGNS.get(name, "\\" + name))
            return end
        if name in LETTERS or name in SYMBOLS:
            self._put(LETTERS.get(name) or SYMBOLS[name])
            return self._after(end)
        if name in LOOKS:
            return self._after(end)
        if name in QUOTES and self.latex[end : end + 1] == "{":
            self.opening, self.closing = QUOTES[name]
            return end
        if name in DROPPED and self.latex[end : end + 1] == "{":
            close = self.latex.find("}", end, end + 500)
            return close + 1 if close > 0 else end
        self._put("\\" + name)
        return end

    def _after(self, at: int) -> int:
        """Return the place after the white space that a command of letters swallows."""
        blank = BLANK.match(self.latex, at)
        return blank.end() if blank else at


ESCAPED = {
    "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "~": r"{\textasciitilde}",
    "\u00a0": "~", "\u00ad": r"\-", "{": r"\{", "}": r"\}",
    "\\": r"{\textbackslash}", "^": r"{\textasciicircum}", "`": r"{\textasciigrave}",
}  # fmt: skip
LONE_BRACES = {"{": r"{\textbraceleft}", "}": r"{\textbraceright}"}
"""BibTeX counts escaped braces too, so a brace without a partner is spelt out."""
DASHES = {"–": "--", "—": "---", "“": "``", "”": "''"}

SPECIAL = re.compile("--+|''+|[-{}\\\\&%$#_~^`\u00a0\u00ad]|[^\x00-\x7f]")
SPECIAL_UNICODE = re.compile("--+|''+|[{}\\\\&%$#_~^`\u00a0\u00ad]")


def encode(text: str, *, unicode: bool = False, balanced: bool | None = None) -> str:
    r"""Return `text` as the LaTeX of a BibTeX value, braces balanced.

    With `unicode`, accented letters, dashes and quotation marks stay as they are; otherwise accents
    become commands and dashes and double quotation marks ligatures. Letters that LaTeX has no
    command for stay (Cyrillic, Armenian, Georgian). White space becomes single spaces; control
    characters are left out. `balanced` says whether the braces of the whole value have partners,
    where `text` is only a part of it.
    """
    text = WHITE.sub(" ", text).strip(" ")
    if CONTROL.search(text):
        text = CONTROL.sub("", text)
    return encode_part(text, unicode=unicode, balanced=balanced)


def encode_part(text: str, *, unicode: bool = False, balanced: bool | None = None) -> str:
    """Return the LaTeX of a stretch of a value whose white space is mended."""
    pattern = SPECIAL_UNICODE if unicode else SPECIAL
    if not pattern.search(text):
        return text
    if balanced is None:
        balanced = balanced_braces(text)

    def spelt(match: re.Match[str]) -> str:
        found = match[0]
        if len(found) > 1:
            return "{}".join(found) if found[0] == "'" else "{-}" * len(found)
        if found in "{}" and not balanced:
            return LONE_BRACES[found]
        if not unicode:
            if found in DASHES:
                return _ligature(match, DASHES[found])
            if found in COMMANDS:
                return COMMANDS[found]
        return ESCAPED.get(found, found)

    return pattern.sub(spelt, text)


def _ligature(match: re.Match[str], spelling: str) -> str:
    """Return a ligature, kept apart from a character before it that it would melt with."""
    before = match.string[match.start() - 1 : match.start()]
    if (before and before in "-–—'”“`?!") or match.string[match.end() : match.end() + 1] in (
        "-",
        "'",
    ):
        return "{" + spelling + "}"
    return spelling


def _commands() -> dict[str, str]:
    """Return, for each letter that LaTeX has a command for, that command."""
    out = {letter: f"{{\\{name}}}" for name, letter in LETTERS.items() if letter not in "ıȷẞ"}
    signs = {combining: command for command, combining in ACCENTS.items() if command not in "tGh"}
    for code in range(0xC0, 0x250):
        letter = chr(code)
        parts = unicodedata.normalize("NFD", letter)
        if letter in out or len(parts) != 2 or not parts[0].isascii() or parts[1] not in signs:
            continue
        base = f"\\{parts[0]}" if parts[0] in "ij" else parts[0]
        command = signs[parts[1]]
        gap = " " if command.isalpha() and base.isalpha() else ""
        out[letter] = f"{{\\{command}{gap}{base}}}"
    return {letter: spelt for letter, spelt in out.items() if decode(spelt) == letter}


COMMANDS = _commands()
