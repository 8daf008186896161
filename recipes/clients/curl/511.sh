# Notices that it is the network that answers, and not the server.
url=http://localhost:8001/cause/511/news

code=$(curl -sS -o news.txt -w '%{http_code}' "$url") || exit

# The page is the portal's: it is for a person, in a browser.
if [ "$code" = 511 ]; then
  echo 'Log in to this network first.'
else
  cat news.txt
fi
# prints: Log in to this network first.
