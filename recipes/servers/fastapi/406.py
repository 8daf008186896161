# Gives an item as JSON or CSV, and says so to whoever takes neither.
import re
from http import HTTPStatus

import uvicorn
from fastapi import FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

app = FastAPI()
json = '{"id":7,"name":"lamp"}'
item = {"application/json": json, "text/csv": "id,name\r\n7,lamp\r\n"}


def best(accept: str) -> str | None:
    parts = re.findall(r"([^\s;,]+)(?:\s*;\s*q=([01](?:\.\d+)?))?", accept)
    ranges = {name.lower(): float(q or 1) for name, q in parts}

    def quality(it: str) -> float:
        in_type = f"{it.split('/')[0]}/*"
        return ranges.get(it, ranges.get(in_type, ranges.get("*/*", 0)))

    first = max(item, key=quality)
    return first if quality(first) > 0 else None


@app.head("/items/7", include_in_schema=False)
@app.get("/items/7")
async def get_item(accept: str = Header("*/*")) -> Response:
    media_type = best(accept)
    vary = {"Vary": "Accept"}
    if media_type is None:
        raise HTTPException(406, f"There is {' and '.join(item)}.", vary)
    return Response(item[media_type], 200, vary, media_type)


@app.exception_handler(HTTPException)
async def problem(request: Request, error: HTTPException) -> JSONResponse:
    status, fields = error.status_code, error.headers
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": error.detail}
    return JSONResponse(content, status, fields, "application/problem+json")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
