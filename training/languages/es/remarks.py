"""Signals, joins and commentary of Spanish notes."""

from training.languages import rows

SIGNALS: tuple[str, ...] = rows("""
Véase
Véase
Véase
Ver
Ver
Véase también
Véanse
Véanse también
Vid.
Vid.
vid.
Vide
V.
Cf.
Cf.
Cfr.
Cfr.
Cfr. también
Cf. también
Ver también
Ver, entre otros,
Véase, entre otros,
Véase, por ejemplo,
Véase, por todos,
Véase al respecto
Véase a este respecto
Por todos,
Por ejemplo,
Así,
Así, por ejemplo,
En este sentido,
En este sentido, véase
En el mismo sentido,
En sentido contrario,
En contra,
Contra,
Sobre este punto, véase
Sobre el tema, véase
Para una visión general, véase
Para un análisis más detallado, véase
Para más información, consultar
Puede verse
Puede consultarse
Consúltese
Compárese con
Citado en
Citado por
Cit. en
Apud
Tomado de
Fuente:
Fuentes:
Reproducido en
Recogido en
Según
De acuerdo con
Información tomada de
Remito a
Entre otros:
Un caso análogo en
Disponible en
Publicado en
""")
SIGNALS += (
    "Sobre la memoria del exilio, véase",
    "Sobre los orígenes del conflicto, ver",
    "Para el caso del puerto, véase",
    "Acerca de la reforma agraria, véanse",
    "Sobre el papel de la prensa local, cf.",
    "Para la etapa colonial puede verse",
    "Una revisión de estos trabajos en",
    "El texto completo puede leerse en",
)

JOINS: tuple[str, ...] = (
    "; ",
    "; ",
    "; y ",
    ", y ",
    " y ",
    "; véase también ",
    ". Véase también ",
    "; ver también ",
    ". Ver también ",
    "; cf. ",
    ". Cf. ",
    "; cfr. ",
    ". Cfr. ",
    ". Véase ",
    "; vid. ",
    ". Vid. ",
    ". Véanse también ",
    "; en el mismo sentido, ",
    ". En el mismo sentido, ",
    ", citado en ",
    ", citado por ",
    ", cit. en ",
    "; asimismo, ",
    ". También ",
    "; y también ",
    ", en ",
    " / ",
    ". En contra, ",
    ". Entre otros, ",
    "; así como ",
    ", así como ",
    ". ",
    ". Además, ",
    ".- ",
    ".—",
    "; en contra, ",
    ". Una opinión distinta en ",
    ", reproducido en ",
    ". Citado en ",
)

COMMENTARY: tuple[str, ...] = rows("""
El {:role_m} se negó a responder a esta pregunta.
La cursiva es nuestra
Las cursivas son del original
El énfasis es mío
Énfasis añadido
Traducción propia
La traducción es del autor
Se conserva la ortografía del original
Agradezco a {:full_person} sus comentarios a una versión anterior de este texto
Agradecemos a {:full_person} y a {:full_person} la lectura del manuscrito
El nombre ha sido cambiado para proteger la identidad de la persona entrevistada
Por razones de seguridad se omite el nombre del testigo
En {:village} {:np} cerró en {:year} por falta de recursos
La cifra incluye {:number 2 900} personas cuyo paradero se desconoce
No se ha podido consultar el original
El documento no lleva fecha
El documento está incompleto y faltan las páginas {:number 1 20} a {:number 21 40}
La ley fue derogada en {:year}
{:capital np} se trasladó a {:city} en {:year}, tras la muerte de {:full_person}
Según {:family}, {:np} fue siempre un asunto de {:abstract}
Sobre este asunto la bibliografía es muy extensa
Volveremos sobre esta cuestión en el capítulo {:number 2 9}
Como se verá más adelante, esta hipótesis no se sostiene
Esta tesis ha sido discutida por varios autores
Los autores no coinciden en la fecha
Se trata de una estimación propia a partir de los datos del censo de {:year}
En realidad se llamaba {:full_person}
{:full_person} fue {:role_m} entre {:number 1850 1930} y {:number 1931 2010}
{:full_person} ({:number 1780 1890}-{:number 1895 1970}), {:role_m}, publicó varios ensayos//
 sobre {:thing}
El término «{:noun}» se usa aquí en sentido amplio
Por «{:noun}» entendemos aquí {:np} y no {:nps}
Había en {:village} unos {:number 20 900} habitantes en {:year}
La comisión no pudo establecer con certeza la fecha de los hechos
El {:dmy} {:nps} fueron trasladados a {:city}
Ese mismo año se inauguró {:np} de {:village}
Esta nota se añadió en la segunda edición
A esta misma conclusión llegó la {:organisation} en {:year}
El gobierno nunca respondió a la solicitud
Debo esta información a {:full_person}
Fue el caso, por ejemplo, de {:place} y de {:place}
Recuérdese que en {:year} {:np} dependía todavía de {:city}
No hay acuerdo sobre {:thing}
En {:year} había {:number 2 90} {:nouns} en {:place}; en {:year}, ninguna
«Aquí no queda nadie», dijo {:full_person} al recordar {:np}
De los {:number 10 90} acusados, solo {:number 1 9} fueron condenados
La moneda de la época equivalía a unos {:number 2 90} pesos actuales
Es falso que {:np} fuese anterior a {:year}, como han repetido algunos
Se dispone de pocas noticias sobre {:thing} en {:place}
El acta lleva la firma de {:full_person} y de otros {:number 2 20} vecinos
Véase más abajo
Véase el capítulo {:number 2 9}
Véase el anexo {:number 1 9}
""")

PARENTHETICALS: tuple[str, ...] = rows("""
inédito
traducción propia
el énfasis es nuestro
la cursiva es mía
donde se discute {:np}
sobre {:thing}
que incluye {:nps} de {:place}
“{:np} no volvió a abrir”
«nadie nos preguntó nada sobre {:np}»
copia en poder del autor
en adelante, {:acronym}
voto disidente de {:family}
consultado en microfilm
citando un informe de {:year}
existe traducción al inglés
con bibliografía
""")

OPENERS: tuple[tuple[str, str], ...] = (
    (", citado en ", ""),
    (", cit. por ", ""),
    (" (citado en ", ")"),
    (", que remite a ", ""),
    (" (cit. en ", ")"),
    (", apud ", ""),
    (", en el que se cita a ", ""),
    (" (véase también ", ")"),
    (" (reproducido en ", ")"),
    (", recogido en ", ""),
)
FRAMES: tuple[str, ...] = (
    "El texto puede leerse en {@}; una traducción parcial en {@}.",
    "La noticia apareció primero en {@} y después en {@}.",
    "Esta cifra procede de {@}, pero {@} da otra muy distinta.",
    "Sobre {:thing} en {:place} hay pocos trabajos: el más completo es {@}.",
    "{:capital np} fue estudiado ya por {@}, a quien seguimos aquí.",
    "Así lo afirma {@}, aunque no cita sus fuentes.",
    "Hemos consultado para este punto {@}, además de {@}.",
    "La fecha que da {@} es errónea, según demuestra {@}.",
    "En {:year} se publicó {@}, que contiene {:nps} de {:place}.",
    "Este argumento se encuentra en {@} y, con matices, en {@}.",
)
