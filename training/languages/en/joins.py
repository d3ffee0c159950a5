"""What introduces, joins, opens and frames sources in English notes."""

from training.languages import rows

SIGNALS = rows("""
See
See
See
See
See
See also
See also
See also
See, e.g.,
See, e.g.,
See, for example,
See e.g.
See generally
See especially
See in particular
See, among others,
E.g.,
Cf.
Cf.
cf.
Compare
But see
But cf.
Contra
Accord
Also
Also see
See further
See too
See also the discussion in
Quoted in
Cited in
Quoting
As quoted in
For example,
For a survey see
For an overview, see
For further discussion, see
For more on this, see
For background, see
For details, see
For the opposite view see
On this point see
On the role of the port, see
In general, see
Source:
Sources:
From
Based on
Adapted from
Reported in
Reprinted in
According to
Translated from
Referred to in
""")
JOINS = rows("""
; and~
; and~
, and~
; see also~
; see also~
; see~
; but see~
; cf.~
; cf.~
. See also~
. See also~
. See also~
. See~
. Cf.~
. But see~
. See, e.g.,~
. Compare~
. See generally~
. For more, see~
. For details see~
. Also~
. Also see~
, quoted in~
, cited in~
; reprinted in~
; quoted in~
.~
.~
.~
;~
;~
;~
,~
 and~
: see~
; also~
; as well as~
; e.g.~
.--
.—
--
 —~
; accord~
; see, e.g.,~
; see especially~
; see generally~
; see further~
. For a contrary view, see~
. In contrast, see~
 with~
 /~
 –~
""")
JOINS = tuple(join.replace("~", " ") for join in JOINS)
"""A tilde holds the space at the end of a line."""
OPENERS: tuple[tuple[str, str], ...] = (
    (", citing ", ""),
    (", citing ", ""),
    (" (citing ", ")"),
    (" (citing ", ")"),
    (" (quoting ", ")"),
    (" (quoting ", ")"),
    (", quoting ", ""),
    (", quoted in ", ""),
    (", cited in ", ""),
    (" (cited in ", ")"),
    (" (see also ", ")"),
    (" (as quoted in ", ")"),
    (", reprinted in ", ""),
    (" (reprinted in ", ")"),
    (", referring to ", ""),
    (" (cf. ", ")"),
    (", discussed in ", ""),
    (", translated in ", ""),
    (", in turn citing ", ""),
    (" [quoted in ", "]"),
)
FRAMES = rows("""
The text is in {@}; a translation in {@}.
According to {@}, the {:noun} was closed in {:year}.
On the {:noun} of {:city}, see {@}; on that of {:city}, {@}.
This account draws on {@} and {@}.
As {@} shows, {:plural} were few before {:year}; but {@} gives {:number 20 900} of them.
The figure of {:thousands 1000 90000} comes from {@}.
The quotation is from {@}; the emphasis is mine.
For {:abstract}, compare {@} with {@}.
The argument here follows {@}; for criticism see {@}, and for a reply, {@}.
The best treatment of {:thing} is {@}. A different view is taken by {@}.
{:capital abstract} is discussed in {@}, and {:abstract} in {@}.
I owe this point to {:given} {:family}; see also {@}.
There are two accounts of the meeting: {@}, which was written at the time, and {@}.
This information was confirmed in {@}.
The {:noun} is described in {@} and, more briefly, in {@}.
Two decisions are relevant: {@} and {@}.
Figures for {:year} are taken from {@}; those for {:year} are from {@}.
The same point is made in {@}.
The {:acronym} adopted a decision on {:thing} at its meeting in {:city} ({@}).
A copy of the {:noun} was attached to {@}.
The {:demonym} version has been published as {@}.
Contrast the position in {:country}, where {:abstract} is not required: {@}.
In a letter to {:family} he repeated the charge ({@}), which {:family} denied ({@}).
{:family} told reporters that “{:quoted}”. {@}; {@}.
The phrase “{:quoted}” was first used in {@}.
""")
