# Tells the proxy who it is, when that asks.
proxy=http://localhost:8001

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }

ask --proxy "http:$proxy" http://good.playground/
if [ "$(status)" = 407 ]; then
  # Here a person is asked, who sees the name of the proxy.
  user=user:password
  ask --proxy "http:http://$user@${proxy#*//}" http://good.playground/
fi
status
# prints: 200
