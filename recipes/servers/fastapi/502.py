# Asks another server for the price, and says so when it cannot be reached.
from http import HTTPStatus

import httpx
import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
prices = "http://prices.example"


@app.head("/items/{id}", include_in_schema=False)
@app.get("/items/{id}")
async def get_item(id: int) -> dict:
    try:
        async with httpx.AsyncClient(timeout=2) as client:
            answer = await client.get(f"{prices}/{id}")
        answer.raise_for_status()
        return {"id": id, "price": answer.json()}
    except httpx.TimeoutException:
        raise HTTPException(504, "The prices took over two seconds.")
    except (httpx.HTTPError, ValueError):
        raise HTTPException(502, "The prices could not be read.")


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
