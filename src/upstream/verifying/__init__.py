"""Proves a content pack by running it: exercises, wrong answers, examples, lessons, links."""

from upstream.verifying.pack import Report, verify, verify_in_parallel

__all__ = ["Report", "verify", "verify_in_parallel"]
