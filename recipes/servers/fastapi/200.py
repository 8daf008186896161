# Gives an item, with the entity tag of its state.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
items = {7: {"id": 7, "name": "lamp"}}
versions = {7: 3}


@app.head("/items/{id}", include_in_schema=False)
@app.get("/items/{id}")
async def get_item(id: int, response: Response) -> dict:
    if id not in items:
        raise HTTPException(404, f"There is no item {id}.")
    response.headers["ETag"] = f'"v{versions[id]}"'
    return items[id]


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
