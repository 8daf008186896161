# Sells reports: one that costs more than there is credit is not given away.
import json

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
account = {"credit": 3}
prices = {8: 2, 9: 5}


class PaymentRequired(HTTPException):
    code = 402


@app.get("/reports/<int:id>")
def get_report(id):
    if id not in prices:
        abort(404, f"There is no report {id}.")
    if prices[id] > account["credit"]:
        raise PaymentRequired(f"It costs {prices[id]}. Buy credit at /billing.")
    account["credit"] -= prices[id]
    return {"id": id, "year": 2026}


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
