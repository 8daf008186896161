# Names the field that is longer than 4096 octets.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

app = FastAPI()
most = 4096


@app.middleware("http")
async def limit_fields(request: Request, call_next) -> Response:
    long = [it for it, value in request.headers.items() if len(value) > most]
    if long == []:
        return await call_next(request)
    return JSONResponse(
        {
            "status": 431,
            "title": "Request Header Fields Too Large",
            "detail": f"{long[0].capitalize()} has over {most} octets.",
        },
        status_code=431,
        media_type="application/problem+json",
    )


@app.head("/", include_in_schema=False)
@app.get("/")
async def get_root() -> dict:
    return {"items": "/items"}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
