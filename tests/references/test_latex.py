import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from verifier.references.braces import balanced
from verifier.references.latex import decode, encode

WORDS = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs", "Cc")),
        st.sampled_from(list("-'`“”–—{}\\$%~?!éößıạ \u00a0\u00ad&#_^\"")),
    ),
    max_size=40,
).map(lambda text: " ".join(part for part in text.split(" ") if part))


@given(WORDS, st.booleans())
@settings(max_examples=300)
@example("1--2 ''x'' ``y`` ?` {", False)
@example("–-—'”'", False)
@example("}{", True)
def test_what_was_encoded_decodes_to_the_same_words(text, unicode):
    latex = encode(text, unicode=unicode)
    assert balanced(latex)
    assert decode(latex) == text


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("Kärnten", r"K{\"a}rnten"),
        ("Łódź", r"{\L}{\'o}d{\'z}"),
        ("Kılıç", r"Kılı{\c c}"),
        ("Straße", r"Stra{\ss}e"),
        ("R&D: 50% of $5 #1 a_b", r"R\&D: 50\% of \$5 \#1 a\_b"),
        ("a~b ^ c\\d", r"a{\textasciitilde}b {\textasciicircum} c{\textbackslash}d"),
        ("{x}", r"\{x\}"),
        ("{x", r"{\textbraceleft}x"),
        ("“so” – or —", "``so'' -- or ---"),
        ("pp. 1\u00a0f", "pp. 1~f"),
        ("Արցախ Карабах", "Արցախ Карабах"),
        ("two\n  lines\t", "two lines"),
        ("bell\x07", "bell"),
        ("it's", "it's"),
    ],
)
def test_plain_text_as_latex(text, latex):
    assert encode(text) == latex


def test_biblatex_keeps_letters_dashes_and_quotation_marks():
    assert encode("Kärnten – “R&D”", unicode=True) == r"Kärnten – “R\&D”"


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"\'e {\'e} \'{e} {\'{e}}", "é é é é"),
        (r"G{\"o}del, M\"uller, Erd\H{o}s", "Gödel, Müller, Erdős"),
        (r"Stra\ss e, Stra{\ss}e, Stra\ss{}e", "Straße, Straße, Straße"),
        (r"\v{C}apek, \c{c}, \k{a}, \u{g}, \r{a}, \d{h}", "Čapek, ç, ą, ğ, å, ḥ"),
        (r"\'{\i}, \'\i, \i", "í, í, ı"),
        (r"{\'{\^a}}", "ấ"),
        (r"pages 1--5 --- ``a'' `b'", "pages 1–5 — “a” ‘b'"),
        (r"\emph{A} {\it B} \textbf{C} {The {UN}}", "A B C The UN"),
        (r"\& \% \$ \# \_ \{ \} \textbackslash", "& % $ # _ { } \\"),
        (r"$\alpha$-decay, H$_2$O", "α-decay, H_2O"),
        (r"\enquote{so \emph{he} said}", "“so he said”"),
        (r"\noopsort{1999}1973", "1973"),
        (r"\unknowncommand{x}", r"\unknowncommandx"),
        (r"\~{}home, \~n, \^{}", "~home, ñ, ^"),
        (r"a\,b\ c\\d", "a\u2009b c d"),
        (r"Don\'t", "Dont\u0301"),
        ("plain", "plain"),
        ("{", ""),
        ("}}", ""),
        ("\\", "\\"),
        ("", ""),
    ],
)
def test_latex_as_plain_text(latex, text):
    assert decode(latex) == text


@pytest.mark.parametrize(
    "piece", ["{", "}", "\\", "\\'", "$", "\\emph{", "\\enquote{", "--", "\\i "]
)
def test_decoding_is_linear(piece):
    start = time.process_time()
    decode(piece * 100_000)
    encode(piece * 100_000)
    assert time.process_time() - start < 3
