# Reads a large file part by part, all parts of the same state.
url=http://localhost:8001/cause/206/file
size=15

ask() {
  http --ignore-stdin -p hb "$@" >raw 2>errors
  set -- $?
  tr -d '\r' <raw >answer
  return "$1"
}
field() { sed -n "s/^$1: //Ip" answer; }
content() { sed '1,/^$/d' answer; }

at=0
while [ "$at" -lt "${total:-1}" ]; do
  # With If-Match a 412 says that it is another file now.
  ask --check-status "$url" Range:"bytes=$at-$((at + size - 1))" \
    Accept-Encoding:identity If-Match:"$etag" || exit
  echo "$(content)"
  etag=$(field etag)
  total=$(field content-range | sed 's|.*/||')
  at=$((at + size))
done
# prints: All letters: ab
# prints: cdefghijklmnopq
# prints: rstuvwxyz
