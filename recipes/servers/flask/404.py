# Says that there is no such item, and which one was asked for.
import json

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = {7: {"id": 7, "name": "lamp"}}


@app.get("/items/<int:id>")
def get_item(id):
    if id not in items:
        abort(404, f"There is no item {id}.")
    return items[id]


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
