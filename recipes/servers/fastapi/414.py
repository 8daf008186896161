# Refuses a target of more than 1000 octets before anything looks at it.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

app = FastAPI()
most = 1000


@app.middleware("http")
async def limit_target(request: Request, call_next) -> Response:
    query = request.scope["query_string"]
    if len(request.scope["raw_path"]) + len(query) <= most:
        return await call_next(request)
    return JSONResponse(
        {
            "status": 414,
            "title": "URI Too Long",
            "detail": f"{most} octets at most. A longer search can be POSTed.",
        },
        status_code=414,
        media_type="application/problem+json",
    )


@app.head("/search", include_in_schema=False)
@app.get("/search")
@app.post("/search")
async def search(q: str = "") -> dict:
    return {"q": q, "found": []}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
