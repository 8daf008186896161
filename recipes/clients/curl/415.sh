# Sends the form of its data that the server takes.
url=http://localhost:8001/cause/415/inbox

echo '<order><count>1</count></order>' >order.xml
echo '{"count":1}' >order.json

send() {
  curl -sS --data-binary "@$1" -H "Content-Type: $2" -o answer.json \
    -w '%{http_code} %header{accept-post} %header{accept}' "$url"
}

answer=$(send order.xml application/xml)
case $answer in
  415*application/json*) answer=$(send order.json application/json) ;;
esac
echo "${answer%% *}"
# prints: 200
