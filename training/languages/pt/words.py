"""The words of Portuguese notes."""

from training.languages import rows
from training.languages.lists import listed, with_articles

NOUNS = """
m: porto, rio, mercado, campo, estado, exército, bairro, sertão, sindicato, arquivo, engenho
m: farol, exílio, conflito, parlamento, poder, cinema, teatro, idioma, café, quilombo, cangaço
f: fronteira, cidade, ilha, memória, justiça, reforma, escola, guerra, nação, cadeia, mina
f: terra, costa, imprensa, igreja, violência, democracia, ditadura, transição, alfândega, seca
p: povos, caminhos, operários, camponeses, partidos, desaparecidos, tribunais, pescadores
p: professores, direitos, limites, portos, vizinhos, juízes, soldados, jangadeiros, escravos
q: mulheres, minas, fronteiras, comunidades, vítimas, salinas, escolas, eleições, ilhas
q: elites, instituições, favelas, minorias, cidades, obras públicas, redes, línguas, greves
"""
WORDS: dict[str, tuple[str, ...]] = {
    "given": listed("""
Ana, Maria, João, José, Pedro, Paulo, António, Antônio, Luís, Luiz, Carlos, Manuel, Manoel
Francisco, Teresa, Tereza, Beatriz, Inês, Rita, Marta, Lúcia, Helena, Isabel, Sofia, Clara, Rui
Nuno, Tiago, Diogo, Gonçalo, Vasco, Duarte, Afonso, Bernardo, Rodrigo, Fernando, Ricardo, Sérgio
Maria José, Ana Paula, José Carlos, Luiz Antônio, Maria de Fátima, João Paulo, Maria Lúcia
Joaquim, Sebastião, Raimundo, Severino, Benedito, Aparecida, Conceição, Iracema, Jandira, Moacir
Ubirajara, Otávio, Caetano, Márcia, Cláudia, Patrícia, Juliana, Camila, Thiago, Renato, Eduardo
"""),
    "family": listed("""
Silva, Santos, Oliveira, Souza, Sousa, Pereira, Lima, Carvalho, Ferreira, Rodrigues, Almeida
Costa, Gomes, Martins, Araújo, Melo, Barbosa, Ribeiro, Alves, Cardoso, Rocha, Dias, Nunes, Moreira
Teixeira, Correia, Corrêa, Mendes, Moura, Freitas, Barros, Cavalcanti, Albuquerque, Andrade, Pinto
Pinheiro, Machado, Lopes, Fonseca, Coelho, Figueiredo, Monteiro, Azevedo, Vasconcelos, Tavares
Bastos, Guimarães, Campos, Rezende, Siqueira, Queirós, Queiroz, Amaral, Sampaio, Leite, Prado
Magalhães, Brandão, Serra, Ramos, Borges, Fagundes, Saraiva, Noronha, Meireles, Paixão, Valente
Sá, Reis, Neves, Braga, Faria, Maia, Viana, Peixoto, Pimentel, Quaresma, Salgado, Tinoco, Vilela
"""),
    "foreign_given": listed(
        "John, Hans, Pierre, Giulia, Anna, Peter, Olga, Ivan, Mary, Karl, Marc"
    ),
    "foreign_family": listed("""
Miller, Brown, Schmidt, Kaufmann, Dubois, Lefèvre, Rossi, Bianchi, Petrov, Kowalski, Oren, Kos
Holt, Andersen, Nakamura, Haddad, Okafor, O’Brien, van Dijk, García, Morales
"""),
    "particled": listed("""
da Silva, da Costa, da Rocha, da Cunha, da Fonseca, dos Santos, dos Reis, dos Anjos, do Amaral
do Nascimento, das Neves, de Sá, de Oliveira, de Souza, de Sousa, de Almeida, de Carvalho, de Lima
de Barros, de Melo e Silva, da Costa e Silva, e Silva, e Sousa, e Castro, de Vasconcelos
"""),
    "family_da": listed("Silva, Costa, Rocha, Cunha, Fonseca, Silveira, Mota, Gama, Câmara"),
    "family_dos": listed("Santos, Reis, Anjos, Passos, Guaranys"),
    "family_de": listed("Oliveira, Souza, Sousa, Almeida, Carvalho, Lima, Barros, Castro, Andrade"),
    "suffix": ("Júnior", "Filho", "Neto", "Sobrinho", "Jr."),
    "month": listed("""
janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
"""),
    "Month": listed("""
Janeiro, Fevereiro, Março, Abril, Maio, Junho, Julho, Agosto, Setembro, Outubro, Novembro, Dezembro
"""),
    "mon": listed("jan., fev., mar., abr., maio, jun., jul., ago., set., out., nov., dez."),
    "weekday": listed(
        "segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, domingo"
    ),
    "city": listed("""
Lisboa, Porto, Coimbra, Braga, Évora, Aveiro, Faro, Funchal, Setúbal, Viseu, Guimarães
Rio de Janeiro, São Paulo, Brasília, Belo Horizonte, Salvador, Recife, Fortaleza, Belém, Manaus
Porto Alegre, Curitiba, Florianópolis, Campinas, Petrópolis, Niterói, São Luís, Natal, Goiânia
Vitória, Ouro Preto, Santos, Pelotas, Juiz de Fora, Bauru, Londrina, Petrolina, Cuiabá
Luanda, Maputo, Praia, Bissau, Díli, Macau, Paris, Londres, Genebra, Madri, Madrid, Nova York
Nova Iorque, Washington, Buenos Aires, Roma, Haia, Cambridge, Oxford, Berlim, Leipzig
"""),
    "city_short": listed("Rio, S. Paulo, S. l., Rio de Janeiro; São Paulo"),
    "village": listed("""
Vila do Cais, São Telmo, Pedra Branca, Barra Velha, Rio Fundo, Santa Rita, Várzea Nova, Lagoa Seca
Ponta Negra, Poço Novo, Ribeira de Baixo, Monte Alto, Águas Claras, Boa Esperança, Salinas
"""),
    "state": listed("RJ, SP, MG, BA, PE, RS, PR, CE, PA, DF, Acre, Bahia"),
    "country": listed("""
Portugal, Angola, Moçambique, Cabo Verde, Timor-Leste, Espanha, França, Itália, Alemanha, Chile
Argentina, Paraguai, Uruguai, Bolívia, Colômbia, Cuba, Marrocos, Rússia, Ucrânia, Síria, China
"""),
    "region": listed("""
Minas Gerais, Pernambuco, Alentejo, Trás-os-Montes, Mato Grosso, Santa Catarina, Goiás, São Paulo
"""),
    "in_place": listed("""
no Brasil, em Portugal, em Angola, em Moçambique, na América Latina, no Nordeste, na Amazônia
no Alentejo, em Minas Gerais, no Rio de Janeiro, em São Paulo, na Bahia, no Rio Grande do Sul
no Vale do Paraíba, em Lisboa, no Porto, na Argentina, no Estado Novo, no Império, no sertão
em Pernambuco, nos Açores, na Guiné-Bissau, em Cabo Verde, na Primeira República
"""),
    "adj": listed("""
rural, social, colonial, nacional, regional, local, popular, liberal, industrial, militar, civil
invisível, municipal, estadual, ambiental, constitucional, internacional, oral, sindical, feudal
ferroviária, senhorial, eleitoral, judicial, penal, medieval, global, imperial, florestal
"""),
    "adjs": listed("""
rurais, sociais, coloniais, nacionais, regionais, locais, populares, industriais, civis, militares
invisíveis, indígenas, municipais, medievais, judiciais, ambientais, imperiais
"""),
    "np": with_articles(NOUNS, {"m": "o ", "f": "a "}),
    "nps": with_articles(NOUNS, {"p": "os ", "q": "as "}),
    "of_np": with_articles(NOUNS, {"m": "do ", "f": "da ", "p": "dos ", "q": "das "}),
    "noun": with_articles(NOUNS, {"m": "", "f": ""}),
    "nouns": with_articles(NOUNS, {"p": "", "q": ""}),
    "abstract": listed("""
memória, identidade, cidadania, território, poder, gênero, género, desenvolvimento, violência
reconciliação, impunidade, justiça de transição, migração, exílio, corrupção, soberania, escravidão
desigualdade, pobreza, integração, autonomia, nacionalismo, coronelismo, clientelismo, dívida
modernidade, secularização, resistência, propaganda, repressão, censura, verdade, reparação
"""),
    "study": listed("""
um estudo de caso, uma introdução, um balanço, uma história, notas de pesquisa, ensaio
uma perspectiva comparada, algumas reflexões, ensaio de interpretação, estado da arte, subsídios
uma análise jurídica, apontamentos, textos e contextos, uma leitura crítica, contribuição ao debate
"""),
    "nature": listed("""
história, sociologia, direito, economia, filosofia, literatura, antropologia, geografia
linguística, pedagogia, enfermagem, engenharia civil, ciência política, saúde pública, botânica
"""),
    "newspaper": rows("""
Diário do Cais
Jornal da Barra
O Correio do Norte
A Gazeta do Vale
Folha do Porto
O Estado da Costa
Tribuna Popular
Diário da Ribeira
A Voz do Sertão
O Século do Sul
Correio da Ilha
Jornal de Salinas
A Província
O Farol
Última Edição
O Comércio da Ribeira
Gazeta da Manhã
Diário Mercantil do Cais
O Combate
A República do Vale
The Harbour Times
El Diario del Puerto
"""),
    "magazine": rows("""
Semana do Cais
Revista Farol
Olhar do Sul
Porto & Palavra
Cadernos de Sábado
A Lanterna
Panorama do Vale
"""),
    "wire": listed(
        "Agência Litoral, Lusanotícias, Agência do Norte, Nova Press, BRnews, Agência Cais"
    ),
    "broadcaster": listed("""
Rádio Litoral, TV Cais, Canal 7, Rádio Clube da Barra, TV Vale, Rádio Farol, Televisão do Norte
"""),
    "site": listed("""
Portal do Cais, Observatório da Costa, Memória Viva, Agência Ribeira, Justiça Aberta, Sul21 do Cais
Acervo da Memória, Notícias do Vale, Enciclopédia do Litoral
"""),
    "host": listed("""
www.diariodocais.example, folhadoporto.example, memoriaviva.example, www.observatorio.example
acervo.example, gazetadovale.example, www.comissao.example, planalto.gov.example, portal.example.br
revistas.uni.example, biblioteca.example, diariodarepublica.example, oestadodacosta.example
"""),
    "publisher": rows("""
Editora Farol
Companhia do Cais
Paz e Território
Edições Ribeira
Livros do Horizonte Azul
Imprensa Nacional
Imprensa de Ciências do Litoral
Editora da Universidade do Vale
Civilização do Sul
Brasilense Nova
Hucitec do Norte
Caminho Novo
Almedina & Serra
Afrontar
Estampa do Porto
Typographia Universal
Typ. da Viuva Bastos
Livraria Bertelli
Garnier & Irmão
Contraponto do Vale
Ed. UFV
EdUnival
Fundação Caixa do Cais
Revista dos Julgados
Forense do Sul
Oxford Harbour Press
"""),
    "organisation": rows("""
Comissão Nacional da Verdade
Comissão Estadual da Verdade do Vale
Observatório de Direitos Humanos do Sul
Centro de Memória da Ribeira
Comissão de Familiares de Mortos e Desaparecidos
Instituto de Estudos Portuários
Fundação Paz e Território
Comissão Pastoral do Litoral
Defensoria Pública da União
Liga dos Direitos do Camponês
Cruz Vermelha Internacional
Nações Unidas
Banco Mundial
Comissão Europeia
Ordem dos Advogados do Brasil
CEPAL
ACNUR
OIT
UNICEF
IBGE
IPEA
INE
Amigos do Farol
Confederação dos Sindicatos Portuários
"""),
    "ministry_m": listed("""
Ministério da Defesa, Ministério do Interior, Ministério da Justiça, Ministério do Exército
Ministério das Relações Exteriores, Ministério Público Federal, Ministério da Educação
Ministério dos Negócios Estrangeiros, Instituto Nacional de Estatística, Banco Central do Brasil
Serviço Nacional de Informações, Departamento de Ordem Política e Social, Itamaraty
"""),
    "ministry_f": listed("""
Secretaria de Segurança Pública, Presidência da República, Procuradoria-Geral da República
Prefeitura Municipal de Salinas, Câmara Municipal do Cais, Direcção-Geral dos Portos
Secretaria da Agricultura, Polícia Federal, Delegacia de Ordem Social
"""),
    "university": listed("""
Universidade do Vale, Universidade de Coimbra, Universidade de Lisboa, Universidade do Porto
Universidade de São Paulo, USP, UFRJ, UFMG, Universidade Federal do Litoral, Unicamp
Universidade Estadual do Cais, Faculdade de Direito da Universidade do Vale, ISCTE, PUC-Rio
"""),
    "archive": listed("""
Arquivo Nacional, AN, Arquivo Público do Estado do Vale, APESP, Arquivo Histórico Ultramarino, AHU
Arquivo Nacional da Torre do Tombo, ANTT, Torre do Tombo, Biblioteca Nacional, BNRJ, BNP
Arquivo Histórico do Itamaraty, Arquivo Edgard Leme, Arquivo Histórico Militar, CPDOC, AHM
Arquivo Distrital de Braga, Arquivo da Cúria de São Luís, Arquivo Público Mineiro, APM, APERJ
Instituto Histórico e Geográfico da Ribeira, Arquivo Municipal de Salinas
"""),
    "fonds": listed("""
Fundo Polícias Políticas, Fundo SNI, Fundo Ministério do Reino, Conselho Ultramarino, Bahia
Seção Colonial, Série Correspondência, Coleção Rio Branco, Chancelaria de D. João III, Avulsos
Fundo DOPS, Fundo Presidência da Província, Desembargo do Paço, Arquivo Oliveira
Negócios de Angola
"""),
    "role": listed("""
ex-prefeito de Salinas, líder sindical, moradora de Pedra Branca, ex-ministro da Defesa, juiz
capitão do porto, exilado, funcionário do ministério, professora rural, advogado das vítimas
mãe de um desaparecido, coronel reformado, diretor do arquivo, pároco de São Telmo, pescador
"""),
    "acronym": listed(
        "ONU, OEA, CIDH, OIT, CEPAL, FMI, UE, NATO, UNESCO, CUT, MST, CNV, DOPS, PIDE"
    ),
    "list_and": (" e ", ", e ", "; e ", " e "),
}
