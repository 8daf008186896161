# Asks for its favourite, and for anything if there is none of it.
url=http://localhost:8001/cause/406

get() {
  curl -sS -H "Accept: $1" -o page -w '%{http_code} %{content_type}' "$url"
}

# One request does the same: Accept: image/png, */*;q=0.1
answer=$(get image/png)
case $answer in 406*) answer=$(get '*/*') ;; esac
echo "$answer"
# prints: 200 text/plain…
