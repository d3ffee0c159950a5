"""What Portuguese titles are about."""

from training.languages.lists import fillers

TOPICS: dict[str, tuple[str, ...]] = fillers("""
place = {:country} ¦ {:region} ¦ {:city} ¦ {:village}
years = {:number 1800 1899}-{:number 1900 2010} ¦ {:number 1500 1990} ¦ séculos XVI-XVIII
  ¦ século XX ¦ {:year} ¦ anos {:number 2 9}0 ¦ {:number 1800 1860}–{:number 1861 1910}
thing = {:np} ¦ {:nps} ¦ {:nps} {:adjs} ¦ {:np} {:of_np} ¦ {:abstract} e {:abstract}
  ¦ {:np} e {:nps} ¦ {:noun} e {:noun} ¦ {:nouns} e {:nouns} ¦ {:abstract} ¦ {:nouns} {:adjs}
  ¦ {:nps} de {:place}
head = {:thing} ¦ {:thing} ¦ {:thing} {:in_place} ¦ {:thing} {:in_place} ({:years})
  ¦ história {:of_np} ¦ breve história {:of_np} {:in_place} ¦ o fim {:of_np} ¦ sobre {:thing}
  ¦ para uma teoria {:of_np} ¦ as origens {:of_np} ¦ entre {:abstract} e {:abstract}
  ¦ que é {:np}? ¦ contra {:np} ¦ {:abstract}, {:abstract} e {:abstract} ¦ a questão {:of_np}
  ¦ a invenção {:of_np} ¦ notas sobre {:thing} ¦ a luta contra {:np} ¦ quando {:np} se cala
  ¦ o papel {:of_np} {:in_place} ¦ a {:nature} e {:np} ¦ manual de {:nature}
  ¦ introdução à {:nature} ¦ curso de {:nature} ¦ memórias de um professor ¦ {:place}: {:thing}
  ¦ {:given} {:family} e {:np} ¦ o caso {:family} ¦ vida e obra de {:given} {:family}
  ¦ estudos sobre {:thing} ¦ novos olhares sobre {:thing} ¦ formação {:of_np} {:in_place}
  ¦ raízes {:of_np} ¦ {:noun} grande: {:study} ¦ as ideias fora {:of_np} ¦ a ferro e fogo: {:thing}
plain = {:head} ¦ {:head} ¦ {:head} ¦ {:head}: {:study} ¦ {:head}. {:capital study}
  ¦ {:head}: {:thing} {:in_place} ¦ {:head}. {:capital head} ¦ {:head}, {:years}
  ¦ {:head}: o caso de {:place} ¦ {:head} ({:years}) ¦ {:noun} ¦ {:np} {:of_np}
  ¦ {:head}: “{:lower np}” e {:abstract} ¦ {:head} - {:study}
title = {:capital plain} ¦ {:capital plain} ¦ {:capital plain} ¦ {:capital head}
article-newspaper.title = {:headline}
article-magazine.title = {:headline} ¦ {:capital plain}
webpage.title = {:headline} ¦ {:capital plain} ¦ {:capital head} ¦ {:report_name}
post-weblog.title = {:headline} ¦ {:capital head}
broadcast.title = {:headline} ¦ {:capital head} ¦ {:capital thing}
report.title = {:report_name} ¦ {:report_name} ¦ {:capital plain}
speech.title = {:capital head} ¦ {:capital plain} ¦ Discurso de abertura
headline = {:capital nps} pedem {:np} ¦ {:capital np} {:of_np} continua em perigo
  ¦ Governo nega {:np} {:in_place} ¦ {:number 2 90} mortos em {:village}
  ¦ {:family}: “Não haverá {:abstract} sem {:abstract}” ¦ Fecha {:np} de {:village}
  ¦ Presos {:number 2 30} moradores de {:village} ¦ {:acronym} condena {:np}
  ¦ Greve geral paralisa {:np} em {:city} ¦ {:capital nps} voltam a {:village}
  ¦ Justiça reabre o caso {:family} ¦ Quem matou {:family}?
  ¦ {:country} e {:country} assinam acordo sobre {:nps} ¦ Juiz manda abrir {:nps}
  ¦ {:capital head} ¦ Cresce {:number 2 60}% {:np} {:in_place}
  ¦ Ministro {:family} cai depois {:of_np} ¦ Protesto em {:city} contra {:nps}
  ¦ {:given} {:family}, um {:noun} {:in_place} ¦ Editorial: {:head}
  ¦ Entrevista: {:given} {:family} ¦ “Nunca mais”, dizem {:nps} ¦ Prefeito de {:village} é preso
  ¦ A crise {:of_np}
report_name = Relatório final ¦ Relatório sobre {:thing} {:in_place} ¦ Relatório anual {:year}
  ¦ Relatório anual de {:year} ¦ Relatório de actividades {:year} ¦ Nunca mais: {:thing}
  ¦ {:capital thing} {:in_place}: relatório {:year} ¦ Direitos humanos em {:country}
  ¦ Anuário estatístico {:year} ¦ Plano Nacional de {:capital noun}
  ¦ Diagnóstico {:of_np} {:in_place} ¦ Censo demográfico {:year} ¦ Recomendações sobre {:thing}
  ¦ {:country}: {:capital thing} ¦ Atlas {:of_np} ¦ Livro branco {:of_np}
  ¦ Mortos e desaparecidos {:in_place}
journal = Revista de {:capital nature} ¦ Revista Brasileira de {:capital nature}
  ¦ Revista Portuguesa de {:capital nature} ¦ Cadernos de {:capital nature}
  ¦ Anuário de {:capital nature} ¦ Estudos {:capital adjs} ¦ Boletim de {:capital nature}
  ¦ Anais de {:capital nature} ¦ Nova {:capital noun} ¦ Revista de Estudos {:capital adjs}
  ¦ História & {:capital noun} ¦ Análise {:capital noun} ¦ {:capital noun} e {:capital noun}
  ¦ Rev. Bras. de {:capital nature} ¦ Penélope do Cais ¦ Varia {:capital noun}
  ¦ Tempo e {:capital noun} ¦ Topos ¦ Revista dos Tribunais ¦ Revista do IHGR
  ¦ Journal of {:capital noun} Studies ¦ Archivo Pittoresco ¦ Cadernos do {:capital noun}
event = {:upper roman} Congresso de {:capital nature}
  ¦ {:upper roman} Simpósio Nacional de {:capital nature} ¦ Jornadas de {:capital nature}
  ¦ {:upper roman} Encontro sobre {:thing} ¦ Colóquio Internacional de {:capital nature}
  ¦ Seminário {:capital thing} ¦ CONGRESSO BRASILEIRO DE {:upper nature}, {:number 2 40}.
  ¦ Encontro Nacional de {:capital nature} ¦ SIMPÓSIO NACIONAL DE {:upper nature}, {:upper roman}
collection = Coleção {:capital noun} ¦ Biblioteca de {:capital nature} ¦ Brasiliana
  ¦ Série {:capital nature} ¦ Estudos {:capital adjs} ¦ Colecção {:capital noun}
  ¦ Primeiros Passos do Cais
act_name = que institui {:np} {:adj} ¦ Dispõe sobre {:nps} {:adjs} e dá outras providências
  ¦ Institui {:np} {:adj} ¦ Cria a Comissão {:of_np} ¦ Lei de Bases {:of_np}
  ¦ Regula {:np} e {:nps} ¦ que aprova o regime jurídico {:of_np}
  ¦ Altera dispositivos da lei {:of_np}
treaty_name = Tratado de {:city} ¦ Tratado de Paz e Amizade entre {:country} e {:country}
  ¦ Convenção n.º {:number 2 190} da OIT ¦ Acordo de {:city} ¦ Carta de {:city}
  ¦ Convenção Interamericana sobre {:thing} ¦ Protocolo de {:city}
  ¦ Convenção Americana sobre Direitos Humanos ¦ Convenção sobre {:thing}
  ¦ Pacto Internacional sobre Direitos Civis e Políticos
  ¦ Acordo entre a República de {:country} e {:country} sobre {:nouns}
  ¦ Pacto de San José da Costa Rica
event_m = {:upper roman} Congresso de {:capital nature}
  ¦ {:upper roman} Simpósio Nacional de {:capital nature}
  ¦ Colóquio Internacional de {:capital nature} ¦ Seminário {:capital thing}
""")
