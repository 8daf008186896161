# Says where a page has moved for good.
import uvicorn
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.head("/old", include_in_schema=False)
@app.get("/old")
async def get_old() -> RedirectResponse:
    return RedirectResponse(app.url_path_for("get_new"), 301)


@app.head("/new", include_in_schema=False)
@app.get("/new")
async def get_new() -> dict:
    return {"name": "lamp"}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
