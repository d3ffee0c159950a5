"""What the types of Portuguese sources need: names of laws, courts, offices, archives."""

from training.languages.lists import fillers

KINDS: dict[str, tuple[str, ...]] = fillers("""
working = Texto para discussão ¦ Documento de trabalho ¦ Working paper ¦ Documentos de Trabalho
lexicon = Enciclopédia do Litoral ¦ Dicionário de {:capital nature}
  ¦ Grande Enciclopédia do Cais ¦ Dicionário histórico-biográfico do Vale
  ¦ Diccionario Bibliographico da Ribeira
dictionary = Dicionário da língua portuguesa ¦ Novo dicionário do Cais ¦ Vocabulario Portuguez
map_name = Mapa de {:place} ¦ Carta náutica de {:village} ¦ Planta de {:village}
  ¦ Folha {:number 1 900}: {:village}
data_kind = Base de dados ¦ base de dados ¦ Microdados ¦ Conjunto de dados
data_name = Base de dados {:of_np} ¦ Pesquisa Nacional por Amostra {:of_np}
  ¦ Registro de {:nouns} {:adjs}
norm_number = NBR {:number 1000 16000} ¦ ABNT NBR {:number 1000 16000} ¦ NP {:number 100 4000}
  ¦ NP EN ISO {:number 9000 19000} ¦ NBR ISO {:number 9000 27000}
norm_body = ASSOCIAÇÃO BRASILEIRA DE NORMAS TÉCNICAS ¦ ABNT ¦ Instituto Português da Qualidade
section = Cidades ¦ Política ¦ Caderno {:number 1 4} ¦ Opinião ¦ Economia ¦ Ilustrada ¦ 1º Caderno
tweet = {:headline} ¦ Todos com {:country} ¦ Não ao fim {:of_np}
  ¦ Solidariedade com {:nps} de {:city}
tweet_kind = tweet ¦ Tweet ¦ Tuíte ¦ publicação
network = Twitter ¦ X ¦ Facebook ¦ Instagram ¦ YouTube ¦ Telegram
podcast = Podcast ¦ podcast
film_kind = documentário ¦ filme ¦ longa-metragem ¦ curta-metragem
studio = Filmes do Cais ¦ Produções Farol ¦ {:family} Filmes ¦ Cinemateca do Vale
act = Lei ¦ Lei ¦ Lei ¦ Lei Complementar ¦ Decreto-Lei ¦ Decreto ¦ Lei Orgânica
  ¦ Medida Provisória ¦ Emenda Constitucional ¦ Lei Constitucional ¦ Ato Institucional
old_act = Alvará ¦ Carta Régia ¦ Carta de Lei ¦ Decreto ¦ Aviso ¦ Provisão ¦ Ordenação
  ¦ Carta Regia
law_no = {:number 1 19}.{:digits 3} ¦ {:number 1 19}.{:digits 3} ¦ {:number 10 900}
  ¦ {:number 1000 14000}
pt_no = {:number 1 400}/{:number 60 99} ¦ {:number 1 300}/{:year 2000}
  ¦ {:number 1 300}/{:year 2000} ¦ {:number 1 90}-{:letter}/{:year 2000}
brasil = BRASIL ¦ BRASIL ¦ Brasil ¦ PORTUGAL ¦ SÃO PAULO (Estado) ¦ RIO DE JANEIRO (Estado)
constitution = Constituição ¦ Constituição Federal
  ¦ Constituição da República Federativa do Brasil ¦ Constituição da República Portuguesa
  ¦ Constituição Política
constitution_short = CF ¦ CRP ¦ CF/88 ¦ CRFB
code = Código Penal ¦ Código Civil ¦ Código de Processo Penal ¦ Código de Processo Civil
  ¦ Código Florestal ¦ Estatuto da Terra ¦ CPC ¦ Código do Trabalho
presidency = Presidência da República ¦ Casa Civil
senate = Senado Federal ¦ Imprensa Nacional
gazette = Diário Oficial da União ¦ Diário Oficial ¦ DOU ¦ Diário da República ¦ DR
  ¦ Diário do Governo ¦ Diário Oficial \\[da\\] República Federativa do Brasil
  ¦ Coleção das Leis do Império
decree = Portaria ¦ Resolução ¦ Instrução Normativa ¦ Despacho ¦ Decreto Regulamentar ¦ Decreto
  ¦ Portaria Interministerial
eu_law = Regulamento (UE) {:year 2010}/{:number 1 2000}
  ¦ Diretiva {:year 1999}/{:number 1 130}/CE ¦ Directiva {:digits 2}/{:number 1 400}/CEE
  ¦ Decisão {:year 1999}/{:number 1 900}/PESC
joue = JO ¦ JOUE ¦ JOCE
bill_kind = Projeto de Lei ¦ Projeto de Lei do Senado ¦ Projeto de Lei Complementar
  ¦ Proposta de Lei ¦ Projecto de Lei ¦ Proposta de Emenda à Constituição
chamber = Câmara dos Deputados ¦ Senado Federal ¦ Assembleia da República
  ¦ Assembleia Legislativa ¦ Congresso Nacional ¦ Câmara Municipal de Salinas
dar = DAR ¦ Diário da Assembleia da República
diary = Diário da Assembleia da República ¦ Diário do Congresso Nacional
  ¦ Anais da Câmara dos Deputados ¦ Anais do Senado ¦ Diário das Sessões
  ¦ Diário da Câmara dos Deputados ¦ Annaes do Parlamento
court = STF ¦ STJ ¦ Supremo Tribunal Federal ¦ Superior Tribunal de Justiça ¦ TRF-{:number 1 6}
  ¦ TST ¦ TJSP ¦ Tribunal de Justiça de Minas Gerais ¦ STM ¦ TSE
court_pt = Supremo Tribunal de Justiça ¦ STJ ¦ Tribunal Constitucional
  ¦ Tribunal da Relação de Lisboa ¦ TRP ¦ Tribunal da Relação de {:city} ¦ STA
court_low = Juízo da {:number 1 9}ª Vara Criminal ¦ {:number 1 4}ª Vara Federal de {:city}
  ¦ Juízo Municipal de {:village} ¦ Tribunal Judicial de {:city}
  ¦ Tribunal do Júri de {:village} ¦ 2ª Auditoria da Marinha
case_no = RE {:number 100 900}.{:digits 3} ¦ HC {:number 10 200}.{:digits 3}
  ¦ ADI {:number 100 6000} ¦ ADPF {:number 1 900} ¦ REsp {:number 100 990}.{:digits 3}/{:state}
  ¦ MS {:number 10 40}.{:digits 3} ¦ AgRg no REsp nº {:number 100 990}.{:digits 3}
  ¦ Rcl {:number 100 9000}
  ¦ Apelação Cível nº {:digits 7}-{:digits 2}.{:year 2000}.8.26.{:digits 4}
case_kind = Habeas Corpus ¦ Recurso Especial ¦ Recurso Extraordinário ¦ Apelação cível
  ¦ Mandado de Segurança
title_case = Recorrente: {:full_person}. Recorrido: Estado ¦ Paciente: {:full_person}
  ¦ Apelante: {:full_person}
min = Min. ¦ Ministro ¦ Des. ¦ Min.
dj = DJ ¦ DJe ¦ DJU ¦ Diário da Justiça
bmj = BMJ ¦ CJ ¦ RLJ
proc = proc. n.º {:digits 4}/{:digits 2}.{:number 1 9}TB{:letter}{:letter}.L1.S1
  ¦ processo n.º {:number 1 900}/{:digits 2} ¦ proc. {:digits 6}
  ¦ autos nº {:digits 4}.{:digits 2}.{:digits 6}-{:number 1 9}
proc_no = {:number 1 900}/{:year} ¦ {:digits 5}.{:digits 6}/{:year 1990}-{:digits 2}
  ¦ {:number 10 9000}
cidh = Corte IDH ¦ Corte Interamericana de Direitos Humanos ¦ CIDH
  ¦ CORTE INTERAMERICANA DE DIREITOS HUMANOS
ia_case = Caso {:family} {:family} vs. Brasil ¦ Caso {:family} e outros vs. {:country}
  ¦ Caso {:family} Lund Vs. Brasil ¦ Caso Comunidade {:village} vs. {:country}
ia_genre = Mérito, Reparações e Custas ¦ Exceções Preliminares ¦ Fundo
tjue = TJUE ¦ Tribunal de Justiça da União Europeia ¦ Tribunal de Justiça
eu_case = {:family} ¦ Comissão/{:country} ¦ {:family} e o. ¦ {:foreign_family}
ceu = C-{:number 1 600}/{:digits 2} ¦ processo C-{:number 1 600}/{:digits 2}
  ¦ EU:C:{:year 2000}:{:number 1 900}
tedh = TEDH ¦ Tribunal Europeu dos Direitos do Homem
case_c = {:family} c. Portugal ¦ {:foreign_family} c. {:country} ¦ {:family} e outros c. {:country}
treaty_word = Tratado e Convenção ¦ Tratado ¦ Convenção ¦ Protocolo adicional ¦ Tratado de comércio
treaty_m = Tratado de {:city} ¦ Pacto de San José ¦ Acordo de {:city} ¦ Protocolo de {:city}
treaty_book = Collecção dos Tratados ¦ Coleção de atos internacionais
  ¦ Collecção de Tratados do Cais
cv = Comissão Nacional da Verdade ¦ CNV ¦ Comissão Estadual da Verdade
  ¦ Comissão da Verdade do Vale ¦ Comissão de Anistia ¦ Comissão Parlamentar de Inquérito
committee = Comissão de Constituição e Justiça ¦ Comissão Mista ¦ Comissão de Anistia
br_code = BR_DFANBSB_V8.MIC.GNC.{:letter}{:letter}{:letter}.{:digits 8}
  ¦ BR_AN,RIO {:letter}{:number 1 9}.0.{:letter}{:letter}{:letter}.{:number 1 900}
  ¦ BR RJANRIO {:letter}{:letter}.0.{:digits 3} ¦ BR_DFANBSB_AT0_0{:digits 3}_000{:number 1 9}
  ¦ {:digits 5}.{:digits 6}/{:year 2011}-{:digits 2}
  ¦ PT/TT/{:letter}{:letter}{:letter}/{:letter}/{:digits 3} ¦ ACE {:digits 5}/{:number 70 85}
report_kind = relatório ¦ Relatório ¦ relatório preliminar ¦ nota técnica ¦ boletim
  ¦ relatório de pesquisa
Report_kind = Relatório ¦ Relatório preliminar ¦ Nota técnica ¦ Estudo ¦ Parecer
report_no = {:number 1 90} ¦ {:number 1 900}/{:digits 2} ¦ {:number 1 400}/{:year 1960}
  ¦ {:digits 4}
un_body = Nações Unidas ¦ ONU ¦ Conselho de Segurança ¦ Assembleia Geral
  ¦ Assembleia Geral das Nações Unidas ¦ Conselho de Direitos Humanos
  ¦ Comité dos Direitos do Homem
un_symbol = A/RES/{:number 40 75}/{:number 1 280} ¦ A/{:number 40 75}/{:number 1 900}
  ¦ S/{:year 1970}/{:number 1 1400} ¦ A/HRC/{:number 1 50}/{:number 1 90}
  ¦ E/CN.4/{:year 1980}/{:number 1 99} ¦ S/RES/{:number 200 2500} ({:year 1970})
res = Resolução ¦ resolução ¦ Res. ¦ Decisão
eu_body = Comissão Europeia ¦ Conselho da União Europeia ¦ Parlamento Europeu
eu_com = COM({:year 1990}) {:number 1 900} final ¦ COM ({:digits 2}) {:number 1 900}
  ¦ SWD({:year 2011}) {:number 1 400} final
com_kind = Comunicação da Comissão ¦ Livro Verde ¦ Livro Branco ¦ Parecer ¦ Relatório
Release = Comunicado de imprensa ¦ Nota à imprensa ¦ Comunicado ¦ Nota oficial
Doc_kind = Ata ¦ Acta ¦ Memorando ¦ Informe ¦ Informação ¦ Circular ¦ Nota ¦ Relatório
  ¦ Apreciação ¦ Parecer
doc_kind = informe ¦ memorando ¦ relatório ¦ nota
secret = confidencial ¦ inédito ¦ mimeo ¦ policopiado ¦ secreto ¦ mimeografado
Deed = Certidão de óbito ¦ Registo de baptismo ¦ Escritura de venda ¦ Ficha policial
  ¦ Certidão de nascimento
anon = ex-combatente anónimo ¦ moradora de {:village} ¦ um {:role_m} ¦ informante {:number 1 40}
  ¦ {:given} {:letter}. ¦ “{:given}” (pseudónimo) ¦ funcionário municipal ¦ D. {:given}
anon_plural = moradores de {:village} ¦ funcionários do ministério ¦ {:nouns} de {:village}
role_m = prefeito ¦ ministro ¦ juiz ¦ pároco ¦ líder camponês ¦ coronel ¦ professor ¦ deputado
officer = Ministro da Defesa ¦ governador de {:region} ¦ Vice-Rei ¦ Presidente da Província
  ¦ Secretário de Estado ¦ presidente da República ¦ Cônsul de {:country}
  ¦ Ministro de Estrangeiros ¦ bispo de {:city} ¦ chefe de polícia ¦ Ministro da Marinha e Ultramar
embassy = Embaixada de {:country} em {:city} ¦ Legação de {:country} ¦ embaixada em {:city}
copy = cópia na posse do autor ¦ acervo do autor ¦ arquivo pessoal ¦ inédita
subject = {:capital thing} ¦ Reunião sobre {:np} ¦ {:capital head}
shelf = {:fonds}, cx. {:number 1 400}, doc. {:number 1 900} ¦ {:fonds}, maço {:number 1 900}
  ¦ {:fonds}, liv. {:number 1 400} ¦ {:fonds}, lata {:number 1 400}, maço {:number 1 9}
  ¦ {:fonds}, {:box} ¦ {:fonds}, códice {:number 1 900} ¦ {:fonds}, pasta {:number 1 90}
  ¦ cx. {:number 1 400}, d. {:digits 4} ¦ {:fonds}, m. {:number 1 90}, n.º {:number 1 90}
  ¦ {:fonds}, caixa {:number 1 400}, pacote {:number 1 9}
  ¦ {:letter}{:letter}{:letter} c {:year 1930}.{:number 10 12}.{:number 10 28}
box = caixa {:number 1 400} ¦ cx. {:number 1 400} ¦ pasta {:number 1 90} ¦ maço {:number 1 90}
  ¦ dossiê {:number 1 900}
ms = Ms. {:number 10 9000} ¦ cód. {:number 10 9000}
  ¦ Seção de Manuscritos, {:number 1 90},{:number 1 9},{:number 1 90}
  ¦ Reservados, cód. {:number 10 900}
folio = {:number 1 400} ¦ {:number 1 400}v ¦ {:number 1 400}v.
  ¦ {:number 1 200}-{:number 201 400}v ¦ {:number 1 300} v.º
fs = {:number 1 900} ¦ {:range 1 900} ¦ {:number 1 400}v ¦ {:number 1 200} e {:number 201 900}
  ¦ {:number 1 200} a {:number 201 900}
abbr = AN ¦ AHU ¦ ANTT ¦ APM ¦ BN
deed = processo sobre {:np} ¦ relatório {:of_np} de {:village}
  ¦ memorial dos moradores de {:village} ¦ livro de actas ¦ devassa contra {:full_person}
  ¦ contas {:of_np} ¦ requerimento de {:full_person} ¦ consulta do Conselho sobre {:nps}
  ¦ registro {:of_np} ¦ auto de perguntas
speech_kind = discurso ¦ conferência ¦ mensagem ¦ declaração ¦ discurso de posse ¦ palestra
Speech_kind = Discurso ¦ Conferência ¦ Mensagem ¦ Pronunciamento ¦ Discurso de posse
short_title = {:capital np} ¦ {:capital head} ¦ {:capital thing} ¦ {:capital nps}
  ¦ {:capital noun} ¦ {:capital abstract}
old_title = Hist. {:of_np} ¦ Elem. de {:capital nature} ¦ Quadro das {:capital nouns}
  ¦ Taboas {:of_np} ¦ Port. {:capital noun}
ibid = Ibid. ¦ Ibidem ¦ Ibidem ¦ ibidem ¦ Ibid ¦ IBIDEM ¦ Ib. ¦ Ibíd. ¦ ibid.
idem = Idem ¦ Id. ¦ idem ¦ Id., ibid. ¦ Idem, ibidem ¦ IDEM ¦ Id. ibid. ¦ Idem, ibid.
opcit = op. cit. ¦ op. cit. ¦ op.cit. ¦ ob. cit. ¦ Op. cit. ¦ obra citada ¦ opus citatum
  ¦ op. cit. (nota {:number 1 90}) ¦ o. c.
artcit = art. cit. ¦ artigo citado ¦ loc. cit. ¦ cit.
loccit = loc. cit. ¦ Loc. cit. ¦ lug. cit.
supra = supra, nota {:number 1 200} ¦ nota {:number 1 200} ¦ cit. na nota {:number 1 200}
  ¦ supra n. {:number 1 200} ¦ cit. supra ¦ vide nota {:number 1 200}
Supra = Vide nota {:number 1 200} ¦ Ver nota {:number 1 200} ¦ Cf. nota {:number 1 200}
  ¦ Supra, nota {:number 1 200} ¦ Ver nota anterior ¦ V. nota {:number 1 200}
  ¦ Nota {:number 1 200} ¦ Infra, nota {:number 1 200}
cited = cit. ¦ citado ¦ citada ¦ já citada ¦ já citado ¦ cit., nota {:number 1 200} ¦ acima citado
same_author = O mesmo autor ¦ Do mesmo autor ¦ Do mesmo ¦ ______ ¦ Idem
""")
