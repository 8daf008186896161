# Tries to say in which versions of HTTP it can be asked.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
versions = {"HTTP/1.0", "HTTP/1.1"}


@app.before_request
def only_known_versions():
    # Python's http.server answers other versions itself, as HTTP/0.9 was.
    version = request.environ["SERVER_PROTOCOL"]
    if version not in versions:
        abort(505, f"1.0 and 1.1 work here, {version} does not.")


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
