# Is told that a slow request is still worked on.
url=http://localhost:8001/cause/102/job

# Two seconds without an octet would be too long, however long it takes.
curl -sS --fail-with-body --speed-time 2 --speed-limit 1 \
  -D head.txt -o job.json "$url" || exit

echo "It said $(grep -c ' 102 ' head.txt) times that it is at it."
jq -c . job.json
# prints: It said … times that it is at it.
# prints: {"done":true}
