# Tells the properties of a collection and, with Depth: 1, of what is in it.
import json

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
docs = {"plan": 120, "budget": 80}


def told(href, size):
    prop = f"<prop><getcontentlength>{size}</getcontentlength></prop>"
    status = "<status>HTTP/1.1 200 OK</status>"
    propstat = f"<propstat>{prop}{status}</propstat>"
    return f"<response><href>{href}</href>{propstat}</response>"


@app.route("/docs/", methods=["PROPFIND"])
def propfind():
    depth = request.headers.get("Depth", "infinity")
    if depth == "infinity":
        abort(403, "Depth is 0 or 1 here.")
    responses = told("/docs/", 0)
    if depth == "1":
        responses += "".join(told(f"/docs/{it}", docs[it]) for it in docs)
    content = f'<multistatus xmlns="DAV:">{responses}</multistatus>'
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
