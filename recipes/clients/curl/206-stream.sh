# Reads a large file part by part, all parts of the same state.
url=http://localhost:8001/cause/206/file
size=15

at=0
while [ "$at" -lt "${total:-1}" ]; do
  # An empty field is left out; with one, a 412 says that it is another file.
  curl -sS -f -r "$at-$((at + size - 1))" -H "If-Match: ${etag:-}" \
    -o part.txt -w '%header{etag}\n%header{content-range}\n' "$url" \
    >fields.txt || exit
  echo "$(cat part.txt)"
  etag=$(sed -n 1p fields.txt)
  total=$(sed -n '2s|.*/||p' fields.txt)
  # Who ignores Range sends it all, as 200.
  [ "$total" ] || break
  at=$((at + size))
done
# prints: All letters: ab
# prints: cdefghijklmnopq
# prints: rstuvwxyz
