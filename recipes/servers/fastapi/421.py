# Answers for its own hosts, and sends back what was meant for others.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

app = FastAPI()
hosts = {"api.example", "localhost"}


@app.middleware("http")
async def only_our_hosts(request: Request, call_next) -> Response:
    if request.url.hostname in hosts:
        return await call_next(request)
    return JSONResponse(
        {
            "status": 421,
            "title": "Misdirected Request",
            "detail": f"{request.url.hostname} is not served here.",
        },
        status_code=421,
        media_type="application/problem+json",
    )


@app.head("/", include_in_schema=False)
@app.get("/")
async def get_root() -> dict:
    return {"items": "/items"}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
