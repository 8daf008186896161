# Makes something new, and reads it where Location says that it is.
url=http://localhost:8001/cause/201/notes

location=$(curl -sS --fail-with-body --json '{"text":"new"}' \
  -o made.json -w '%header{location}' "$url") || exit

# It may be relative, and without it the target itself was made.
case $location in
  /*) location=$(printf %s "$url" | cut -d / -f 1-3)$location ;;
  '') location=$url ;;
esac
echo "$location"
curl -sS --fail-with-body "$location" | jq -c .
# prints: http://localhost:…/cause/201/notes/…
# prints: {"text":"new"}
