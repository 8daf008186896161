# Gets a fresh token when the one that it has has expired.
url=http://localhost:8001/cause/401/account
tokens=http://localhost:8001/cause/401/token

printf 'expired' >access
printf 'valid' >refresh

get() {
  echo "Authorization: Bearer $(cat access)" |
    curl -sS -H @- -o account.json -w '%{http_code}' "$url"
}

fresh() {
  curl -sS -f -d grant_type=refresh_token \
    --data-urlencode refresh_token@refresh \
    -o token.json "$tokens" &&
    jq -j .access_token token.json >access
}

# Once: a second 401 is the end.
code=$(get)
if [ "$code" = 401 ] && fresh; then code=$(get); fi
echo "$code $(jq -c . account.json)"
# prints: 200 {"name":"user"}
