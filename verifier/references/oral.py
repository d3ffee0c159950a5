"""Interviews, letters, meetings."""

from verifier.references.draft import Draft


def read(draft: Draft, low: int, high: int) -> bool:
    """Read an oral or private source; say whether it was one."""
    return False
