# Lets a client send three requests in ten seconds, then says when to come back.
import math
import time
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
most = 3
seconds = 10
counts: dict[str, tuple[float, int]] = {}


def limit(request: Request) -> None:
    now = time.monotonic()
    start, used = counts.get(request.client.host, (now, 0))
    if now - start >= seconds:
        start, used = now, 0
    counts[request.client.host] = (start, used + 1)
    if used >= most:
        wait = math.ceil(start + seconds - now)
        again = {"Retry-After": str(wait)}
        raise HTTPException(429, f"{most} in {seconds} seconds.", again)


@app.get("/items", dependencies=[Depends(limit)])
async def get_items() -> list:
    return [{"id": 7, "name": "lamp"}]


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
