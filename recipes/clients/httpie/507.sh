# Says that there is no room, and how much there is.
url=http://localhost:8001/dav/507/large.txt

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

head -c 70000 /dev/zero >large.txt
ask PUT "$url" Content-Type:text/plain @large.txt
# Nothing changes until somebody makes room: it is not repeated.
if [ "$(status)" = 507 ]; then
  ask PROPFIND "${url%/*}/" Depth:0
  free=$(content | sed -n 's/.*quota-available-bytes>\([0-9]*\)<.*/\1/p')
  echo "No room, $free octets are left."
fi
# prints: No room, … octets are left.
