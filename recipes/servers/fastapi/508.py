# Walks through collections, and stops where one is inside itself.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
members = {"/docs/": ["/docs/old/"], "/docs/old/": ["/docs/"]}


def walk(path: str, above: list[str]) -> list[str]:
    if path in above:
        raise HTTPException(508, f"{path} is inside itself.")
    below = [walk(it, [*above, path]) for it in members.get(path, [])]
    return [path, *(it for paths in below for it in paths)]


@app.api_route("/docs/", methods=["PROPFIND"])
async def propfind(depth: str = Header("infinity")) -> Response:
    paths = walk("/docs/", []) if depth == "infinity" else ["/docs/"]
    ok = "<status>HTTP/1.1 200 OK</status>"
    responses = "".join(
        f"<response><href>{it}</href>{ok}</response>" for it in paths
    )
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
