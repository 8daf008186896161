# Lets the reader choose where Accept-Language does not.
import re
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException

app = FastAPI()
manuals = {"en": "English", "de": "Deutsch"}


def best(accept: str) -> str | None:
    parts = re.findall(r"(\w+)[^,;]*(?:;\s*q=([01](?:\.\d+)?))?", accept)
    weights = {name.lower(): float(q or 1) for name, q in parts}
    first = max(manuals, key=lambda it: weights.get(it, 0))
    return first if weights.get(first, 0) > 0 else None


@app.head("/manual", include_in_schema=False)
@app.get("/manual")
async def get_manual(request: Request) -> Response:
    language = best(request.headers.get("Accept-Language", ""))
    vary = {"Vary": "Accept-Language"}
    if language is not None:
        return RedirectResponse(f"/manual.{language}", 302, vary)
    links = [f'<a href="/manual.{it}">{manuals[it]}</a>' for it in manuals]
    return HTMLResponse(" ".join(links), 300, vary | {"Location": "/manual.en"})


@app.head("/manual.{language}", include_in_schema=False)
@app.get("/manual.{language}")
async def get_manual_in(language: str) -> str:
    if language not in manuals:
        raise HTTPException(404, f"There is no manual in {language}.")
    return manuals[language]


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
