# Points to what is wrong in an item that is well-formed.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

app = FastAPI()


class Item(BaseModel):
    name: str
    price: float = Field(ge=0)


items: list[Item] = []


@app.post("/items", status_code=201)
async def post_item(item: Item, response: Response) -> Item:
    items.append(item)
    response.headers["Location"] = f"/items/{len(items)}"
    return item


def pointer(loc: tuple) -> str:
    _, *path = loc  # the first says that it is about the content
    return "#" + "".join(f"/{it}" for it in path)


@app.exception_handler(RequestValidationError)
async def invalid(request: Request, error: RequestValidationError):
    errors = error.errors()
    if "json" in errors[0]["type"]:
        return JSONResponse(
            {"status": 400, "title": "Bad Request", "detail": errors[0]["msg"]},
            status_code=400,
            media_type="application/problem+json",
        )
    return JSONResponse(
        {
            "status": 422,
            "title": "Unprocessable Content",
            "errors": [
                {"pointer": pointer(it["loc"]), "detail": it["msg"]}
                for it in errors
            ],
        },
        status_code=422,
        media_type="application/problem+json",
    )


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
