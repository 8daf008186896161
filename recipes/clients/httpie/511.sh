# Notices that it is the network that answers, and not the server.
url=http://localhost:8001/cause/511/news

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

ask "$url"
# The page is the portal's: it is for a person, in a browser.
case $(status) in
  511) echo 'Log in to this network first.' ;;
  *) content ;;
esac
# prints: Log in to this network first.
