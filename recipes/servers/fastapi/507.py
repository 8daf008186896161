# Keeps 16 octets of documents, and no more.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
most = 16
docs = {"notes": b"milk, bread"}


@app.put("/docs/{name}", status_code=204)
async def put_doc(name: str, request: Request) -> Response:
    content = await request.body()
    used = sum(len(docs[it]) for it in docs if it != name)
    if used + len(content) > most:
        raise HTTPException(507, f"{most - used} octets are left.")
    docs[name] = content
    return Response(status_code=204)


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
