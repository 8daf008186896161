# Withholds a film as a court ordered it, and says whom it ordered.
import json

from flask import Flask, abort, after_this_request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
films = {7: "The Lamp", 8: "The Shade"}
withheld = {7: "https://provider.example/"}


@app.get("/films/<int:id>")
def get_film(id):
    if id not in films:
        abort(404, f"There is no film {id}.")
    if id in withheld:

        @after_this_request
        def say_whom(response):
            response.headers["Link"] = f'<{withheld[id]}>; rel="blocked-by"'
            return response

        abort(451, "Withheld by order of a court.")
    return films[id]


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
