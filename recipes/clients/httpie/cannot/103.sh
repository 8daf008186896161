# Looks for hints ahead of the page.
url=http://localhost:8001/cause/103/page

http --ignore-stdin --headers "$url"
