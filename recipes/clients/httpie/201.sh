# Makes something new, and reads it where Location says that it is.
url=http://localhost:8001/cause/201/notes

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
field() { sed -n "s/^$1: //Ip" answer; }

ask POST "$url" text=new
# It may be relative, and without it the target itself was made.
location=$(field location)
case $location in
  /*) location=$(printf %s "$url" | cut -d / -f 1-3)$location ;;
  '') location=$url ;;
esac
echo "$location"
http --ignore-stdin --body "$location" | jq -c .
# prints: http://localhost:…/cause/201/notes/…
# prints: {"text":"new"}
