# Says which methods a path has: Flask knows from its routes.
import json

from flask import Flask, jsonify, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = [{"id": 7, "name": "lamp"}]


@app.get("/items")
def get_items():
    return items


@app.post("/items")
def post_item():
    items.append(request.get_json())
    location = f"/items/{len(items) + 6}"
    return jsonify(items[-1]), 201, {"Location": location}


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
