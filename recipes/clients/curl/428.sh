# Says which state it means to change, when the server insists.
url=http://localhost:8001/cause/428/note

put() {
  # An empty field is left out.
  curl -sS -X PUT -d "$1" -H 'Content-Type: text/plain' -H "If-Match: $2" \
    -o answer.txt -w '%{http_code}' "$url"
}

code=$(put mine '')
if [ "$code" = 428 ]; then
  curl -sS -f --etag-save note.etag -o note.txt "$url" || exit
  # Here a person sees what would be overwritten.
  echo "there is: $(cat note.txt)"
  code=$(put mine "$(cat note.etag)")
fi
echo "$code"
# prints: there is: theirs
# prints: 200
