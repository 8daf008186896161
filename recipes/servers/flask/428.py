# Changes an item only for whoever says which state of it is meant.
import json

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
state = {"item": {"name": "lamp"}, "version": 3}


@app.put("/items/7")
def put_item():
    etag = f"v{state['version']}"
    if not request.if_match:
        abort(428, "Send If-Match with the entity tag.")
    if etag not in request.if_match:
        abort(412, f"It is at {etag} by now.")
    state.update(item=request.get_json(), version=state["version"] + 1)
    response = Response(status=204)
    response.set_etag(f"v{state['version']}")
    return response


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
