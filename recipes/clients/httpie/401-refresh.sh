# Gets a fresh token when the one that it has has expired.
url=http://localhost:8001/cause/401/account
tokens=http://localhost:8001/cause/401/token

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

echo expired >access
echo valid >refresh

get() { ask --auth-type bearer --auth "$(cat access)" "$url"; }

fresh() {
  http --ignore-stdin --check-status --form --body POST "$tokens" \
    grant_type=refresh_token refresh_token="$(cat refresh)" >token.json &&
    jq -r .access_token token.json >access
}

# Once: a second 401 is the end.
get
if [ "$(status)" = 401 ] && fresh; then get; fi
echo "$(status) $(content)"
# prints: 200 {"name":"user"}
