# Keeps 16 octets of documents, and no more.
import json

from flask import Flask, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
most = 16
docs = {"notes": b"milk, bread"}


class InsufficientStorage(HTTPException):
    code = 507


@app.put("/docs/<name>")
def put_doc(name):
    content = request.get_data()
    used = sum(len(docs[it]) for it in docs if it != name)
    if used + len(content) > most:
        raise InsufficientStorage(f"{most - used} octets are left.")
    docs[name] = content
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
