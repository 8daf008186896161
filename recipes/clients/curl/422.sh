# Shows each error with the member of the content that it is about.
url=http://localhost:8001/cause/422/orders

code=$(curl -sS --json '{"count":-1}' -o answer.json -w '%{http_code}' "$url")

if [ "$code" = 422 ]; then
  # pointer is a JSON Pointer into what was sent: #/count
  jq -r '.errors[] | "\(.pointer[2:]) \(.detail)"' answer.json
fi
# prints: count is a number above 0
