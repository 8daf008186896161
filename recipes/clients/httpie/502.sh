# Asks again a little later, then makes do with what it had before.
url=http://localhost:8001/gateway/refuses/

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

echo '{"weather":"rain"}' >weather.json

for wait in 0.3 0.6 0; do
  ask "$url"
  [ "$(status)" = 502 ] || break
  sleep "$wait"
done
case $(status) in
  2??) content >weather.json ;;
  # What went wrong behind the gateway (RFC 9209).
  502) field proxy-status ;;
esac
cat weather.json
# prints: playground;error=connection_refused
# prints: {"weather":"rain"}
