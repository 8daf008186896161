# Tells the properties of a collection and, with Depth: 1, of what is in it.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
docs = {"plan": 120, "budget": 80}


def told(href: str, size: int) -> str:
    prop = f"<prop><getcontentlength>{size}</getcontentlength></prop>"
    status = "<status>HTTP/1.1 200 OK</status>"
    propstat = f"<propstat>{prop}{status}</propstat>"
    return f"<response><href>{href}</href>{propstat}</response>"


@app.api_route("/docs/", methods=["PROPFIND"])
async def propfind(request: Request) -> Response:
    depth = request.headers.get("Depth", "infinity")
    if depth == "infinity":
        raise HTTPException(403, "Depth is 0 or 1 here.")
    responses = told("/docs/", 0)
    if depth == "1":
        responses += "".join(told(f"/docs/{it}", docs[it]) for it in docs)
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
