# Keeps a page with its tag, and fetches it again only if it has changed.
url=http://localhost:8001/cause/304/page

get() {
  # It sends If-None-Match once there is a tag; 304 leaves the page as it is.
  curl -sS --fail-with-body --etag-compare page.etag --etag-save page.etag \
    -o page.txt -w '%{http_code}: ' "$url" && cat page.txt && echo
}

: >page.etag
get
get
# prints: 200: A page that does not change.
# prints: 304: A page that does not change.
