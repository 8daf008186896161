# Asks with QUERY, or with POST where the server does not know it yet.
url=http://localhost:8001/cause/501/search

search() {
  curl -sS -X "$1" --data-urlencode 'words=status codes' \
    -o found.json -w '%{http_code}' "$url"
}

code=$(search QUERY)
# It will not know it the next time either.
if [ "$code" = 501 ]; then code=$(search POST); fi
echo "$code $(jq -c . found.json)"
# prints: 200 {"found":3}
