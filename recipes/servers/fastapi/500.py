# Says that it is our fault, under a number by which the log can be searched.
import logging
import uuid
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
items = {7: {"id": 7, "name": "lamp"}}


@app.head("/items/{id}", include_in_schema=False)
@app.get("/items/{id}")
async def get_item(id: int) -> dict:
    if id not in items:
        raise HTTPException(404, f"There is no item {id}.")
    return {"price": items[id]["price"]}  # a mistake: there is no price


@app.exception_handler(Exception)
async def failed(request: Request, error: Exception) -> JSONResponse:
    number = uuid.uuid4().hex
    logging.error(number, exc_info=error)
    title, instance = "Internal Server Error", f"/errors/{number}"
    content = {"status": 500, "title": title, "instance": instance}
    return JSONResponse(content, 500, None, "application/problem+json")


# A mistake of the client stays one.
@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
