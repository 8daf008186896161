# Sends a reader of the feed only the entries that it does not have yet.
import uvicorn
from fastapi import FastAPI, Request, Response

app = FastAPI()
entries = ["One lamp", "Two lamps", "A film", "A report"]
etag = f'"v{len(entries)}"'
since = {f'"v{known}"': known for known in range(1, len(entries))}


@app.head("/feed", include_in_schema=False)
@app.get("/feed")
async def get_feed(request: Request) -> Response:
    known = request.headers.get("If-None-Match", "")
    fields = {"ETag": etag, "Vary": "A-IM, If-None-Match"}
    if known == etag:
        return Response(status_code=304, headers=fields)
    takes = [it.strip() for it in request.headers.get("A-IM", "").split(",")]
    is_delta = "feed" in takes and known in since
    if is_delta:
        fields |= {"IM": "feed", "Delta-Base": known}
    parts = entries[since[known] :] if is_delta else entries
    new = "".join(f"<entry><title>{it}</title></entry>" for it in parts)
    content = f'<feed xmlns="http://www.w3.org/2005/Atom">{new}</feed>'
    status = 226 if is_delta else 200
    return Response(content, status, fields, "application/atom+xml")


if __name__ == "__main__":
    uvicorn.run(app, port=8080)
