# Follows only where it stays with the same server.
url=http://localhost:8001/cause/302/old

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

# --follow --max-redirects 5 would go anywhere.
origin=$(printf %s "$url" | cut -d / -f 1-3)
hops=5
while ask "$url"; next=$(field location); [ "$next" ]; do
  [ $((hops -= 1)) -gt 0 ] || exit
  case $next in
    /*) url=$origin$next ;;
    "$origin"/*) url=$next ;;
    *) echo "$url leads away, to $next." >&2; exit 1 ;;
  esac
done
# It is elsewhere just now: the old address is the one to keep.
echo "$(status) $url"
# prints: 200 http://localhost:…/get
