# Says which methods a path has, all of them; FastAPI names those of one route.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.routing import Match

app = FastAPI()
items = [{"id": 7, "name": "lamp"}]


@app.head("/items", include_in_schema=False)
@app.get("/items")
async def get_items() -> list:
    return items


@app.post("/items", status_code=201)
async def post_item(item: dict, response: Response) -> dict:
    items.append(item)
    response.headers["Location"] = f"/items/{len(items) + 6}"
    return item


def allowed(scope: dict) -> str:
    routes = [it for it in app.routes if it.matches(scope)[0] != Match.NONE]
    return ", ".join(sorted({method for it in routes for method in it.methods}))


@app.exception_handler(405)
async def not_allowed(request: Request, error: Exception) -> JSONResponse:
    return JSONResponse(
        {
            "status": 405,
            "title": "Method Not Allowed",
            "detail": f"{request.url.path} has no {request.method}.",
        },
        status_code=405,
        headers={"Allow": allowed(request.scope)},
        media_type="application/problem+json",
    )


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
