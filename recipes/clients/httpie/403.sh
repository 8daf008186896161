# Tells who may not from who is not known; nothing is repeated.
url=http://localhost:8001/cause/403/cellar

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

get() {
  ask --auth "$1:$2" "$url"
  case $(status) in
    200) content ;;
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
