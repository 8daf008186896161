# Waits three seconds for content, and no longer.
import asyncio
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()


@app.post("/items")
async def post_item(request: Request) -> dict:
    try:
        content = await asyncio.wait_for(request.body(), timeout=3)
    except asyncio.TimeoutError:
        close = {"Connection": "close"}
        raise HTTPException(408, "The content took over 3 seconds.", close)
    return {"size": len(content)}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
