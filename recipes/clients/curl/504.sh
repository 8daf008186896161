# Asks again for what took too long; GET may be repeated.
url=http://localhost:8001/cause/504/report

# The first limit is for the connection, the second for each try.
curl -sS -f --connect-timeout 3 --max-time 30 --retry 3 --retry-max-time 60 \
  -o report.json "$url" || exit
jq -c . report.json
# prints: curl: (22) The requested URL returned error: 504
# prints: {"pages":12}
