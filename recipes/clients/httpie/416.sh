# Goes on with a download that may be complete already.
url=http://localhost:8001/cause/416/file

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

printf 0123456789 >file.txt
length=$(($(wc -c <file.txt)))

ask "$url" Range:"bytes=$length-" Accept-Encoding:identity
case "$(status) $(field content-range)" in
  # Content-Range says how long it is.
  "416 bytes */$length") ;;
  # It is shorter than what is here, so it is another file.
  416*) http --ignore-stdin --quiet --download --output file.txt "$url" ;;
  206*) content >>file.txt ;;
  200*) content >file.txt ;;
esac
cat file.txt
# prints: 0123456789
