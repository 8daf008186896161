# Makes an item, and says where it is.
import json

from flask import Flask, abort, jsonify, request, url_for
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = {}


@app.post("/items")
def post_item():
    content = request.get_json()
    if not isinstance(content, dict):
        abort(422, "An item is an object.")
    id = len(items) + 1
    items[id] = {"id": id, "name": content.get("name", "")}
    response = jsonify(items[id])
    response.set_etag("v1")
    response.location = url_for("get_item", id=id)
    return response, 201


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
