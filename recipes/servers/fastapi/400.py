# Tells content that is no JSON from JSON that says something wrong.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel

app = FastAPI()


class Item(BaseModel):
    name: str


@app.post("/items")
async def post_item(item: Item) -> Item:
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
