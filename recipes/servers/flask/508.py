# Walks through collections, and stops where one is inside itself.
import json

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
members = {"/docs/": ["/docs/old/"], "/docs/old/": ["/docs/"]}


class LoopDetected(HTTPException):
    code = 508


def walk(path, above):
    if path in above:
        raise LoopDetected(f"{path} is inside itself.")
    yield path
    for it in members.get(path, []):
        yield from walk(it, [*above, path])


@app.route("/docs/", methods=["PROPFIND"])
def propfind():
    is_deep = request.headers.get("Depth", "infinity") == "infinity"
    paths = list(walk("/docs/", [])) if is_deep else ["/docs/"]
    ok = "<status>HTTP/1.1 200 OK</status>"
    parts = [f"<response><href>{it}</href>{ok}</response>" for it in paths]
    content = f'<multistatus xmlns="DAV:">{"".join(parts)}</multistatus>'
    return Response(content, 207, content_type="application/xml")


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
