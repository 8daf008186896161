# Sends lines at once, or in halves where that is too much.
url=http://localhost:8001/cause/413/slot

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }

send() {
  ask POST "$url" Content-Type:text/plain @"$1"
  case $(status) in
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
