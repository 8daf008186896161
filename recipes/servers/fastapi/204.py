# Deletes an item, after which there is nothing to say.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
items = {id: {"id": id, "name": "lamp"} for id in range(1, 10)}


@app.delete("/items/{id}", status_code=204)
async def delete_item(id: int) -> None:
    if items.pop(id, None) is None:
        raise HTTPException(404, f"There is no item {id}.")


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
