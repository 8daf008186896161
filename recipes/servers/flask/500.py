# Says that it is our fault, under a number by which the log can be searched.
import uuid

from flask import Flask

app = Flask(__name__)
items = {7: {"id": 7, "name": "lamp"}}


@app.get("/items/<int:id>")
def get_item(id):
    return {"price": items[id]["price"]}  # a mistake: there is no price


@app.errorhandler(500)
def failed(error):
    number = uuid.uuid4().hex
    app.logger.error("%s: %r", number, error.original_exception)
    content = {
        "status": 500,
        "title": "Internal Server Error",
        "instance": f"/errors/{number}",
    }
    return content, 500, {"Content-Type": "application/problem+json"}


if __name__ == "__main__":
    app.run(port=8080)
