# Pays for what costs something, if the reader wants to.
url=http://localhost:8001/cause/402/article

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

pay() {
  # Here a person is asked: content | jq -r .detail
  echo paid
}

ask "$url"
if [ "$(status)" = 402 ]; then ask "$url" Playground-Receipt:"$(pay)"; fi
echo "$(status) $(content)"
# prints: 200 An article that is worth its price.
