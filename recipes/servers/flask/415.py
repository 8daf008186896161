# Takes JSON, and says so to whoever sends something else.
import json

from flask import Flask, abort, after_this_request, jsonify, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = []


@app.post("/items")
def post_item():
    if not request.is_json:

        @after_this_request
        def say_what(response):
            response.headers["Accept"] = "application/json"
            return response

        abort(415, f"An item is JSON, not {request.mimetype}.")
    items.append(request.get_json())
    location = f"/items/{len(items)}"
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
