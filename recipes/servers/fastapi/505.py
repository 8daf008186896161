# Speaks HTTP/1.1 and 1.0, and says so to whoever speaks something else.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

app = FastAPI()
versions = {"1.0", "1.1"}


@app.middleware("http")
async def only_known_versions(request: Request, call_next) -> Response:
    version = request.scope["http_version"]
    if version in versions:
        return await call_next(request)
    return JSONResponse(
        {
            "status": 505,
            "title": "HTTP Version Not Supported",
            "detail": f"1.0 and 1.1 work here, {version} does not.",
        },
        status_code=505,
        headers={"Connection": "close"},
        media_type="application/problem+json",
    )


@app.head("/items/7", include_in_schema=False)
@app.get("/items/7")
async def get_item() -> dict:
    return {"id": 7, "name": "lamp"}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
