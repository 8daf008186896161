# Asks again a little later, then makes do with what it had before.
url=http://localhost:8001/gateway/refuses/

echo '{"weather":"rain"}' >weather.json

# --retry waits a second, then two, and so on: only for what may be repeated.
if curl -sS -f --retry 2 -D head.txt -o new.json "$url"; then
  mv new.json weather.json
else
  # What went wrong behind the gateway (RFC 9209).
  tr -d '\r' <head.txt | grep -i '^proxy-status' | tail -n 1
fi
cat weather.json
# prints: curl: (22) The requested URL returned error: 502
# prints: curl: (22) The requested URL returned error: 502
# prints: curl: (22) The requested URL returned error: 502
# prints: Proxy-Status: playground;error=connection_refused
# prints: {"weather":"rain"}
