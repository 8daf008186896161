# Lets nobody into the network of the hotel who has not signed in to it.
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse

app = FastAPI()
signed_in: set[str] = set()
login = "https://login.hotel.example/"


@app.middleware("http")
async def only_guests(request: Request, call_next) -> Response:
    if request.client.host in signed_in:
        return await call_next(request)
    link = f'<a href="{login}">Sign in to this network</a>'
    return HTMLResponse(link, 511, {"Cache-Control": "no-store"})


@app.head("/", include_in_schema=False)
@app.get("/")
async def get_root() -> dict:
    return {"items": "/items"}


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
