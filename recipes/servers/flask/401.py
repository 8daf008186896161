# Wants to know who asks, and says how to tell.
import json

from flask import Flask, abort, request
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
tokens = {"k3y": "ann"}


def user():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token in tokens:
        return tokens[token]
    realm = {"realm": "api"}
    if scheme.lower() == "bearer":
        realm["error"] = "invalid_token"
    challenge = WWWAuthenticate("bearer", realm)
    abort(401, "Send a token that is known.", www_authenticate=challenge)


@app.get("/me")
def get_me():
    return {"name": user()}


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
