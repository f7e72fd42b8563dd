"""The services that SAMPLE=1 compiles, since all of them take too long for CI.

The two largest, csip and vpc, add two minutes and have no form of their own."""

from __future__ import annotations

import os

# Each service with the reason why it is in the sample.
SAMPLE = {
    "aai": "examples are addresses",
    "as": "folder has another name",
    "bi": "type named Data",
    "btoe": "all deprecated; two versions",
    "cam": "unsigned integers",
    "cii": "multipart; two versions",
    "cls": "octet stream; renamed type",
    "cvm": "the most used",
    "cwp": "the second largest; members named repeat and where",
    "dnspod": "renamed members",
    "es": "event stream; two versions",
    "hunyuan": "deprecated; type named Character",
    "iai": "type named Result; two versions",
    "lke": "recursion; underscore in a type's name",
    "lkeap": "event stream",
    "oceanus": "recursion",
    "ocr": "this repository's own",
    "rce": "three versions",
    "region": "name is the runtime's",
    "ssl": "type named Error",
    "sts": "unsigned calls",
    "tcr": "type named Region",
    "tmt": "a single action",
}


def is_wanted(service: str) -> bool:
    """Returns True if a service, by its short name, is to be compiled."""
    return not os.environ.get("SAMPLE") or service in SAMPLE
