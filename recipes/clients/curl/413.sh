# Sends lines at once, or in halves where that is too much.
url=http://localhost:8001/cause/413/slot

send() {
  code=$(curl -sS --data-binary "@$1" -H 'Content-Type: text/plain' \
    -o answer.json -w '%{http_code}' "$url") || return
  case $code in
    2??) echo "$1 is sent." ;;
    413)
      [ "$(wc -l <"$1")" -gt 1 ] || return
      split -n l/2 "$1" "$1-"
      send "$1-aa" && send "$1-ab"
      ;;
    *) return 1 ;;
  esac
}

printf 'one\ntwo\nsix\nten\n' >lines
send lines
# prints: lines-aa is sent.
# prints: lines-ab is sent.
