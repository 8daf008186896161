# Keeps the new address of what has moved for good.
echo http://localhost:8001/cause/301/old >news.url

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

# Without --follow one step at a time: only 301 and 308 are for good.
ask "$(cat news.url)"
case $(status) in
  301 | 308)
    origin=$(cut -d / -f 1-3 news.url)
    field location | sed "s|^/|$origin/|" >news.url
    ask --follow "$(cat news.url)"
    ;;
esac
echo "$(status) $(cat news.url)"
# prints: 200 http://localhost:…/get
