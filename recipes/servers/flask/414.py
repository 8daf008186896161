# Refuses a target of more than 1000 octets before anything looks at it.
import json

from flask import Flask, abort, request

app = Flask(__name__)
most = 1000


@app.before_request
def limit_target():
    if len(request.full_path) > most:
        abort(414, f"{most} octets at most. A longer search can be POSTed.")


@app.errorhandler(414)
def problem(error):
    response = error.get_response()
    response.content_type = "application/problem+json"
    # Werkzeug knows it by its old title.
    response.data = json.dumps(
        {"status": 414, "title": "URI Too Long", "detail": error.description}
    )
    return response


@app.route("/search", methods=["GET", "POST"])
def search():
    return {"q": request.values.get("q", ""), "found": []}


if __name__ == "__main__":
    app.run(port=8080)
