# Takes an entry and lets the form be cleared for the next one.
from http import HTTPStatus
from urllib.parse import parse_qs

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
entries: list[str] = []


@app.post("/entries")
async def post_entry(request: Request) -> Response:
    form = parse_qs((await request.body()).decode(errors="replace"))
    if "name" not in form:
        raise HTTPException(422, "An entry has a name.")
    entries.append(form["name"][0])
    return Response(status_code=205)


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
