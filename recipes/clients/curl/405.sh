# Learns from Allow what can be done here.
url=http://localhost:8001/cause/405

answer=$(curl -sS -X DELETE -o answer.json \
  -w '%{http_code} %header{allow}' "$url")

case $answer in
  405\ *) echo "It can be asked with ${answer#* }." ;;
  2??\ *) echo 'It is deleted.' ;;
esac
# prints: It can be asked with GET, HEAD, OPTIONS.
