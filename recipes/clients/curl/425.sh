# Repeats what came too early, once; by then the handshake is over.
url=http://localhost:8001/cause/425/page

# curl sends no early data itself: a proxy on the way did (RFC 8470 5.1).
get() { curl -sS "$@" -o page.txt -w '%{http_code}' "$url"; }

code=$(get -H 'Early-Data: 1')
if [ "$code" = 425 ]; then code=$(get); fi
echo "$code $(cat page.txt)"
# prints: 200 On time.
