"""Runs one handler as Lambda would, in a process that can import the standard library and the folders given to it.

`python -I -S drive.py MODE EVENTS FOLDER…`: `app.py` is looked for in the folders, in their order, before the standard
library; EVENTS is a file of marshalled events. Small on purpose: compiling this file is part of every cold start.

cold   the first event, then out at once
warm   a fifth of the events to warm up, the rest timed; CPU seconds an event go to stderr
look   the first event; what was imported from where, and what was compiled from source, goes to stderr as JSON
serve  one event a line from stdin, one answer a line to stdout (what the handler prints goes to stderr)
import imports `app`, then out at once
"""

import marshal
import os
import sys

MODE, EVENTS, *FOLDERS = sys.argv[1:]
sys.path[:0] = FOLDERS


class Context:
    """Lambda's context, as far as the handlers use it."""

    function_name = memory_limit_in_mb = invoked_function_arn = aws_request_id = "benchmark"

    def get_remaining_time_in_millis(self):
        return 200_000


def events():
    with open(EVENTS, "rb") as file:
        return marshal.load(file)


def import_only():
    import app  # noqa: F401

    os._exit(0)


def cold():
    import app

    answer = app.handler(events()[0], Context())
    os._exit(answer.get("statusCode", 200) != 200 or bool(answer.get("batchItemFailures")))


def warm():
    from time import process_time

    import app

    everything, context = events(), Context()
    first = len(everything) // 5
    for event in everything[:first]:
        app.handler(event, context)
    began = process_time()
    for event in everything[first:]:
        app.handler(event, context)
    sys.stderr.write(repr((process_time() - began) / (len(everything) - first)))


def look():
    compiled = []
    sys.addaudithook(lambda name, arguments: name == "compile" and compiled.append(str(arguments[1])))
    import app

    status = app.handler(events()[0], Context())["statusCode"]
    import json

    modules = {name: getattr(module, "__file__", None) for name, module in list(sys.modules.items())}
    sys.stderr.write(json.dumps({"status": status, "modules": modules, "compiled": compiled}))


def serve():
    import json

    answers, sys.stdout = sys.stdout, sys.stderr
    import app

    for line in sys.stdin:
        answers.write(json.dumps(app.handler(json.loads(line), Context())) + "\n")
        answers.flush()


{"cold": cold, "warm": warm, "look": look, "serve": serve, "import": import_only}[MODE]()
