# Changes an item only if it is still as the client has seen it.
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

app = FastAPI()


class Item(BaseModel):
    name: str


item = Item(name="lamp")
version = 3


def has(tags: str, etag: str) -> bool:
    return tags == "*" or etag in (it.strip() for it in tags.split(","))


@app.put("/items/7", status_code=204)
async def put_item(
    new: Item, if_match: str = Header("*"), if_none_match: str = Header("")
) -> Response:
    global item, version
    etag = f'"v{version}"'
    # Only to If-None-Match a weak tag is as good as a strong one.
    is_known = any(has(if_none_match, it) for it in (etag, f"W/{etag}"))
    if not has(if_match, etag) or is_known:
        raise HTTPException(412, f"It is at v{version} by now.", {"ETag": etag})
    item, version = new, version + 1
    return Response(status_code=204, headers={"ETag": f'"v{version}"'})


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
