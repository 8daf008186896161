# Says which state it means to change, when the server insists.
url=http://localhost:8001/cause/428/note

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

put() { ask --raw mine PUT "$url" Content-Type:text/plain "$@"; }

put
if [ "$(status)" = 428 ]; then
  ask "$url"
  # Here a person sees what would be overwritten.
  echo "there is: $(content)"
  put If-Match:"$(field etag)"
fi
status
# prints: there is: theirs
# prints: 200
