# Tells offers that are over for good from those that never were.
import json

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
offers = {2026: "Two lamps for one"}
over = {2019}


@app.get("/offers/<int:year>")
def get_offer(year):
    if year in over:
        abort(410, "This offer is over and will not return.")
    if year not in offers:
        abort(404, f"There is no offer of {year}.")
    return offers[year]


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
