"""What the report formats share: order, counts, words, and text that is safe to print.

A format imports from here; nothing here imports a format, and no format imports another.
"""
