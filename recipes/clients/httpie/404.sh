# Takes what is not there for a value, and all else that fails for an error.
url=http://localhost:8001/cause/404/nothing-here

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

find() {
  ask "$1"
  case $(status) in
    2??) content ;;
    404) ;;
    *) echo "$1 gave $(status)." >&2; return 1 ;;
  esac
}

found=$(find "$url") && echo "${found:-There is none.}"
# prints: There is none.
