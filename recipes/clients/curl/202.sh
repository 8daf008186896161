# Begins a job, and asks its monitor until it is done.
url=http://localhost:8001/cause/202/jobs
origin=$(printf %s "$url" | cut -d / -f 1-3)

monitor=$(curl -sS --fail-with-body -X POST \
  -o job.json -w '%header{location}' "$url") || exit

# It answers 200 until the job is done, then leads to the result.
tries=10
while [ $((tries -= 1)) -ge 0 ]; do
  result=$(curl -sS --fail-with-body -o job.json -w '%{redirect_url}' \
    "$origin$monitor") || exit
  [ "$result" ] && break
  sleep 0.5
done
echo "${result:-It is still $(jq -r .status job.json).}"
# prints: http://localhost:…/cause/200
