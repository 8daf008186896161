# Locks a file before it is written, and waits while somebody else has it.
url=http://localhost:8001/dav/423/notes.txt

echo '<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>' >lock.xml

lock() {
  answer=$(curl -sS -X LOCK -d @lock.xml -H 'Content-Type: application/xml' \
    -H 'Timeout: Second-60' -o "$1.xml" -w '%{http_code} %header{lock-token}' \
    "$url")
  case $answer in
    2*) echo "${answer#* }" ;;
    423*) [ "$2" -gt 0 ] && sleep 0.5 && lock "$1" $(($2 - 1)) ;;
    *) return 1 ;;
  esac
}

write() {
  token=$(lock "$1" 10) || return
  sleep 0.5
  curl -sS -T - -H 'Content-Type: text/plain' -H "If: ($token)" \
    -w '%{http_code}\n' "$url" <"$1"
  curl -sS -X UNLOCK -H "Lock-Token: $token" "$url"
}

echo mine >mine.txt
echo yours >yours.txt
write mine.txt & write yours.txt & wait
# prints: 204
# prints: 204
