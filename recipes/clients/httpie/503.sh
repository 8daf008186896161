# Comes back when the server says that it can be used again.
url=http://localhost:8001/cause/503/shop

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

tries=3
while ask "$url"; [ "$(status)" = 503 ] && [ $((tries -= 1)) -gt 0 ]; do
  # Without Retry-After nobody knows whether it passes.
  after=$(field retry-after)
  case $after in
    '') break ;;
    *[!0-9]*) after=$(($(date -d "$after" +%s) - $(date +%s))) ;;
  esac
  [ "$after" -le 60 ] || break
  [ "$after" -le 0 ] || sleep "$after"
done
status
# prints: 200
