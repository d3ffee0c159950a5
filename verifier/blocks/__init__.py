"""From what a reader finds (blocks, markers, notes) to a `Document`.

A reader knows its format; what a marker supports, where a sentence ends and what stands between
quotation marks is the same in every format, and is decided here.
"""

from verifier.blocks.document import assemble
from verifier.blocks.found import Block, BlockKind, FoundLink, FoundMarker, FoundNote

__all__ = ["Block", "BlockKind", "FoundLink", "FoundMarker", "FoundNote", "assemble"]
