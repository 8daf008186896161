# Tells the reader who demanded that something is withheld.
url=http://localhost:8001/cause/451/book

code=$(curl -sS -H 'Playground-Country: XX' -D head.txt -o book.txt \
  -w '%{http_code}' "$url") || exit

if [ "$code" = 451 ]; then
  who=$(grep -i '^link:.*blocked-by' head.txt | sed 's/.*<\(.*\)>.*/\1/')
  echo "It is withheld by law${who:+, see $who}."
else
  cat book.txt
fi
# prints: It is withheld by law, see https://authority.example/orders/1.
