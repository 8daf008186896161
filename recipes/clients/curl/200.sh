# Reads JSON, and makes sure that it is JSON before that.
url=http://localhost:8001/cause/200

# Without a limit it may wait for ever.
type=$(curl -sS --fail-with-body --max-time 10 -H 'Accept: application/json' \
  -o page.json -w '%{content_type}' "$url") || exit

case $type in
  application/json* | application/*+json*) jq -r .name page.json ;;
  *) echo "$url gave ${type:-nothing}, and not JSON." >&2; exit 1 ;;
esac
# prints: OK
