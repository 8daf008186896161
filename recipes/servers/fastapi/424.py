# Does not publish a document while one that it is built on has failed.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
built_on = {"plan": ["budget"], "budget": []}
failed = {"budget"}


@app.api_route("/docs/{name}", methods=["PROPPATCH"], status_code=204)
async def patch_properties(name: str) -> None:
    if name not in built_on:
        raise HTTPException(404, f"There is no document {name}.")
    for it in built_on[name]:
        if it in failed:
            raise HTTPException(424, f"{name} is built on {it}, which failed.")


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
