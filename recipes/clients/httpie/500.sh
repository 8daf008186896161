# Reports what failed, and does not send an order a second time.
url=http://localhost:8001/cause/500/bug

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

# Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).
ask POST "$url" thing=book
case $(status) in
  5??) echo "$(status), see $(content | jq -r '.instance // "nothing"')" ;;
  *) content ;;
esac
# prints: 500, see urn:uuid:…
