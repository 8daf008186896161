# Waits as long as the server asks for, and sends the request again.
url=http://localhost:8001/cause/429/api

# Retry-After is waited for, whatever it says: --retry-max-time bounds it.
get() {
  curl -sS --fail-with-body --retry 3 --retry-max-time 60 \
    -o page.txt -w '%{http_code}' "$url"
}

for _ in 1 2 3; do get >/dev/null; done
echo "$(get) $(cat page.txt)"
# prints: curl: (22) The requested URL returned error: 429
# prints: 200 one of three
