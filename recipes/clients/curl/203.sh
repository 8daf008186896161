# Notices that a proxy has changed what the server sent.
proxy=http://mirror:mirror@localhost:8001

code=$(curl -sS --fail-with-body -x "$proxy" -o page.txt -w '%{http_code}' \
  http://good.playground/) || exit

# A digest of the content would not fit, nor is it worth storing.
if [ "$code" = 203 ]; then
  echo 'A proxy has changed it.'
else
  echo 'It is as it was sent.'
fi
# prints: A proxy has changed it.
