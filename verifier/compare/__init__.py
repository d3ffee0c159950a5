"""Side by side: pure comparisons, computed once, read by rules and reports."""
