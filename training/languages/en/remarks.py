"""What English notes say without citing anything."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "who": rows("""
{:family}
{:given} {:family}
{:honour} {:family}
President {:family}
{:acronym}
the {:ministry}
{:organisation}
{:company}
the {:adjective} {:noun}
the {:demonym} government
{:plural}
the {:role}
Judge {:family}
"""),
    "when": rows("""
in {:year}
in {:month} {:year}
on {:dmy}
on {:month} {:day}
in the {:number 18 99}s
between {:year} and {:year}
after {:year}
before {:month} {:year}
by {:year}
at {:clock}
in the spring of {:year}
"""),
    "amount": rows("""
{:number 2 99} per cent
{:number 2 99}%
${:number 1 900} million
{:thousands 1000 900000} {:plural}
about {:number 20 900} {:plural}
€{:number 2 99} billion
{:number 2 9}.{:number 1 9} million
{:number 3 60} of {:number 60 190} {:plural}
£{:thousands 1000 90000}
"""),
    "did": rows("""
was closed
was opened
refused to comment
resigned
was elected
declined the offer
moved to {:city}
returned to {:city}
accepted {:thing}
rejected {:thing}
had been warned of {:abstract}
agreed to {:abstract}
lost {:amount}
received {:amount}
spent {:amount} on {:thing}
was replaced by {:given} {:family}
signed the {:city} Agreement
denied that {:plural} were involved
did not attend
has since changed course
called for {:abstract}
was killed
was born in {:city}
took office
"""),
    "belief": rows("""
{:abstract} is a matter of {:abstract}
{:plural} do not need {:abstract}
{:abstract} and {:abstract} are not the same
no {:noun} can be {:adjective} without {:abstract}
the {:noun} was never {:adjective}
{:thing} had little to do with {:abstract}
{:who} {:did}
"""),
    "speech_bit": rows("""
