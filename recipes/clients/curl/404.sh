# Takes what is not there for a value, and all else that fails for an error.
url=http://localhost:8001/cause/404/nothing-here

find() {
  code=$(curl -sS -o found.json -w '%{http_code}' "$1") || return
  case $code in
    2??) cat found.json ;;
    404) ;;
    *) echo "$1 gave $code." >&2; return 1 ;;
  esac
}

found=$(find "$url") && echo "${found:-There is none.}"
# prints: There is none.
