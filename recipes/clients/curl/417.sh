# Sends its content without Expect, if the server cannot say 100.
url=http://localhost:8001/cause/417/upload

printf hello >upload.txt

upload() {
  curl -sS -H 'Content-Type: text/plain' --data-binary @upload.txt \
    -H "Expect:$1" -o answer.json -w '%{http_code}' "$url"
}

# For more than 1 MB curl asks so by itself.
code=$(upload ' 100-continue')
# With nothing after the colon the field is left out.
if [ "$code" = 417 ]; then code=$(upload ''); fi
echo "$code $(jq -c . answer.json)"
# prints: 200 {"octets":5}
