# Tries to tell the browser what to load while the page is still being made.
import uvicorn
from fastapi import FastAPI
from fastapi.responses import HTMLResponse, PlainTextResponse

app = FastAPI()
link = b"</style.css>; rel=preload; as=style"


class EarlyHint:
    def __init__(self, app) -> None:
        self.app = app

    async def __call__(self, scope, receive, send) -> None:
        app = self.app
        if scope["type"] == "http":
            # What ASGI has for it, where a server knows it.
            hint = {"type": "http.response.early_hint", "links": [link]}
            try:
                await send(hint)
            except RuntimeError as error:
                app = PlainTextResponse(f"RuntimeError: {error}", 500)
        await app(scope, receive, send)


app.add_middleware(EarlyHint)


@app.get("/")
async def get_root() -> HTMLResponse:
    return HTMLResponse("<!doctype html><title>Lamps</title>")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
