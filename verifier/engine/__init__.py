"""How the work is laid out and done: what to ask, in which lanes, and the runner of rules."""
