# Chooses one of the forms that there are.
url=http://localhost:8001/cause/300/picture
wanted=svg

# A preferred one would be in Location, and -L would go there.
code=$(curl -sS --fail-with-body -o picture -w '%{http_code}' "$url") || exit

if [ "$code" = 300 ]; then
  tr -d '\r' <picture | grep -v '^#' >choices
  chosen=$(grep -m 1 "$wanted" choices || head -n 1 choices)
  url=$(printf %s "$url" | cut -d / -f 1-3)$chosen
  curl -sS --fail-with-body -o picture -w '%{http_code} %{content_type}' "$url"
fi
# prints: 200 image/svg+xml
