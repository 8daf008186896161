# Deletes something; there is no content to parse then.
url=http://localhost:8001/cause/204/notes/1

code=$(curl -sS --fail-with-body -X DELETE \
  -o answer.json -w '%{http_code}' "$url") || exit

# jq would say nothing about an empty file, and fail on a missing one.
if [ "$code" = 204 ]; then echo 'It is deleted.'; else jq . answer.json; fi
# prints: It is deleted.
