# Asks in the address, or in content where the address gets too long.
url=http://localhost:8001/cause/414/search

seq -s '&id=' 1000 3999 | sed 's/^/id=/' >question.txt

# -G makes a query of what would be content.
ask() { curl -sS "$@" -d @question.txt -o found.json -w '%{http_code}' "$url"; }

code=$(ask -G)
# The server has to offer this; QUERY would be the method for it.
if [ "$code" = 414 ]; then code=$(ask); fi
echo "$code $(jq -c . found.json)"
# prints: 200 {"found":3000}
