# Shows each error with the member of the content that it is about.
url=http://localhost:8001/cause/422/orders

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

ask POST "$url" count:=-1
if [ "$(status)" = 422 ]; then
  # pointer is a JSON Pointer into what was sent: #/count
  content | jq -r '.errors[] | "\(.pointer[2:]) \(.detail)"'
fi
# prints: count is a number above 0
