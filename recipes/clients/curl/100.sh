# Sends content only once the server has said that it wants it.
url=http://localhost:8001/cause/100/upload

printf hello >upload.txt

# For more than 1 MB curl asks by itself; without an answer it sends anyway.
curl -sS --fail-with-body -H 'Expect: 100-continue' --expect100-timeout 5 \
  -H 'Content-Type: text/plain' --data-binary @upload.txt \
  -D head.txt -o answer.json "$url"

# What came ahead of the answer is in the file as well.
grep '^HTTP/' head.txt | tr -d '\r'
jq -c . answer.json
# prints: HTTP/1.1 100 Continue
# prints: HTTP/1.1 200 OK
# prints: {"octets":5}
