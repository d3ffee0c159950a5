"""What Spanish titles are about."""

from training.languages.lists import fillers

TOPICS: dict[str, tuple[str, ...]] = fillers("""
place = {:country} ¦ {:country} ¦ {:region} ¦ {:city} ¦ {:village}
years = {:number 1810 1990}-{:number 1991 2015} ¦ {:number 1780 1899}-{:number 1900 1990}
  ¦ {:number 1500 1990}
  ¦ siglos XVI-XVIII ¦ siglo XX ¦ {:year} ¦ los años {:number 2 9}0
thing = {:np} ¦ {:nps} ¦ {:nps} {:adjs} ¦ {:np} {:adj} ¦ {:abstract} ¦ {:np} {:of_np}
  ¦ {:abstract} y {:abstract} ¦ {:np} y {:nps} ¦ {:noun} y {:noun} ¦ {:nouns} y {:nouns}
  ¦ {:nouns} {:adjs} ¦ {:nps} de {:place}
head = {:thing} ¦ {:thing} ¦ {:thing} en {:place} ¦ {:thing} en {:place} ({:years})
  ¦ historia {:of_np} ¦ breve historia {:of_np} en {:place} ¦ el fin {:of_np}
  ¦ alrededor {:of_np} ¦ hacia una teoría {:of_np} ¦ los orígenes {:of_np}
  ¦ entre {:abstract} y {:abstract} ¦ ¿{:capital thing} o {:thing}? ¦ ¿Qué es {:np}?
  ¦ contra {:np} ¦ {:abstract}, {:abstract} y {:abstract} ¦ la cuestión {:of_np}
  ¦ la invención {:of_np} ¦ {:thing} y {:thing} ¦ notas sobre {:thing}
  ¦ la lucha por {:np} ¦ {:thing}, {:thing} ¦ cuando {:np} calla
  ¦ el papel {:of_np} en {:place} ¦ la {:nature} y {:np} ¦ manual de {:nature}
  ¦ introducción a la {:nature} ¦ memorias de un maestro ¦ {:place}: {:thing}
  ¦ {:given} {:family} y {:np} ¦ el caso {:family} ¦ vida y obra de {:given} {:family}
  ¦ estudios sobre {:thing} ¦ nuevos enfoques sobre {:thing} ¦ {:years}: {:thing}
plain = {:head} ¦ {:head} ¦ {:head} ¦ {:head}: {:study} ¦ {:head}. {:capital study}
  ¦ {:head}: {:thing} en {:place} ¦ {:head}. {:capital head} ¦ {:head}, {:years}
  ¦ {:head}: el caso de {:place} ¦ {:head} ({:years}) ¦ {:noun} ¦ {:np} {:of_np}
  ¦ {:head}: «{:lower np}» y {:abstract}
  ¦ {:head}. {:capital thing} de {:place} entre {:number 1780 1930} y {:number 1931 2020}
title = {:capital plain} ¦ {:capital plain} ¦ {:capital plain} ¦ {:capital head}
article-newspaper.title = {:headline}
article-magazine.title = {:headline} ¦ {:capital plain}
webpage.title = {:headline} ¦ {:capital plain} ¦ {:capital head} ¦ {:report_name}
post-weblog.title = {:headline} ¦ {:capital head}
broadcast.title = {:headline} ¦ {:capital head} ¦ {:capital thing}
report.title = {:report_name} ¦ {:report_name} ¦ {:capital plain}
speech.title = {:capital head} ¦ {:capital plain} ¦ Discurso de apertura
headline = {:capital nps} exigen {:np} ¦ {:capital np} {:of_np} sigue en peligro
  ¦ El gobierno niega {:np} en {:place} ¦ {:number 2 90} muertos en {:place}
  ¦ {:family}: “No habrá {:abstract} sin {:abstract}” ¦ Cierra {:np} de {:village}
  ¦ Detienen a {:number 2 30} vecinos de {:village} ¦ La {:acronym} condena {:np}
  ¦ Huelga general paraliza {:np} de {:city} ¦ {:capital nps} vuelven a {:village}
  ¦ Reabren la causa por {:np} ¦ Hallan {:nouns} en {:village} ¦ ¿Quién mató a {:family}?
  ¦ {:country} y {:country} firman un acuerdo sobre {:nps} ¦ Un juez ordena abrir {:nps}
  ¦ {:capital head} ¦ La otra cara {:of_np} ¦ Aumenta un {:number 2 60}% {:np}
  ¦ «Nunca más», dicen {:nps} ¦ Entrevista a {:given} {:family} ¦ El caso {:family}
  ¦ El ministro {:family} renuncia tras {:np} ¦ Protestas en {:city} por {:nps}
  ¦ {:given} {:family}, un {:noun} en {:place} ¦ Editorial: {:head}
report_name = Informe final ¦ Informe sobre {:thing} en {:place} ¦ Informe anual {:year}
  ¦ Nunca más: {:thing} ¦ {:capital thing} en {:place}: informe {:year}
  ¦ Informe sobre la situación de los derechos humanos en {:country} ¦ Memoria anual {:year}
  ¦ Anuario estadístico {:year} ¦ Plan Nacional de {:capital noun}
  ¦ Diagnóstico {:of_np} en {:place} ¦ Balance {:of_np} {:years}
  ¦ Censo de población y vivienda {:year} ¦ Recomendaciones sobre {:thing}
  ¦ {:country}: {:capital thing} ¦ Tendencias {:of_np}, {:years} ¦ Libro blanco {:of_np}
journal = Revista de {:capital nature} ¦ Revista {:capital demonym}a de {:capital nature}
  ¦ Cuadernos de {:capital nature} ¦ Anuario de {:capital nature} ¦ Estudios {:capital adjs}
  ¦ Boletín de {:capital nature} ¦ Anales de {:capital nature} ¦ Nueva {:capital noun}
  ¦ Revista de Estudios {:capital adjs} ¦ Historia y {:capital noun} ¦ Papeles {:of_np}
  ¦ {:capital noun} y {:capital noun} ¦ Rev. Esp. de {:capital nature} ¦ {:capital noun}
  ¦ Revista Iberoamericana de {:capital nature} ¦ Investigaciones de {:capital nature}
  ¦ Cuadernos {:of_np} ¦ Archivos de {:capital nature} ¦ Journal of {:capital noun} Studies
  ¦ Gaceta Jurídica ¦ Revista General de Derecho {:capital adj} ¦ REDA ¦ RHE
event = {:upper roman} Congreso de {:capital nature} ¦ Jornadas de {:capital nature}
  ¦ {:upper roman} Jornadas sobre {:thing} ¦ Simposio Internacional sobre {:thing}
  ¦ Coloquio “{:capital head}” ¦ Congreso Internacional de {:capital nature}
  ¦ Primer Encuentro de {:capital nature} ¦ Seminario {:capital thing}
collection = Biblioteca de {:capital nature} ¦ Colección {:capital noun}
  ¦ Serie {:capital nature} ¦ Estudios {:capital adjs} ¦ Col. {:capital noun}
  ¦ Clásicos {:of_np} ¦ Documentos de trabajo
act_name = de {:noun} y {:nouns} ¦ de Régimen {:capital adj} ¦ sobre {:nouns} {:adjs}
  ¦ General de {:capital nouns} ¦ Orgánica {:of_np} ¦ de memoria {:adj}
  ¦ por la que se regula {:np} {:adj} ¦ de medidas urgentes en materia de {:noun}
  ¦ que crea la Comisión de {:capital noun} ¦ de reforma {:of_np}
treaty_name = Tratado de {:city} ¦ Tratado de paz y amistad entre {:country} y {:country}
  ¦ Convenio {:number 2 190} de la OIT ¦ Acuerdo de {:village} ¦ Carta de {:city}
  ¦ Convención Interamericana sobre {:thing} ¦ Pacto de {:city} ¦ Protocolo de {:city}
  ¦ Convención Americana sobre Derechos Humanos ¦ Convenio sobre {:thing}
  ¦ Convenio entre el Reino de {:country} y la República de {:country} sobre {:nouns}
  ¦ Pacto Internacional de Derechos Civiles y Políticos ¦ Acuerdo marco de {:noun}
""")
