# Says at which character content stops being JSON.
import json

from flask import Flask, abort, jsonify, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
items = []


@app.post("/items")
def post_item():
    try:
        items.append(json.loads(request.get_data()))
    except ValueError as error:
        abort(400, f"The content is no JSON: {error}.")
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
