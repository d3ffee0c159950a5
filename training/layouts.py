"""Layouts of bibliographies as people write them by hand, the sciences' above all.

`{field}` is a field and `{field:form}` says how it is written; words in `[...]` go when a field
in them is unknown; `<a|b>` is one of several; a backslash takes the meaning from a sign.
A line that begins with two spaces goes on with the one before.
"""

ARTICLES = r"""
{author:medical}. {title}. {short} {year};{volume}[({issue})]:{pages}.
{author:medical}. {title}. {bare} {year};{volume}[({issue})]:{pages}.
{author:medical}. {title}. {bare}. {year};{volume}[({issue})]:{elided}.
{author:medical}. {title}. {bare}. {year} {month};{volume}[({issue})]:{elided}.[ doi: {doi}.]
{author:medical}. {title}. {bare} {year}; {volume}: {pages}.
{author:medical}. {title}. {bare} ({year}) {volume}:{pages}.
{author:medical}. {title}. {bare} ({year}) {volume}, {pages}
{author:medical} ({year}) {title}. {bare} {volume}[({issue})]:{pages}.[ https://doi.org/{doi}]
{author:medical}: {title}. {short} {volume}:{pages}, {year}.
{author:medical}: {title}. {container} {year}, {volume}[({issue})]:{pages}.
{author:medical}: {title}. {bare} {year}, {volume}:{elided}.
{author:medical}. "{title}." {bare} {year}; {volume}:{pages}.
{author:medical}, {title}, {bare} {volume} ({year}) {pages}.
{author:medical}. {title}. {container}, {year}. {volume}[({issue})]: p. {pages}.
{author:medical}. {title}. {bare} {year}; {volume}, pages {pages}.
{author:medical} {year}. {title}. {short} {volume}, {pages}.
{author:medical}. {container} {volume}, {first} ({year}).
{author:physics}, {short} {volume}, {first} ({year}).
{author:physics}, {short} {volume} ({year}) {pages}.
{author:physics}, {author:physics}. {title}. {container}, {volume}[({issue})]: {pages}, {year}.
{author:physics}. {title}. {short}, {volume}[({issue})]:{pages}, {month} {year}.
{author:physics}. {title}. {container} {volume} ({year}), {pages}.
{author:tight}. {title}. {short} {volume}[, {issue}] ({year}), {pages}.
{author:tight}, {title}. {short} {volume}, {pages} ({year}).
{author:comma}, “{title},” {container} {volume}, {pages} ({year}).
{author:comma}: {title}, {short}, {volume}, {pages}, {year}.
{author:comma}, {title}, {container} {volume}[({issue})], {year}, pp. {pages}.
{author:inverted}. {year}. “{title}.” {container} {volume}[ ({issue})]: {pages}.
{author:inverted}. {year}. {title}. {container} {volume}[({issue})]:{pages}.
{author:inverted}, "{title}," {container}, {volume} ({month} {year}), {pages}.
{author:medical} ({year}). {title}. {container}<,|;> {volume}[({issue})]: {pages}
{author:medical}: "{title}." {short} {year}; {volume}:{pages}.
{author:medical}. {title}. {bare} {year}; {volume}[ ({issue})]: {pages}.
{author:medical}. {title}. {bare}, {year}; {volume}[({issue})]: {elided}.
{author:medical}, {container}, {volume}[({issue})] : {pages}, {year}
{author:medical}, {title}. {container} {volume}: {pages} ({year}).
{short} {volume}, {pages} ({year}).
{author:physics}, {title}, {short} {volume} ({year}) {first}[ \[{doi}\]].
{author:physics}, {title}, {short} {volume}, {first} ({year})[, {eprint}].
{author:physics}, “{title},” {short} {volume}[, no. {issue}], {pages} ({year}).
{author:physics}, "{title}", {short} {volume}, {first} ({year})[, doi:{doi}]
{author:tight}, {short} {volume} ({year}) {first}[; {eprint}].
{author:tight}, {title}, {short} {volume}[({issue})] ({year}) {pages}.
{author:tight}, {title}, {short} {volume}[:{issue}] {year}, {pages}
{author:tight}, {title}, {container}, vol. {volume}[, no. {issue}], pp. {pages}, {year}.
{author:semicolon} {title}. {short} {year}, {volume}[ ({issue})], {pages}.
{author:semicolon} {short} {year}, {volume}, {pages}.
{author:semicolon}, {short} {volume}, {first} ({year})
{author:semicolon} ({year}). {title}. {container}, {volume}[({issue})], {pages}.[ doi:{doi}]
{author:semicolon}. {title}. {short} {year}, {volume}[ ({issue})], {pages}[; DOI: {doi}].
{author:comma}, {year}. {title}. {container} {volume}[ ({issue})], {pages}.
{author:comma}, {year}. {title}. {short} {volume}[({issue})], {pages}.[ https://doi.org/{doi}.]
{author:comma} ({year}) {title}. <|In: >{short} {volume}[({issue})], pp. {pages}.
{author:comma} {year}, {short}, {volume}, {first}
{author:comma}, {year}, {short}, {volume}, {first}
{author:comma} ({year}), {title}, {short}, {volume}, {pages}.
{author:comma}, {year}, {title}: {container}, v. {volume}[, no. {issue}], p. {pages}[, doi:{doi}].
{author:apa} ({year}). {title}. {container}, {volume}[({issue})], {pages}.[ https://doi.org/{doi}]
{author:apa}. {year}. {title}. {container} {volume}[({issue})]: {pages}.
{author:ieee}, “{title},” {short}, vol. {volume}[, no. {issue}], pp. {pages}, <{year}|{month}
  {year}>.
{author:ieee}, "{title}," {container}, vol. {volume}[, no. {issue}], pp. {pages}, {year}[, doi:
  {doi}].
{author:full}. {title}. {container}, {volume}[({issue})]:{pages}, <{year}|{month} {year}>.
{author:full}. {title}. {container} {volume}[, {issue}] ({year}), {pages}.[ https://doi.org/{doi}]
{author:full}. {year}. {title}. {container} {volume}[, {issue}] ({year}), {pages}.
{author:full}, {title}, {short} {volume} ({year})[, no. {issue}], {pages}.
{author:full}: {title}. {container} {volume} ({year})[, H. {issue}], S. {pages}.
{author:inverted}. “{title}.” {container} {volume}[, no. {issue}] ({year}): {pages}.
{author:inverted}. "{title}." {container} {volume}[.{issue}] ({year}): {pages}. Print.
{author:inverted} ({year}). “{title}”. <In: |>{container} {volume}[.{issue}], pp. {pages}.[ doi:
  {doi}.]
{author:inverted} ({year}). "{title}". {container}. {volume} [({issue})]: {pages}.[ doi:{doi}.]
{author:inverted}, ‘{title}’, {container}, {volume}[/{issue}] ({year}), {pages}
{author:caps}. {title}. {container}, {year}, {volume}[({issue})], p. {pages}.[ ISSN {issn}.]
{author:caps}. {title}. {container}, {place}, v. {volume}[, n. {issue}], p. {pages}, {year}.
{author:caps}, « {title} », {container}, {volume}[, n° {issue}], {year}, p. {pages}.
{author:caps}, «{title}», {container}, {volume} ({year}), pp. {pages}.
{short} {volume}, {pages} ({year}).
{container}, Vol. {volume}[, No. {issue}], pp. {pages}, {year}
{title}. {author:medical}. {bare}. {year}[ {month}];{volume}[({issue})]:{elided}.
"""
BOOKS = r"""
{author:physics}, {title} ({publisher}, {place}, {year}).
{author:physics}, {title}, {publisher} ({year}).
{author:physics}, {title}[, {edition} ed.] ({publisher}, {year})[, p. {page}].
{author:tight}, {title}, {publisher}, {place}, {year}.
{author:medical}. {title}.[ {edition} ed.] {place}: {publisher}; {year}.[ p. {page}.]
{author:medical} ({year}) {title}[, {edition} edn]. {publisher}, {place}
{author:medical}: {title}.[ Vol {volume}.] {place}: {publisher}; {year}.
{author:semicolon} {title}[, {edition} ed.]; {publisher}: {place}, {year}[; Vol. {volume}][, p
  {page}].
{author:comma}, {year}. {title}[, {edition} ed]. {publisher}, {place}.
{author:comma} ({year}) {title}. {place}: {publisher}.[ ISBN {isbn}.]
{author:apa} ({year}). {title}[ ({edition} ed.)]. {publisher}.
{author:apa} ({year}). {title}. {place}: {publisher}.
{author:ieee}, {title}[, {edition} ed]. {place}: {publisher}, {year}[, pp. {page}].
{author:full}. {title}. {publisher}, {place}, {year}.
{author:full}, {title}, {place} {year}[, {page}].
{author:full}. {title}[, volume {volume} of {series}]. {publisher}, {year}.
{author:inverted}. {title}. {place}: {publisher}, {year}.
{author:inverted}. {title}.[ Translated by {translator:full}.] {place}: {publisher}, {year}.
{author:inverted}: {title}[, {edition}. Aufl.], {place}: {publisher} {year}[ (= {series}[, Bd.
  {seriesno}])].
{author:caps}. {title}. {place} : {publisher}, {year}.[ ({series}).]
{author:caps}, {title}, {publisher}, {place} {year}[, pp. {page}].
{author:inverted}. {year}. {title}. {place}: {publisher}.
{author:inverted} ({year}). {title}. {place}: {publisher}.
{author:full}. {title}. {place}: {publisher}, {year}.
{author:full}, {title} ({place}: {publisher}, {year})[, p. {page}].
{author:comma}, {title}, {publisher}, {place}, {year}.
{author:tight}. {title}[ ({edition} edition)]. {publisher}, {place} ({year}).
{editor:inverted}, <ed.|eds.>. {title}. {place}: {publisher}, {year}.
{editor:full} <(eds.)|(Eds.)|, eds.|, editors|(Hrsg.)>. {title}. {publisher}, {place}, {year}.
{editor:medical}, <editors|eds|eds.>. {title}. {place}: {publisher}; {year}.
{editor:comma} <(Eds.)|(eds)|(ed.)>, {year}. {title}. {publisher}, {place}.
"""
CHAPTERS = r"""
{author:medical}. {title}. In: {editor:medical}, <editors|eds|eds.|editor>. {container}. {place}:
  {publisher}; {year}. p. {pages}.
{author:medical} ({year}) {title}. In: {editor:medical} (<eds|ed>) {container}. {publisher},
  {place}, pp {pages}
{author:medical}: {title}. In {container}.[ Edited by {editor:medical}.] {place}: {publisher};
  {year}:{pages}.
{author:physics}, in {container}, edited by {editor:physics} ({publisher}, {place}, {year}), p.
  {first}.
{author:physics}, {title}, in {container}, {editor:physics} <eds.|(eds.)>, {publisher} ({year})[,
  pp. {pages}].
{author:tight}, {title}, in: {editor:tight} (Eds.), {container}, {publisher}, {place}, {year}, pp.
  {pages}.
{author:semicolon} {title}. In {container}; {editor:semicolon}, Eds.; {publisher}: {place},
  {year}; pp {pages}.
{author:comma}, {year}. {title}, in: {editor:comma} (Eds.), {container}. {publisher}, {place}, pp.
  {pages}.
{author:comma} {year}, in {container}, ed. {editor:tight} ({place}: {publisher}), {first}
{author:comma}, {year}, in {editor:comma}, eds, {container}[, {series}]. {publisher}, {place}, p.
  {first}
{author:apa} ({year}). {title}. In {editor:physics} (Eds.), {container} (pp. {pages}). {place}:
  {publisher}.
{author:ieee}, “{title},” in {container}, {editor:ieee}, Eds. {place}: {publisher}, {year}, pp.
  {pages}.
{author:full}. {title}. In {editor:full}, editors, {container}, pages {pages}. {publisher}, {year}.
{author:full}, ‘{title}’, in {editor:full} (<ed.|eds>), {container} ({place}: {publisher},
  {year}), pp. {pages}.
{author:inverted}. “{title}.” In {container}, edited by {editor:full}, {pages}. {place}:
  {publisher}, {year}.
{author:inverted}. {year}. “{title}.” In {container}, <ed.|edited by> {editor:full}, {pages}.
  {place}: {publisher}.
{author:physics}. {title}. In {editor:physics}, <editors|editor|eds.>, {container}, pages {pages}.
  {publisher}, {year}.
{author:comma}: {title}. In: {editor:comma} (Hrsg.), {container}, {publisher}, {place}, {year},
  {pages}.
{author:inverted}: {title}. In: {editor:full} (Hrsg.): {container}. {place}: {publisher} {year},
  S. {pages}.
{author:caps}. {title}. In: {editor:caps} (<org.|coord.|dir.>). {container}. {place}: {publisher},
  {year}. p. {pages}.
{author:caps}, « {title} », in {editor:full} (<dir.|éd.>), {container}, {place}, {publisher},
  {year}, p. {pages}.
{author:caps}, {title}, in {container}, a cura di {editor:full}, {publisher}, {place} {year}, pp.
  {pages}.
"""
MEETINGS = r"""
{author:full}. {title}. In {container}, pages {pages}[, {place}], {year}.[ {publisher}.]
{author:full}. {title}. In <Proc. of the |Proceedings of the |>{container}, <|pp. >{pages}.
  {publisher}, {year}.
{author:full}. {year}. {title}. In {container}. {publisher}, {place}, {pages}.[
  https://doi.org/{doi}]
{author:physics}. {title}. In {container}, pages {pages}, <{place}, |>{month} {year}.
{author:tight}. {title}. In {container}, {pages}[, {publisher}], {year}.
{author:inverted} ({year}). {title}. In {container}, pp. {pages}.
{author:comma}, "{title}", {container}, {place}, {month} {year}, pp. {pages}.
{author:ieee}, “{title},” in {container}[, {place}], {year}, pp. {pages}.
{author:ieee}, "{title}," in Proc. {container}, {month} {year}[, pp. {pages}].
{author:comma}: {title}. In: {container}[. {series}][, vol. {volume}], pp. {pages}. {publisher}[,
  {place}] ({year})
{author:tight}, {title}, in: {container}[, {publisher}], {year}, pp. {pages}.
{author:physics}, in {container}[, {place}] ({publisher}, {year}), p. {first}.
{author:apa} ({year}[, {month}]). {title}. In {container} (pp. {pages}).[ {publisher}.]
{author:semicolon} {title}. {container}, {place}, {year}[; pp {pages}].
{author:medical}. {title} \[abstract\]. <Presented at: |In: >{container}; {year}; {place}.
{author:inverted}. "{title}". {container}, {place}, {month} {year}.
"""
THESES = r"""
{author:physics}, <Ph.D. thesis|PhD thesis|M.Sc. thesis>=genre, {publisher}, {year}.
{author:physics}, {title}, {genre}, {publisher} ({year}).
{author:tight}, {title}, {genre}, {publisher}, {place}, {year}.
{author:full}. {title}. {genre}, {publisher}, {year}.
{author:medical}. {title} \[{genre}\]. {place}: {publisher}; {year}.
{author:apa} ({year}). {title} ({genre}). {publisher}, {place}.
{author:ieee}, “{title},” {genre}, {publisher}, {place}, {year}.
{author:comma}, {year}. {title} ({genre}). {publisher}.
{author:inverted}. “{title}.” {genre}, {publisher}, {year}.
{author:semicolon} {title}. {genre}, {publisher}, {place}, {year}.
{author:caps}. {title}. {genre}, {publisher}, {place}, {year}.
"""
REPORTS = r"""
{author:full}. {title}.[ {genre}] {number}, {publisher}, {year}.
{author:ieee}, “{title},” {publisher}, {place}, {genre} {number}, {year}.
{author:physics}, {publisher} <Report No. |Report |>{number}, {year}.
{author:medical}. {title}. {place}: {publisher}; {year}.[ Report No.: {number}.]
{author:comma}, {year}. {title}[ ({genre}[ {number}])]. {publisher}, {place}.
{author:apa} ({year}). {title}[ ({genre} {number})]. {publisher}.
{author:tight}, {title}, {number}, {publisher}, {year}[, {url}].
{publisher}. {title}. {place}, {year}.[ {url}]
{publisher} ({year}) {title}[, {genre} {number}].[ Available at: {url}]
"""
PAGES = r"""
{author:medical}. {title} \[Internet\]. {site}; {year}[ \[cited {accessed}\]]. Available from: {url}
{author:comma}, {year}. {title}. {site}. URL {url}[ (accessed {accessed}).]
{author:ieee}, “{title},” {site}, {year}. \[Online\]. Available: {url}. [ \[Accessed: {accessed}\].]
{author:apa} ({date}). {title}. {site}. [Retrieved {accessed}, from ]{url}
{author:tight}, {title}, {year}. {url}[ (accessed {accessed}).]
{author:full}. {title}. {url}, {year}.[ Accessed: {accessed}.]
“{title},” {site}, {date}. {url}
{title}. {url}[ (Accessed on {accessed})]
{site}. {title}. {url}. [Last accessed {accessed}.]
{author:semicolon} {title}. {url} ([accessed {accessed}]).
"""
PREPRINTS = r"""
{author:physics}, {title}, {eprint}.
{author:physics}, {eprint}.
{author:tight}, {title}, {eprint} ({year}).
{author:full}. {title}. {eprint}, {year}.
{author:comma}, {year}, {eprint}
{author:ieee}, “{title},” {eprint}, {year}.
{author:medical}. {title}. <bioRxiv|medRxiv>=container-title. {year}.[ doi: {doi}]
{author:physics}, {title}, {short} <to appear|in press|submitted>=note, {eprint}.
{author:physics}, {short} (<in press|to be published|submitted>=note).
{author:medical}. {title}. {bare}. <In press|Forthcoming>=note {year}.
{author:physics}, <private communication|unpublished|in preparation>=note ({year}).
{author:full}. {title}. <Preprint|Unpublished manuscript|Manuscript in preparation>=note, {year}.
"""
DATASETS = r"""
{author:comma} ({year}): {title}. {publisher}. <|https://doi.org/|doi:>{doi}
{author:apa} ({year}). {title}[ (Version {version})] \[{genre}\]. {publisher}. https://doi.org/{doi}
{author:medical}. {title}. {publisher}. {year}. <https://doi.org/|doi:>{doi}.
{author:full}. {title}[, version {version}]. {publisher}, {year}. {url}
"""


def _rows(text: str) -> tuple[str, ...]:
    return tuple(row for row in text.replace("\n  ", " ").splitlines() if row)


LAYOUTS: dict[str, tuple[str, ...]] = {
    "article-journal": _rows(ARTICLES),
    "book": _rows(BOOKS),
    "chapter": _rows(CHAPTERS),
    "paper-conference": _rows(MEETINGS),
    "thesis": _rows(THESES),
    "report": _rows(REPORTS),
    "webpage": _rows(PAGES),
    "article": _rows(PREPRINTS),
    "dataset": _rows(DATASETS),
}
