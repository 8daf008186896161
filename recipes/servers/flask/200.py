# Gives an item, with the entity tag of its state.
import json

from flask import Flask, abort, jsonify
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = {7: {"id": 7, "name": "lamp"}}
versions = {7: 3}


@app.get("/items/<int:id>")
def get_item(id):
    if id not in items:
        abort(404, f"There is no item {id}.")
    response = jsonify(items[id])
    response.set_etag(f"v{versions[id]}")
    return response


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
