"""The words of Spanish notes."""

from training.languages import rows
from training.languages.lists import listed, with_articles

NOUNS = """
m: puerto, río, mercado, campo, estado, ejército, barrio, agua, ferrocarril, sindicato, archivo
m: puente, faro, exilio, conflicto, parlamento, desierto, poder, cine, teatro, idioma, bosque
f: frontera, ciudad, isla, memoria, justicia, reforma, escuela, guerra, nación, cárcel, mina
f: tierra, costa, prensa, iglesia, violencia, democracia, dictadura, transición, aduana, deuda
p: pueblos, caminos, obreros, campesinos, partidos, desaparecidos, tribunales, pescadores
p: maestros, derechos, límites, orígenes, límites, puertos, vecinos, jueces, soldados
q: mujeres, minas, fronteras, comunidades, víctimas, salinas, escuelas, elecciones, islas
q: élites, instituciones, fosas comunes, minorías, ciudades, obras públicas, redes, lenguas
"""
WORDS: dict[str, tuple[str, ...]] = {
    "given": listed("""
Ana, María, José, Juan, Luis, Carlos, Marta, Lucía, Elena, Rosa, Miguel, Pedro, Pablo, Jorge
Francisco, Manuel, Antonio, Carmen, Isabel, Teresa, Julia, Irene, Rafael, Andrés, Álvaro, Ramón
José Luis, María José, Juan Carlos, Ana María, Miguel Ángel, María del Carmen, José Antonio
Gonzalo, Diego, Santiago, Ignacio, Beatriz, Pilar, Mercedes, Dolores, Consuelo, Inés, Nuria
Xavier, Jordi, Iñaki, Ainhoa, Xosé, Hernán, Rodrigo, Soledad, Esperanza, Gabriel, Tomás, Emilio
Víctor, Fernando, Alberto, Enrique, Joaquín, Sebastián, Martín, Valentina, Camila, Ximena, Rocío
"""),
    "family": listed("""
Morales, García, Fernández, López, Martínez, Sánchez, Pérez, Gómez, Ruiz, Díaz, Romero, Navarro
Torres, Vega, Castro, Ortiz, Rubio, Molina, Delgado, Ortega, Marín, Iglesias, Garrido, Cortés
Castillo, Santos, Lozano, Guerrero, Cano, Prieto, Méndez, Cruz, Calvo, Gallego, Vidal, León
Herrera, Peña, Flores, Cabrera, Campos, Reyes, Fuentes, Carrasco, Aguilar, Rojas, Soto, Silva
Salazar, Quispe, Mamani, Huamán, Contreras, Sepúlveda, Valenzuela, Araya, Bustos, Zapata, Ospina
Restrepo, Uribe, Echeverría, Goicoechea, Zubiri, Etxeberria, Arrieta, Puig, Ferrer, Soler, Roca
Bosch, Figueras, Outeiro, Castiñeira, Quiroga, Paredes, Villanueva, Montero, Serrano, Nieto
Bermúdez, Cárdenas, Montoya, Figueroa, Miranda, Lagos, Ríos, Del Valle, De la Fuente, De la Cruz
Sotomayor, Aldunate, Irarrázaval, Benavides, Tovar, Pacheco, Barrios, Cuéllar, Tejada, Olmedo
"""),
    "foreign_given": listed(
        "John, Hans, Pierre, Giulia, Anna, Peter, Olga, Ivan, Mary, Karl, Marc"
    ),
    "foreign_family": listed("""
Miller, Brown, Schmidt, Kaufmann, Dubois, Lefèvre, Rossi, Bianchi, Petrov, Kowalski, Oren, Kos
Holt, Andersen, Nakamura, Haddad, Okafor, O’Brien, MacLeod, van Dijk, von Bergen
"""),
    "particled": listed("""
de la Fuente, de la Torre, del Río, de la Peña, de los Santos, de la Cruz, De Miguel, del Castillo
De la Vega, de la Hoz, del Moral, de las Heras, De los Ríos, del Campo, de Castro, de la Rosa
"""),
    "month": listed("""
enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre
diciembre, setiembre
"""),
    "Month": listed("""
Enero, Febrero, Marzo, Abril, Mayo, Junio, Julio, Agosto, Septiembre, Octubre, Noviembre
"""),
    "mon": listed("ene., feb., mar., abr., may., jun., jul., ago., sept., sep., oct., nov., dic."),
    "weekday": listed("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
    "season": listed("primavera, verano, otoño, invierno"),
    "city": listed("""
Madrid, Barcelona, Sevilla, Valencia, Bilbao, Granada, Salamanca, Zaragoza, Cádiz, Oviedo, Vigo
Málaga, Santiago de Compostela, San Sebastián, Alicante, Pamplona, Palma de Mallorca, Gijón
Buenos Aires, Córdoba, Rosario, La Plata, Santiago, Santiago de Chile, Valparaíso, Concepción
Lima, Cusco, Arequipa, Ayacucho, Bogotá, Medellín, Cali, Cartagena, Quito, Guayaquil, La Paz
Sucre, Cochabamba, Asunción, Montevideo, Caracas, Maracaibo, México, Ciudad de México, México D.F.
Guadalajara, Puebla, Monterrey, Oaxaca, Veracruz, Guatemala, Quetzaltenango, San Salvador, Managua
Tegucigalpa, San José, Panamá, La Habana, Santo Domingo, San Juan, Ginebra, Nueva York, París
Bruselas, Londres, Washington, Roma, Lisboa, Berlín, La Haya, Viena, Oxford, Cambridge
"""),
    "village": listed("""
Peñalba, Río Hondo, San Telmo, Las Cuevas, Puerto Viejo, Villaseca, El Salitre, Caleta Negra
Fuentes del Río, Santa Rita, Los Álamos, La Quebrada, Dos Aguas, Nueva Esperanza, Monteverde
"""),
    "country": listed("""
España, Argentina, Chile, Perú, Colombia, México, Guatemala, Bolivia, Paraguay, Uruguay, Ecuador
Venezuela, Cuba, Honduras, Nicaragua, El Salvador, Panamá, Costa Rica, Portugal, Francia, Italia
Alemania, Marruecos, Argelia, Guinea Ecuatorial, Rusia, Ucrania, Siria, Líbano, Irak, China
los Estados Unidos, la Unión Europea, América Latina, Centroamérica
"""),
    "region": listed("""
Andalucía, Galicia, Cataluña, Navarra, Castilla, Aragón, la Patagonia, la Araucanía
los Andes, la Amazonía, Antioquia, Chiapas, Yucatán
"""),
    "demonym": listed("""
español, argentino, chileno, peruano, colombiano, mexicano, boliviano, francés, alemán, ruso
"""),
    "adj": listed("""
rural, social, colonial, provincial, nacional, regional, local, popular, liberal, industrial
militar, civil, invisible, municipal, estatal, ambiental, constitucional, internacional, oral
feudal, sindical, ferroviario, indígena, clerical, electoral, judicial, penal, medieval, global
"""),
    "adjs": listed("""
rurales, sociales, coloniales, nacionales, regionales, locales, populares, industriales, civiles
militares, invisibles, indígenas, municipales, medievales, judiciales, laborales, forales
"""),
    "np": with_articles(NOUNS, {"m": "el ", "f": "la "}),
    "nps": with_articles(NOUNS, {"p": "los ", "q": "las "}),
    "of_np": with_articles(NOUNS, {"m": "del ", "f": "de la ", "p": "de los ", "q": "de las "}),
    "noun": with_articles(NOUNS, {"m": "", "f": ""}),
    "nouns": with_articles(NOUNS, {"p": "", "q": ""}),
    "abstract": listed("""
memoria, identidad, ciudadanía, territorio, poder, género, desarrollo, violencia política, paz
reconciliación, impunidad, justicia transicional, migración, exilio, corrupción, soberanía
desigualdad, pobreza, integración, autonomía, nacionalismo, caudillismo, clientelismo, deuda
modernidad, secularización, resistencia, propaganda, represión, censura, verdad, reparación
"""),
    "study": listed("""
un estudio de caso, una aproximación, una introducción, un balance, una historia, notas
una mirada crítica, una perspectiva comparada, algunas reflexiones, ensayo de interpretación
estado de la cuestión, un análisis jurídico, apuntes, una síntesis, textos y contextos
"""),
    "nature": listed("""
historia, sociología, derecho, economía, filosofía, literatura, antropología, geografía
lingüística, pedagogía, enfermería, ingeniería civil, biología marina, ciencia política
"""),
    "newspaper": rows("""
El Diario del Puerto
La Voz del Litoral
El Heraldo de la Costa
La Gaceta del Sur
El Correo de la Bahía
Diario de la Sierra
La Jornada de Peñalba
El Mercurio del Norte
La Nación del Plata
El Eco de la Montaña
La Tribuna
La Estrella del Valle
El Faro Andino
Crónica de la Mañana
El Observador del Río
Última Noticia
La Prensa del Istmo
Diari de la Marina
O Correo da Ría
El Imparcial de Villaseca
La Razón Obrera
The Harbour Times
Le Courrier de la Baie
"""),
    "magazine": rows("""
Semana del Sur
Revista Faro
Puerto y Palabra
Cuadernos del Viernes
Hoy y Mañana
La Linterna
Actualidad del Litoral
Panorama Andino
"""),
    "wire": listed(
        "Agencia Litoral, Puerto Press, ALN, Notisur, EPN, Andina de Noticias, Radio Costa"
    ),
    "broadcaster": listed("""
Radio Litoral, Canal 7 del Puerto, Televisión del Valle, Radio Bahía, TV Andina, Canal Sur Oeste
"""),
    "site": listed("""
La Linterna Digital, Observatorio del Puerto, Memoria Viva del Sur, Puerto Abierto, Verdad y Costa
Archivo de la Memoria, Noticias del Istmo, Enciclopedia del Litoral
"""),
    "host": listed("""
www.diariodelpuerto.example, lavozdellitoral.example, memoriaviva.example, www.observatorio.example
archivo.example, gaceta-sur.example, www.comision.example, ministerio.gob.example
revistas.uni.example
elfaroandino.example, puertoabierto.example, biblioteca.example, boletin.example
"""),
    "publisher": rows("""
Editorial Faro
Ediciones del Litoral
Siglo Nuevo
Alianza del Sur
Fondo de Cultura Portuaria
Ediciones La Ribera
Editorial Trópico
Ariel y Costa
Marcial Ponce
Tecnos del Norte
Ediciones de la Memoria
Galaxia del Puerto
Planeta Azul
Crítica del Sur
Centro de Estudios Fronterizos
Universidad del Litoral
Universidad de Peñalba
Imprenta Nacional
Servicio de Publicaciones de la Universidad de Villaseca
Pontificia Universidad del Valle, Fondo Editorial
Consejo Superior de Estudios Marítimos
Tipografía de la Viuda de Robles
Impr. Cervera
Taurina Libros
Oxford Harbour Press
"""),
    "organisation": rows("""
Comisión de la Verdad y Reconciliación
Comisión de Esclarecimiento del Litoral
Observatorio de Derechos Humanos del Sur
Centro de Memoria Histórica de Peñalba
Asociación de Familiares de Desaparecidos
Instituto de Estudios Portuarios
Fundación Paz y Territorio
Vicaría de la Costa
Comité de Solidaridad con los Presos
Defensoría del Pueblo
Coordinadora de Comunidades del Río
Liga de Derechos del Campesino
Cruz Roja Internacional
Organización de los Estados Americanos
Naciones Unidas
Banco Mundial
Comisión Europea
CEPAL
ACNUR
PNUD
OIT
CIDH
UNICEF
Amigos del Faro
Colegio de Abogados de Villaseca
Federación de Sindicatos Portuarios
"""),
    "ministry_m": listed("""
Ministerio de Defensa, Ministerio del Interior, Ministerio de Justicia, Ministerio de Fomento
Ministerio de Relaciones Exteriores, Ministerio Público, Ayuntamiento de Peñalba
Gobierno de la Provincia, Instituto Nacional de Estadística, Ministerio de Trabajo
Ministerio de Trabajo y Asuntos Sociales, Banco Central, Estado Mayor de la Armada
"""),
    "ministry_f": listed("""
Secretaría de Gobernación, Presidencia de la República, Fiscalía General de la Nación
Consejería de Obras Públicas, Dirección General de Puertos, Alcaldía de Villaseca
Diputación Provincial, Intendencia de Marina, Oficina del Alto Comisionado
"""),
    "university": listed("""
Universidad del Litoral, Universidad de Peñalba, Universidad Nacional del Sur, UNAM, UNED
Universidad de Salamanca, Universidad de Chile, Universidad de Buenos Aires, FLACSO
Universidad Complutense de Madrid, Universitat de Barcelona, El Colegio de la Costa
"""),
    "archive": listed("""
Archivo General de la Nación, Archivo Histórico Nacional, Archivo General de Indias, AGN, AHN, AGI
Archivo General de la Administración, AGA, Archivo Histórico Provincial de Cádiz
Archivo de la Vicaría, Archivo Nacional de Chile, Archivo Municipal de Villaseca, BNE
Biblioteca Nacional, Archivo Histórico de Protocolos, Archivo Diocesano de Peñalba, AMAE
Archivo del Ministerio de Relaciones Exteriores, Archivo General Militar, ANH, AHPC
"""),
    "fonds": listed("""
Fondo Gobernación, Fondo Ministerio del Interior, Sección Estado, Sección Guerra, Indiferente
Audiencia de Lima, Audiencia de Charcas, Fondo Presidencia, Fondo Causa Criminal, Hacienda
Colección Morales, Serie Correspondencia, Colonia, Fondo Intendencia de Marina, Protocolos
"""),
    "role": listed("""
ex alcalde de Peñalba, dirigente sindical, vecina de Río Hondo, ex ministro de Defensa, juez
capitán del puerto, exiliado, funcionario del ministerio, maestra rural, abogado de las víctimas
madre de un desaparecido, coronel retirado, director del archivo, párroco de San Telmo
"""),
    "acronym": listed(
        "ONU, OEA, CIDH, OIT, CEPAL, BID, FMI, UE, OTAN, UNESCO, CGT, CUT, FMLN, ELN"
    ),
    "list_and": (" y ", ", y ", "; y ", " y "),
}
