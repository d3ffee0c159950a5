"""Evidence as a row of the store: JSON, checked on the way in, addresses masked on the way out."""

import json
from functools import cache
from typing import Any, Literal, get_args, get_origin

from attrs import evolve

from verifier.model.evidence import Evidence, Hop, Request
from verifier.references.mask import masked
from verifier.references.model import PartialDate


@cache
def _converter() -> Any:
    """Return what turns evidence into JSON and back; bad rows raise plain errors."""
    from attrs import resolve_types
    from cattrs import Converter

    resolve_types(PartialDate)
    converter = Converter(omit_if_default=True, detailed_validation=False)
    converter.register_structure_hook_func(_is_literal, _one_of)
    return converter


def _is_literal(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is Literal


def _one_of(value: Any, kind: Any) -> Any:
    if value not in get_args(kind):
        raise ValueError(f"{value!r} is none of {get_args(kind)}")
    return value


def unstructured(evidence: Evidence) -> str:
    """Return the row of evidence as JSON, its addresses masked."""
    hops = tuple(Hop(masked(h.url), h.status, masked(h.location)) for h in evidence.hops)
    final = masked(evidence.final_url) if evidence.final_url else None
    shown = evolve(evidence, url=masked(evidence.url), hops=hops, final_url=final)
    row = json.dumps(_converter().unstructure(shown), ensure_ascii=False, allow_nan=False)
    return row.encode("utf-8", "replace").decode()


def structured(row: Any, request: Request) -> Evidence | None:
    """Return the evidence of a row under the request's own address; None for a row of no sense."""
    try:
        found = _converter().structure(json.loads(row), Evidence)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    if found.status is None and found.problem is None:
        return None
    final = request.url if found.final_url == found.url else found.final_url
    known: Evidence = evolve(
        found,
        url=request.url,
        role=request.role,
        target_date=request.target_date,
        final_url=final,
    )
    return known
