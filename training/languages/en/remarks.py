"""What English notes say without citing anything."""

from training.languages import rows

COMMENTARY = rows("""
“{:capital who} {:did} {:when}. {:capital who} {:did}.”
“{:capital when}, {:who} {:did}, which {:did}, and {:who} {:did} {:when}.”
“{:capital when}, {:who} {:did} ... and thus {:did}.”
“{:capital who}, {:who}, and {:who} {:did}. ... {:capital belief}.”
“{:capital who} (‘{:acronym}’) {:did}.”
“{:capital belief},” {:who} said {:when}. “{:capital belief}.”
“{:capital quoted},” said {:who}
{:capital who} now states: “{:belief}. {:capital belief}.”
{:capital who} noted that even before {:year}, “{:belief}”
{:capital who} ({:acronym}) {:did} {:when}
{:capital who} (“{:acronym}”) and {:who} (together, “the {:capital plural}”) {:did}
{:capital who} claim that {:thing} “would {:news_verb} the {:adjective} {:noun} of {:acronym},” //
but {:who} {:did}
At {:clock}, the following {:noun} occurred: “{:capital quoted}.” “{:capital belief}.”
According to the {:acronym}-produced {:noun}, at {:clock} {:who} “{:did}.”
The statements in {:who}'s report to {:who}, produced in {:month} {:year}, are also {:adjective}
The interviews, letters and reports that follow were {:adjective} when {:who} {:did}
Neither {:given} {:family} nor the {:role} could recall this {:noun} in their interviews with us
This report from the {:noun} was recorded about {:number 2 59} minutes after the {:noun}, //
as established by {:acronym} and Commission {:noun} of {:plural}
The authors of the {:adjective} report based this {:noun} on {:plural} that are far too //
{:adjective}
{:capital who} published a press release on {:dmy} in which {:who} was called “{:adjective}”
The memorandum, the e-mail and the letter of {:dmy} all say the same
The letter of {:dmy} is signed by {:given} {:family}; that of {:dmy} is not
The “{:capital noun} Report” was never published; {:who} saw a draft in {:month} {:year}
{:capital who} {:did} because the “{:adjective}” {:noun} had no {:noun} and {:who} {:did}
For much of that time, {:who} {:did}, and {:who} {:did}
We have reviewed all {:plural} related to {:who} and have found no evidence that {:who} {:had}
We have no {:noun} of whether {:who} {:had}, because {:who} {:did}
By most accounts, {:who} {:did}
As {:who} reasoned, {:belief}
Contrary to {:who}, both {:who} and {:who} {:did}
This {:noun} has created {:thing}. {:capital who} {:did}
The Court does not credit this testimony
At trial, {:family}, the {:role}, denied that {:who} {:had}
From {:year}-{:year}, {:who} {:did}
Those {:number 4 20} people are {:given} {:family}, {:given} {:family}, {:given} {:family}, //
{:given} {:family}, and {:given} {:family}
The {:adjective} {:noun} of the {:noun} in the {:noun} is {:amount}; {:plural} {:did}
{:capital plural} and {:plural}, respectively, lead in {:abstract}
The distinction as to what portion of {:thing} is {:adjective} is debated by {:plural}
{:capital plural} are {:adjective} when they {:news_verb} {:plural}; otherwise they are //
{:adjective}
I did not consider this {:noun} to be material
There was a small degree of {:abstract} between {:who} and {:who}
I owe my acquaintance with this {:noun} to my colleague, {:honour} {:family}
The general reader will find {:thing} in any {:noun}
He {:did} {:when}, and she {:did}
She {:did} {:when}
They {:did} {:when}; the others {:did}
He told me that {:belief}. I told him that {:belief}
We {:did} {:when}
It {:did}
This {:did} {:when}, when {:who} {:did}
Some {:plural} {:did}; others, such as {:who}, {:did}
In {:city} alone, {:who} {:did}
In {:month} {:year} {:who} {:did}, //
engaging directly with {:who} to assess {:thing}
This {:noun} is based on {:who}'s analysis of {:plural}, {:plural}, and {:plural}
On the {:noun}, the {:noun} and the {:noun} of {:plural} more will be said in chapter //
{:number 2 12}
Such {:plural} are {:adjective}, and {:who} {:did}
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
