// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** curl. */
export const tool: ToolRecipes = {
  "id": "curl",
  "side": "client",
  "label": "curl",
  "language": "sh",
  "on": "curl 7.88, jq 1.6",
  "aliases": [
    "bash",
    "shell"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "# Sends content only once the server has said that it wants it.\nurl=http://localhost:8001/cause/100/upload\n\nprintf hello >upload.txt\n\n# For more than 1 MB curl asks by itself; without an answer it sends anyway.\ncurl -sS --fail-with-body -H 'Expect: 100-continue' --expect100-timeout 5 \\\n  -H 'Content-Type: text/plain' --data-binary @upload.txt \\\n  -D head.txt -o answer.json \"$url\"\n\n# What came ahead of the answer is in the file as well.\ngrep '^HTTP/' head.txt | tr -d '\\r'\njq -c . answer.json\n# prints: HTTP/1.1 100 Continue\n# prints: HTTP/1.1 200 OK\n# prints: {\"octets\":5}\n"
    },
    {
      "code": 102,
      "text": "# Is told that a slow request is still worked on.\nurl=http://localhost:8001/cause/102/job\n\n# Two seconds without an octet would be too long, however long it takes.\ncurl -sS --fail-with-body --speed-time 2 --speed-limit 1 \\\n  -D head.txt -o job.json \"$url\" || exit\n\necho \"It said $(grep -c ' 102 ' head.txt) times that it is at it.\"\njq -c . job.json\n# prints: It said … times that it is at it.\n# prints: {\"done\":true}\n"
    },
    {
      "code": 103,
      "text": "# Reads the hints that come ahead of a page.\nurl=http://localhost:8001/cause/103/page\n\ncurl -sS --fail-with-body -D head.txt -o page.txt \"$url\" || exit\n\n# All heads are in the file, each up to an empty line.\ntr -d '\\r' <head.txt | sed -n '/^HTTP.* 103/,/^$/ s/^link: */hint: /Ip'\ncat page.txt\n# prints: hint: </style.css>; rel=preload; as=style\n# prints: A page, after its hints.\n"
    },
    {
      "code": 200,
      "text": "# Reads JSON, and makes sure that it is JSON before that.\nurl=http://localhost:8001/cause/200\n\n# Without a limit it may wait for ever.\ntype=$(curl -sS --fail-with-body --max-time 10 -H 'Accept: application/json' \\\n  -o page.json -w '%{content_type}' \"$url\") || exit\n\ncase $type in\n  application/json* | application/*+json*) jq -r .name page.json ;;\n  *) echo \"$url gave ${type:-nothing}, and not JSON.\" >&2; exit 1 ;;\nesac\n# prints: OK\n"
    },
    {
      "code": 201,
      "text": "# Makes something new, and reads it where Location says that it is.\nurl=http://localhost:8001/cause/201/notes\n\nlocation=$(curl -sS --fail-with-body --json '{\"text\":\"new\"}' \\\n  -o made.json -w '%header{location}' \"$url\") || exit\n\n# It may be relative, and without it the target itself was made.\ncase $location in\n  /*) location=$(printf %s \"$url\" | cut -d / -f 1-3)$location ;;\n  '') location=$url ;;\nesac\necho \"$location\"\ncurl -sS --fail-with-body \"$location\" | jq -c .\n# prints: http://localhost:…/cause/201/notes/…\n# prints: {\"text\":\"new\"}\n"
    },
    {
      "code": 202,
      "text": "# Begins a job, and asks its monitor until it is done.\nurl=http://localhost:8001/cause/202/jobs\norigin=$(printf %s \"$url\" | cut -d / -f 1-3)\n\nmonitor=$(curl -sS --fail-with-body -X POST \\\n  -o job.json -w '%header{location}' \"$url\") || exit\n\n# It answers 200 until the job is done, then leads to the result.\ntries=10\nwhile [ $((tries -= 1)) -ge 0 ]; do\n  result=$(curl -sS --fail-with-body -o job.json -w '%{redirect_url}' \\\n    \"$origin$monitor\") || exit\n  [ \"$result\" ] && break\n  sleep 0.5\ndone\necho \"${result:-It is still $(jq -r .status job.json).}\"\n# prints: http://localhost:…/cause/200\n"
    },
    {
      "code": 203,
      "text": "# Notices that a proxy has changed what the server sent.\nproxy=http://mirror:mirror@localhost:8001\n\ncode=$(curl -sS --fail-with-body -x \"$proxy\" -o page.txt -w '%{http_code}' \\\n  http://good.playground/) || exit\n\n# A digest of the content would not fit, nor is it worth storing.\nif [ \"$code\" = 203 ]; then\n  echo 'A proxy has changed it.'\nelse\n  echo 'It is as it was sent.'\nfi\n# prints: A proxy has changed it.\n"
    },
    {
      "code": 204,
      "text": "# Deletes something; there is no content to parse then.\nurl=http://localhost:8001/cause/204/notes/1\n\ncode=$(curl -sS --fail-with-body -X DELETE \\\n  -o answer.json -w '%{http_code}' \"$url\") || exit\n\n# jq would say nothing about an empty file, and fail on a missing one.\nif [ \"$code\" = 204 ]; then echo 'It is deleted.'; else jq . answer.json; fi\n# prints: It is deleted.\n"
    },
    {
      "code": 206,
      "text": "# Goes on with a download that broke off, unless the file is another now.\nurl=http://localhost:8001/cause/206/file\n\n# What is on the disk from last time: the beginning, and whose it is.\nprintf 'All letters: abc' >file.txt\necho '\"1\"' >file.etag\n\n# Code 33: all of it came instead of the rest, since it is another file now.\ncurl -sS -f -C - -H \"If-Range: $(cat file.etag)\" -o file.txt \"$url\"\nif [ $? = 33 ]; then\n  curl -sS -f --etag-save file.etag -o file.txt \"$url\"\nfi\ncat file.txt\n# prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "# Reads a large file part by part, all parts of the same state.\nurl=http://localhost:8001/cause/206/file\nsize=15\n\nat=0\nwhile [ \"$at\" -lt \"${total:-1}\" ]; do\n  # An empty field is left out; with one, a 412 says that it is another file.\n  curl -sS -f -r \"$at-$((at + size - 1))\" -H \"If-Match: ${etag:-}\" \\\n    -o part.txt -w '%header{etag}\\n%header{content-range}\\n' \"$url\" \\\n    >fields.txt || exit\n  echo \"$(cat part.txt)\"\n  etag=$(sed -n 1p fields.txt)\n  total=$(sed -n '2s|.*/||p' fields.txt)\n  # Who ignores Range sends it all, as 200.\n  [ \"$total\" ] || break\n  at=$((at + size))\ndone\n# prints: All letters: ab\n# prints: cdefghijklmnopq\n# prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "# Does several things in one request, and looks at what came of each.\nurl=http://localhost:8001/cause/207/cancellations\n\n# --fail-with-body is silent for 207, whatever failed inside of it.\ncurl -sS --fail-with-body --json '[\"/orders/1\", \"/orders/2\"]' \"$url\" |\n  jq -r '.responses[] | if .status < 300\n    then \"cancelled: \\(.href)\"\n    else \"not: \\(.href) \\(.status) \\(.value.detail)\" end'\n# prints: cancelled: /orders/1\n# prints: not: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "# Chooses one of the forms that there are.\nurl=http://localhost:8001/cause/300/picture\nwanted=svg\n\n# A preferred one would be in Location, and -L would go there.\ncode=$(curl -sS --fail-with-body -o picture -w '%{http_code}' \"$url\") || exit\n\nif [ \"$code\" = 300 ]; then\n  tr -d '\\r' <picture | grep -v '^#' >choices\n  chosen=$(grep -m 1 \"$wanted\" choices || head -n 1 choices)\n  url=$(printf %s \"$url\" | cut -d / -f 1-3)$chosen\n  curl -sS --fail-with-body -o picture -w '%{http_code} %{content_type}' \"$url\"\nfi\n# prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "# Keeps the new address of what has moved for good.\necho http://localhost:8001/cause/301/old >news.url\n\n# Without -L one step at a time: only 301 and 308 are for good.\nstep=$(curl -sS -o page.txt -w '%{http_code} %{redirect_url}' \"$(cat news.url)\")\ncase $step in\n  301\\ * | 308\\ *) echo \"${step#* }\" >news.url ;;\nesac\n\ncurl -sSL --fail-with-body -o page.txt -w '%{http_code} ' \"$(cat news.url)\"\ncat news.url\n# prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 302,
      "text": "# Follows only where it stays with the same server.\nurl=http://localhost:8001/cause/302/old\n\norigin() { printf %s \"$1\" | cut -d / -f 1-3; }\n\n# -L --max-redirs 5 would go anywhere; only credentials stay behind.\nget() {\n  next=$(curl -sS --fail-with-body -o page.txt -w '%{redirect_url}' \"$1\") ||\n    return\n  [ \"$next\" ] || { echo \"$1\"; return; }\n  if [ \"$(origin \"$next\")\" != \"$(origin \"$1\")\" ]; then\n    echo \"$1 leads away, to $next.\" >&2\n    return 1\n  fi\n  [ \"$2\" -gt 0 ] && get \"$next\" $(($2 - 1))\n}\n\n# It is elsewhere just now: the old address is the one to keep.\nget \"$url\" 5\n# prints: http://localhost:…/get\n"
    },
    {
      "code": 303,
      "text": "# Sends a form, and gets the page that shows what came of it.\nurl=http://localhost:8001/cause/303/form\n\n# No -X POST: with it the page would be sent a POST as well.\ncurl -sSL --fail-with-body -d name=Ada \\\n  -o page.txt -w '%{method} %{url_effective}' \"$url\"\n# prints: GET http://localhost:…/get\n"
    },
    {
      "code": 304,
      "text": "# Keeps a page with its tag, and fetches it again only if it has changed.\nurl=http://localhost:8001/cause/304/page\n\nget() {\n  # It sends If-None-Match once there is a tag; 304 leaves the page as it is.\n  curl -sS --fail-with-body --etag-compare page.etag --etag-save page.etag \\\n    -o page.txt -w '%{http_code}: ' \"$url\" && cat page.txt && echo\n}\n\n: >page.etag\nget\nget\n# prints: 200: A page that does not change.\n# prints: 304: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "# Sends a form to where it has to go just now, as it is.\nurl=http://localhost:8001/cause/307/form\n\n# Method and content are kept; what came from a pipe cannot be sent again.\ncurl -sSL --fail-with-body -d name=Ada \"$url\" | jq -c .form\n# prints: {\"name\":\"Ada\"}\n"
    },
    {
      "code": 308,
      "text": "# Sends a form to where it goes from now on, and keeps that address.\necho http://localhost:8001/cause/308/form >form.url\n\nstep=$(curl -sS -d name=Ada -o answer.json -w '%{http_code} %{redirect_url}' \\\n  \"$(cat form.url)\")\ncase $step in\n  301\\ * | 308\\ *)\n    # 301 may make a GET of it in curl, 308 never does.\n    echo \"${step#* }\" >form.url\n    curl -sS --fail-with-body -d name=Ada -o answer.json \"$(cat form.url)\"\n    ;;\nesac\necho \"$(jq -c .form answer.json) $(cat form.url)\"\n# prints: {\"name\":\"Ada\"} http://localhost:…/post\n"
    },
    {
      "code": 400,
      "text": "# Shows what the server says is wrong with a request.\nurl=http://localhost:8001/cause/400/json\n\n# -f would throw away what the server says.\ntype=$(curl -sS --fail-with-body --json '{\"a\":' \\\n  -o answer.json -w '%{content_type}' \"$url\") && exit\n\n# The same request would fail again: it is shown, not repeated.\ncase $type in\n  application/problem+json*)\n    jq -r '\"\\(.status) \\(.title): \\(.detail)\"' answer.json ;;\n  *) echo 'It failed, and does not say why.' ;;\nesac\n# prints: curl: (22) The requested URL returned error: 400\n# prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "# Shows credentials when the server asks for them.\nurl=http://localhost:8001/cause/401/door\n\n# In a file, since others can see the arguments of a program.\necho 'user = \"user:password\"' >door.conf\n\n# It asks without them first, and repeats with the best scheme of the challenge.\ncurl -sS --fail-with-body --anyauth -K door.conf \"$url\"\n# prints: You are in.\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "# Gets a fresh token when the one that it has has expired.\nurl=http://localhost:8001/cause/401/account\ntokens=http://localhost:8001/cause/401/token\n\nprintf 'expired' >access\nprintf 'valid' >refresh\n\nget() {\n  echo \"Authorization: Bearer $(cat access)\" |\n    curl -sS -H @- -o account.json -w '%{http_code}' \"$url\"\n}\n\nfresh() {\n  curl -sS -f -d grant_type=refresh_token \\\n    --data-urlencode refresh_token@refresh \\\n    -o token.json \"$tokens\" &&\n    jq -j .access_token token.json >access\n}\n\n# Once: a second 401 is the end.\ncode=$(get)\nif [ \"$code\" = 401 ] && fresh; then code=$(get); fi\necho \"$code $(jq -c . account.json)\"\n# prints: 200 {\"name\":\"user\"}\n"
    },
    {
      "code": 402,
      "text": "# Pays for what costs something, if the reader wants to.\nurl=http://localhost:8001/cause/402/article\n\nget() {\n  curl -sS -H \"Playground-Receipt: $1\" -o article.txt -w '%{http_code}' \"$url\"\n}\n\npay() {\n  # Here a person is asked: jq -r .detail article.txt\n  echo paid\n}\n\n# An empty field is left out.\ncode=$(get '')\nif [ \"$code\" = 402 ] && receipt=$(pay); then code=$(get \"$receipt\"); fi\necho \"$code $(cat article.txt)\"\n# prints: 200 An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "# Tells who may not from who is not known; nothing is repeated.\nurl=http://localhost:8001/cause/403/cellar\n\nget() {\n  code=$(curl -sS -u \"$1:$2\" -o answer.txt -w '%{http_code}' \"$url\") || return\n  case $code in\n    200) cat answer.txt ;;\n    401) echo 'Log in again.' ;;\n    # The same credentials would be refused again: others may do.\n    403) echo \"$1 may not see this.\" ;;\n    *) return 1 ;;\n  esac\n}\n\nget guest guest\nget owner owner\n# prints: guest may not see this.\n# prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "# Takes what is not there for a value, and all else that fails for an error.\nurl=http://localhost:8001/cause/404/nothing-here\n\nfind() {\n  code=$(curl -sS -o found.json -w '%{http_code}' \"$1\") || return\n  case $code in\n    2??) cat found.json ;;\n    404) ;;\n    *) echo \"$1 gave $code.\" >&2; return 1 ;;\n  esac\n}\n\nfound=$(find \"$url\") && echo \"${found:-There is none.}\"\n# prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "# Learns from Allow what can be done here.\nurl=http://localhost:8001/cause/405\n\nanswer=$(curl -sS -X DELETE -o answer.json \\\n  -w '%{http_code} %header{allow}' \"$url\")\n\ncase $answer in\n  405\\ *) echo \"It can be asked with ${answer#* }.\" ;;\n  2??\\ *) echo 'It is deleted.' ;;\nesac\n# prints: It can be asked with GET, HEAD, OPTIONS.\n"
    },
    {
      "code": 406,
      "text": "# Asks for its favourite, and for anything if there is none of it.\nurl=http://localhost:8001/cause/406\n\nget() {\n  curl -sS -H \"Accept: $1\" -o page -w '%{http_code} %{content_type}' \"$url\"\n}\n\n# One request does the same: Accept: image/png, */*;q=0.1\nanswer=$(get image/png)\ncase $answer in 406*) answer=$(get '*/*') ;; esac\necho \"$answer\"\n# prints: 200 text/plain…\n"
    },
    {
      "code": 407,
      "text": "# Tells the proxy who it is, when that asks.\nproxy=http://localhost:8001\n\n# In a file, since others can see the arguments of a program.\necho 'proxy-user = \"user:password\"' >proxy.conf\n\n# It asks without them first, and repeats when a 407 comes.\ncurl -sS --fail-with-body -x \"$proxy\" --proxy-anyauth -K proxy.conf \\\n  -o page.txt -w '%{http_code}' http://good.playground/\n# prints: 200\n"
    },
    {
      "code": 408,
      "text": "# Sends what comes slowly; all at once, if the server did not wait.\nurl=http://localhost:8001/cause/408/slow\n\nread_slowly() { printf 'one half, '; sleep 1.5; printf 'and the other'; }\n\nupload() {\n  curl -sS -X POST -T \"$1\" -H 'Content-Type: text/plain' -H 'Expect:' \\\n    -o answer.json -w '%{http_code}' \"$url\"\n}\n\n# What was read is kept: a pipe cannot be read again.\ncode=$(read_slowly | tee upload.txt | upload -)\n# The server closes that connection: this goes over a new one.\nif [ \"$code\" = 408 ]; then code=$(upload upload.txt); fi\necho \"$code\"\n# prints: 200\n"
    },
    {
      "code": 409,
      "text": "# Puts a list that others change as well: what they added is kept.\nurl=http://localhost:8001/cause/409/list\n\nsave() {\n  curl -sS -X PUT --json @mine.json -o answer.json -w '%{http_code}' \"$url\"\n}\n\nmerge() {\n  # The same content would be in conflict again: it has to be another.\n  curl -sS -f \"$url\" | jq -c --slurpfile mine mine.json \\\n    '.items += ($mine[0].items - .items)' >merged.json &&\n    mv merged.json mine.json\n}\n\necho '{\"revision\":2,\"items\":[\"bread\",\"eggs\"]}' >mine.json\ntries=3\nwhile code=$(save); [ \"$code\" = 409 ] && [ $((tries -= 1)) -gt 0 ]; do\n  merge || exit\ndone\necho \"$code $(jq -c . answer.json)\"\n# prints: 200 {\"revision\":4,\"items\":[\"bread\",\"milk\",\"eggs\"]}\n"
    },
    {
      "code": 410,
      "text": "# Forgets a link whose target is gone for good.\necho http://localhost:8001/cause/410/offer >links.txt\n\nwhile read -r url; do\n  code=$(curl -sS -L -o page.txt -w '%{http_code}' \"$url\")\n  # A 404 may be over tomorrow: that link stays.\n  [ \"$code\" = 410 ] || echo \"$url\"\ndone <links.txt >left.txt\nmv left.txt links.txt\n\necho \"$(wc -l <links.txt) links are left.\"\n# prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "# Sends a stream; with its length, if the server wants to know that.\nurl=http://localhost:8001/cause/411/meter\n\nupload() {\n  curl -sS -X POST -T \"$1\" -H 'Content-Type: text/plain' \\\n    -o answer.json -w '%{http_code}' \"$url\"\n}\n\n# A pipe is sent in chunks, a file with Content-Length.\ncode=$(printf '12.5 kWh' | tee upload.txt | upload -)\nif [ \"$code\" = 411 ]; then code=$(upload upload.txt); fi\necho \"$code\"\n# prints: 200\n"
    },
    {
      "code": 412,
      "text": "# Counts on without overwriting what others counted meanwhile.\nurl=http://localhost:8001/cause/412/counter\n\nadd() {\n  curl -sS -f --etag-save counter.etag -o counter.json \"$url\" || return\n  jq -c \".count += $1\" counter.json >counted.json\n  curl -sS -X PUT --json @counted.json -H \"If-Match: $(cat counter.etag)\" \\\n    -o answer.json -w '%{http_code}' \"$url\"\n}\n\n# Somebody was faster: all of it again, with what is there now.\ntries=4\nwhile code=$(add 1); [ \"$code\" = 412 ] && [ $((tries -= 1)) -gt 0 ]; do :; done\necho \"$code $(cat counted.json)\"\n# prints: 200 {\"count\":3}\n"
    },
    {
      "code": 413,
      "text": "# Sends lines at once, or in halves where that is too much.\nurl=http://localhost:8001/cause/413/slot\n\nsend() {\n  code=$(curl -sS --data-binary \"@$1\" -H 'Content-Type: text/plain' \\\n    -o answer.json -w '%{http_code}' \"$url\") || return\n  case $code in\n    2??) echo \"$1 is sent.\" ;;\n    413)\n      [ \"$(wc -l <\"$1\")\" -gt 1 ] || return\n      split -n l/2 \"$1\" \"$1-\"\n      send \"$1-aa\" && send \"$1-ab\"\n      ;;\n    *) return 1 ;;\n  esac\n}\n\nprintf 'one\\ntwo\\nsix\\nten\\n' >lines\nsend lines\n# prints: lines-aa is sent.\n# prints: lines-ab is sent.\n"
    },
    {
      "code": 414,
      "text": "# Asks in the address, or in content where the address gets too long.\nurl=http://localhost:8001/cause/414/search\n\nseq -s '&id=' 1000 3999 | sed 's/^/id=/' >question.txt\n\n# -G makes a query of what would be content.\nask() { curl -sS \"$@\" -d @question.txt -o found.json -w '%{http_code}' \"$url\"; }\n\ncode=$(ask -G)\n# The server has to offer this; QUERY would be the method for it.\nif [ \"$code\" = 414 ]; then code=$(ask); fi\necho \"$code $(jq -c . found.json)\"\n# prints: 200 {\"found\":3000}\n"
    },
    {
      "code": 415,
      "text": "# Sends the form of its data that the server takes.\nurl=http://localhost:8001/cause/415/inbox\n\necho '<order><count>1</count></order>' >order.xml\necho '{\"count\":1}' >order.json\n\nsend() {\n  curl -sS --data-binary \"@$1\" -H \"Content-Type: $2\" -o answer.json \\\n    -w '%{http_code} %header{accept-post} %header{accept}' \"$url\"\n}\n\nanswer=$(send order.xml application/xml)\ncase $answer in\n  415*application/json*) answer=$(send order.json application/json) ;;\nesac\necho \"${answer%% *}\"\n# prints: 200\n"
    },
    {
      "code": 416,
      "text": "# Goes on with a download that may be complete already.\nurl=http://localhost:8001/cause/416/file\n\nprintf 0123456789 >file.txt\n\nanswer=$(curl -sS -f -C - -o file.txt \\\n  -w '%{http_code} %header{content-range}' \"$url\" 2>error.txt)\n\ncase $answer in\n  416\\ *)\n    # Content-Range says how long it is: bytes */10. If it is shorter than what\n    # is here, then it is another file.\n    if [ \"${answer##*/}\" != \"$(($(wc -c <file.txt)))\" ]; then\n      curl -sS -f -o file.txt \"$url\"\n    fi\n    ;;\n  *) cat error.txt ;;\nesac\ncat file.txt\n# prints: 0123456789\n"
    },
    {
      "code": 417,
      "text": "# Sends its content without Expect, if the server cannot say 100.\nurl=http://localhost:8001/cause/417/upload\n\nprintf hello >upload.txt\n\nupload() {\n  curl -sS -H 'Content-Type: text/plain' --data-binary @upload.txt \\\n    -H \"Expect:$1\" -o answer.json -w '%{http_code}' \"$url\"\n}\n\n# For more than 1 MB curl asks so by itself.\ncode=$(upload ' 100-continue')\n# With nothing after the colon the field is left out.\nif [ \"$code\" = 417 ]; then code=$(upload ''); fi\necho \"$code $(jq -c . answer.json)\"\n# prints: 200 {\"octets\":5}\n"
    },
    {
      "code": 422,
      "text": "# Shows each error with the member of the content that it is about.\nurl=http://localhost:8001/cause/422/orders\n\ncode=$(curl -sS --json '{\"count\":-1}' -o answer.json -w '%{http_code}' \"$url\")\n\nif [ \"$code\" = 422 ]; then\n  # pointer is a JSON Pointer into what was sent: #/count\n  jq -r '.errors[] | \"\\(.pointer[2:]) \\(.detail)\"' answer.json\nfi\n# prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "# Locks a file before it is written, and waits while somebody else has it.\nurl=http://localhost:8001/dav/423/notes.txt\n\necho '<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>' >lock.xml\n\nlock() {\n  answer=$(curl -sS -X LOCK -d @lock.xml -H 'Content-Type: application/xml' \\\n    -H 'Timeout: Second-60' -o \"$1.xml\" -w '%{http_code} %header{lock-token}' \\\n    \"$url\")\n  case $answer in\n    2*) echo \"${answer#* }\" ;;\n    423*) [ \"$2\" -gt 0 ] && sleep 0.5 && lock \"$1\" $(($2 - 1)) ;;\n    *) return 1 ;;\n  esac\n}\n\nwrite() {\n  token=$(lock \"$1\" 10) || return\n  sleep 0.5\n  curl -sS -T - -H 'Content-Type: text/plain' -H \"If: ($token)\" \\\n    -w '%{http_code}\\n' \"$url\" <\"$1\"\n  curl -sS -X UNLOCK -H \"Lock-Token: $token\" \"$url\"\n}\n\necho mine >mine.txt\necho yours >yours.txt\nwrite mine.txt & write yours.txt & wait\n# prints: 204\n# prints: 204\n"
    },
    {
      "code": 425,
      "text": "# Repeats what came too early, once; by then the handshake is over.\nurl=http://localhost:8001/cause/425/page\n\n# curl sends no early data itself: a proxy on the way did (RFC 8470 5.1).\nget() { curl -sS \"$@\" -o page.txt -w '%{http_code}' \"$url\"; }\n\ncode=$(get -H 'Early-Data: 1')\nif [ \"$code\" = 425 ]; then code=$(get); fi\necho \"$code $(cat page.txt)\"\n# prints: 200 On time.\n"
    },
    {
      "code": 426,
      "text": "# Says which protocol is wanted instead: curl cannot change to another.\nurl=http://localhost:8001/cause/426/socket\n\nanswer=$(curl -sS -o answer.json -w '%{http_code} %header{upgrade}' \"$url\")\n\ncase $answer in\n  426\\ *) echo \"This takes a program for ${answer#* }.\" ;;\n  *) cat answer.json ;;\nesac\n# prints: This takes a program for websocket.\n"
    },
    {
      "code": 428,
      "text": "# Says which state it means to change, when the server insists.\nurl=http://localhost:8001/cause/428/note\n\nput() {\n  # An empty field is left out.\n  curl -sS -X PUT -d \"$1\" -H 'Content-Type: text/plain' -H \"If-Match: $2\" \\\n    -o answer.txt -w '%{http_code}' \"$url\"\n}\n\ncode=$(put mine '')\nif [ \"$code\" = 428 ]; then\n  curl -sS -f --etag-save note.etag -o note.txt \"$url\" || exit\n  # Here a person sees what would be overwritten.\n  echo \"there is: $(cat note.txt)\"\n  code=$(put mine \"$(cat note.etag)\")\nfi\necho \"$code\"\n# prints: there is: theirs\n# prints: 200\n"
    },
    {
      "code": 429,
      "text": "# Waits as long as the server asks for, and sends the request again.\nurl=http://localhost:8001/cause/429/api\n\n# Retry-After is waited for, whatever it says: --retry-max-time bounds it.\nget() {\n  curl -sS --fail-with-body --retry 3 --retry-max-time 60 \\\n    -o page.txt -w '%{http_code}' \"$url\"\n}\n\nfor _ in 1 2 3; do get >/dev/null; done\necho \"$(get) $(cat page.txt)\"\n# prints: curl: (22) The requested URL returned error: 429\n# prints: 200 one of three\n"
    },
    {
      "code": 431,
      "text": "# Lets go of cookies that have grown too large, and asks once more.\nurl=http://localhost:8001/get\n\n# Domain, subdomains, path, secure, expires, name, value.\ntab=$(printf '\\t')\ncookie=\"localhost${tab}FALSE${tab}/${tab}FALSE${tab}0\"\necho \"$cookie${tab}session${tab}1\" >cookies.txt\necho \"$cookie${tab}history${tab}$(printf '%04000d' 0)\" >>cookies.txt\n\nget() { curl -sS -b cookies.txt -o page.json -w '%{http_code}' \"$@\" \"$url\"; }\n\ncode=$(get -H \"Playground-Padding: $(printf '%017000d' 0)\")\nif [ \"$code\" = 431 ]; then\n  awk 'length < 1000' cookies.txt >small.txt && mv small.txt cookies.txt\n  code=$(get)\nfi\necho \"$code $(cut -f 6 cookies.txt)\"\n# prints: 200 session\n"
    },
    {
      "code": 451,
      "text": "# Tells the reader who demanded that something is withheld.\nurl=http://localhost:8001/cause/451/book\n\ncode=$(curl -sS -H 'Playground-Country: XX' -D head.txt -o book.txt \\\n  -w '%{http_code}' \"$url\") || exit\n\nif [ \"$code\" = 451 ]; then\n  who=$(grep -i '^link:.*blocked-by' head.txt | sed 's/.*<\\(.*\\)>.*/\\1/')\n  echo \"It is withheld by law${who:+, see $who}.\"\nelse\n  cat book.txt\nfi\n# prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "# Reports what failed, and does not send an order a second time.\nurl=http://localhost:8001/cause/500/bug\n\n# No --retry: it would repeat a POST as well, and nobody knows how far the first\n# one got (RFC 9110 9.2.2).\ncode=$(curl -sS --json '{\"thing\":\"book\"}' -o answer.json \\\n  -w '%{http_code}' \"$url\") || exit\n\ncase $code in\n  5??) echo \"$code, see $(jq -r '.instance // \"nothing\"' answer.json)\" ;;\n  *) jq . answer.json ;;\nesac\n# prints: 500, see urn:uuid:…\n"
    },
    {
      "code": 501,
      "text": "# Asks with QUERY, or with POST where the server does not know it yet.\nurl=http://localhost:8001/cause/501/search\n\nsearch() {\n  curl -sS -X \"$1\" --data-urlencode 'words=status codes' \\\n    -o found.json -w '%{http_code}' \"$url\"\n}\n\ncode=$(search QUERY)\n# It will not know it the next time either.\nif [ \"$code\" = 501 ]; then code=$(search POST); fi\necho \"$code $(jq -c . found.json)\"\n# prints: 200 {\"found\":3}\n"
    },
    {
      "code": 502,
      "text": "# Asks again a little later, then makes do with what it had before.\nurl=http://localhost:8001/gateway/refuses/\n\necho '{\"weather\":\"rain\"}' >weather.json\n\n# --retry waits a second, then two, and so on: only for what may be repeated.\nif curl -sS -f --retry 2 -D head.txt -o new.json \"$url\"; then\n  mv new.json weather.json\nelse\n  # What went wrong behind the gateway (RFC 9209).\n  tr -d '\\r' <head.txt | grep -i '^proxy-status' | tail -n 1\nfi\ncat weather.json\n# prints: curl: (22) The requested URL returned error: 502\n# prints: curl: (22) The requested URL returned error: 502\n# prints: curl: (22) The requested URL returned error: 502\n# prints: Proxy-Status: playground;error=connection_refused\n# prints: {\"weather\":\"rain\"}\n"
    },
    {
      "code": 503,
      "text": "# Comes back when the server says that it can be used again.\nurl=http://localhost:8001/cause/503/shop\n\n# It waits for Retry-After, as long as that fits into the time.\ncurl -sS -f --retry 3 --retry-max-time 60 -o shop.json \"$url\" || exit\njq -c . shop.json\n# prints: curl: (22) The requested URL returned error: 503\n# prints: {\"open\":true}\n"
    },
    {
      "code": 504,
      "text": "# Asks again for what took too long; GET may be repeated.\nurl=http://localhost:8001/cause/504/report\n\n# The first limit is for the connection, the second for each try.\ncurl -sS -f --connect-timeout 3 --max-time 30 --retry 3 --retry-max-time 60 \\\n  -o report.json \"$url\" || exit\njq -c . report.json\n# prints: curl: (22) The requested URL returned error: 504\n# prints: {\"pages\":12}\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "# Sends an order again under the same key, so that it is one order.\nurl=http://localhost:8001/cause/504/orders\n\nkey=$(od -An -N16 -tx1 /dev/urandom | tr -d ' ')\n\n# It may have been taken, or not: only the key makes --retry safe for a POST.\ncurl -sS -f -X POST -H \"Idempotency-Key: \\\"$key\\\"\" --retry 3 \\\n  -o order.json -w '%{http_code}\\n' \"$url\" || exit\njq -c . order.json\n# prints: curl: (22) The requested URL returned error: 504\n# prints: 201\n# prints: {\"id\":\"…\"}\n"
    },
    {
      "code": 507,
      "text": "# Says that there is no room, and how much there is.\nurl=http://localhost:8001/dav/507/large.txt\n\nhead -c 70000 /dev/zero >large.txt\ncode=$(curl -sS -T large.txt -H 'Content-Type: text/plain' -o answer.json \\\n  -w '%{http_code}' \"$url\") || exit\n\n# Nothing changes until somebody makes room: it is not repeated.\nif [ \"$code\" = 507 ]; then\n  curl -sS -f -X PROPFIND -H 'Depth: 0' -o folder.xml \"${url%/*}/\" || exit\n  free=$(sed -n 's/.*quota-available-bytes>\\([0-9]*\\)<.*/\\1/p' folder.xml)\n  echo \"No room, $free octets are left.\"\nfi\n# prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "# Notices that it is the network that answers, and not the server.\nurl=http://localhost:8001/cause/511/news\n\ncode=$(curl -sS -o news.txt -w '%{http_code}' \"$url\") || exit\n\n# The page is the portal's: it is for a person, in a browser.\nif [ \"$code\" = 511 ]; then\n  echo 'Log in to this network first.'\nelse\n  cat news.txt\nfi\n# prints: Log in to this network first.\n"
    }
  ],
  "impossible": [],
  "leftOut": {
    "101": "It shows the 101, and cannot go on in the other protocol.",
    "104": "A draft; no client has a call for it.",
    "205": "curl has no form to clear: handle it as 204.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "418": "Nobody has to handle a joke.",
    "421": "curl repeats no request for it; it uses one connection for each host anyway.",
    "424": "It stands inside a 207.",
    "505": "Every version that curl can send is one that servers know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
