# Asks with QUERY, or with POST where the server does not know it yet.
url=http://localhost:8001/cause/501/search

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

search() { ask --form "$1" "$url" words='status codes'; }

search QUERY
# It will not know it the next time either.
if [ "$(status)" = 501 ]; then search POST; fi
echo "$(status) $(content | jq .found)"
# prints: 200 3
