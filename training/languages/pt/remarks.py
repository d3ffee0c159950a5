"""Signals, joins and commentary of Portuguese notes."""

from training.languages import rows

SIGNALS: tuple[str, ...] = rows("""
Ver
Ver
Ver
Veja-se
Veja-se
Vejam-se
Vide
Vide
V.
V.
Cf.
Cf.
Cf.
Cf. também
Ver também
Veja-se também
Ver, entre outros,
Vejam-se, entre outros,
Ver, por exemplo,
Veja-se, por exemplo,
Por todos,
Por todos, ver
Nesse sentido,
Nesse sentido, ver
Neste sentido, cf.
No mesmo sentido,
Em sentido contrário,
Contra,
Confira-se
Confronte-se
Consulte-se
Consultar
A este respeito, ver
A respeito, ver
Sobre o tema, ver
Sobre o assunto, cf.
Sobre este ponto, veja-se
Sobre a escravidão na Ribeira, ver
Sobre a imprensa da época, cf.
Acerca das greves no porto, veja-se
Para a geografia do litoral, v.
Para uma visão geral, ver
Para uma análise mais detalhada, ver
Para um balanço historiográfico, veja-se
Para mais informações, consultar
Apud
apud
Citado em
Citado por
Cit. por
Fonte:
Fontes:
Segundo
Conforme
De acordo com
Extraído de
Reproduzido em
Publicado em
Remeto a
Entre outros,
Caso análogo em
Transcrito em
Vide no Appendice o texto de
""")
JOINS: tuple[str, ...] = (
    "; ", "; ", "; e ", ", e ", " e ", "; ver também ", ". Ver também ", ". Veja-se também ",
    "; veja-se ainda ", ". Cf. ", "; cf. ", ". Ver ", "; cf. também ", ". Cf. ainda ", ". Vide ",
    "; vide ", ", apud ", " apud ", ". No mesmo sentido, ", "; no mesmo sentido, ", ", citado por ",
    ", in ", "; e ainda ", ". E ainda ", ". Ainda, ", "; bem como ", ", bem como ", ". ", ".- ",
    ".--", "; também ", ". Contra, ", "; em sentido contrário, ", ", citado em ", " / ", ". V. ",
    "; v. ", ". Ver, ainda, ", ". Além disso, ",
)  # fmt: skip
COMMENTARY: tuple[str, ...] = rows("""
Grifo nosso
Grifos do autor
Grifos nossos
Tradução nossa
A tradução é do autor
Itálico nosso
Mantivemos a grafia original
Actualizou-se a ortografia
Agradeço a {:full_person} a leitura de uma versão anterior deste texto
Agradeço a {:full_person} e a {:full_person} as sugestões
Os nomes foram alterados para preservar a identidade dos entrevistados
Por razões de segurança omite-se o nome da testemunha
Em {:village}, {:np} fechou em {:year} por falta de verbas
O número inclui {:number 2 900} pessoas cujo paradeiro se desconhece
Não foi possível consultar o original
O documento não traz data
O documento está incompleto e faltam as páginas {:number 1 20} a {:number 21 40}
A lei foi revogada em {:year}
{:capital np} foi transferida para {:city} em {:year}, depois da morte de {:full_person}
Segundo {:family}, {:np} foi sempre uma questão de {:abstract}
A bibliografia sobre o assunto é muito extensa
Voltaremos a esta questão no capítulo {:number 2 9}
Como veremos adiante, esta hipótese não se sustenta
Os autores não concordam quanto à data
Trata-se de estimativa própria a partir dos dados do censo de {:year}
O seu verdadeiro nome era {:full_person}
{:full_person} foi {:role_m} entre {:number 1850 1930} e {:number 1931 2010}
{:full_person} ({:number 1780 1890}-{:number 1895 1970}), {:role_m}, publicou vários ensaios//
 sobre {:thing}
O termo “{:noun}” é usado aqui em sentido amplo
Por “{:noun}” entendemos aqui {:np} e não {:nps}
Havia em {:village} cerca de {:number 20 900} habitantes em {:year}
A comissão não pôde estabelecer com certeza a data dos fatos
Em {:dmy} {:nps} foram levados para {:city}
Nesse mesmo ano inaugurou-se {:np} de {:village}
Esta nota foi acrescentada na segunda edição
À mesma conclusão chegou a {:organisation} em {:year}
O governo nunca respondeu ao pedido
Devo esta informação a {:full_person}
Foi o caso, por exemplo, de {:place} e de {:place}
Note-se que em {:year} {:np} dependia ainda de {:city}
Não há acordo sobre {:thing}
Em {:year} havia {:number 2 90} {:nouns} em {:place}; em {:year}, nenhuma
“Aqui não ficou ninguém”, disse {:full_person} ao recordar {:np}
Dos {:number 10 90} acusados, apenas {:number 1 9} foram condenados
Curiosa coincidencia a repetição d'esta scena em {:number 1830 1890}
Os dous documentos não figuram na collecção official
O ministro recusou-se a responder a esta pergunta
A ata traz a assinatura de {:full_person} e de outros {:number 2 20} moradores
Ver mais abaixo
Ver o capítulo {:number 2 9}
Ver o anexo {:number 1 9}
""")
PARENTHETICALS: tuple[str, ...] = rows("""
inédito
tradução nossa
grifo nosso
grifos do autor
onde se discute {:np}
sobre {:thing}
que inclui {:nps} de {:place}
“{:np} nunca mais abriu”
«ninguém nos perguntou nada sobre {:np}»
cópia na posse do autor
doravante, {:acronym}
voto vencido de {:family}
consultado em microfilme
citando um relatório de {:year}
há tradução inglesa
com bibliografia
""")
OPENERS: tuple[tuple[str, str], ...] = (
    (", apud ", ""), (" apud ", ""), (", citado por ", ""), (" (citado em ", ")"), (" (apud ", ")"),
    (", cit. in ", ""), (" (ver também ", ")"), (" (reproduzido em ", ")"), (", citando ", ""),
    (" (cf. ", ")"),
)  # fmt: skip
FRAMES: tuple[str, ...] = (
    "O texto pode ler-se em {@}; há uma tradução parcial em {@}.",
    "A notícia saiu primeiro em {@} e depois em {@}.",
    "Este número vem de {@}, mas {@} dá outro muito diferente.",
    "Sobre {:thing} há poucos trabalhos: o mais completo é {@}.",
    "{:capital np} foi estudado já por {@}, que seguimos aqui.",
    "É o que afirma {@}, embora sem citar fontes.",
    "Consultámos para este ponto {@}, além de {@}.",
    "A data dada por {@} está errada, como mostra {@}.",
    "Em {:year} publicou-se {@}, que contém {:nps} de {:place}.",
    "O argumento encontra-se em {@} e, com matizes, em {@}.",
)
