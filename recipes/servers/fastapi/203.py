# Makes another server's pages smaller, and says that it did.
import re

import httpx
import uvicorn
from fastapi import FastAPI, Response

app = FastAPI()
origin = "http://origin.example"


@app.head("/{path:path}", include_in_schema=False)
@app.get("/{path:path}")
async def get_page(path: str) -> Response:
    async with httpx.AsyncClient(timeout=2) as client:
        page = await client.get(f"{origin}/{path}")
    media_type = page.headers.get("Content-Type", "")
    via = {"Via": "1.1 slim-proxy.example"}
    if page.status_code != 200 or not media_type.startswith("text/html"):
        return Response(page.content, page.status_code, via, media_type)
    smaller = re.sub(r"<!--.*?-->", "", page.text, flags=re.DOTALL)
    smaller = re.sub(r"\s+", " ", smaller).strip()
    return Response(smaller, 203, via, "text/html")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
