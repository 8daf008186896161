# Is closed for maintenance, and says for how long.
import math
import time
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
opens = time.time() + 120


def open_now() -> None:
    wait = math.ceil(opens - time.time())
    if wait > 0:
        again = {"Retry-After": str(wait)}
        raise HTTPException(503, "We are back in two minutes.", again)


@app.head("/items/7", dependencies=[Depends(open_now)], include_in_schema=False)
@app.get("/items/7", dependencies=[Depends(open_now)])
async def get_item() -> dict:
    return {"id": 7, "name": "lamp"}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
