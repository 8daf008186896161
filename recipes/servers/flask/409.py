# Keeps an address for one user: who comes second is told who has it.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
users = {"bob": {"email": "bob@mail.example"}}


@app.put("/users/<name>")
def put_user(name):
    user = request.get_json()
    if not isinstance(user, dict) or "email" not in user:
        abort(422, "A user has an email.")
    for other, it in users.items():
        if other != name and it["email"] == user["email"]:
            abort(409, f"That address belongs to {other}.")
    users[name] = user
    return user


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
