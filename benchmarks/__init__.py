"""Measure how well and how fast notes are read into references: `make bench`."""
