# Asks another server for the price, and says so when it cannot be reached.
import json

import requests
from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
prices = "http://prices.example"


@app.get("/items/<int:id>")
def get_item(id):
    try:
        answer = requests.get(f"{prices}/{id}", timeout=2)
        answer.raise_for_status()
        return {"id": id, "price": answer.json()}
    except requests.Timeout:
        abort(504, "The prices took over two seconds.")
    except (requests.RequestException, ValueError):
        abort(502, "The prices could not be read.")


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
