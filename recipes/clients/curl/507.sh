# Says that there is no room, and how much there is.
url=http://localhost:8001/dav/507/large.txt

head -c 70000 /dev/zero >large.txt
code=$(curl -sS -T large.txt -H 'Content-Type: text/plain' -o answer.json \
  -w '%{http_code}' "$url") || exit

# Nothing changes until somebody makes room: it is not repeated.
if [ "$code" = 507 ]; then
  curl -sS -f -X PROPFIND -H 'Depth: 0' -o folder.xml "${url%/*}/" || exit
  free=$(sed -n 's/.*quota-available-bytes>\([0-9]*\)<.*/\1/p' folder.xml)
  echo "No room, $free octets are left."
fi
# prints: No room, … octets are left.
