# Pays for what costs something, if the reader wants to.
url=http://localhost:8001/cause/402/article

get() {
  curl -sS -H "Playground-Receipt: $1" -o article.txt -w '%{http_code}' "$url"
}

pay() {
  # Here a person is asked: jq -r .detail article.txt
  echo paid
}

# An empty field is left out.
code=$(get '')
if [ "$code" = 402 ] && receipt=$(pay); then code=$(get "$receipt"); fi
echo "$code $(cat article.txt)"
# prints: 200 An article that is worth its price.
