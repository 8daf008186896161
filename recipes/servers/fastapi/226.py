# Sends a reader of the feed only the entries that it does not have yet.
import uvicorn
from fastapi import FastAPI, Request, Response

app = FastAPI()
entries = ["<entry>3</entry>", "<entry>4</entry>"]
since = {'"v3"': 1, '"v4"': 2}  # how many entries each state had
etag = '"v4"'


@app.get("/feed")
async def get_feed(request: Request) -> Response:
    known = request.headers.get("If-None-Match", "")
    headers = {"ETag": etag, "Vary": "A-IM, If-None-Match"}
    if known == etag:
        return Response(status_code=304, headers=headers)
    takes = [it.strip() for it in request.headers.get("A-IM", "").split(",")]
    is_delta = "feed" in takes and known in since
    if is_delta:
        headers |= {"IM": "feed", "Delta-Base": known}
    parts = entries[since[known] :] if is_delta else entries
    atom = 'xmlns="http://www.w3.org/2005/Atom"'
    content = f"<feed {atom}>{''.join(parts)}</feed>"
    status = 226 if is_delta else 200
    return Response(content, status, headers, "application/atom+xml")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
