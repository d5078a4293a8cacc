"""`upstream doctor`."""


def doctor() -> None:
    """placeholder while building"""
