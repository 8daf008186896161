# Negotiates the manual, and finds that a variant would negotiate once more.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException

app = FastAPI()
variants = {"/manual": ["/manual.en"], "/manual.en": ["/manual.us"]}


@app.head("/manual", include_in_schema=False)
@app.get("/manual")
async def get_manual(request: Request, negotiate: str = Header("")) -> Response:
    chosen = variants["/manual"][0]
    if "trans" in negotiate and chosen in variants:
        raise HTTPException(506, f"The variant {chosen} negotiates itself.")
    return RedirectResponse(chosen, 302, {"Vary": "Negotiate"})


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
