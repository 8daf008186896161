# Says which protocol is wanted instead: HTTPie cannot change to another.
url=http://localhost:8001/cause/426/socket

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

ask "$url"
case $(status) in
  426) echo "This takes a program for $(field upgrade)." ;;
  *) content ;;
esac
# prints: This takes a program for websocket.
