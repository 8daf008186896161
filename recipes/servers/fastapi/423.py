# Lets only whoever has its lock change a document.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
docs = {"plan": b"old plan"}
locks = {"plan": "urn:uuid:e71d4fae-5dec-22d6-fea5-00a0c91e6be4"}


@app.put("/docs/{name}", status_code=204)
async def put_doc(name: str, request: Request) -> Response:
    condition = request.headers.get("If", "")
    token = locks.get(name)
    if token is not None and f"(<{token}>)" not in condition:
        raise HTTPException(423, f"{name} is locked. Send its token in If.")
    docs[name] = await request.body()
    return Response(status_code=204)


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
