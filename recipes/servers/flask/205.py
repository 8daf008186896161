# Takes an entry and lets the form be cleared for the next one.
import json

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
entries = []


@app.post("/entries")
def post_entry():
    if "name" not in request.form:
        abort(422, "An entry has a name.")
    entries.append(request.form["name"])
    response = Response(status=205)
    del response.headers["Content-Type"]
    return response


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
