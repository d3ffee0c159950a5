"""What the types of Spanish sources need: names of laws, courts, offices, archives."""

from training.languages.lists import fillers

KINDS: dict[str, tuple[str, ...]] = fillers("""
AAVV = AA. VV. ¦ VV.AA. ¦ AAVV ¦ Varios autores
surname = {:family} ¦ {:family} ¦ {:family} {:family} ¦ {:upper family} ¦ {:particled}
  ¦ {:foreign_family}
vanc = {:family} {:letter} ¦ {:family} {:letter}, {:family} {:letter}{:letter}
  ¦ {:family}-{:family} {:letter}, {:family} {:letter}, et al
preprint = preprint ¦ Preimpreso ¦ manuscrito en revisión
working = Documento de trabajo ¦ documento de trabajo ¦ Working Paper ¦ Serie Documentos
lexicon = Enciclopedia del Litoral ¦ Diccionario biográfico del Sur
  ¦ Enciclopedia Universal Portuaria ¦ Gran Enciclopedia de {:region} ¦ Diccionario de {:nature}
dictionary = Diccionario de la lengua española ¦ Diccionario de americanismos
  ¦ Diccionario panhispánico de dudas ¦ Tesoro de la lengua
org_academy = Real Academia Española ¦ RAE
map_name = Mapa de {:place} ¦ Plano de {:village} ¦ Carta náutica de {:place}
  ¦ Hoja {:number 1 900}: {:village}
data_kind = base de datos ¦ conjunto de datos ¦ Base de datos ¦ microdatos
data_name = Base de datos de {:nouns} ¦ Encuesta Nacional de {:capital noun}
  ¦ Registro de {:nouns} {:adjs} ¦ Serie histórica {:of_np}
norm_number = UNE {:number 100 90000} ¦ UNE-EN ISO {:number 9000 27000} ¦ NTC {:number 100 6000}
  ¦ NCh {:number 100 3000} ¦ IRAM {:number 100 9000}
norm_body = AENOR ¦ ICONTEC ¦ INN ¦ IRAM
tweet = {:headline} ¦ Todos con {:country} ¦ No al cierre {:of_np}
  ¦ Nuestra solidaridad con {:nps} de {:city}
tweet_kind = tuit ¦ Tuit ¦ Tweet ¦ publicación
network = Twitter ¦ X ¦ Facebook ¦ Instagram ¦ YouTube ¦ Telegram
handle = @{:slug family} ¦ {:given} {:family} (@{:slug given}{:digits 2})
podcast = pódcast ¦ podcast
film_kind = documental ¦ película ¦ largometraje ¦ cortometraje
studio = Films del Puerto ¦ Producciones Faro ¦ {:family} P.C. ¦ Cine del Litoral
act = Ley ¦ Ley ¦ Ley ¦ Ley Orgánica ¦ Decreto-ley ¦ Decreto Ley ¦ Real Decreto-ley ¦ Ley Foral
  ¦ Acto Legislativo ¦ Real Decreto Legislativo
decree = Decreto ¦ Real Decreto ¦ Orden ¦ Resolución ¦ Decreto ¦ Acuerdo ¦ Orden Ministerial
act_number = {:number 10 9000} ¦ {:number 10 99}.{:digits 3} ¦ {:number 1 900}
  ¦ {:number 1 900}/{:year} ¦ {:number 1 30}-{:digits 2}
slash = {:number 1 320}/{:year 1978} ¦ {:number 1 90}/{:digits 2}
por_la_cual = Por la cual se crea {:np} {:adj}
  ¦ Por medio de la cual se dictan disposiciones sobre {:nouns}
constitution = Constitución ¦ Constitución Política ¦ Constitución Nacional
  ¦ Constitución española ¦ Constitución Política de la República
constitution_short = CE ¦ CN ¦ C.P.
code = Código Penal ¦ Código Civil ¦ Código Procesal Penal ¦ Estatuto de los Trabajadores
  ¦ Código de Procedimiento Civil ¦ Reglamento del Senado
gazette = BOE ¦ Boletín Oficial del Estado ¦ Diario Oficial ¦ Gaceta Oficial ¦ DOF
  ¦ Diario Oficial de la Federación ¦ El Peruano ¦ Gaceta de Madrid ¦ BOP
eu_law = Reglamento (UE) {:year 2010}/{:number 1 2000}
  ¦ Directiva {:year 1999}/{:number 1 130}/CE ¦ Decisión {:year 1999}/{:number 1 900}/PESC
  ¦ Reglamento (CE) {:number 1 2000}/{:year 1999}
doue = DO ¦ DOUE ¦ DOCE
town_hall = {:village} ¦ {:city}
bill_name = Proyecto de Ley {:act_name} ¦ Proposición de Ley {:act_name}
  ¦ Proyecto de ley {:act_name}
chamber = Senado ¦ Congreso de los Diputados ¦ Cámara de Diputados ¦ Cámara de Senadores
  ¦ Asamblea Nacional ¦ Congreso de la República
diary = Diario de Sesiones ¦ DSCD ¦ BOCG ¦ Diario de los Debates ¦ Diario de Sesiones del Senado
  ¦ Gaceta del Congreso
court = Tribunal Supremo ¦ Tribunal Constitucional ¦ Tribunal Superior de Justicia de Andalucía
  ¦ TS ¦ Consejo de Estado
court_f = Corte Suprema ¦ Corte Suprema de Justicia ¦ Corte Constitucional ¦ CSJN
  ¦ Corte de Apelaciones de {:city} ¦ Corte IDH ¦ Audiencia Nacional ¦ SCJN
  ¦ Audiencia Provincial de {:city}
court_iacourt = Corte IDH ¦ Corte Interamericana de Derechos Humanos ¦ CorteIDH
commission_ia = CIDH ¦ Comisión Interamericana de Derechos Humanos
court_lower = Juzgado de Instrucción {:no} {:number 1 9} ¦ Juzgado Central de Instrucción
  ¦ Juzgado del Crimen ¦ Segundo Juzgado Militar ¦ Tribunal Oral Federal {:no} {:number 1 9}
court_eu = TJUE ¦ Tribunal de Justicia ¦ Tribunal de Justicia de la Unión Europea
tedh = TEDH ¦ Tribunal Europeo de Derechos Humanos
stc = STC {:number 1 320}/{:year 1981} ¦ STC {:number 1 320}/{:year 1981}
  ¦ ATC {:number 1 320}/{:year 1981} ¦ SSTC {:number 1 320}/{:year 1981}
sts = STS {:number 10 6000}/{:year 1995} ¦ STS ¦ STSJ {:region} {:number 1 900}/{:year 1995}
  ¦ SAP {:city} {:number 1 900}/{:year 1995} ¦ ATS
sent_number = C-{:digits 3} de {:year 1992} ¦ T-{:digits 3}/{:digits 2}
  ¦ SU-{:digits 3} de {:year 1992} ¦ {:number 1 900}/{:year 1990}
rol = rol {:number 100 9000}-{:year 1990} ¦ rol {:no} {:number 100 9000}-{:year 1990}
  ¦ Exp. {:no} {:number 1 9000}-{:year 1990}-AA/TC ¦ expediente {:number 100 9000}/{:year 1990}
  ¦ amparo directo {:number 1 90}/{:year 1990} ¦ RIT {:number 1 900}-{:year 2005}
fallos = Fallos {:number 100 340}:{:number 1 2000} ¦ Fallos: {:number 100 340}:{:number 1 2000}
  ¦ La Ley {:year}-{:letter}, {:number 1 900}
case = {:family}, {:given} s/ {:noun} ¦ {:family} c/ {:family} ¦ {:family} c. {:inst}
  ¦ {:family}, {:given} {:letter}. y otros ¦ {:family} con {:family}
case_against = {:family}, {:given} s/ homicidio ¦ {:family} y otros c/ Estado
  ¦ contra {:family} {:family} y otros ¦ {:family} con Fisco
case_eu = {:family} ¦ {:country}/Comisión ¦ Comisión/{:country} ¦ {:family} y otros
  ¦ {:family} Hermanos
case_contra = {:family} c. {:country} ¦ {:family} contra {:country}
  ¦ {:foreign_family} y otros c. {:country} ¦ caso {:foreign_family} c. {:country}
iacourt_case = Caso {:family} {:family} Vs. {:country} ¦ Caso {:family} y otros vs. {:country}
  ¦ Caso Comunidad {:village} Vs. {:country} ¦ caso {:family} {:family}
  ¦ Caso de la Masacre de {:village} vs. {:country}
iacourt_genre = Fondo, Reparaciones y Costas ¦ Fondo ¦ Excepciones Preliminares
  ¦ Reparaciones y Costas
given_family = {:given} {:family} {:family} ¦ {:family} y otros
ceu = C-{:number 1 600}/{:digits 2} ¦ asunto C-{:number 1 600}/{:digits 2}
  ¦ EU:C:{:year 2000}:{:number 1 900} ¦ as. {:number 1 400}/{:digits 2}
eu_para = apdo. {:number 1 90} ¦ apartado {:number 1 90} ¦ § {:number 1 90} ¦ §§ {:range 1 90}
treaty_name_m = Tratado de {:city} ¦ Convenio de {:city} ¦ Pacto de {:city}
  ¦ Convenio {:number 2 190} de la OIT
uts = UNTS ¦ U.N.T.S. ¦ Recueil des traités
treaty_book = Colección de tratados ¦ Tratados y convenciones ¦ Recopilación de tratados
body = la Comisión de la Verdad ¦ el Juzgado {:number 1 9} de {:city}
  ¦ la Comisión de Justicia del Senado ¦ la Corte Suprema ¦ el fiscal {:full_person}
body_c = Comisión de la Verdad ¦ CVR ¦ Comisión de Esclarecimiento
  ¦ Comisión Nacional sobre Prisión Política ¦ CONADEP ¦ CEH
council = Cabildo ¦ Ayuntamiento de {:village} ¦ Consejo de Ministros ¦ Consejo de Administración
oea = OEA/Ser.L/V/II.{:number 40 170} ¦ OEA/Ser.L/V/II.{:number 40 170}, doc. {:number 1 90}
  ¦ AG/RES. {:number 100 2900} ({:upper roman}-O/{:digits 2})
  ¦ CP/doc.{:number 1000 5000}/{:digits 2}
oea_body = OEA ¦ CIDH ¦ Organización de los Estados Americanos ¦ Asamblea General de la OEA
un_body = Naciones Unidas ¦ ONU ¦ Consejo de Seguridad ¦ Asamblea General
  ¦ Asamblea General de las Naciones Unidas ¦ Consejo de Derechos Humanos
  ¦ Comité de Derechos Humanos ¦ Comité contra la Tortura
un_symbol = A/RES/{:number 40 75}/{:number 1 280} ¦ A/{:number 40 75}/{:number 1 900}
  ¦ S/{:year 1970}/{:number 1 1400} ¦ A/HRC/{:number 1 50}/{:number 1 90}
  ¦ E/CN.4/{:year 1980}/{:number 1 99}/Add.{:number 1 4}
  ¦ CCPR/C/{:number 10 120}/D/{:number 100 2400}/{:year 1985}
  ¦ S/RES/{:number 200 2500} ({:year 1970})
res = Resolución ¦ resolución ¦ Res. ¦ Decisión
para_text = párr. {locator:number 1 90} ¦ párrs. {locator:range 1 90}
  ¦ párrafo {locator:number 1 90} ¦ anexo {locator:upper roman 9}
eu_body = Comisión Europea ¦ Consejo de la Unión Europea ¦ Parlamento Europeo
  ¦ Comité de las Regiones
eu_com = COM({:year 1990}) {:number 1 900} final ¦ COM ({:digits 2}) {:number 1 900}
  ¦ SWD({:year 2011}) {:number 1 400} final ¦ P{:number 5 9}_TA({:year 2004}){:digits 4}
com_kind = Comunicación de la Comisión ¦ Libro Verde ¦ Libro Blanco ¦ Informe ¦ Dictamen
report_kind = informe ¦ Informe ¦ Informe preliminar ¦ documento de política ¦ boletín
  ¦ Informe técnico ¦ Informe especial
Report_kind = Informe ¦ Informe preliminar ¦ Estudio
report_number = {:number 1 90} ¦ {:number 1 90}/{:digits 2} ¦ {:number 1 400}-{:year 1980}
  ¦ {:number 1 90}/{:year 1980} ¦ {:digits 4}
Release = Comunicado de prensa ¦ Nota de prensa ¦ Comunicado ¦ Comunicado conjunto
Doc_kind = Acta ¦ Memorando ¦ Minuta ¦ Informe confidencial ¦ Circular ¦ Memorándum ¦ Nota ¦ Parte
doc_kind = documento ¦ memorando ¦ informe
secret = confidencial ¦ inédito ¦ mimeo ¦ fotocopia ¦ secreto
Deed = Acta de defunción ¦ Partida de bautismo ¦ Certificado de nacimiento
  ¦ Escritura de compraventa ¦ Ficha policial
anon = ex combatiente anónimo ¦ vecina anónima de {:village} ¦ un {:role_m}
  ¦ informante {:number 1 40} ¦ {:given} {:letter}. ¦ “{:given}” (seudónimo)
  ¦ funcionario municipal
anon_plural = vecinos de {:village} ¦ funcionarios del ministerio ¦ {:nouns} de {:village}
role_m = alcalde ¦ ministro ¦ juez ¦ párroco ¦ dirigente campesino ¦ coronel ¦ maestro ¦ fiscal
officer = Ministro de Defensa ¦ Gobernador de {:city} ¦ virrey ¦ Intendente de {:city}
  ¦ Secretario de Estado ¦ presidente de la República ¦ Cónsul de {:country} en {:city}
  ¦ ministro de Relaciones Exteriores ¦ obispo de {:city} ¦ Capitán General
embassy = Embajada de {:country} en {:city} ¦ Legación de {:country} ¦ embajada de {:country}
copy = copia en poder del autor ¦ archivo del autor ¦ en archivo personal ¦ inédita
shelf = {:fonds}, leg. {:number 1 4000} ¦ {:fonds}, legajo {:number 1 4000}, exp. {:number 1 90}
  ¦ {:fonds}, vol. {:number 1 900} ¦ {:fonds}, {:box}
  ¦ leg. {:number 1 4000}, {:no} {:number 1 90} ¦ {:fonds}, {:number 1 900}
  ¦ {:fonds}, caja {:number 1 400}, carpeta {:number 1 40} ¦ {:fonds}, exp. {:number 1 9000}
  ¦ {:fonds} {:number 1 900}, {:letter}
box = caja {:number 1 400} ¦ C. {:number 1 400} ¦ carp. {:number 1 90}
  ¦ c. {:number 1 90}, d. {:number 1 40} ¦ legajo {:number 1 90} ¦ expediente {:number 1 900}
tape = cinta {:number 1 90} ¦ grabación {:number 1 90} ¦ HO-{:number 1 90}
ms_number = Ms. {:number 100 20000} ¦ ms. {:number 10 9000}
  ¦ signatura {:number 1 900}/{:number 1 90}
folio = {:number 1 400} ¦ {:number 1 400}r ¦ {:number 1 400}v ¦ {:number 1 400} vta.
  ¦ {:number 1 400}r-v ¦ {:number 1 200}r-{:number 201 400}v
abbr = AGN ¦ AHN ¦ AHP ¦ AMV ¦ AGI
deed = expediente sobre {:np} ¦ informe {:of_np} de {:village} ¦ relación {:of_np}
  ¦ memorial de los vecinos de {:village} ¦ libro de actas ¦ causa contra {:full_person}
  ¦ cuentas {:of_np} ¦ padrón de {:village} ¦ protesta de {:nps} ¦ instrucciones para {:np}
full_archive = Archivo General de la Nación ({:city}) ¦ Biblioteca Nacional de {:country}
speech_kind = discurso ¦ conferencia ¦ mensaje ¦ declaración ¦ discurso inaugural
Speech_kind = Discurso ¦ Conferencia ¦ Mensaje ¦ Declaración ¦ Alocución
short_title = {:capital np} ¦ {:capital head} ¦ {:capital thing} ¦ {:capital nps}
  ¦ {:capital noun} ¦ {:capital abstract}
ibid = Ibid. ¦ Ibid. ¦ Ibid ¦ Ibíd. ¦ Ibíd. ¦ ibíd. ¦ Ibídem ¦ Ibidem ¦ ibid. ¦ Ib.
idem = Ídem ¦ Idem ¦ Íd. ¦ Id. ¦ ídem ¦ id.
opcit = op. cit. ¦ op. cit. ¦ op.cit. ¦ Op. cit. ¦ ob. cit. ¦ o. c. ¦ opus cit. ¦ obra citada
  ¦ op. cit. (nota {:number 1 90}) ¦ op. cit., nota {:number 1 90}
artcit = art. cit. ¦ artículo citado ¦ cit. ¦ loc. cit.
loccit = Loc. cit. ¦ loc. cit. ¦ Lugar citado
supra = supra nota {:number 1 200} ¦ supra, nota {:number 1 200} ¦ nota {:number 1 200}
  ¦ cit. en nota {:number 1 200} ¦ citado en la nota {:number 1 200} ¦ supra n. {:number 1 200}
  ¦ supra
Supra = Supra nota {:number 1 200} ¦ Véase supra, nota {:number 1 200}
  ¦ Véase nota {:number 1 200} ¦ Ver nota {:number 1 200} ¦ Cfr. supra n. {:number 1 200}
  ¦ Infra nota {:number 1 200} ¦ Véase la nota anterior ¦ Nota {:number 1 200}
cited = cit. ¦ citado ¦ citada ¦ ya citada ¦ antes citado ¦ cit. supra
  ¦ citada en nota {:number 1 200} ¦ cit., nota {:number 1 200}
same_author = El mismo autor ¦ Del mismo ¦ Del mismo autor ¦ La misma
parr = párr. {:number 1 300} ¦ párrs. {:range 1 300} ¦ párr. {:number 1 300}
  ¦ párrs. {:number 1 90} y {:number 91 200}
law_no = {:number 10 2900} ¦ {:number 10 99}.{:digits 3}
fs = {:number 1 900} ¦ {:number 1 900} vta. ¦ {:range 1 900} ¦ {:number 1 400} y {:number 401 900}
""")
