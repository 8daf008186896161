# Changes an item only for whoever says which state of it is meant.
import json
from threading import Lock

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
state = {"item": {"name": "lamp"}, "version": 3}
lock = Lock()


def precondition_fails(etag):
    # Only to If-None-Match a weak tag is as good as a strong one.
    is_known = request.if_none_match.contains_weak(etag)
    return is_known or (request.if_match and etag not in request.if_match)


@app.put("/items/7")
def put_item():
    if not request.if_match and not request.if_none_match:
        abort(428, "Send If-Match with the entity tag.")
    item = request.get_json()
    with lock:  # so that nobody comes in between
        version = state["version"]
        if precondition_fails(f"v{version}"):
            abort(412, f"It is at v{version} by now.")
        state.update(item=item, version=version + 1)
    response = Response(status=204)
    response.set_etag(f"v{version + 1}")
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
