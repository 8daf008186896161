// The same in FastAPI.
import type { Block } from "../../doc.ts";
import { py } from "../guide.ts";

/** All that is refused comes by here. */
export const problems: Block = py(`
# problems.py
import logging
import uuid
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match


def problem(status, detail, fields=None, **members):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail, **members}
    return JSONResponse(content, status, fields, "application/problem+json")


async def refused(request: Request, error: HTTPException):
    path, fields = request.url.path, error.headers
    if error.status_code == 405:
        methods = {"OPTIONS"}
        for it in request.app.routes:  # it names those of one route only
            if it.matches(request.scope)[0] != Match.NONE:
                methods |= getattr(it, "methods", None) or set()
        fields = {"Allow": ", ".join(sorted(methods))}
        if request.method == "OPTIONS":
            return Response(None, 204, fields)
        return problem(405, f"{path} has no {request.method}.", fields)
    if error.status_code == 404 and error.detail == "Not Found":
        return problem(404, f"Nothing is at {path}.", fields)
    return problem(error.status_code, error.detail, fields)


async def invalid(request: Request, error: RequestValidationError):
    errors = error.errors()
    places = {it["loc"][0] for it in errors}
    if "path" in places:  # an id that cannot be one names nothing
        return problem(404, f"Nothing is at {request.url.path}.")
    if places != {"body"}:  # a query, a field, a cookie
        name, message = errors[0]["loc"][-1], errors[0]["msg"]
        return problem(400, f"{name}: {message}")
    if "json" in errors[0]["type"]:
        return problem(400, "The content is no JSON.")
    pointers = [
        {
            "pointer": "".join(["#", *(f"/{at}" for at in it["loc"][1:])]),
            "detail": it["msg"],
        }
        for it in errors
    ]
    return problem(422, "It cannot be used as it is.", errors=pointers)


async def failed(request: Request, error: Exception):
    instance = f"/errors/{uuid.uuid4()}"
    logging.error("%s: %r", instance, error)
    detail = "That is our fault, and it is in our log."
    return problem(500, detail, instance=instance)


def use_problems(app: FastAPI):
    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(Exception, failed)
`);

/** Routes with what they owe, HEAD and what the document says. */
export const app: Block = py(`
# app.py
import uvicorn
from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.security import HTTPBearer
from problems import use_problems
from pydantic import BaseModel

app = FastAPI()
use_problems(app)
items = {7: {"name": "lamp", "version": 1}}


class Item(BaseModel):
    name: str


def etag_of(item):
    return f'"v{item["version"]}"'


# FastAPI answers HEAD only where it is told to
def reads(path, **more):
    def add(run):
        app.head(path, include_in_schema=False, **more)(run)
        return app.get(path, **more)(run)

    return add


def signed_in(given=Depends(HTTPBearer(auto_error=False))):
    if given is None or given.credentials != "t-ada":
        challenge = {"WWW-Authenticate": 'Bearer realm="items"'}
        raise HTTPException(401, "Send a token that is known.", challenge)


def found(id: int):
    if id not in items:
        raise HTTPException(404, f"There is no item {id}.")
    return items[id]


def tags_in(request, name):
    tags = request.headers.get(name, "").split(",")
    return {it.strip() for it in tags} - {""}


def has(request, etag):  # If-None-Match takes weak tags, If-Match does not
    none = tags_in(request, "If-None-Match")
    return not none.isdisjoint({"*", etag, f"W/{etag}"})


def unchanged(request: Request, item=Depends(found)):
    etag = etag_of(item)
    match = tags_in(request, "If-Match")
    if not match and not tags_in(request, "If-None-Match"):
        raise HTTPException(428, "Send If-Match.")
    if (match and match.isdisjoint({"*", etag})) or has(request, etag):
        raise HTTPException(412, f"It is {etag} by now.", {"ETag": etag})


def is_json(content_type: str = Header("application/json")):
    if content_type.partition(";")[0].strip().lower() != "application/json":
        takes = {"Accept": "application/json"}
        raise HTTPException(415, "Send JSON.", takes)


# What /openapi.json says of refusals
def refusals(*codes):
    content = {"application/problem+json": {}}
    return {it: {"description": "Refused", "content": content} for it in codes}


creating = {
    "status_code": 201,
    "responses": refusals(400, 401, 415, 422),
    "dependencies": [Depends(signed_in), Depends(is_json)],
}
changing = {
    "responses": refusals(400, 401, 404, 412, 415, 422, 428),
    "dependencies": [
        Depends(it) for it in (signed_in, found, unchanged, is_json)
    ],
}


@app.post("/items", **creating)
async def create_item(new: Item, response: Response):
    id = max(items) + 1
    items[id] = {"name": new.name, "version": 1}
    response.headers["Location"] = app.url_path_for("get_item", id=id)
    response.headers["ETag"] = etag_of(items[id])
    return items[id]


@reads("/items/{id}", responses=refusals(404))
async def get_item(
    request: Request, response: Response, item=Depends(found)
):
    etag = etag_of(item)
    if has(request, etag):
        return Response(None, 304, {"ETag": etag})
    response.headers["ETag"] = etag
    return item


@app.put("/items/{id}", **changing)
async def put_item(id: int, new: Item, response: Response):
    items[id].update(name=new.name, version=items[id]["version"] + 1)
    response.headers["ETag"] = etag_of(items[id])
    return items[id]


@reads("/broken")
async def broken():
    raise RuntimeError("The password is 1234.")


uvicorn.run(app, port=8080)
`);
