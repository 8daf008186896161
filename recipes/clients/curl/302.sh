# Follows only where it stays with the same server.
url=http://localhost:8001/cause/302/old

origin() { printf %s "$1" | cut -d / -f 1-3; }

# -L --max-redirs 5 would go anywhere; only credentials stay behind.
get() {
  next=$(curl -sS --fail-with-body -o page.txt -w '%{redirect_url}' "$1") ||
    return
  [ "$next" ] || { echo "$1"; return; }
  if [ "$(origin "$next")" != "$(origin "$1")" ]; then
    echo "$1 leads away, to $next." >&2
    return 1
  fi
  [ "$2" -gt 0 ] && get "$next" $(($2 - 1))
}

# It is elsewhere just now: the old address is the one to keep.
get "$url" 5
# prints: http://localhost:…/get
