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


@app.put("/items/7", status_code=204)
async def put_item(new: Item, if_match: str | None = Header(None)) -> Response:
    global item, version
    tags = [it.strip() for it in (if_match or "*").split(",")]
    etag = f'"v{version}"'
    if "*" not in tags and etag not in tags:
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
