# Lists a collection that has two bindings once, and says so at the second.
import json

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
bindings = {"/docs/": "docs", "/docs/plan": "plan", "/docs/again/": "docs"}


class LoopDetected(HTTPException):
    code = 508


def told(href, status):
    propstat = f"<prop/><status>HTTP/1.1 {status}</status>"
    return f"""<response><href>{href}</href>
<propstat>{propstat}</propstat></response>"""


@app.route("/docs/", methods=["PROPFIND"])
def propfind():
    if "bind" not in request.headers.get("DAV", ""):
        raise LoopDetected("/docs/again/ is /docs/: send DAV: bind.")
    seen, parts = set(), []
    for href, resource in bindings.items():
        status = "208 Already Reported" if resource in seen else "200 OK"
        parts.append(told(href, status))
        seen.add(resource)
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
