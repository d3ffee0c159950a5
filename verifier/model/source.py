"""A file as it was given, before any reader has seen it."""

import hashlib
from functools import cached_property

from attrs import field, frozen

from verifier.text.decode import decode


@frozen(slots=False)
class Source:
    """`path` is how reports name it (relative, never absolute); `data` are its bytes."""

    path: str
    data: bytes = field(repr=False)

    @cached_property
    def text(self) -> str:
        """The author's text: decoded, the byte order mark left out, nothing else changed."""
        return decode(self.data)

    @property
    def digest(self) -> str:
        """``sha256:`` and the hex digest of the bytes."""
        return "sha256:" + hashlib.sha256(self.data).hexdigest()

    @property
    def suffix(self) -> str:
        """The file name's ending in lower case, with its dot; empty where it has none."""
        name = self.path.rsplit("/", 1)[-1]
        return "." + name.rsplit(".", 1)[1].lower() if "." in name[1:] else ""
