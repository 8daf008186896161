# Says which protocol is wanted instead: curl cannot change to another.
url=http://localhost:8001/cause/426/socket

answer=$(curl -sS -o answer.json -w '%{http_code} %header{upgrade}' "$url")

case $answer in
  426\ *) echo "This takes a program for ${answer#* }." ;;
  *) cat answer.json ;;
esac
# prints: This takes a program for websocket.
