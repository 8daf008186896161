# Sends a reader of the feed only the entries that it does not have yet.
from flask import Flask, Response, request

app = Flask(__name__)
entries = ["One lamp", "Two lamps", "A film", "A report"]
since = {f"v{known}": known for known in range(1, len(entries))}


@app.get("/feed")
def get_feed():
    had = since.keys() & request.if_none_match.as_set()
    known = max(had, key=since.get, default=None)
    takes = request.headers.get("A-IM", "").replace(" ", "").split(",")
    is_delta = known is not None and "feed" in takes
    parts = entries[since[known] :] if is_delta else entries
    new = "".join(f"<entry><title>{it}</title></entry>" for it in parts)
    content = f'<feed xmlns="http://www.w3.org/2005/Atom">{new}</feed>'
    response = Response(content, content_type="application/atom+xml")
    response.set_etag(f"v{len(entries)}")
    response.vary.update(["A-IM", "If-None-Match"])
    if is_delta:
        response.status_code = 226
        response.headers.update({"IM": "feed", "Delta-Base": f'"{known}"'})
    elif request.if_none_match.contains_weak(f"v{len(entries)}"):
        response.status_code = 304
    return response


if __name__ == "__main__":
    app.run(port=8080)
