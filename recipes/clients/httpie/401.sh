# Shows credentials when the server asks for them.
url=http://localhost:8001/cause/401/door

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

ask "$url"
case "$(status) $(field www-authenticate)" in
  # --auth user alone asks for the password.
  '401 Basic'*) ask --auth user:password "$url" ;;
esac
echo "$(status) $(content)"
# prints: 200 You are in.
