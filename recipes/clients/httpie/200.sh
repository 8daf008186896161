# Reads JSON, and makes sure that it is JSON before that.
url=http://localhost:8001/cause/200

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

ask "$url" Accept:application/json
case $(field content-type) in
  application/json* | application/*+json*) content | jq -r .name ;;
  *) echo "$url did not give JSON." >&2; exit 1 ;;
esac
# prints: OK
