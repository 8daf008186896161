# Sends an order again under the same key, so that it is one order.
url=http://localhost:8001/cause/504/orders

key=$(od -An -N16 -tx1 /dev/urandom | tr -d ' ')

# It may have been taken, or not: only the key makes --retry safe for a POST.
curl -sS -f -X POST -H "Idempotency-Key: \"$key\"" --retry 3 \
  -o order.json -w '%{http_code}\n' "$url" || exit
jq -c . order.json
# prints: curl: (22) The requested URL returned error: 504
# prints: 201
# prints: {"id":"…"}
