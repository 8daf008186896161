# Waits three seconds for content, and no longer.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import ClientDisconnected, HTTPException

app = Flask(__name__)


@app.post("/items")
def post_item():
    # Of Werkzeug's own server; others have a setting for it.
    request.environ["werkzeug.socket"].settimeout(3)
    try:
        content = request.get_data()
    except ClientDisconnected:
        abort(408, "The content took over 3 seconds.")
    return {"size": len(content)}


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
