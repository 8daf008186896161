# Takes an order, and leads to it with a GET, so that reloading orders nothing.
import json

from flask import Flask, abort, redirect, request, url_for
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
orders = {}


@app.post("/orders")
def post_order():
    if "item" not in request.form:
        abort(422, "An order has an item.")
    id = len(orders) + 1
    orders[id] = request.form["item"]
    return redirect(url_for("get_order", id=id), 303)


@app.get("/orders/<int:id>")
def get_order(id):
    if id not in orders:
        abort(404, f"There is no order {id}.")
    return {"id": id, "item": orders[id]}


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
