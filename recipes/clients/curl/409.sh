# Puts a list that others change as well: what they added is kept.
url=http://localhost:8001/cause/409/list

save() {
  curl -sS -X PUT --json @mine.json -o answer.json -w '%{http_code}' "$url"
}

merge() {
  # The same content would be in conflict again: it has to be another.
  curl -sS -f "$url" | jq -c --slurpfile mine mine.json \
    '.items += ($mine[0].items - .items)' >merged.json &&
    mv merged.json mine.json
}

echo '{"revision":2,"items":["bread","eggs"]}' >mine.json
tries=3
while code=$(save); [ "$code" = 409 ] && [ $((tries -= 1)) -gt 0 ]; do
  merge || exit
done
echo "$code $(jq -c . answer.json)"
# prints: 200 {"revision":4,"items":["bread","milk","eggs"]}
