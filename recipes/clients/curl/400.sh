# Shows what the server says is wrong with a request.
url=http://localhost:8001/cause/400/json

# -f would throw away what the server says.
type=$(curl -sS --fail-with-body --json '{"a":' \
  -o answer.json -w '%{content_type}' "$url") && exit

# The same request would fail again: it is shown, not repeated.
case $type in
  application/problem+json*)
    jq -r '"\(.status) \(.title): \(.detail)"' answer.json ;;
  *) echo 'It failed, and does not say why.' ;;
esac
# prints: curl: (22) The requested URL returned error: 400
# prints: 400 Bad Request: …
