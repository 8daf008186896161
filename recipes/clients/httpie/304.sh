# Keeps a page with its tag, and fetches it again only if it has changed.
url=http://localhost:8001/cause/304/page

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

get() {
  # With no value the field is left out.
  ask "$url" If-None-Match:"$(cat page.etag)"
  if [ "$(status)" = 200 ]; then
    field etag >page.etag
    content >page.txt
  fi
  echo "$(status): $(cat page.txt)"
}

: >page.etag
get
get
# prints: 200: A page that does not change.
# prints: 304: A page that does not change.
