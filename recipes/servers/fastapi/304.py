# Answers 304 to whoever has the current state.
from typing import Any

import uvicorn
from fastapi import FastAPI, Request, Response

app = FastAPI()
item = {"id": 7, "name": "lamp"}
version = 3


def has(request: Request, etag: str) -> bool:
    tags = request.headers.get("If-None-Match", "").split(",")
    # Weak or strong makes no difference here.
    return any(it.strip().removeprefix("W/") in ("*", etag) for it in tags)


@app.head("/items/7", include_in_schema=False)
@app.get("/items/7")
async def get_item(request: Request, response: Response) -> Any:
    fields = {"ETag": f'"v{version}"', "Cache-Control": "max-age=60"}
    if has(request, fields["ETag"]):
        return Response(status_code=304, headers=fields)
    response.headers.update(fields)
    return item


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
