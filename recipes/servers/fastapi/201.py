# Makes an item, and says where it is.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

app = FastAPI()


class Item(BaseModel):
    name: str


items: dict[int, Item] = {}


@app.post("/items", status_code=201)
async def post_item(item: Item, request: Request, response: Response) -> dict:
    id = len(items) + 1
    items[id] = item
    response.headers["Location"] = app.url_path_for("get_item", id=id)
    response.headers["ETag"] = '"v1"'
    return {"id": id, "name": item.name}


@app.head("/items/{id}", include_in_schema=False)
@app.get("/items/{id}")
async def get_item(id: int) -> Item:
    if id not in items:
        raise HTTPException(404, f"There is no item {id}.")
    return items[id]


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
