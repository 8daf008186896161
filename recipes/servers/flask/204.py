# Deletes an item, after which there is nothing to say.
import json

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = {id: {"id": id, "name": "lamp"} for id in range(1, 10)}


@app.delete("/items/<int:id>")
def delete_item(id):
    if items.pop(id, None) is None:
        abort(404, f"There is no item {id}.")
    return "", 204


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
