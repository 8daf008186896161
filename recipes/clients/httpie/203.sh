# Notices that a proxy has changed what the server sent.
proxy=http://mirror:mirror@localhost:8001

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }

ask --proxy "http:$proxy" http://good.playground/
# A digest of the content would not fit, nor is it worth storing.
if [ "$(status)" = 203 ]; then echo 'A proxy has changed it.'; fi
# prints: A proxy has changed it.
