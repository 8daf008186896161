# Takes photos of 10 MB at most, and reads no further, were they longer.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
most = 10_000_000


@app.post("/photos")
def post_photo():
    if (request.content_length or 0) > most:
        abort(413, "10 MB at most.")
    content = request.stream.read(most + 1)
    if len(content) > most:
        abort(413, "10 MB at most.")
    return {"size": len(content)}


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
