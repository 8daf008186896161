"""Checks that run one after another against a playground, and are reported as JSON: a name, and what went wrong."""

import json
import sys
import traceback

ALL = []


def check(function):
    """Have a function run; its name says what holds."""
    ALL.append(function)
    return function


def report(*arguments):
    """Run all of them, and say how each went."""
    results = {}
    for function in ALL:
        try:
            function(*arguments)
            results[function.__name__] = "ok"
        except Exception:
            results[function.__name__] = traceback.format_exc(limit=-2)
    json.dump(results, sys.stdout)


def raises(kind, function):
    """Whether a call fails as it should."""
    try:
        function()
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was expected")
