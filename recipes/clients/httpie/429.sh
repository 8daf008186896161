# Waits as long as the server asks for, and sends the request again.
url=http://localhost:8001/cause/429/api

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

get() {
  tries=3
  while ask "$url"; [ "$(status)" = 429 ] && [ $((tries -= 1)) -gt 0 ]; do
    # A number of seconds or a date (RFC 9110 10.2.3).
    after=$(field retry-after)
    case $after in
      '') after=1 ;;
      *[!0-9]*) after=$(($(date -d "$after" +%s) - $(date +%s))) ;;
    esac
    [ "$after" -le 60 ] || return
    [ "$after" -le 0 ] || sleep "$after"
  done
}

for _ in 1 2 3; do http --ignore-stdin --quiet "$url" & done
wait
get
echo "$(status) $(content)"
# prints: 200 one of three
