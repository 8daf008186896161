# Tries to say that the report is still being made, ahead of the answer.
import sys

from flask import Flask

app = Flask(__name__)
application = app.wsgi_app


def processing(environ, start_response):
    # WSGI has one start of a response: another replaces it, or is refused.
    start_response("102 Processing", [])
    try:
        return application(environ, start_response)
    except AssertionError as error:
        content = f"AssertionError: {error}".encode()
        fields = [("Content-Length", str(len(content)))]
        start_response("500 Internal Server Error", fields, sys.exc_info())
        return [content]


app.wsgi_app = processing


@app.post("/reports")
def post_report():
    return "", 201, {"Location": "/reports/9"}


if __name__ == "__main__":
    app.run(port=8080)
