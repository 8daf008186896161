# Lets go of cookies that have grown too large, and asks once more.
url=http://localhost:8001/get

# Domain, subdomains, path, secure, expires, name, value.
tab=$(printf '\t')
cookie="localhost${tab}FALSE${tab}/${tab}FALSE${tab}0"
echo "$cookie${tab}session${tab}1" >cookies.txt
echo "$cookie${tab}history${tab}$(printf '%04000d' 0)" >>cookies.txt

get() { curl -sS -b cookies.txt -o page.json -w '%{http_code}' "$@" "$url"; }

code=$(get -H "Playground-Padding: $(printf '%017000d' 0)")
if [ "$code" = 431 ]; then
  awk 'length < 1000' cookies.txt >small.txt && mv small.txt cookies.txt
  code=$(get)
fi
echo "$code $(cut -f 6 cookies.txt)"
# prints: 200 session
