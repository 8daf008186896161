# Sends a form to where it goes from now on, and keeps that address.
echo http://localhost:8001/cause/308/form >form.url

ask() { http --ignore-stdin -p hb "$@" | tr -d '\r' >answer; }
status() { sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p' answer; }
field() { sed -n "s/^$1: //Ip" answer; }

ask --form POST "$(cat form.url)" name=Ada
if [ "$(status)" = 308 ]; then
  origin=$(cut -d / -f 1-3 form.url)
  field location | sed "s|^/|$origin/|" >form.url
  ask --form POST "$(cat form.url)" name=Ada
fi
echo "$(status) $(cat form.url)"
# prints: 200 http://localhost:…/post
