"""Imported by a function before everything else: while modules load, Python looks for no garbage among them.

There is next to none, and looking through all that was loaded, again and again, took 10 of 525 ms of the cold start of
`respond`. `gc.freeze` keeps it from being looked through later (Python, "gc", `freeze`).
"""

import gc

gc.disable()


def done() -> None:
    """Everything is loaded: from now on garbage is looked for as always."""
    gc.freeze()
    gc.enable()
