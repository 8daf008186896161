# Goes on with a download that may be complete already.
url=http://localhost:8001/cause/416/file

printf 0123456789 >file.txt

answer=$(curl -sS -f -C - -o file.txt \
  -w '%{http_code} %header{content-range}' "$url" 2>error.txt)

case $answer in
  416\ *)
    # Content-Range says how long it is: bytes */10. If it is shorter than what
    # is here, then it is another file.
    if [ "${answer##*/}" != "$(($(wc -c <file.txt)))" ]; then
      curl -sS -f -o file.txt "$url"
    fi
    ;;
  *) cat error.txt ;;
esac
cat file.txt
# prints: 0123456789
