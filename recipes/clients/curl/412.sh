# Counts on without overwriting what others counted meanwhile.
url=http://localhost:8001/cause/412/counter

add() {
  curl -sS -f --etag-save counter.etag -o counter.json "$url" || return
  jq -c ".count += $1" counter.json >counted.json
  curl -sS -X PUT --json @counted.json -H "If-Match: $(cat counter.etag)" \
    -o answer.json -w '%{http_code}' "$url"
}

# Somebody was faster: all of it again, with what is there now.
tries=4
while code=$(add 1); [ "$code" = 412 ] && [ $((tries -= 1)) -gt 0 ]; do :; done
echo "$code $(cat counted.json)"
# prints: 200 {"count":3}
