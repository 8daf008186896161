# Tells methods that nothing here knows from those that one path has not.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
methods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


@app.before_request
def only_known_methods():
    if request.method not in methods:
        abort(501, f"{request.method} is not known here.")


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
