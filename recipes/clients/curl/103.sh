# Reads the hints that come ahead of a page.
url=http://localhost:8001/cause/103/page

curl -sS --fail-with-body -D head.txt -o page.txt "$url" || exit

# All heads are in the file, each up to an empty line.
tr -d '\r' <head.txt | sed -n '/^HTTP.* 103/,/^$/ s/^link: */hint: /Ip'
cat page.txt
# prints: hint: </style.css>; rel=preload; as=style
# prints: A page, after its hints.
