# Forgets a link whose target is gone for good.
echo http://localhost:8001/cause/410/offer >links.txt

while read -r url; do
  code=$(curl -sS -L -o page.txt -w '%{http_code}' "$url")
  # A 404 may be over tomorrow: that link stays.
  [ "$code" = 410 ] || echo "$url"
done <links.txt >left.txt
mv left.txt links.txt

echo "$(wc -l <links.txt) links are left."
# prints: 0 links are left.
