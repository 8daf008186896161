# Lets the reader choose where Accept-Language does not.
import json

from flask import Flask, abort, redirect, request, url_for
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
manuals = {"en": "English", "de": "Deutsch"}


@app.get("/manual")
def get_manual():
    vary = {"Vary": "Accept-Language"}
    language = request.accept_languages.best_match(manuals)
    if language is not None:
        response = redirect(url_for("get_manual_in", language=language))
        response.headers.update(vary)
        return response
    uris = {it: url_for("get_manual_in", language=it) for it in manuals}
    links = [f'<a href="{uris[it]}">{manuals[it]}</a>' for it in manuals]
    return " ".join(links), 300, vary | {"Location": uris["en"]}


@app.get("/manual.<language>")
def get_manual_in(language):
    if language not in manuals:
        abort(404, f"There is no manual in {language}.")
    return manuals[language]


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
