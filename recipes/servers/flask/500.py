# Says that it is our fault, under a number by which the log can be searched.
import json
import uuid

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = {7: {"id": 7, "name": "lamp"}}


@app.get("/items/<int:id>")
def get_item(id):
    if id not in items:
        abort(404, f"There is no item {id}.")
    return {"price": items[id]["price"]}  # a mistake: there is no price


@app.errorhandler(500)
def failed(error):
    number = uuid.uuid4().hex
    app.logger.error("%s: %r", number, error.original_exception)
    title, instance = error.name, f"/errors/{number}"
    content = {"status": 500, "title": title, "instance": instance}
    return content, 500, {"Content-Type": "application/problem+json"}


# A mistake of the client stays one.
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
