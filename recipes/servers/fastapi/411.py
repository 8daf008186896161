# Wants to know how long content is before any of it is read.
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Header, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()


def length(content_length: int | None = Header(None)) -> int:
    if content_length is None:
        close = {"Connection": "close"}
        raise HTTPException(411, "Send Content-Length.", close)
    return content_length


@app.post("/items")
async def post_item(request: Request, length: int = Depends(length)) -> dict:
    await request.body()
    return {"length": length}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
