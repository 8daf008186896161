# Sends a stream; with its length, if the server wants to know that.
url=http://localhost:8001/cause/411/meter

upload() {
  curl -sS -X POST -T "$1" -H 'Content-Type: text/plain' \
    -o answer.json -w '%{http_code}' "$url"
}

# A pipe is sent in chunks, a file with Content-Length.
code=$(printf '12.5 kWh' | tee upload.txt | upload -)
if [ "$code" = 411 ]; then code=$(upload upload.txt); fi
echo "$code"
# prints: 200
