# Counts on without overwriting what others counted meanwhile.
url=http://localhost:8001/cause/412/counter

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

add() {
  ask "$url"
  count=$(($(content | jq .count) + $1))
  ask PUT "$url" If-Match:"$(field etag)" count:="$count"
}

# Somebody was faster: all of it again, with what is there now.
tries=4
while add 1; [ "$(status)" = 412 ] && [ $((tries -= 1)) -gt 0 ]; do :; done
echo "$(status) $count"
# prints: 200 3
