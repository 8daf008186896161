# Sends a stream; with its length, if the server wants to know that.
url=http://localhost:8001/cause/411/meter

status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }

upload() {
  http --print hb "$@" POST "$url" Content-Type:text/plain >answer
}

# Without --chunked it reads to the end, and says how long that is.
printf '12.5 kWh' >meter.txt
upload --chunked <meter.txt
if [ "$(status)" = 411 ]; then upload <meter.txt; fi
status
# prints: 200
