# The same shop, after an afternoon with Verdict's pages; each comment names the one that told.
import asyncio
import logging
import math
import os
import re
import time
import uuid
from http import HTTPStatus

import httpx
import uvicorn
from fastapi import Depends, FastAPI, Header, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.routing import Match

PRICES = os.environ.get("PRICES", "http://localhost:4000")
PORT = int(os.environ.get("PORT", 3000))

users = {
    "ada": {"password": "secret", "role": "admin", "token": "t-ada"},
    "bob": {"password": "hunter2", "role": "customer", "token": "t-bob"},
}
products = {
    1: {"id": 1, "name": "Lamp", "price": 30, "stock": 5, "version": 1},
    2: {"id": 2, "name": "Chair", "price": 80, "stock": 1, "version": 1},
    3: {"id": 3, "name": "Table", "price": 250, "stock": 0, "version": 1},
}
photos = {}
orders = []
replies = {}
exports = {}

app = FastAPI()


# FastAPI answers HEAD only where it is told to, as verdict check --probe saw
def reads(path, **more):
    def add(run):
        app.head(path, include_in_schema=False, **more)(run)
        return app.get(path, **more)(run)

    return add


# Every refusal is problem details: /guides/errors, and any recipe for FastAPI
def problem(status, detail, fields=None, **more):
    content = {"status": status, "title": HTTPStatus(status).phrase, "detail": detail}
    return JSONResponse({**content, **more}, status, fields, "application/problem+json")


@app.exception_handler(HTTPException)
async def refused(request: Request, error: HTTPException):
    # The framework names the methods of one route: /405?in=fastapi
    if error.status_code == 405:
        routes = [it for it in app.routes if it.matches(request.scope)[0] != Match.NONE]
        allowed = ", ".join(sorted({method for it in routes for method in it.methods}))
        detail = f"{request.url.path} has no {request.method}."
        return problem(405, detail, {"Allow": allowed})
    return problem(error.status_code, error.detail, error.headers)


# /400?in=fastapi, /422?in=fastapi
@app.exception_handler(RequestValidationError)
async def invalid(request: Request, error: RequestValidationError):
    errors = error.errors()
    places = {it["loc"][0] for it in errors}
    if "path" in places:
        return problem(404, f"Nothing is at {request.url.path}.")
    if "body" not in places:
        return problem(400, f"{errors[0]['loc'][-1]}: {errors[0]['msg']}")
    if "json" in errors[0]["type"]:
        return problem(400, "The content is no JSON.")
    pointers = [
        {"pointer": "#" + "".join(f"/{at}" for at in it["loc"][1:]), "detail": it["msg"]}
        for it in errors
    ]
    return problem(422, "Some members cannot be used.", errors=pointers)


# /500?in=fastapi
@app.exception_handler(Exception)
async def failed(request: Request, error: Exception):
    number = uuid.uuid4().hex
    logging.error("%s: %r", number, error)
    detail = "That is our fault, and it is in our log."
    return problem(500, detail, instance=f"/errors/{number}")


# 401 with a challenge says who are you, 403 says no: /401?in=fastapi, /403?in=fastapi
bearer = HTTPBearer(auto_error=False)


def signed_in(given: HTTPAuthorizationCredentials | None = Depends(bearer)) -> dict:
    if given is None:
        challenge = {"WWW-Authenticate": 'Bearer realm="shop"'}
        raise HTTPException(401, "Send a token.", challenge)
    for it in users.values():
        if it["token"] == given.credentials:
            return it
    challenge = {"WWW-Authenticate": 'Bearer realm="shop", error="invalid_token"'}
    raise HTTPException(401, "That token is not known.", challenge)


def admin(user: dict = Depends(signed_in)) -> None:
    if user["role"] != "admin":
        raise HTTPException(403, f"You are a {user['role']}; that is for admins.")


# /415?in=fastapi
def is_json(content_type: str = Header("application/json")) -> None:
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type != "application/json":
        takes = {"Accept": "application/json"}
        raise HTTPException(415, f"Send JSON, not {media_type}.", takes)


# /404?in=fastapi
def found(id: int) -> dict:
    if id not in products:
        raise HTTPException(404, f"There is no product {id}.")
    return products[id]


# /304?in=fastapi
def has(request: Request, etag: str) -> bool:
    tags = request.headers.get("If-None-Match", "").split(",")
    return any(it.strip().removeprefix("W/") in ("*", etag) for it in tags)


# Nobody undoes what they have not seen: /428?in=fastapi, /412?in=fastapi, /guides/caching
def etag_of(it: dict) -> str:
    return f'"v{it["version"]}"'


