# Negotiates the manual, and finds that a variant would negotiate once more.
import json

from flask import Flask, redirect, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
variants = {"/manual": ["/manual.en"], "/manual.en": ["/manual.us"]}


class VariantAlsoNegotiates(HTTPException):
    code = 506


@app.get("/manual")
def get_manual():
    chosen = variants["/manual"][0]
    if "trans" in request.headers.get("Negotiate", "") and chosen in variants:
        raise VariantAlsoNegotiates(f"The variant {chosen} negotiates itself.")
    response = redirect(chosen)
    response.vary.add("Negotiate")
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
