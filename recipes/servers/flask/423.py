# Lets only whoever has its lock change a document.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
docs = {"plan": "old plan"}
locks = {"plan": "urn:uuid:e71d4fae-5dec-22d6-fea5-00a0c91e6be4"}


@app.put("/docs/<name>")
def put_doc(name):
    token = locks.get(name)
    if token and f"(<{token}>)" not in request.headers.get("If", ""):
        abort(423, f"{name} is locked. Send its token in If.")
    docs[name] = request.get_data(as_text=True)
    return "", 204


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
