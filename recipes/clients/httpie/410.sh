# Forgets a link whose target is gone for good.
echo http://localhost:8001/cause/410/offer >links.txt

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }

while read -r url; do
  ask --follow "$url"
  # A 404 may be over tomorrow: that link stays.
  [ "$(status)" = 410 ] || echo "$url"
done <links.txt >left.txt
mv left.txt links.txt

echo "$(wc -l <links.txt) links are left."
# prints: 0 links are left.
