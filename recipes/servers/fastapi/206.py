# Sends the part of a film that is asked for.
import re
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
film = b"hello, world. " * 1000
etag = '"v3"'


@app.head("/films/7", include_in_schema=False)
@app.get("/films/7")
async def get_film(request: Request) -> Response:
    fields = {"ETag": etag, "Accept-Ranges": "bytes"}
    asked = re.fullmatch(r"bytes=(\d*)-(\d*)", request.headers.get("Range", ""))
    is_same = request.headers.get("If-Range", etag) == etag
    is_part = asked is not None and asked[0] != "bytes=-" and is_same
    if request.method != "GET" or not is_part:
        return Response(film, 200, fields, "text/plain")
    size = len(film)
    if asked[1] == "":
        first, last = max(size - int(asked[2]), 0), size - 1
    else:
        first, last = int(asked[1]), min(int(asked[2] or size), size - 1)
    if first > last:
        unmet = {"Content-Range": f"bytes */{size}"}
        raise HTTPException(416, f"The film has {size} bytes.", unmet)
    fields["Content-Range"] = f"bytes {first}-{last}/{size}"
    return Response(film[first : last + 1], 206, fields, "text/plain")


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
