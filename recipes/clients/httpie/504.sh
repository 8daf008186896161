# Asks again for what took too long; GET may be repeated.
url=http://localhost:8001/cause/504/report

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

for wait in 0.6 1.2 0; do
  # The limit is for each piece of the answer.
  ask --timeout 30 "$url"
  [ "$(status)" = 504 ] || break
  sleep "$wait"
done
echo "$(status) $(content)"
# prints: 200 {"pages":12}
