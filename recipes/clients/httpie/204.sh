# Deletes something; there is no content to parse then.
url=http://localhost:8001/cause/204/notes/1

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
content() { sed '1,/^$/d' answer; }

ask DELETE "$url"
if [ "$(status)" = 204 ]; then echo 'It is deleted.'; else content | jq .; fi
# prints: It is deleted.
