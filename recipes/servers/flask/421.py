# Answers for its own hosts, and sends back what was meant for others.
import json

from flask import Flask, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
hosts = {"api.example", "localhost"}


class MisdirectedRequest(HTTPException):
    code = 421


@app.before_request
def only_our_hosts():
    host = request.host.partition(":")[0]
    if host not in hosts:
        raise MisdirectedRequest(f"{host} is not served here.")


@app.get("/")
def get_root():
    return {"items": "/items"}


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
