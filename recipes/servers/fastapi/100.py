# Asks for the content of a film (100) only once its head is one that we take.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
films: dict[int, bytes] = {}


@app.put("/films/{id}", status_code=201)
async def put_film(id: int, request: Request) -> Response:
    if request.headers.get("Content-Type") != "video/mp4":
        takes = {"Accept": "video/mp4"}
        raise HTTPException(415, "A film is video/mp4.", takes)
    # Reading is what makes the server send 100 (Continue).
    films[id] = await request.body()
    return Response(status_code=201)


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
