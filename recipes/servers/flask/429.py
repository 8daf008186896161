# Lets a client send three requests in ten seconds, then says when to come back.
import json
import math
import time
from collections import Counter

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
most = 3
seconds = 10
counts = Counter()
window = {"end": 0}


@app.before_request
def limit():
    now = time.monotonic()
    if now >= window["end"]:
        counts.clear()  # nobody is remembered for longer
        window["end"] = now + seconds
    counts[request.remote_addr] += 1
    if counts[request.remote_addr] > most:
        wait = math.ceil(window["end"] - now)
        abort(429, f"{most} in {seconds} seconds.", retry_after=wait)


@app.get("/items")
def get_items():
    return [{"id": 7, "name": "lamp"}]


@app.errorhandler(HTTPException)
def problem(error):
    response = error.get_response()
    response.content_type = "application/problem+json"
    response.data = json.dumps(
        {"status": error.code, "title": error.name, "detail": error.description}
    )
    return response


if __name__ == "__main__":
    app.run(port=8080)
