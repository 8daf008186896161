# Takes JSON, and says so to whoever sends something else.
from http import HTTPStatus

import uvicorn
from fastapi import Depends, FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

app = FastAPI()


class Item(BaseModel):
    name: str


items: list[Item] = []


def is_json(content_type: str = Header("")) -> None:
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type != "application/json":
        takes = {"Accept": "application/json"}
        raise HTTPException(415, f"An item is JSON, not {media_type}.", takes)


@app.post("/items", status_code=201, dependencies=[Depends(is_json)])
async def post_item(item: Item, response: Response) -> Item:
    items.append(item)
    response.headers["Location"] = f"/items/{len(items)}"
    return item


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
