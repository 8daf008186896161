# Tells methods that nothing here knows from those that one path has not.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

app = FastAPI()
methods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


@app.middleware("http")
async def only_known_methods(request: Request, call_next) -> Response:
    if request.method in methods:
        return await call_next(request)
    return JSONResponse(
        {
            "status": 501,
            "title": "Not Implemented",
            "detail": f"{request.method} is not known here.",
        },
        status_code=501,
        media_type="application/problem+json",
    )


@app.head("/items/7", include_in_schema=False)
@app.get("/items/7")
async def get_item() -> dict:
    return {"id": 7, "name": "lamp"}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
