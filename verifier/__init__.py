"""Check the citations of a document before it is published.

The public face: its names are loaded when they are first asked for (PEP 562), so that
``import verifier`` costs nothing.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_PUBLIC = {
    "Document": "verifier.model",
    "Finding": "verifier.model",
    "Report": "verifier.model",
    "Settings": "verifier.config",
    "Statement": "verifier.model",
    "VerifierError": "verifier.errors",
    "cite": "verifier.pipeline",
    "read": "verifier.pipeline",
    "verify": "verifier.pipeline",
}

__all__ = sorted(["__version__", *_PUBLIC])

if TYPE_CHECKING:
    from verifier.config import Settings as Settings
    from verifier.errors import VerifierError as VerifierError
    from verifier.model import Document as Document
    from verifier.model import Finding as Finding
    from verifier.model import Report as Report
    from verifier.model import Statement as Statement
    from verifier.pipeline import cite as cite
    from verifier.pipeline import read as read
    from verifier.pipeline import verify as verify


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_PUBLIC[name]), name)


def __dir__() -> list[str]:
    return __all__
