# Tries to tell the browser what to load while the page is still being made.
import sys

from flask import Flask

app = Flask(__name__)
application = app.wsgi_app
link = "</style.css>; rel=preload; as=style"


def early_hints(environ, start_response):
    # WSGI has one start of a response: another replaces it, or is refused.
    start_response("103 Early Hints", [("Link", link)])
    try:
        return application(environ, start_response)
    except AssertionError as error:
        content = f"AssertionError: {error}".encode()
        fields = [("Content-Length", str(len(content)))]
        start_response("500 Internal Server Error", fields, sys.exc_info())
        return [content]


app.wsgi_app = early_hints


@app.get("/")
def get_root():
    return "<!doctype html><title>Lamps</title>", {"Link": link}


if __name__ == "__main__":
    app.run(port=8080)
