# Says how long the film is to whoever asks for what is behind its end.
import re
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
film = b"hello, world. " * 1000


@app.get("/films/7")
async def get_film(request: Request) -> Response:
    size = len(film)
    fields = {"Accept-Ranges": "bytes"}
    asked = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", ""))
    if asked is None:
        return Response(film, 200, fields, "text/plain")
    first, last = int(asked[1]), min(int(asked[2] or size), size - 1)
    if first >= size:
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
