# Asks in the address, or in content where the address gets too long.
url=http://localhost:8001/cause/414/search

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

seq -s '&id=' 1000 3999 | sed 's/^/id=/' | tr -d '\n' >question.txt

ask "$url?$(cat question.txt)"
if [ "$(status)" = 414 ]; then
  # The server has to offer this; QUERY would be the method for it.
  ask POST "$url" Content-Type:application/x-www-form-urlencoded @question.txt
fi
echo "$(status) $(content)"
# prints: 200 {"found":3000}
