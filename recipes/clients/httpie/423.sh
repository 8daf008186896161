# Locks a file before it is written, and waits while somebody else has it.
url=http://localhost:8001/dav/423/notes.txt

status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' "$answer"; }
field() { sed -n "s/^$1: //Ip" "$answer"; }
ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >"$answer"; }

echo '<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>' >lock.xml

write() {
  answer=answer-$1
  tries=10
  while
    ask LOCK "$url" Content-Type:application/xml Timeout:Second-60 @lock.xml
    [ "$(status)" = 423 ] && [ $((tries -= 1)) -gt 0 ]
  do
    sleep 0.5
  done
  token=$(field lock-token)
  ask PUT "$url" Content-Type:text/plain If:"($token)" --raw "$1"
  status
  ask UNLOCK "$url" Lock-Token:"$token"
}

write mine & write yours & wait
# prints: 204
# prints: 204
