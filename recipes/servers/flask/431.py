# Names the field that is longer than 4096 octets.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
most = 4096


@app.before_request
def limit_fields():
    for name, value in request.headers:
        if len(value) > most:
            abort(431, f"{name} has over {most} octets.")


@app.get("/")
def get_root():
    return {"items": "/items"}


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
