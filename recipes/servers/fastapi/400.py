# Tells content that is no JSON from JSON that says something wrong.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel

app = FastAPI()


class Item(BaseModel):
    name: str


items: list[Item] = []


@app.post("/items", status_code=201)
async def post_item(item: Item, response: Response) -> Item:
    items.append(item)
    response.headers["Location"] = f"/items/{len(items)}"
    return item


@app.exception_handler(RequestValidationError)
async def invalid(request: Request, error: RequestValidationError):
    first = error.errors()[0]
    is_json = "json" not in first["type"]
    status = 422 if is_json else 400
    return JSONResponse(
        {
            "status": status,
            "title": HTTPStatus(status).phrase,
            "detail": first["msg"] if is_json else "The content is no JSON.",
        },
        status_code=status,
        media_type="application/problem+json",
    )


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
