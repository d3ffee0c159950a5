"""What Russian titles are about."""

from training.languages.lists import fillers

TOPICS: dict[str, tuple[str, ...]] = fillers("""
years = {:number 1801 1899}–{:number 1900 1999} гг.
  ¦ {:number 1900 1930}–{:number 1931 1990}-е годы ¦ XIX — начало XX в. ¦ XX век
  ¦ 19{:number 1 9}0-е гг. ¦ {:number 1800 1999}–{:number 2000 2020} ¦ XVIII–XIX вв. ¦ {:year} г.
thing = {:noun} ¦ {:adj_m} {:noun_m} ¦ {:adj_f} {:noun_f} ¦ {:noun} и {:noun} ¦ {:plural}
  ¦ {:plural} и {:noun} ¦ {:noun} {:of_noun} ¦ {:noun} {:of_plural}
head = {:thing} ¦ {:thing} {:in_place} ¦ {:thing} {:in_place} ({:years}) ¦ история {:of_noun}
  ¦ история {:of_noun} {:in_place} ¦ очерки истории {:of_noun}
  ¦ к вопросу {:about} {:in_place} ¦ к истории {:of_noun}
  ¦ проблемы {:of_noun} {:in_place} ¦ {:noun} и {:noun}: {:thing} ¦ рождение {:of_noun}
  ¦ судьба {:of_plural} {:in_place}
  ¦ становление {:of_noun} {:in_place} в {:number 1900 1930}–{:number 1931 1990}-е годы
  ¦ что такое {:noun}? ¦ {:about} ¦ социология {:of_noun} ¦ теория {:of_noun}
  ¦ политика памяти {:in_place} ¦ язык {:of_noun} ¦ роль {:of_plural} {:in_place}
  ¦ повседневная жизнь {:of_plural} ¦ кризис {:of_noun} ¦ {:ini} {:ini} {:male} и {:noun}
  ¦ дело {:of_plural} ¦ воспоминания ¦ дневник {:years} ¦ собрание сочинений ¦ курс {:science}
  ¦ введение в теорию {:of_noun} ¦ конфликт {:in_place}: причины и последствия
  ¦ образ {:of_noun} {:in_place}
plain = {:head} ¦ {:head} ¦ {:head} ¦ {:head}: {:study} ¦ {:head}: {:thing} {:in_place}
  ¦ {:head}. {:years} ¦ {:head}. {:capital head} ¦ {:head} ({:years}) ¦ {:head}: опыт {:of_noun}
  ¦ {:thing}: «{:noun}» и {:noun}
study = очерки ¦ учебник ¦ учеб. пособие ¦ монография ¦ сборник статей ¦ сб. ст.
  ¦ сб. документов ¦ документы и материалы ¦ исторический очерк ¦ мифы и реальность
  ¦ постановка проблемы ¦ материалы к истории ¦ взгляд из провинции ¦ теория и практика ¦ избранное
title = {:capital plain} ¦ {:capital plain} ¦ {:capital head}
article-newspaper.title = {:headline}
article-magazine.title = {:headline} ¦ {:capital head}
webpage.title = {:headline} ¦ {:capital plain} ¦ {:report_name}
post-weblog.title = {:headline}
broadcast.title = {:headline} ¦ {:capital head}
report.title = {:report_name} ¦ {:report_name} ¦ {:capital plain}
headline = {:capital plural} вышли на площадь ¦ В {:number 2 9} городах закрыты рынки
  ¦ {:male}: «Войны не будет» ¦ Кому нужна {:noun_f}? ¦ {:capital plural} требуют {:of_noun}
  ¦ {:country} и {:country} подписали соглашение ¦ Погибли {:number 5 90} человек
  ¦ Суд отменил решение по делу {:of_plural} ¦ Почему молчит {:noun_m}?
  ¦ Президент посетил {:noun_m} ¦ Цены на нефть выросли на {:number 2 40} %
  ¦ {:adj_f} {:noun_f} накануне выборов ¦ {:capital head} ¦ Итоги {:of_noun}
  ¦ Письмо из {:of_country} ¦ Интервью с министром ¦ Дорога без возврата ¦ Эхо {:of_noun}
  ¦ Один день {:of_noun} ¦ Переговоры {:in_place} зашли в тупик ¦ «Нас никто не спросил»
  ¦ {:female}: «Мы вернемся домой»
report_name = Доклад о положении {:of_plural} {:in_place} ¦ Годовой отчет за {:year} г.
  ¦ {:capital thing} {:in_place}: доклад ¦ Итоги Всероссийской переписи населения {:year} г.
  ¦ Концепция {:of_noun} ¦ Государственный доклад о состоянии {:of_noun}
  ¦ Отчет о деятельности за {:year} год ¦ Права {:of_plural} {:in_place}
  ¦ Статистический ежегодник {:year} ¦ Белая книга {:of_noun} ¦ Мониторинг {:of_noun}
  ¦ Аналитическая записка {:about}
event = {:upper roman 9} Международная конференция «{:capital noun} и {:noun}»
  ¦ Всероссийская научная конференция ¦ международная научно-практическая конференция
  ¦ Круглый стол «{:capital head}» ¦ {:upper roman 20} Чтения памяти {:ini} {:male_genitive}
law_name = {:capital about} ¦ {:capital about} и {:about} ¦ Об общих принципах {:of_noun}
  ¦ О мерах по развитию {:of_noun}
  ¦ О внесении изменений в отдельные законодательные акты Российской Федерации
  ¦ О реабилитации {:of_plural} ¦ Об утверждении Положения {:about}
  ¦ О неотложных мерах {:of_noun} ¦ О государственной поддержке {:of_plural} ¦ О печати ¦ О земле
treaty_name = Договор о дружбе, сотрудничестве и взаимной помощи
  ¦ Конвенция о правах {:of_plural} ¦ Соглашение о прекращении огня ¦ Договор между {:of_sides}
  ¦ Конвенция о защите прав человека и основных свобод
  ¦ Международный пакт о гражданских и политических правах
  ¦ Конвенция Содружества Независимых Государств {:about} ¦ Мирный договор
  ¦ Протокол о намерениях ¦ Венская конвенция о праве {:of_noun} ¦ Бишкекский протокол
of_sides = Российской Федерацией и Республикой Армения ¦ Россией и Грузией ¦ СССР и Финляндией
  ¦ Российской Федерацией и Азербайджанской Республикой ¦ Россией и Германией
""")
