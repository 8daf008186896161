# Points to what is wrong in an item that is well-formed.
import json

from flask import Flask, Response, request

app = Flask(__name__)
items = []


def errors_of(item):
    if not isinstance(item, dict):
        yield {"pointer": "#", "detail": "no object"}
        return
    if not isinstance(item.get("name"), str):
        yield {"pointer": "#/name", "detail": "no text"}
    if not isinstance(item.get("price"), (int, float)):
        yield {"pointer": "#/price", "detail": "no number"}
    elif item["price"] < 0:
        yield {"pointer": "#/price", "detail": "below 0"}


@app.post("/items")
def post_item():
    item = request.get_json()
    errors = list(errors_of(item))
    if errors:
        return Response(
            json.dumps(
                {
                    "status": 422,
                    "title": "Unprocessable Content",
                    "errors": errors,
                }
            ),
            422,
            content_type="application/problem+json",
        )
    items.append(item)
    return item, 201, {"Location": f"/items/{len(items)}"}


if __name__ == "__main__":
    app.run(port=8080)
