# Takes photos of 10 MB at most, and counts where their length was not told.
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
most = 10_000_000


async def content(request: Request) -> bytes:
    too_large = HTTPException(413, "10 MB at most.", {"Connection": "close"})
    if int(request.headers.get("Content-Length", 0)) > most:
        raise too_large
    content = b""
    async for part in request.stream():
        content += part
        if len(content) > most:
            raise too_large
    return content


@app.post("/photos")
async def post_photo(content: bytes = Depends(content)) -> dict:
    return {"size": len(content)}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
