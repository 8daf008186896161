# Does not publish a document while one that it is built on has failed.
import json

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
built_on = {"plan": ["budget"], "budget": []}
failed = {"budget"}


@app.route("/docs/<name>", methods=["PROPPATCH"])
def patch_properties(name):
    if name not in built_on:
        abort(404, f"There is no document {name}.")
    for it in built_on[name]:
        if it in failed:
            abort(424, f"{name} is built on {it}, which failed.")
    return "", 204


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
