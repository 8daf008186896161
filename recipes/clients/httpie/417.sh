# Sends its content without Expect, if the server cannot say 100.
url=http://localhost:8001/cause/417/upload

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }

upload() { ask --raw hello POST "$url" Content-Type:text/plain "$@"; }

upload Expect:100-continue
if [ "$(status)" = 417 ]; then upload; fi
status
# prints: 200
