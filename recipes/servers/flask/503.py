# Is closed for maintenance, and says for how long.
import json
import math
import time

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
opens = time.time() + 120


@app.before_request
def open_now():
    wait = math.ceil(opens - time.time())
    if wait > 0:
        abort(503, "We are back in two minutes.", retry_after=wait)


@app.get("/items/7")
def get_item():
    return {"id": 7, "name": "lamp"}


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
