# Takes films: the server has asked for content (100) before Flask is called.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
films = {}


@app.put("/films/<int:id>")
def put_film(id):
    if request.mimetype != "video/mp4":
        abort(415, "A film is video/mp4.")
    films[id] = request.get_data()
    return "", 201


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
