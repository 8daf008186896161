# Sends a form, and gets the page that shows what came of it.
url=http://localhost:8001/cause/303/form

# No -X POST: with it the page would be sent a POST as well.
curl -sSL --fail-with-body -d name=Ada \
  -o page.txt -w '%{method} %{url_effective}' "$url"
# prints: GET http://localhost:…/get