“{:belief}.”
“{:capital belief}.”
“{:quoted}”
“the {:noun} is {:adjective}”
“{:capital quoted}!”
‘{:adjective} and {:adjective}’
“{:belief} \\[and\\] {:belief} ... {:quoted}”
"""),
}
COMMENTARY = rows("""
{:capital who} {:did} {:when}
{:capital who} {:did} {:when}
{:capital who} {:did} {:when}, but {:who} {:did}
{:capital who} {:did} {:when}, and {:who} {:did} {:when}
{:capital when}, {:who} {:did}
{:capital when}, {:who} {:did}; {:who} {:did}
{:capital who} {:did}
{:capital who}, who {:did} {:when}, {:did} {:when}
The {:noun} {:did} {:when} for want of {:abstract}
The {:noun} was closed in {:year} for want of money
The bill failed in {:month}
The mayor has since changed course
It is unclear whether {:who} {:did}
It is not known when {:who} {:did}
It should be noted that {:belief}
It should be added that {:who} {:did}
Note that {:belief}
Of course, {:belief}
{:capital belief}
{:capital belief}; {:belief}
In fact, {:who} {:did} {:when}
In other words, {:belief}
In this {:study}, “{:noun}” means {:thing}
The term “{:noun}” is used here for {:thing}
By “{:abstract}” we mean {:thing}, not {:thing}
We use the terms “{:noun}” and “{:noun}” interchangeably
“{:capital abstract}” is also spelled “{:capital noun}”
The {:demonym} word is {:noun}, literally “{:noun}”
Spelling of place names follows {:demonym} usage
All translations are mine unless otherwise noted
All translations are by the author
Emphasis added
Emphasis in original
Emphasis mine
Italics in the original
Original emphasis
Footnotes omitted
Citations omitted
My translation
Translated by the author
Names have been changed at the request of {:plural}
The interviewee asked not to be named
Interviews were conducted in {:demonym} and translated by the author
I thank {:given} {:family} for this point
I am grateful to {:given} {:family} and {:letter}. {:family} for comments
I owe this {:noun} to {:given} {:family}
We thank an anonymous referee for this suggestion
Many thanks to {:given} {:family}, {:given} {:family} and {:given} {:family}
{:capital amount} were counted {:when}
In {:year} the figure was {:amount}; by {:year} it was {:amount}
The figure for {:year} is {:amount}, against {:amount} in {:year}
Figures do not add up to {:number 100 100} per cent because of rounding
Figures are rounded
{:capital who} estimated {:amount} {:when}; the true figure is probably {:amount}
According to {:who}, {:belief}
According to {:who}, {:who} {:did} {:when}
{:capital who} said that {:belief}
{:capital who} told {:who} that {:belief}
{:capital who} wrote {:when} that {:belief}
{:capital who} said: {:speech_bit}
{:capital who} said {:when}, {:speech_bit}
{:capital who} is said to have answered {:speech_bit}
As {:family} put it, {:speech_bit}
In {:family}’s words, {:speech_bit}
{:speech_bit} {:capital who} {:did} {:when}
The exact words were: {:speech_bit}
{:capital who} testified that {:belief}
{:capital who} argues that {:belief}; {:who} disagrees
{:family} ({:year}) and {:family} argue that {:belief}
{:family}'s {:titled thing} appeared in {:year} and was soon translated
{:family} published two books on {:thing}, in {:year} and {:year}
This {:study} was first published in {:year}
An earlier version of this {:study} was read at {:city} in {:month} {:year}
The {:study} was written for {:organisation} in {:month} {:year}
For this reason {:who} {:did}
This is why {:who} {:did} {:when}
This was {:adjective} {:abstract}, not {:abstract}
This was the first {:noun} of its kind in {:place}
This point is discussed at length below
This is discussed below
See below
The point is taken up in the next chapter
There were {:number 2 9} exceptions: {:city}, {:city} and {:city}
There is no evidence that {:who} {:did}
There is little doubt that {:belief}
There is a large literature on {:thing}
The literature on {:abstract} is vast
Much has been written about {:thing}
The same holds for {:thing}
The same is true of {:thing} in {:place}
The law requires {:number 2 9} years of residence and {:amount}
The Act came into force on {:dmy} and was repealed in {:year}
Under section {:number 1 40} of the Act, {:plural} must {:news_verb} {:thing}
Article {:number 1 90} requires that {:plural} {:news_verb} {:thing}
The Court held that {:belief}
The Court did not decide whether {:belief}
The case was settled in {:month} {:year}
The {:noun} has {:number 20 900} members, {:number 2 19} of whom are women
The {:noun} had a population of {:thousands 1000 90000} in {:year}
The {:demonym} delegation left on {:dmy}, the {:demonym} one a day later
{:capital plural} in {:place} {:did} {:when}
{:capital thing} is a different matter
{:capital thing} will be treated elsewhere
Compare {:thing} with {:thing}
But {:belief}
Yet {:who} {:did} {:when}
Still, {:belief}
However, {:who} {:did} {:when}
Moreover, {:belief}
Nevertheless, {:who} {:did}
Thus {:belief}
Indeed, {:who} {:did} {:when}
To be sure, {:belief}
By contrast, {:who} {:did} {:when}
Similarly, {:who} {:did} {:when}
At the time {:who} {:did}
At {:clock}, {:who} {:did}. At {:clock}, {:who} {:did}
At {:clock} {:who} {:did}
On {:dmy} {:who} {:did}; the {:noun} {:did} the next day
On {:month} {:day}, {:who} {:did}
It was {:weekday}, {:day} {:month}, when {:who} {:did}
After {:number 2 30} years {:who} {:did}
{:given} {:family} ({:range 1800 1990}), {:role}
{:given} {:family} ({:number 1800 1900}–{:number 1901 1990}) was {:role} in {:city}
{:given} {:family}, {:role}, {:did} {:when}
{:honour} {:family} was {:role} until {:year}
{:acronym} stands for {:titled thing}
The {:titled thing} ({:acronym}) was founded in {:city} in {:year}
The {:organisation} was founded in {:year} and has {:number 3 90} members
{:capital noun}s are {:adjective} {:noun}s
Let x be the number of {:plural} and y that of {:plural}
We assume that {:plural} are {:adjective}
The proof is given in the appendix
If {:belief}, then {:belief}
Why {:who} {:did} is another question
What is {:abstract}?
Who would say that {:belief}?
Can {:plural} {:news_verb} {:thing}?
No doubt {:belief}; it does not follow that {:belief}
One might object that {:belief}
One can think of {:thing}, {:thing} or {:thing}
I do not deny that {:belief}
I leave {:abstract} aside here
My own view is that {:belief}
This is not to say that {:belief}
The author visited {:place} {:when}
The author took part in the meeting
The members were {:given} {:family} ({:demonym}), {:given} {:family} ({:demonym}) and //
{:letter}. {:family}
The signatories were {:country}, {:country} and {:country}
They were {:given} {:family}, {:given} {:family}, and {:given} {:family}
Members of the board included {:letter}. {:family}, {:letter}. {:family} and {:letter}. {:family}
The rate of exchange was {:number 2 90} to the dollar in {:month} {:year}
The {:noun} is {:number 3 90} km from {:city}
The villages are {:city}, {:city} and {:city}
No reply had been received by {:dmy}
The page was removed {:when}
A copy is on file with the author
The {:noun} has been withdrawn
The document is undated
The manuscript is lost
The original is in {:demonym}
The text was leaked to the press {:when}
The newspapers of {:city} wrote little about it
No newspaper reported it
The letter was never sent
The interview lasted {:number 1 4} hours
""")
