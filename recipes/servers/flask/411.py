# Wants to know how long content is before any of it is read.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.post("/items")
def post_item():
    if request.content_length is None:
        abort(411, "Send Content-Length.")
    return {"length": len(request.get_data())}


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
