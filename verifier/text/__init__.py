"""Words and where they stand: spans, excerpts, folding, sentences, quotation marks, tokens."""
