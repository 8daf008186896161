# Shows what the server says is wrong with a request.
url=http://localhost:8001/cause/400/json

ask() {
  http --ignore-stdin -p hb "$@" >raw 2>errors
  set -- $?
  tr -d '\r' <raw >answer
  return "$1"
}
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

# The same request would fail again: it is shown, not repeated.
if ! ask --check-status POST "$url" --raw '{"a":'; then
  case $(field content-type) in
    application/problem+json*)
      content | jq -r '"\(.status) \(.title): \(.detail)"' ;;
    *) echo 'It failed, and does not say why.' ;;
  esac
fi
# prints: 400 Bad Request: …
