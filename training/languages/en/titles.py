"""The shapes of English titles and headlines."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "place": ("{:country}", "{:region}", "{:city}", "{:demonym} {:plural}"),
    "thing": (
        "{:adjective} {:noun}",
        "the {:noun}",
        "the {:adjective} {:noun}",
        "{:adjective} {:plural}",
        "{:plural}",
        "{:abstract}",
        "{:abstract}",
        "the {:noun} of {:plural}",
        "{:plural} and {:abstract}",
        "the {:noun} and the {:noun}",
        "{:noun} {:plural}",
        "{:demonym} {:abstract}",
        "{:abstract} in {:place}",
    ),
    "years": ("{:year}", "{:range 1800 2005}", "{:number 1700 1990}", "the {:number 18 90}s"),
    "study_of": (
        "a {:study}",
        "a {:study} of {:thing}",
        "an {:adjective} {:study}".replace("an ", "the "),
        "lessons from {:place}",
        "the case of {:place}",
        "evidence from {:place}",
        "essays in honour of {:given} {:family}",
        "{:thing} in {:years}",
        "{:years}",
        "myth or reality?",
        "what went wrong?",
        "new evidence on {:thing}",
        "theory and practice",
        "from {:abstract} to {:abstract}",
        "{:place}, {:years}",
        "{:thing} reconsidered",
    ),
    "head": (
        "{:thing}",
        "{:thing}",
        "{:thing} and {:thing}",
        "{:process} {:thing}",
        "{:process} {:thing} in {:place}",
        "{:thing} in {:place}",
        "{:thing} after {:year}",
        "on {:thing}",
        "the {:study} of {:thing}",
        "{:thing} under {:thing}",
        "{:thing} versus {:thing}",
        "towards {:thing}",
        "{:abstract}, {:abstract}, and {:abstract}",
        "{:abstract}, {:abstract} and {:plural}",
        "why {:plural} {:news_verb} {:thing}",
        "what is {:abstract}?",
        "is {:abstract} possible?",
        "does {:abstract} matter?",
        "the {:noun} that was not there",
        "between {:abstract} and {:abstract}",
        "{:thing} in {:place}, {:years}",
        "{:place} and the {:adjective} {:noun}",
        "the {:family} {:noun}",
        "{:given} {:family} and {:thing}",
        "“{:quoted}”",
        "the effect of {:abstract} on {:thing}",
        "a {:study} of {:thing} in {:place}",
        "{:thing} among {:plural} in {:place}",
        "the limits of {:abstract}",
        "the origins of {:thing}",
        "{:thing} at the crossroads",
        "how to {:news_verb} {:thing}",
        "the {:noun} of {:city}",
        "in search of {:thing}",
        "some remarks on {:thing}",
    ),
    "plain_title": (
        "{:head}",
        "{:head}",
        "{:head}",
        "{:head}: {:study_of}",
        "{:head}: {:thing}",
        "{:head}: {:process} {:thing}",
        "{:head}: {:study_of}",
        "‘{:quoted}’: {:head}",
        "{:head} – {:study_of}",
        "{:head} ({:years})",
        "{:head}, {:years}",
        "{:head} \\[{:thing}\\]",
        "{:head}. {:capital study_of}",
        "{:noun}",
        "{:abstract}",
        "the {:noun}",
    ),
    "dated_title": rows("""
Full Transcript; {:titled thing}; {:acronym}; {:city}, {:state}; {:mdy}
{:titled thing}; {:titled thing}; {:titled thing}
{:titled thing}, {:titled thing}, {:titled thing}; {:mdy}
Summary of {:titled thing}, {:mdy}
Minutes of the Meeting of {:dmy}
Timeline of {:titled thing}, {:mdy}
{:titled thing}: Presentation to {:organisation}, {:my}
Quarterly Report as of {:mdy}
Annual Report for {:year}
Statement of {:given} {:family}
{:given} {:family}'s {:titled thing}
Letter to {:given} {:family}
{:acronym} Update Q{:number 1 4} {:year}
{:titled thing} ({:acronym})/{:number 10 900} ({:capital noun})
Report to the {:organisation}
Proposed {:titled thing} for {:year}
Talking Points: {:titled thing}
Second Submission on {:titled thing} – Update {:upper roman}
Daily Diary of President {:family}
Request for {:titled thing}
{:titled thing} Log Book
{:capital noun} Watch Log
Questions and Answers on {:titled thing}
Work Begins on {:titled thing} in {:place}
Statement of {:titled thing} No. {:number 1 150}
"""),
    "Title": ("{:titled plain_title}",),
    "Sentence": ("{:capital plain_title}",),
    "any_title": (
        *("{:Title}",) * 8,
        *("{:Sentence}",) * 4,
        "{:upper head}",
        "{:dated_title}",
        "{:foreign_title}",
    ),
    "headline": (
        "{:news}",
        "{:titled news}",
        "{:titled news}",
        "{:capital news}",
        "{:any_title}",
    ),
    "news": (
        "{:capital plural} {:news_verb} {:news_object}",
        "{:demonym} {:plural} {:news_verb} {:thing}",
        "{:family} {:news_verbs} {:news_object}",
        "{:city} {:news_verbs} {:news_object}",
        "{:country} {:news_verbs} {:news_object}, {:family} says",
        "{:country} and {:country} {:news_verb} {:news_object}",
        "{:number 3 90} {:plural} killed in {:place}",
        "no {:abstract} for {:plural}",
        "{:acronym} {:news_verbs} {:news_object}",
        "{:capital news_object} in {:place}",
        "{:organisation} {:news_verbs} {:thing}",
        "‘{:capital quoted}’, {:news_verb} {:plural}",
        "{:family}: ‘{:capital quoted}’",
        "{:demonym} minister: “{:quoted}”",
        "{:capital plural} {:news_verb} {:news_object} after {:number 2 30} years",
        "President {:family} {:news_verbs} {:city}",
        "who {:news_verbs} the {:noun}?",
        "{:acronym} chief {:news_verbs} {:demonym} {:news_object}",
        "fresh clashes in {:place}",
        "opinion: {:head}",
        "interview: {:given} {:family}",
        "{:noun} {:news_object}, {:year}",
        "obituary: {:given} {:family}",
        "the week in {:place}",
        "{:abstract} up {:number 2 60}%",
        "{:acronym} {:news_verbs} {:number 2 90} {:plural} in {:place}",
    ),
    "report_title": (
        "{:dated_title}",
        "{:dated_title}",
        "{:dated_title}",
        "{:any_title}",
        "{:Title}",
        "{:country}: {:titled thing}",
        "{:country}: {:capital thing}",
        "{:titled thing} in {:country}: {:Title}",
        "World Report {:year}",
        "Annual Report {:year}",
        "Report of the Secretary-General on {:thing}",
        "{:country}: Country Profile {:year}",
        "Report on {:thing} in {:place}",
        "Freedom of the {:noun} {:year}",
        "Strategy {:years}",
        "Final Report of the Commission of Inquiry into {:titled thing}",
        "{:country} Update",
        "Human Rights in {:country}",
        "Statistical Yearbook {:year}",
        "Harbour Traffic {:years}",
        "“{:capital quoted}”: {:Title}",
        "Trends in {:titled thing}, {:years}",
        "Census of {:year}",
        "Global Trends {:year}",
        "Review of {:titled thing}",
        "{:titled thing}: Phase {:upper roman}",
        "Towards {:thing}: a roadmap for {:place}",
        "{:family} Report",
        "Guidelines on {:thing}",
    ),
}
