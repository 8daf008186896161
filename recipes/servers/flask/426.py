# Prints over TLS only, and says what to upgrade to.
import json

from flask import Flask, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


class UpgradeRequired(HTTPException):
    code = 426

    def get_headers(self, environ=None, scope=None):
        upgrade = [("Upgrade", "TLS/1.2, HTTP/1.1"), ("Connection", "Upgrade")]
        return super().get_headers(environ, scope) + upgrade


@app.get("/ipp")
def get_printer():
    if not request.is_secure:
        raise UpgradeRequired("Printing goes over TLS.")
    return {"state": "idle"}


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
