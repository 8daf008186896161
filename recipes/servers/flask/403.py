# Knows who asks, and that readers may not delete.
import json

from flask import Flask, abort, request
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
roles = {"k3y-of-a-reader": "reader", "k3y-of-an-editor": "editor"}
items = {7: {"id": 7, "name": "lamp"}}


def role():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token in roles:
        return roles[token]
    challenge = WWWAuthenticate("bearer", {"realm": "api"})
    abort(401, "Send a token that is known.", www_authenticate=challenge)


@app.delete("/items/<int:id>")
def delete_item(id):
    if (it := role()) != "editor":
        abort(403, f"A {it} may not delete.")
    items.pop(id, None)
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
