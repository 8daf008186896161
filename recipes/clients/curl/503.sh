# Comes back when the server says that it can be used again.
url=http://localhost:8001/cause/503/shop

# It waits for Retry-After, as long as that fits into the time.
curl -sS -f --retry 3 --retry-max-time 60 -o shop.json "$url" || exit
jq -c . shop.json
# prints: curl: (22) The requested URL returned error: 503
# prints: {"open":true}
