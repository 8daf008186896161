# Lets a client send three requests in ten seconds, then says when to come back.
import math
import time
from collections import Counter
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
most = 3
seconds = 10
counts: Counter[str] = Counter()
end = 0.0


def limit(request: Request) -> None:
    global end
    now = time.monotonic()
    if now >= end:
        counts.clear()  # nobody is remembered for longer
        end = now + seconds
    counts[request.client.host] += 1
    if counts[request.client.host] > most:
        again = {"Retry-After": str(math.ceil(end - now))}
        raise HTTPException(429, f"{most} in {seconds} seconds.", again)


@app.head("/items", dependencies=[Depends(limit)], include_in_schema=False)
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
