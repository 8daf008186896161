# Does not let a film of more than 10 MB wait for a 100 (Continue).
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Header, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
most = 10_000_000
films: dict[int, bytes] = {}


def expectation(
    expect: str = Header(""), content_length: int = Header(0)
) -> None:
    if expect.lower() == "100-continue" and content_length > most:
        close = {"Connection": "close"}
        raise HTTPException(417, "Send a film of that size in parts.", close)


@app.put("/films/{id}", status_code=204, dependencies=[Depends(expectation)])
async def put_film(id: int, request: Request) -> None:
    films[id] = await request.body()


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
