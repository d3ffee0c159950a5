"""The one loop: read, cite, ask until there is nothing left to ask, check, judge."""
