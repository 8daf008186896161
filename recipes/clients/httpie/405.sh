# Learns from Allow what can be done here.
url=http://localhost:8001/cause/405

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

ask DELETE "$url"
case $(status) in
  405) echo "It can be asked with $(field allow)." ;;
  2??) echo 'It is deleted.' ;;
esac
# prints: It can be asked with GET, HEAD, OPTIONS.
