# Reports what failed, and does not send an order a second time.
url=http://localhost:8001/cause/500/bug

# No --retry: it would repeat a POST as well, and nobody knows how far the first
# one got (RFC 9110 9.2.2).
code=$(curl -sS --json '{"thing":"book"}' -o answer.json \
  -w '%{http_code}' "$url") || exit

case $code in
  5??) echo "$code, see $(jq -r '.instance // "nothing"' answer.json)" ;;
  *) jq . answer.json ;;
esac
# prints: 500, see urn:uuid:…
