# Tells who may not from who is not known; nothing is repeated.
url=http://localhost:8001/cause/403/cellar

get() {
  code=$(curl -sS -u "$1:$2" -o answer.txt -w '%{http_code}' "$url") || return
  case $code in
    200) cat answer.txt ;;
    401) echo 'Log in again.' ;;
    # The same credentials would be refused again: others may do.
    403) echo "$1 may not see this." ;;
    *) return 1 ;;
  esac
}

get guest guest
get owner owner
# prints: guest may not see this.
# prints: Wine.
