# Sends an order again under the same key, so that it is one order.
url=http://localhost:8001/cause/504/orders

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

key=$(od -An -N16 -tx1 /dev/urandom | tr -d ' ')

for wait in 0.5 1 0; do
  ask POST "$url" Idempotency-Key:"\"$key\""
  # It may have been taken, or not: only the key makes another try safe.
  [ "$(status)" = 504 ] || break
  sleep "$wait"
done
echo "$(status) $(content)"
# prints: 201 {"id":"…"}
