# Sends a form, and gets the page that shows what came of it.
url=http://localhost:8001/cause/303/form

# The page is asked for with GET, and without content.
http --ignore-stdin --check-status --follow --form --body POST "$url" \
  name=Ada | jq -c .url
# prints: "http://localhost:…/get"
