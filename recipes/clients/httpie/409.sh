# Puts a list that others change as well: what they added is kept.
url=http://localhost:8001/cause/409/list

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

save() { ask PUT "$url" Content-Type:application/json @mine.json; }

merge() {
  # The same content would be in conflict again: it has to be another.
  http --ignore-stdin --check-status --body "$url" |
    jq -c --slurpfile mine mine.json '.items += ($mine[0].items - .items)' \
      >merged.json && mv merged.json mine.json
}

echo '{"revision":2,"items":["bread","eggs"]}' >mine.json
tries=3
while save; [ "$(status)" = 409 ] && [ $((tries -= 1)) -gt 0 ]; do
  merge || exit
done
echo "$(status) $(content)"
# prints: 200 {"revision":4,"items":["bread","milk","eggs"]}
