"""The words of German notes."""

from training.languages import rows
from training.languages.lists import FOREIGN_FAMILY, combined, listed

FAMILY = (
    *listed("""
Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Koch, Richter
Klein, Wolf, Schröder, Neumann, Schwarz, Braun, Zimmermann, Krüger, Hartmann, Lange, Werner
Krause, Lehmann, Köhler, Maier, Herrmann, Kaiser, Fuchs, Vogel, Berger, Winkler, Lorenz, Baumann
Franke, Albrecht, Böhm, Winter, Kraus, Sommer, Haas, Graf, Seidel, Brandt, Engel, Horn, Busch
Bergmann, Pohl, Voigt, Sauer, Arnold, Wolff, Pfeiffer, Ernst, Frank, Roth, Beck, Jahn, Jung
Keller, Stein, Groß, Weiß, Ziegler, Krämer, Thieme, Hübner, Rößler, Überholz, Öttinger, Ähren
Muster, Beispiel, Probe, Recht, Markt, Hafen, Bremer, Kölner, Wiener, Sachs, Preuß, Bayer
Schweizer, Frühling
"""),
    *combined(
        "Alt Bären Brink Deich Eichen Falken Grün Hagen Immen Kirch Linden Moor Ober Rasch Schön "
        "Tannen Uhlen Vier Wald Zellen",
        "berg bach mann feld hausen stedt meier kamp",
    ),
)

FEMININE = listed("""
Rechtsprechung, Haftung, Verwaltung, Fischerei, Hafenordnung, Schiffahrt, Strafverfolgung
Rechtssoziologie, Gerichtsbarkeit, Rechtsvergleichung, Selbstverwaltung, Beweislast, Ehe, Familie
Kirche, Presse, Öffentlichkeit, Universität, Vormundschaft, Justiz, Gesetzgebung, Marktordnung
Vertragsfreiheit, Armenpflege, Gesellschaft, Herrschaft, Verfassung, Bürokratie, Landwirtschaft
Stadtverwaltung, Rechtsordnung, Rechtswissenschaft, Mediation, Schlichtung, Rechtshilfe, Dichtung
Leibeigenschaft, Hanse, Sprache, Wissenschaft, Arbeiterbewegung, Auslegung, Staatsbürgerschaft
""")
NEUTER = listed("""
Kaufrecht, Mietrecht, Arbeitsrecht, Strafrecht, Hafenrecht, Völkerrecht, Verfahren, Eigentum
Gericht, Staatsrecht, Wasserrecht, Erbrecht, Zivilrecht, Recht, Gewohnheitsrecht, Familienrecht
Verwaltungsverfahren, Schiedsverfahren, Zunftwesen, Münzwesen, Gerichtswesen, Rechtsgefühl
Handelsrecht, Urheberrecht, Seerecht, Bürgertum, Steuerrecht, Sozialrecht, Bodenrecht
Kirchenrecht
""")
MASCULINE = listed("""
Vertrag, Richter, Handel, Hafen, Rechtsstaat, Wohlfahrtsstaat, Markt, Bundestag, Schiedsrichter
Arbeiter, Verbraucher, Eigentümer, Bergbau, Deichbau, Salzhandel, Adel, Rhein, Strafvollzug
Bauernkrieg, Alltag, Wandel, Rechtsanwalt, Roman, Verkehr, Kredit, Notar
""")
PLURAL = {
    "Richter": "Richtern", "Juristen": "Juristen", "Gerichte": "Gerichten", "Städte": "Städten",
    "Grundrechte": "Grundrechten", "Verträge": "Verträgen", "Anwälte": "Anwälten",
    "Zünfte": "Zünften", "Häfen": "Häfen", "Deiche": "Deichen", "Kaufleute": "Kaufleuten",
    "Schöffen": "Schöffen", "Verbraucher": "Verbrauchern", "Flüchtlinge": "Flüchtlingen",
    "Behörden": "Behörden", "Gewerkschaften": "Gewerkschaften", "Rechtskulturen": "Rechtskulturen",
    "Fischer": "Fischern", "Klöster": "Klöstern", "Medien": "Medien", "Archive": "Archiven",
    "Sanktionen": "Sanktionen", "Minderheiten": "Minderheiten", "Zollstellen": "Zollstellen",
}  # fmt: skip

