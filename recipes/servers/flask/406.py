# Gives an item as JSON or CSV, and says so to whoever takes neither.
import json

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
item = {
    "application/json": '{"id":7,"name":"lamp"}',
    "text/csv": "id,name\r\n7,lamp\r\n",
}


@app.get("/items/7")
def get_item():
    media_type = "application/json"
    if request.accept_mimetypes:
        media_type = request.accept_mimetypes.best_match(item)
    if media_type is None:
        abort(406, f"There is {' and '.join(item)}.")
    return Response(item[media_type], content_type=media_type)


@app.after_request
def vary(response):
    response.vary.add("Accept")
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
