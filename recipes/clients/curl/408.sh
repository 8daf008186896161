# Sends what comes slowly; all at once, if the server did not wait.
url=http://localhost:8001/cause/408/slow

read_slowly() { printf 'one half, '; sleep 1.5; printf 'and the other'; }

upload() {
  curl -sS -X POST -T "$1" -H 'Content-Type: text/plain' -H 'Expect:' \
    -o answer.json -w '%{http_code}' "$url"
}

# What was read is kept: a pipe cannot be read again.
code=$(read_slowly | tee upload.txt | upload -)
# The server closes that connection: this goes over a new one.
if [ "$code" = 408 ]; then code=$(upload upload.txt); fi
echo "$code"
# prints: 200
