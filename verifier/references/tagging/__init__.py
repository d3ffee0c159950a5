"""The trained reader of notes: tokens, their features, the labels a model gives them.

A conditional random field labels every word of a note at once, so that where a source begins and
what its words are is one decision. What the grammar understood (`split`, `parse`) and what the
lexers are sure of stand among the features; after it, hard facts still hold (`decode`).
"""
