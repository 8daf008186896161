# Does several things in one request, and looks at what came of each.
url=http://localhost:8001/cause/207/cancellations

# --check-status is silent for 207, whatever failed inside of it.
http --ignore-stdin --check-status --body POST "$url" \
  --raw '["/orders/1", "/orders/2"]' |
  jq -r '.responses[] | if .status < 300
    then "cancelled: \(.href)"
    else "not: \(.href) \(.status) \(.value.detail)" end'
# prints: cancelled: /orders/1
# prints: not: /orders/2 409 It has been sent.
