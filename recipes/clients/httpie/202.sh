# Begins a job, and asks its monitor until it is done.
url=http://localhost:8001/cause/202/jobs
origin=$(printf %s "$url" | cut -d / -f 1-3)

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

ask POST "$url"
monitor=$origin$(field location)

# It answers 200 until the job is done, then leads to the result.
tries=10
while ask "$monitor"; [ "$(status)" = 200 ] && [ $((tries -= 1)) -gt 0 ]; do
  sleep 0.5
done
echo "$(status) $origin$(field location)"
# prints: 303 http://localhost:…/cause/200
