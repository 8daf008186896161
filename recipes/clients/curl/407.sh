# Tells the proxy who it is, when that asks.
proxy=http://localhost:8001

# In a file, since others can see the arguments of a program.
echo 'proxy-user = "user:password"' >proxy.conf

# It asks without them first, and repeats when a 407 comes.
curl -sS --fail-with-body -x "$proxy" --proxy-anyauth -K proxy.conf \
  -o page.txt -w '%{http_code}' http://good.playground/
# prints: 200
