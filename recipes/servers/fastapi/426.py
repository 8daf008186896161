# Prints over TLS only, and says what to upgrade to.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()


@app.head("/ipp", include_in_schema=False)
@app.get("/ipp")
async def get_printer(request: Request) -> dict:
    if request.url.scheme != "https":
        upgrade = {"Upgrade": "TLS/1.2, HTTP/1.1", "Connection": "Upgrade"}
        raise HTTPException(426, "Printing goes over TLS.", upgrade)
    return {"state": "idle"}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
