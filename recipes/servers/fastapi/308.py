# Leads each request for the first version to the second, as it is and for good.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel

app = FastAPI()
methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]


class Item(BaseModel):
    name: str


items: list[Item] = []


@app.post("/v2/items", status_code=201)
async def post_item(item: Item, response: Response) -> Item:
    items.append(item)
    response.headers["Location"] = f"/v2/items/{len(items)}"
    return item


@app.api_route("/v1/{path:path}", methods=methods, include_in_schema=False)
async def first_version(request: Request) -> RedirectResponse:
    # Not decoded, so that %3F does not become the start of a query.
    path = request.scope["raw_path"].decode().removeprefix("/v1/")
    query = request.scope["query_string"].decode()
    return RedirectResponse(f"/v2/{path}?{query}".removesuffix("?"), 308)


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
