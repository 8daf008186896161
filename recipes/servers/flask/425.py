# Takes no payment out of early data, which an attacker could send again.
import json

from flask import Flask, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


class TooEarly(HTTPException):
    code = 425


@app.post("/pay")
def pay():
    if request.headers.get("Early-Data") == "1":
        raise TooEarly("Pay once the handshake is done.")
    payment = request.get_json()
    if not isinstance(payment, dict):
        abort(422, "A payment is an object.")
    return {"paid": payment.get("amount")}


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
