# Sends a form to where it has to go just now, as it is.
url=http://localhost:8001/cause/307/form

# Method and content are kept.
http --ignore-stdin --check-status --follow --form --body POST "$url" \
  name=Ada | jq -c .form
# prints: {"name":"Ada"}
