# Asks for its favourite, and for anything if there is none of it.
url=http://localhost:8001/cause/406

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

# One request does the same: Accept: image/png, */*;q=0.1
ask "$url" Accept:image/png
if [ "$(status)" = 406 ]; then ask "$url" Accept:'*/*'; fi
echo "$(status) $(field content-type)"
# prints: 200 text/plain…