def unchanged(request: Request, it: dict = Depends(found), if_match: str = Header("*")) -> None:
    etag = etag_of(it)
    tags = [tag.strip() for tag in if_match.split(",")]
    if ("*" not in tags and etag not in tags) or has(request, etag):
        raise HTTPException(412, f"It is at v{it['version']} by now.", {"ETag": etag})


def seen(request: Request) -> None:
    if "If-Match" not in request.headers and "If-None-Match" not in request.headers:
        raise HTTPException(428, "Send If-Match with the entity tag.")


class Login(BaseModel):
    name: str
    password: str


class Product(BaseModel):
    name: str = Field(min_length=1)
    price: float = Field(gt=0)
    stock: int = Field(0, ge=0)


class Order(BaseModel):
    productId: int
    quantity: int = Field(gt=0)


# /429?in=fastapi, for those who guess
failures: dict[str, tuple[float, int]] = {}
most = 5
seconds = 60


@app.post("/login", dependencies=[Depends(is_json)])
async def login(it: Login, request: Request):
    now = time.monotonic()
    start, used = failures.get(request.client.host, (now, 0))
    if now - start >= seconds:
        start, used = now, 0
    if used >= most:
        again = {"Retry-After": str(math.ceil(start + seconds - now))}
        raise HTTPException(429, f"{most} failures in {seconds} seconds.", again)
    if users.get(it.name, {}).get("password") != it.password:
        failures[request.client.host] = (start, used + 1)
        challenge = {"WWW-Authenticate": 'Bearer realm="shop"'}
        raise HTTPException(401, "Wrong name or password.", challenge)
    return {"token": users[it.name]["token"]}


@reads("/products")
async def list_products(limit: int = Query(100, ge=0)):
    return list(products.values())[:limit]


# /201?in=fastapi, and a name that is taken is 409: /409?in=fastapi
creating = [Depends(admin), Depends(is_json)]


@app.post("/products", status_code=201, dependencies=creating)
async def create_product(new: Product, response: Response):
    if any(it["name"] == new.name for it in products.values()):
        raise HTTPException(409, f"There is a {new.name}.")
    id = max(products) + 1
    products[id] = {"id": id, **new.dict(), "version": 1}
    response.headers["Location"] = app.url_path_for("get_product", id=id)
    response.headers["ETag"] = etag_of(products[id])
    return products[id]


@reads("/products/{id}")
async def get_product(request: Request, response: Response, it: dict = Depends(found)):
    fields = {"ETag": etag_of(it)}
    if has(request, fields["ETag"]):
        return Response(status_code=304, headers=fields)
    response.headers.update(fields)
    return it


changing = [Depends(it) for it in (admin, found, seen, unchanged, is_json)]


@app.put("/products/{id}", dependencies=changing)
async def update_product(id: int, new: Product, response: Response):
    products[id].update(new.dict(), version=products[id]["version"] + 1)
    response.headers["ETag"] = etag_of(products[id])
    return products[id]


# /204?in=fastapi
@app.delete("/products/{id}", status_code=204, dependencies=[Depends(admin), Depends(unchanged)])
async def delete_product(id: int) -> None:
    del products[id]
    photos.pop(id, None)


# /413?in=fastapi; a PUT that creates is 201: /choose?q=PUT+creates
limit = 100_000


async def photo(request: Request, content_type: str = Header("")) -> bytes:
    if not content_type.startswith("image/"):
        raise HTTPException(415, "A photo is an image.", {"Accept": "image/*"})
    too_large = HTTPException(413, f"{limit} octets at most.", {"Connection": "close"})
    if int(request.headers.get("Content-Length", 0)) > limit:
        raise too_large
    content = b""
    async for part in request.stream():
        content += part
        if len(content) > limit:
            raise too_large
    return content


@app.put("/products/{id}/photo", dependencies=[Depends(signed_in), Depends(found)])
async def put_photo(id: int, request: Request, data: bytes = Depends(photo)):
    before = photos.get(id, {"version": 0})["version"]
    kind = request.headers["Content-Type"]
    photos[id] = {"type": kind, "data": data, "version": before + 1}
    return Response(status_code=204 if before else 201)


# /206?in=fastapi
@reads("/products/{id}/photo", dependencies=[Depends(found)])
async def get_photo(id: int, request: Request):
    if id not in photos:
        raise HTTPException(404, f"There is no photo of product {id}.")
    kind, data, etag = photos[id]["type"], photos[id]["data"], etag_of(photos[id])
    headers = {"ETag": etag, "Accept-Ranges": "bytes"}
    if has(request, etag):
        return Response(status_code=304, headers=headers)
    asked = re.fullmatch(r"bytes=(\d*)-(\d*)", request.headers.get("Range", ""))
    is_same = request.headers.get("If-Range", etag) == etag
    if asked is None or asked[0] == "bytes=-" or not is_same:
        return Response(data, 200, headers, kind)
    size = len(data)
    if asked[1] == "":
        first, last = max(size - int(asked[2]), 0), size - 1
    else:
        first, last = int(asked[1]), min(int(asked[2] or size), size - 1)
    if first > last:
        unmet = {"Content-Range": f"bytes */{size}"}
        raise HTTPException(416, f"The photo has {size} octets.", unmet)
    headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    return Response(data[first : last + 1], 206, headers, kind)