WORDS: dict[str, tuple[str, ...]] = {
    "given": listed("""
Hans, Peter, Karl, Heinrich, Wolfgang, Klaus, Jürgen, Dieter, Ernst, Franz, Josef, Johann, Georg
Friedrich, Wilhelm, Otto, Hermann, Walter, Rolf, Uwe, Günter, Helmut, Manfred, Bernd, Stefan, Jan
Anna, Maria, Eva, Ilse, Ursula, Helga, Renate, Karin, Monika, Sabine, Petra, Susanne, Gisela, Ruth
Heike, Birgit, Christine, Hanna, Lena, Hans-Peter, Karl-Heinz, Klaus-Dieter, Anne-Marie, Eva-Maria
Jörg, Götz, Ulrike, Käthe, Theodor, August, Ludwig, Gottfried, Erhard, Volkmar, Theophil, Adolf
"""),
    "initial": tuple(
        "A. B. C. D. E. F. G. H. J. K. L. M. O. P. R. S. T. U. V. W. Ch. Fr. Joh. "
        "Th. H.-J. K.-H. W.".split()
    ),
    "family": FAMILY,
    "any_family": (*FAMILY, *FOREIGN_FAMILY),
    "particle": ("von", "v.", "van", "zu", "von der", "vom", "de", "v. d.", "Frhr. v.", "Graf"),
    "month": tuple(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    ),
    "mon": tuple("Jan. Febr. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split()),
    "season": ("Frühjahr", "Sommer", "Herbst", "Winter"),
    "city": listed("""
Berlin, Hamburg, München, Köln, Frankfurt, Frankfurt am Main, Frankfurt a. M., Frankfurt/M.
Stuttgart, Leipzig, Dresden, Bremen, Hannover, Göttingen, Tübingen, Heidelberg, Freiburg, Bonn
Münster, Opladen, Baden-Baden, Neuwied, Weinheim, Darmstadt, Stuttgart, Wiesbaden, Marburg, Mainz
Kiel, Lübeck, Rostock, Halle, Halle (Saale), Jena, Weimar, Erlangen, Würzburg, Regensburg
Konstanz, Wien, Graz, Innsbruck, Salzburg, Zürich, Basel, Bern, Genf, Luzern, St. Gallen
Paderborn, Bielefeld, Königstein/Ts., Kronberg, Meisenheim, Reinbek, Brüssel, Budapest, Prag
Den Haag, Paris, London, New York, Straßburg, Braunschweig, Königsberg, Breslau, Danzig, Stralsund
Wismar, Emden, Husum
"""),
    "town": listed("""
Altenwerder, Brinkhausen, Deichstadt, Grünhafen, Moorkirchen, Neuensiel, Oberlinden, Salzburgen
Westerhafen, Lindenau, Bremen, Hamburg, Lübeck, Kiel, Rostock, Emden, Köln, Nürnberg, Augsburg
Ulm, Speyer, Worms, Lüneburg, Stade, Wismar, Greifswald, Esslingen, Regensburg, Passau, Triest
"""),
    "region": listed("""
Deutschland, Preußen, Bayern, Sachsen, Österreich, Frankreich, England, Europa, Norddeutschland
Ostfriesland, Mecklenburg, Westfalen, Japan, Polen, Ungarn, Italien, Indonesien, Westafrika
Osteuropa, Armenien, Georgien, Skandinavien, Baden, Pommern, Hessen, Holstein, Lateinamerika
"""),
    "age": listed("""
im Mittelalter, im 19. Jahrhundert, im 20. Jahrhundert, im 16. und 17. Jahrhundert
in der Frühen Neuzeit, in der Weimarer Republik, im Kaiserreich, im Nationalsozialismus, nach 1945
im Vormärz, seit der Reformation, um 1900, in der Nachkriegszeit, am Ende des 18. Jahrhunderts
"""),
    "fem": FEMININE,
    "neut": NEUTER,
    "masc": MASCULINE,
    "plur": tuple(PLURAL),
    "plur_dat": tuple(PLURAL.values()),
    "thing": (*FEMININE, *NEUTER),
    "adj": listed("""
öffentlich, empirisch, modern, mittelalterlich, deutsch, französisch, städtisch, ländlich, sozial
vergleichend, kirchlich, staatlich, bürgerlich, europäisch, preußisch, allgemein, neuer, römisch
international, juristisch, politisch, hansisch, geltend, künftig, frühneuzeitlich, kommunal
"""),
    "study": listed("""
Untersuchung, Studie, Einführung, Analyse, Darstellung, Abhandlung, Skizze, Fallstudie, Kritik
Bestandsaufnahme, Streitschrift
"""),
    "studies": listed("""
Studien, Untersuchungen, Beiträge, Überlegungen, Bemerkungen, Materialien, Vorüberlegungen
Quellen, Anmerkungen, Gedanken, Thesen, Betrachtungen
"""),
    "problem": listed("""
Stellung, Funktion, Entwicklung, Zukunft, Krise, Geschichte, Theorie, Praxis, Soziologie, Methode
Kritik, Struktur, Entstehung, Bedeutung, Dogmatik, Reform
"""),
    "problem_masc": ("Begriff", "Wandel", "Aufstieg", "Niedergang", "Umfang"),
    "problem_neut": ("Problem", "Wesen", "Ende", "Recht", "Bild"),
    "problem_plur": ("Grenzen", "Grundlagen", "Anfänge", "Ursprünge", "Probleme"),
    "law_journal": listed("""
NJW, JZ, JuS, MDR, DÖV, DVBl, DVBl., VersR, FamRZ, AcP, ZStW, RabelsZ, ZvglRW, KritV, KJ, ZRP
GRUR, WM, BB, DB, NVwZ, NStZ, StV, JA, Jura, AöR, ARSP, ZfRSoz, ZfS, KZfSS, VSWG, HZ, ZNR, ZZP
ZHR, JbRSoz, BIfR, GA, RdA, AuR, DRiZ, AnwBl, ZMR, NZA, EuR, EuGRZ, VerwArch, ZaöRV, ZIP, ZfHafR
VbM
"""),
    "journal": rows("""
Zeitschrift für Rechtssoziologie
Zeitschrift für Hafenrecht
Kölner Zeitschrift für Hafenkunde
Jahrbuch für Rechtssoziologie und Rechtstheorie
Jahrbuch für Salzgeschichte
Archiv für Deichrecht
Zeitschr. f. Kulturgesch.
Zeitschr. für vergl. Rechtswissenschaft
Zschr. f. Küstengesch.
Deutsche Rundschau für Fischerei
Hansische Nachrichten
Demokratie und Markt
Kritische Blätter
Soziale Umwelt
Blätter für Landesgeschichte
Mitteilungen des Vereins für Stadtgeschichte
Neue Juristische Umschau
Schweizerische Zeitschrift für Zollwesen
Geschichte und Küste
Informationsbrief für Rechtspraxis
Archiv f. öffentl. Recht
Vierteljahresschrift für Seegeschichte
Der Hafen
Merkblätter
Leviathan am Meer
Berliner Hefte für Politik
Das Archiv
Sitzungsberichte der Deichakademie, phil.-hist. Klasse
Forschung & Handel
Osteuropäische Rundschau
"""),
    "newspaper": rows("""
FAZ
SZ
NZZ
Norddeutsches Tageblatt
Hafenzeitung
Neue Küstenzeitung
Weser-Bote
Lübecker Morgenpost
Süddeutscher Kurier
Rheinischer Anzeiger
Die Woche im Norden
Deichstädter Nachrichten
Frankfurter Abendblatt
Alpenbote
Sächsische Volksstimme
Kölner Stadtblatt
Der Volksfreund
Badisches Tagblatt
Berliner Beobachter
Daily Beacon
Le Courrier du Port
"""),
    "magazine": rows("""
Der Leuchtturm
Der Blick
Nordlicht
Die Wirtschaftswelt
Stern des Nordens
Hafen aktuell
Das Forum
Profil der Zeit
"""),
    "press": rows("""
Lindenverlag
Moorberg
Deich & Sohn
Verlag für Rechtskultur
Hansa-Verlag
Grünfeld Verlag
Brinkmeier
Nordische Verlagsanstalt
Universitätsverlag Westerhafen
Schönbach
Kirchner & Pohl
Alt-Verlag
Edition Leuchtturm
C. F. Rasch
"""),
    "organisation": rows("""
Deichverband Nord
Bundesministerium der Justiz
Bundesministerium für Arbeit und Sozialordnung
Statistisches Bundesamt
Europäische Kommission
Vereinte Nationen
Auswärtiges Amt
Max-Linden-Institut für Hafenrecht
Institut für Zeitgeschichte Westerhafen
Gewerkschaft der Hafenarbeiter
Verein Offene Küste e.V.
Freie und Hansestadt Hamburg
Senat der Stadt Bremen
OECD
UNHCR
Stiftung Salz und Meer
Bundeszentrale für Hafenkunde
Arbeitsgruppe Rechtstatsachenforschung
Bundesamt für Fischerei
Landesregierung Niedersachsen
Hafenbehörde Emden
Human Rights Office
"""),
    "court": listed("""
BGH, BVerfG, BVerwG, BAG, BSG, BFH, OLG Hamburg, OLG Köln, OLG München, LG Bremen, AG Kiel, KG
OVG Münster, OVG Lüneburg, VGH Mannheim, VG Berlin, RG, BayObLG, LAG Hamm, EuGH, EuG, OGH, EGMR
Bundesgericht, OLG Frankfurt a.M., LG Frankfurt, HansOLG, VGH München, BPatG, ArbG Essen
"""),
    "reporter": listed("""
BVerfGE, BGHZ, BGHSt, RGZ, RGSt, BVerwGE, BAGE, BSGE, BFHE, OLGZ, BGE, SZ, BVerfGK, BayObLGZ, Slg.
PrOVGE, ROHGE
"""),
    "act": listed("""
BGB, StGB, GG, ZPO, StPO, HGB, VwGO, VwVfG, SGB X, SGB V, GVG, UWG, AktG, BetrVG, KSchG, AGBG
ABGB, OR, ZGB, WRV, FamFG, BauGB, GewO, AufenthG, InsO, WHG, EMRK, EGV, AEUV, BRAO, UrhG, SchiffG
BDSG, IfSG, PatG, TVG, BeamtStG, GWB, EGBGB, FGG, BWaStrG
"""),
    "long_act": rows("""
Hafengesetz
Fischereigesetz
Bürgerliches Gesetzbuch
Grundgesetz
Gesetz über die Seelotsen
Gesetz zur Neuordnung des Deichwesens
Gesetz über den Verkehr mit Salz
Verordnung über die Schiffssicherheit
Verordnung zum Schutz der Küste
Wassergesetz für das Land Bremen
Preußisches Allgemeines Landrecht
Reichsgewerbeordnung
Gesetz zur Änderung des Mietrechts
Richtlinie über Hafenabgaben
Hamburgisches Hafenordnungsgesetz
"""),
    "archive": rows("""
BArch
Bundesarchiv Koblenz
Bundesarchiv (BArch)
Staatsarchiv Bremen
Staatsarchiv Hamburg
StA Bremen
StAH
HStA München
Hauptstaatsarchiv Düsseldorf
GStA PK
Stadtarchiv Lübeck
PA AA
ÖStA, HHStA
Landesarchiv Schleswig
LHASA
Universitätsarchiv Jena
StAZH
Archiv der Hafenbehörde
Nachlaß Rasch
"""),
    "role": listed("""
Hafenkapitän, Staatssekretärin, Sprecher des Senats, Rechtsanwältin, Bürgermeister, Lotse
Abteilungsleiter, Vorsitzender des Deichverbands, Richterin am OLG, Ministerialrat, Fischer
Mitarbeiterin des Archivs, Bundestagsabgeordneter, Oberstadtdirektor, Gewerkschaftssekretär
"""),
    "host_word": listed("""
hafen, deich, recht, salz, kueste, gericht, archiv, bundestag, presse, nord, institut, stadt
verein, aktuell, dokumente, publikationen, politik, studie, meldung, forschung, verband, lotsen
"""),
    "list_and": (" und ", " sowie ", ", ", "; "),
}
