# Lists a collection that has two bindings once, and says so at the second.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
bindings = {"/docs/": "docs", "/docs/plan": "plan", "/docs/again/": "docs"}


def told(href: str, status: str) -> str:
    propstat = f"<prop/><status>HTTP/1.1 {status}</status>"
    propstat = f"<propstat>{propstat}</propstat>"
    return f"<response><href>{href}</href>{propstat}</response>"


@app.api_route("/docs/", methods=["PROPFIND"])
async def propfind(dav: str = Header("")) -> Response:
    if "bind" not in dav:
        raise HTTPException(508, "/docs/again/ is /docs/: send DAV: bind.")
    seen: set[str] = set()
    responses = ""
    for href, resource in bindings.items():
        is_seen = resource in seen
        responses += told(href, "208 Already Reported" if is_seen else "200 OK")
        seen.add(resource)
    content = f'<multistatus xmlns="DAV:">{responses}</multistatus>'
    return Response(content, 207, media_type="application/xml")


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
