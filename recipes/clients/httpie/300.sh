# Chooses one of the forms that there are.
url=http://localhost:8001/cause/300/picture
wanted=svg

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

# A preferred one would be in Location, and --follow would go there.
ask "$url"
if [ "$(status)" = 300 ]; then
  content | grep -v '^#' >choices
  chosen=$(grep -m 1 "$wanted" choices || head -n 1 choices)
  ask "$(printf %s "$url" | cut -d / -f 1-3)$chosen"
fi
echo "$(status) $(field content-type)"
# prints: 200 image/svg+xml
