# Repeats what came too early, once; by then the handshake is over.
url=http://localhost:8001/cause/425/page

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

# HTTPie sends no early data itself: a proxy on the way did (RFC 8470 5.1).
ask "$url" Early-Data:1
if [ "$(status)" = 425 ]; then ask "$url"; fi
echo "$(status) $(content)"
# prints: 200 On time.
