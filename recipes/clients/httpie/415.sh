# Sends the form of its data that the server takes.
url=http://localhost:8001/cause/415/inbox

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

echo '<order><count>1</count></order>' >order.xml

ask POST "$url" Content-Type:application/xml @order.xml
case "$(status) $(field accept-post) $(field accept)" in
  415*application/json*) ask POST "$url" count:=1 ;;
esac
status
# prints: 200
