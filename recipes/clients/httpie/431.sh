# Lets go of cookies that have grown too large, and asks once more.
url=http://localhost:8001/get

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }

echo session=1 >cookies.txt
printf 'history=%020000d\n' 0 >>cookies.txt

get() { ask "$url" Cookie:"$(paste -s -d ';' cookies.txt | sed 's/;/; /g')"; }

get
if [ "$(status)" = 431 ]; then
  awk 'length < 1000' cookies.txt >small.txt && mv small.txt cookies.txt
  get
fi
echo "$(status) $(cut -d = -f 1 cookies.txt)"
# prints: 200 session
