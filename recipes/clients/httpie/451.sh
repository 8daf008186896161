# Tells the reader who demanded that something is withheld.
url=http://localhost:8001/cause/451/book

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

ask "$url" Playground-Country:XX
if [ "$(status)" = 451 ]; then
  who=$(field link | grep blocked-by | sed 's/.*<\(.*\)>.*/\1/')
  echo "It is withheld by law${who:+, see $who}."
else
  content
fi
# prints: It is withheld by law, see https://authority.example/orders/1.
