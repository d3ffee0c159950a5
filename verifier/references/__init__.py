"""What is cited: words become citations, citations references, references BibTeX.

Nothing here knows of documents or of the network.
"""