# Reasons of the shop's own are types of problems: /guides/custom-codes
@app.post("/orders", status_code=201, dependencies=[Depends(signed_in), Depends(is_json)])
async def create_order(
    new: Order,
    user: dict = Depends(signed_in),
    idempotency_key: str | None = Header(None),
):
    # A repeated order is the first one's answer: /fields/idempotency-key
    mine = (user["token"], idempotency_key)
    if idempotency_key is not None and mine in replies:
        before, order = replies[mine]
        if before != new:
            raise HTTPException(422, "That key was for another order.")
        return created(order)
    product = products.get(new.productId)
    if product is None:
        errors = [{"pointer": "#/productId", "detail": "is no product"}]
        return problem(422, "Some members cannot be used.", errors=errors)
    if product["stock"] < new.quantity:
        return problem(
            409,
            f"There are {product['stock']} left.",
            type="https://shop.example/problems/out-of-stock",
            title="Out of stock",
            left=product["stock"],
        )
    product["stock"] -= new.quantity
    product["version"] += 1
    order = {"id": len(orders) + 1, **new.dict(), "left": product["stock"]}
    orders.append({"order": order, "owner": user})
    replies[mine] = (new, order)
    return created(order)


def created(order: dict) -> JSONResponse:
    return JSONResponse(order, 201, {"Location": app.url_path_for("get_order", id=order["id"])})


# What is somebody else's is not there: /403-vs-404
@reads("/orders/{id}")
async def get_order(id: int, user: dict = Depends(signed_in)):
    for it in orders:
        if it["order"]["id"] == id and it["owner"] is user:
            return it["order"]
    raise HTTPException(404, f"You have no order {id}.")


# For good, and a POST stays one: /308?in=fastapi
methods = ["GET", "HEAD", "POST", "PUT", "DELETE"]


@app.api_route("/api/v1/{path}", methods=methods, include_in_schema=False)
async def first_version(path: str, request: Request):
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/{path}{query}", 308)


# /504?in=fastapi first, since it is one of the failures of /502?in=fastapi
@reads("/products/{id}/price", dependencies=[Depends(found)])
async def price(id: int):
    try:
        async with httpx.AsyncClient(timeout=0.5) as client:
            answer = await client.get(f"{PRICES}/prices/{id}")
        answer.raise_for_status()
        return {"price": f"{answer.json()['price']:.2f}"}
    except httpx.TimeoutException:
        raise HTTPException(504, "The price took too long.")
    except (httpx.HTTPError, KeyError, TypeError, ValueError):
        raise HTTPException(502, "The prices could not be read.")


# /202?in=fastapi, /guides/async-jobs
@app.post("/exports", status_code=202)
async def post_export(response: Response, user: dict = Depends(signed_in)):
    id = uuid.uuid4().hex
    exports[id] = {"state": "running", "owner": user}
    exports[id]["task"] = asyncio.create_task(export(exports[id]))
    monitor = app.url_path_for("get_export", id=id)
    response.headers["Location"] = monitor
    return {"state": "running", "monitor": monitor}


async def export(job: dict) -> None:
    try:
        job.update(csv=await write_export(), state="done")
    except Exception:
        job.update(state="failed")


async def write_export():
    await asyncio.sleep(1)  # in truth, minutes
    return "\n".join(["id,name", *(f"{it['id']},{it['name']}" for it in products.values())])


def job(id: str, user: dict = Depends(signed_in)) -> dict:
    if id not in exports or exports[id]["owner"] is not user:
        raise HTTPException(404, f"You have no export {id}.")
    return exports[id]


@reads("/exports/{id}")
async def get_export(id: str, response: Response, job: dict = Depends(job)):
    if job["state"] == "done":
        return RedirectResponse(app.url_path_for("get_file", id=id), 303)
    if job["state"] == "running":
        response.headers["Retry-After"] = "1"
    response.headers["Cache-Control"] = "no-store"
    return {"state": job["state"]}


@reads("/exports/{id}/file")
async def get_file(job: dict = Depends(job)):
    if job["state"] != "done":
        raise HTTPException(404, "It is not there yet.")
    return Response(job["csv"], media_type="text/csv")


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=PORT)
