# Takes an order, and leads to it with a GET, so that reloading orders nothing.
from http import HTTPStatus
from urllib.parse import parse_qs

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException

app = FastAPI()
orders: dict[int, str] = {}


@app.post("/orders")
async def post_order(request: Request) -> RedirectResponse:
    form = parse_qs((await request.body()).decode(errors="replace"))
    if "item" not in form:
        raise HTTPException(422, "An order has an item.")
    id = len(orders) + 1
    orders[id] = form["item"][0]
    return RedirectResponse(app.url_path_for("get_order", id=id), 303)


@app.head("/orders/{id}", include_in_schema=False)
@app.get("/orders/{id}")
async def get_order(id: int) -> dict:
    if id not in orders:
        raise HTTPException(404, f"There is no order {id}.")
    return {"id": id, "item": orders[id]}


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
