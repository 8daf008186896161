// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** HTTPie. */
export const tool: ToolRecipes = {
  "id": "httpie",
  "side": "client",
  "label": "HTTPie",
  "language": "sh",
  "on": "HTTPie 3.2, jq 1.6",
  "aliases": [
    "http"
  ],
  "recipes": [
    {
      "code": 200,
      "text": "# Reads JSON, and makes sure that it is JSON before that.\nurl=http://localhost:8001/cause/200\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nask \"$url\" Accept:application/json\ncase $(field content-type) in\n  application/json* | application/*+json*) content | jq -r .name ;;\n  *) echo \"$url did not give JSON.\" >&2; exit 1 ;;\nesac\n# prints: OK\n"
    },
    {
      "code": 201,
      "text": "# Makes something new, and reads it where Location says that it is.\nurl=http://localhost:8001/cause/201/notes\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\nask POST \"$url\" text=new\n# It may be relative, and without it the target itself was made.\nlocation=$(field location)\ncase $location in\n  /*) location=$(printf %s \"$url\" | cut -d / -f 1-3)$location ;;\n  '') location=$url ;;\nesac\necho \"$location\"\nhttp --ignore-stdin --body \"$location\" | jq -c .\n# prints: http://localhost:…/cause/201/notes/…\n# prints: {\"text\":\"new\"}\n"
    },
    {
      "code": 202,
      "text": "# Begins a job, and asks its monitor until it is done.\nurl=http://localhost:8001/cause/202/jobs\norigin=$(printf %s \"$url\" | cut -d / -f 1-3)\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\nask POST \"$url\"\nmonitor=$origin$(field location)\n\n# It answers 200 until the job is done, then leads to the result.\ntries=10\nwhile ask \"$monitor\"; [ \"$(status)\" = 200 ] && [ $((tries -= 1)) -gt 0 ]; do\n  sleep 0.5\ndone\necho \"$(status) $origin$(field location)\"\n# prints: 303 http://localhost:…/cause/200\n"
    },
    {
      "code": 203,
      "text": "# Notices that a proxy has changed what the server sent.\nproxy=http://mirror:mirror@localhost:8001\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\n\nask --proxy \"http:$proxy\" http://good.playground/\n# A digest of the content would not fit, nor is it worth storing.\nif [ \"$(status)\" = 203 ]; then echo 'A proxy has changed it.'; fi\n# prints: A proxy has changed it.\n"
    },
    {
      "code": 204,
      "text": "# Deletes something; there is no content to parse then.\nurl=http://localhost:8001/cause/204/notes/1\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nask DELETE \"$url\"\nif [ \"$(status)\" = 204 ]; then echo 'It is deleted.'; else content | jq .; fi\n# prints: It is deleted.\n"
    },
    {
      "code": 206,
      "text": "# Goes on with a download that broke off, unless the file is another now.\nurl=http://localhost:8001/cause/206/file\n\n# What is on the disk from last time: the beginning, and whose it is.\nprintf 'All letters: abc' >file.txt\netag='\"1\"'\n\n# If all of it comes instead of the rest, the file is written anew.\nhttp --ignore-stdin --quiet --download --continue --output file.txt \\\n  \"$url\" If-Range:\"$etag\" || exit\ncat file.txt\n# prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "# Reads a large file part by part, all parts of the same state.\nurl=http://localhost:8001/cause/206/file\nsize=15\n\nask() {\n  http --ignore-stdin -p hb \"$@\" >raw 2>errors\n  set -- $?\n  tr -d '\\r' <raw >answer\n  return \"$1\"\n}\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nat=0\nwhile [ \"$at\" -lt \"${total:-1}\" ]; do\n  # With If-Match a 412 says that it is another file now.\n  ask --check-status \"$url\" Range:\"bytes=$at-$((at + size - 1))\" \\\n    Accept-Encoding:identity If-Match:\"$etag\" || exit\n  echo \"$(content)\"\n  etag=$(field etag)\n  total=$(field content-range | sed 's|.*/||')\n  at=$((at + size))\ndone\n# prints: All letters: ab\n# prints: cdefghijklmnopq\n# prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "# Does several things in one request, and looks at what came of each.\nurl=http://localhost:8001/cause/207/cancellations\n\n# --check-status is silent for 207, whatever failed inside of it.\nhttp --ignore-stdin --check-status --body POST \"$url\" \\\n  --raw '[\"/orders/1\", \"/orders/2\"]' |\n  jq -r '.responses[] | if .status < 300\n    then \"cancelled: \\(.href)\"\n    else \"not: \\(.href) \\(.status) \\(.value.detail)\" end'\n# prints: cancelled: /orders/1\n# prints: not: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "# Chooses one of the forms that there are.\nurl=http://localhost:8001/cause/300/picture\nwanted=svg\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\n# A preferred one would be in Location, and --follow would go there.\nask \"$url\"\nif [ \"$(status)\" = 300 ]; then\n  content | grep -v '^#' >choices\n  chosen=$(grep -m 1 \"$wanted\" choices || head -n 1 choices)\n  ask \"$(printf %s \"$url\" | cut -d / -f 1-3)$chosen\"\nfi\necho \"$(status) $(field content-type)\"\n# prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "# Keeps the new address of what has moved for good.\necho http://localhost:8001/cause/301/old >news.url\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\n# Without --follow one step at a time: only 301 and 308 are for good.\nask \"$(cat news.url)\"\ncase $(status) in\n  301 | 308)\n    origin=$(cut -d / -f 1-3 news.url)\n    field location | sed \"s|^/|$origin/|\" >news.url\n    ask --follow \"$(cat news.url)\"\n    ;;\nesac\necho \"$(status) $(cat news.url)\"\n# prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 302,
      "text": "# Follows only where it stays with the same server.\nurl=http://localhost:8001/cause/302/old\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\n# --follow --max-redirects 5 would go anywhere.\norigin=$(printf %s \"$url\" | cut -d / -f 1-3)\nhops=5\nwhile ask \"$url\"; next=$(field location); [ \"$next\" ]; do\n  [ $((hops -= 1)) -gt 0 ] || exit\n  case $next in\n    /*) url=$origin$next ;;\n    \"$origin\"/*) url=$next ;;\n    *) echo \"$url leads away, to $next.\" >&2; exit 1 ;;\n  esac\ndone\n# It is elsewhere just now: the old address is the one to keep.\necho \"$(status) $url\"\n# prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 303,
      "text": "# Sends a form, and gets the page that shows what came of it.\nurl=http://localhost:8001/cause/303/form\n\n# The page is asked for with GET, and without content.\nhttp --ignore-stdin --check-status --follow --form --body POST \"$url\" \\\n  name=Ada | jq -c .url\n# prints: \"http://localhost:…/get\"\n"
    },
    {
      "code": 304,
      "text": "# Keeps a page with its tag, and fetches it again only if it has changed.\nurl=http://localhost:8001/cause/304/page\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nget() {\n  # With no value the field is left out.\n  ask \"$url\" If-None-Match:\"$(cat page.etag)\"\n  if [ \"$(status)\" = 200 ]; then\n    field etag >page.etag\n    content >page.txt\n  fi\n  echo \"$(status): $(cat page.txt)\"\n}\n\n: >page.etag\nget\nget\n# prints: 200: A page that does not change.\n# prints: 304: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "# Sends a form to where it has to go just now, as it is.\nurl=http://localhost:8001/cause/307/form\n\n# Method and content are kept.\nhttp --ignore-stdin --check-status --follow --form --body POST \"$url\" \\\n  name=Ada | jq -c .form\n# prints: {\"name\":\"Ada\"}\n"
    },
    {
      "code": 308,
      "text": "# Sends a form to where it goes from now on, and keeps that address.\necho http://localhost:8001/cause/308/form >form.url\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\nask --form POST \"$(cat form.url)\" name=Ada\nif [ \"$(status)\" = 308 ]; then\n  origin=$(cut -d / -f 1-3 form.url)\n  field location | sed \"s|^/|$origin/|\" >form.url\n  ask --form POST \"$(cat form.url)\" name=Ada\nfi\necho \"$(status) $(cat form.url)\"\n# prints: 200 http://localhost:…/post\n"
    },
    {
      "code": 400,
      "text": "# Shows what the server says is wrong with a request.\nurl=http://localhost:8001/cause/400/json\n\nask() {\n  http --ignore-stdin -p hb \"$@\" >raw 2>errors\n  set -- $?\n  tr -d '\\r' <raw >answer\n  return \"$1\"\n}\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\n# The same request would fail again: it is shown, not repeated.\nif ! ask --check-status POST \"$url\" --raw '{\"a\":'; then\n  case $(field content-type) in\n    application/problem+json*)\n      content | jq -r '\"\\(.status) \\(.title): \\(.detail)\"' ;;\n    *) echo 'It failed, and does not say why.' ;;\n  esac\nfi\n# prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "# Shows credentials when the server asks for them.\nurl=http://localhost:8001/cause/401/door\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nask \"$url\"\ncase \"$(status) $(field www-authenticate)\" in\n  # --auth user alone asks for the password.\n  '401 Basic'*) ask --auth user:password \"$url\" ;;\nesac\necho \"$(status) $(content)\"\n# prints: 200 You are in.\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "# Gets a fresh token when the one that it has has expired.\nurl=http://localhost:8001/cause/401/account\ntokens=http://localhost:8001/cause/401/token\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\necho expired >access\necho valid >refresh\n\nget() { ask --auth-type bearer --auth \"$(cat access)\" \"$url\"; }\n\nfresh() {\n  http --ignore-stdin --check-status --form --body POST \"$tokens\" \\\n    grant_type=refresh_token refresh_token=\"$(cat refresh)\" >token.json &&\n    jq -r .access_token token.json >access\n}\n\n# Once: a second 401 is the end.\nget\nif [ \"$(status)\" = 401 ] && fresh; then get; fi\necho \"$(status) $(content)\"\n# prints: 200 {\"name\":\"user\"}\n"
    },
    {
      "code": 402,
      "text": "# Pays for what costs something, if the reader wants to.\nurl=http://localhost:8001/cause/402/article\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\npay() {\n  # Here a person is asked: content | jq -r .detail\n  echo paid\n}\n\nask \"$url\"\nif [ \"$(status)\" = 402 ]; then ask \"$url\" Playground-Receipt:\"$(pay)\"; fi\necho \"$(status) $(content)\"\n# prints: 200 An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "# Tells who may not from who is not known; nothing is repeated.\nurl=http://localhost:8001/cause/403/cellar\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nget() {\n  ask --auth \"$1:$2\" \"$url\"\n  case $(status) in\n    200) content ;;\n    401) echo 'Log in again.' ;;\n    # The same credentials would be refused again: others may do.\n    403) echo \"$1 may not see this.\" ;;\n    *) return 1 ;;\n  esac\n}\n\nget guest guest\nget owner owner\n# prints: guest may not see this.\n# prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "# Takes what is not there for a value, and all else that fails for an error.\nurl=http://localhost:8001/cause/404/nothing-here\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nfind() {\n  ask \"$1\"\n  case $(status) in\n    2??) content ;;\n    404) ;;\n    *) echo \"$1 gave $(status).\" >&2; return 1 ;;\n  esac\n}\n\nfound=$(find \"$url\") && echo \"${found:-There is none.}\"\n# prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "# Learns from Allow what can be done here.\nurl=http://localhost:8001/cause/405\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\nask DELETE \"$url\"\ncase $(status) in\n  405) echo \"It can be asked with $(field allow).\" ;;\n  2??) echo 'It is deleted.' ;;\nesac\n# prints: It can be asked with GET, HEAD, OPTIONS.\n"
    },
    {
      "code": 406,
      "text": "# Asks for its favourite, and for anything if there is none of it.\nurl=http://localhost:8001/cause/406\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\n# One request does the same: Accept: image/png, */*;q=0.1\nask \"$url\" Accept:image/png\nif [ \"$(status)\" = 406 ]; then ask \"$url\" Accept:'*/*'; fi\necho \"$(status) $(field content-type)\"\n# prints: 200 text/plain…\n"
    },
    {
      "code": 407,
      "text": "# Tells the proxy who it is, when that asks.\nproxy=http://localhost:8001\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\n\nask --proxy \"http:$proxy\" http://good.playground/\nif [ \"$(status)\" = 407 ]; then\n  # Here a person is asked, who sees the name of the proxy.\n  user=user:password\n  ask --proxy \"http:http://$user@${proxy#*//}\" http://good.playground/\nfi\nstatus\n# prints: 200\n"
    },
    {
      "code": 409,
      "text": "# Puts a list that others change as well: what they added is kept.\nurl=http://localhost:8001/cause/409/list\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nsave() { ask PUT \"$url\" Content-Type:application/json @mine.json; }\n\nmerge() {\n  # The same content would be in conflict again: it has to be another.\n  http --ignore-stdin --check-status --body \"$url\" |\n    jq -c --slurpfile mine mine.json '.items += ($mine[0].items - .items)' \\\n      >merged.json && mv merged.json mine.json\n}\n\necho '{\"revision\":2,\"items\":[\"bread\",\"eggs\"]}' >mine.json\ntries=3\nwhile save; [ \"$(status)\" = 409 ] && [ $((tries -= 1)) -gt 0 ]; do\n  merge || exit\ndone\necho \"$(status) $(content)\"\n# prints: 200 {\"revision\":4,\"items\":[\"bread\",\"milk\",\"eggs\"]}\n"
    },
    {
      "code": 410,
      "text": "# Forgets a link whose target is gone for good.\necho http://localhost:8001/cause/410/offer >links.txt\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\n\nwhile read -r url; do\n  ask --follow \"$url\"\n  # A 404 may be over tomorrow: that link stays.\n  [ \"$(status)\" = 410 ] || echo \"$url\"\ndone <links.txt >left.txt\nmv left.txt links.txt\n\necho \"$(wc -l <links.txt) links are left.\"\n# prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "# Sends a stream; with its length, if the server wants to know that.\nurl=http://localhost:8001/cause/411/meter\n\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\n\nupload() {\n  http --print hb \"$@\" POST \"$url\" Content-Type:text/plain >answer\n}\n\n# Without --chunked it reads to the end, and says how long that is.\nprintf '12.5 kWh' >meter.txt\nupload --chunked <meter.txt\nif [ \"$(status)\" = 411 ]; then upload <meter.txt; fi\nstatus\n# prints: 200\n"
    },
    {
      "code": 412,
      "text": "# Counts on without overwriting what others counted meanwhile.\nurl=http://localhost:8001/cause/412/counter\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nadd() {\n  ask \"$url\"\n  count=$(($(content | jq .count) + $1))\n  ask PUT \"$url\" If-Match:\"$(field etag)\" count:=\"$count\"\n}\n\n# Somebody was faster: all of it again, with what is there now.\ntries=4\nwhile add 1; [ \"$(status)\" = 412 ] && [ $((tries -= 1)) -gt 0 ]; do :; done\necho \"$(status) $count\"\n# prints: 200 3\n"
    },
    {
      "code": 413,
      "text": "# Sends lines at once, or in halves where that is too much.\nurl=http://localhost:8001/cause/413/slot\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\n\nsend() {\n  ask POST \"$url\" Content-Type:text/plain @\"$1\"\n  case $(status) in\n    2??) echo \"$1 is sent.\" ;;\n    413)\n      [ \"$(wc -l <\"$1\")\" -gt 1 ] || return\n      split -n l/2 \"$1\" \"$1-\"\n      send \"$1-aa\" && send \"$1-ab\"\n      ;;\n    *) return 1 ;;\n  esac\n}\n\nprintf 'one\\ntwo\\nsix\\nten\\n' >lines\nsend lines\n# prints: lines-aa is sent.\n# prints: lines-ab is sent.\n"
    },
    {
      "code": 414,
      "text": "# Asks in the address, or in content where the address gets too long.\nurl=http://localhost:8001/cause/414/search\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nseq -s '&id=' 1000 3999 | sed 's/^/id=/' | tr -d '\\n' >question.txt\n\nask \"$url?$(cat question.txt)\"\nif [ \"$(status)\" = 414 ]; then\n  # The server has to offer this; QUERY would be the method for it.\n  ask POST \"$url\" Content-Type:application/x-www-form-urlencoded @question.txt\nfi\necho \"$(status) $(content)\"\n# prints: 200 {\"found\":3000}\n"
    },
    {
      "code": 415,
      "text": "# Sends the form of its data that the server takes.\nurl=http://localhost:8001/cause/415/inbox\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\necho '<order><count>1</count></order>' >order.xml\n\nask POST \"$url\" Content-Type:application/xml @order.xml\ncase \"$(status) $(field accept-post) $(field accept)\" in\n  415*application/json*) ask POST \"$url\" count:=1 ;;\nesac\nstatus\n# prints: 200\n"
    },
    {
      "code": 416,
      "text": "# Goes on with a download that may be complete already.\nurl=http://localhost:8001/cause/416/file\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nprintf 0123456789 >file.txt\nlength=$(($(wc -c <file.txt)))\n\nask \"$url\" Range:\"bytes=$length-\" Accept-Encoding:identity\ncase \"$(status) $(field content-range)\" in\n  # Content-Range says how long it is.\n  \"416 bytes */$length\") ;;\n  # It is shorter than what is here, so it is another file.\n  416*) http --ignore-stdin --quiet --download --output file.txt \"$url\" ;;\n  206*) content >>file.txt ;;\n  200*) content >file.txt ;;\nesac\ncat file.txt\n# prints: 0123456789\n"
    },
    {
      "code": 417,
      "text": "# Sends its content without Expect, if the server cannot say 100.\nurl=http://localhost:8001/cause/417/upload\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\n\nupload() { ask --raw hello POST \"$url\" Content-Type:text/plain \"$@\"; }\n\nupload Expect:100-continue\nif [ \"$(status)\" = 417 ]; then upload; fi\nstatus\n# prints: 200\n"
    },
    {
      "code": 422,
      "text": "# Shows each error with the member of the content that it is about.\nurl=http://localhost:8001/cause/422/orders\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nask POST \"$url\" count:=-1\nif [ \"$(status)\" = 422 ]; then\n  # pointer is a JSON Pointer into what was sent: #/count\n  content | jq -r '.errors[] | \"\\(.pointer[2:]) \\(.detail)\"'\nfi\n# prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "# Locks a file before it is written, and waits while somebody else has it.\nurl=http://localhost:8001/dav/423/notes.txt\n\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' \"$answer\"; }\nfield() { sed -n \"s/^$1: //Ip\" \"$answer\"; }\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >\"$answer\"; }\n\necho '<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>' >lock.xml\n\nwrite() {\n  answer=answer-$1\n  tries=10\n  while\n    ask LOCK \"$url\" Content-Type:application/xml Timeout:Second-60 @lock.xml\n    [ \"$(status)\" = 423 ] && [ $((tries -= 1)) -gt 0 ]\n  do\n    sleep 0.5\n  done\n  token=$(field lock-token)\n  ask PUT \"$url\" Content-Type:text/plain If:\"($token)\" --raw \"$1\"\n  status\n  ask UNLOCK \"$url\" Lock-Token:\"$token\"\n}\n\nwrite mine & write yours & wait\n# prints: 204\n# prints: 204\n"
    },
    {
      "code": 425,
      "text": "# Repeats what came too early, once; by then the handshake is over.\nurl=http://localhost:8001/cause/425/page\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\n# HTTPie sends no early data itself: a proxy on the way did (RFC 8470 5.1).\nask \"$url\" Early-Data:1\nif [ \"$(status)\" = 425 ]; then ask \"$url\"; fi\necho \"$(status) $(content)\"\n# prints: 200 On time.\n"
    },
    {
      "code": 426,
      "text": "# Says which protocol is wanted instead: HTTPie cannot change to another.\nurl=http://localhost:8001/cause/426/socket\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nask \"$url\"\ncase $(status) in\n  426) echo \"This takes a program for $(field upgrade).\" ;;\n  *) content ;;\nesac\n# prints: This takes a program for websocket.\n"
    },
    {
      "code": 428,
      "text": "# Says which state it means to change, when the server insists.\nurl=http://localhost:8001/cause/428/note\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nput() { ask --raw mine PUT \"$url\" Content-Type:text/plain \"$@\"; }\n\nput\nif [ \"$(status)\" = 428 ]; then\n  ask \"$url\"\n  # Here a person sees what would be overwritten.\n  echo \"there is: $(content)\"\n  put If-Match:\"$(field etag)\"\nfi\nstatus\n# prints: there is: theirs\n# prints: 200\n"
    },
    {
      "code": 429,
      "text": "# Waits as long as the server asks for, and sends the request again.\nurl=http://localhost:8001/cause/429/api\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nget() {\n  tries=3\n  while ask \"$url\"; [ \"$(status)\" = 429 ] && [ $((tries -= 1)) -gt 0 ]; do\n    # A number of seconds or a date (RFC 9110 10.2.3).\n    after=$(field retry-after)\n    case $after in\n      '') after=1 ;;\n      *[!0-9]*) after=$(($(date -d \"$after\" +%s) - $(date +%s))) ;;\n    esac\n    [ \"$after\" -le 60 ] || return\n    [ \"$after\" -le 0 ] || sleep \"$after\"\n  done\n}\n\nfor _ in 1 2 3; do http --ignore-stdin --quiet \"$url\" & done\nwait\nget\necho \"$(status) $(content)\"\n# prints: 200 one of three\n"
    },
    {
      "code": 431,
      "text": "# Lets go of cookies that have grown too large, and asks once more.\nurl=http://localhost:8001/get\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\n\necho session=1 >cookies.txt\nprintf 'history=%020000d\\n' 0 >>cookies.txt\n\nget() { ask \"$url\" Cookie:\"$(paste -s -d ';' cookies.txt | sed 's/;/; /g')\"; }\n\nget\nif [ \"$(status)\" = 431 ]; then\n  awk 'length < 1000' cookies.txt >small.txt && mv small.txt cookies.txt\n  get\nfi\necho \"$(status) $(cut -d = -f 1 cookies.txt)\"\n# prints: 200 session\n"
    },
    {
      "code": 451,
      "text": "# Tells the reader who demanded that something is withheld.\nurl=http://localhost:8001/cause/451/book\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nask \"$url\" Playground-Country:XX\nif [ \"$(status)\" = 451 ]; then\n  who=$(field link | grep blocked-by | sed 's/.*<\\(.*\\)>.*/\\1/')\n  echo \"It is withheld by law${who:+, see $who}.\"\nelse\n  content\nfi\n# prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "# Reports what failed, and does not send an order a second time.\nurl=http://localhost:8001/cause/500/bug\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\n# Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).\nask POST \"$url\" thing=book\ncase $(status) in\n  5??) echo \"$(status), see $(content | jq -r '.instance // \"nothing\"')\" ;;\n  *) content ;;\nesac\n# prints: 500, see urn:uuid:…\n"
    },
    {
      "code": 501,
      "text": "# Asks with QUERY, or with POST where the server does not know it yet.\nurl=http://localhost:8001/cause/501/search\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nsearch() { ask --form \"$1\" \"$url\" words='status codes'; }\n\nsearch QUERY\n# It will not know it the next time either.\nif [ \"$(status)\" = 501 ]; then search POST; fi\necho \"$(status) $(content | jq .found)\"\n# prints: 200 3\n"
    },
    {
      "code": 502,
      "text": "# Asks again a little later, then makes do with what it had before.\nurl=http://localhost:8001/gateway/refuses/\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\ncontent() { sed '1,/^$/d' answer; }\n\necho '{\"weather\":\"rain\"}' >weather.json\n\nfor wait in 0.3 0.6 0; do\n  ask \"$url\"\n  [ \"$(status)\" = 502 ] || break\n  sleep \"$wait\"\ndone\ncase $(status) in\n  2??) content >weather.json ;;\n  # What went wrong behind the gateway (RFC 9209).\n  502) field proxy-status ;;\nesac\ncat weather.json\n# prints: playground;error=connection_refused\n# prints: {\"weather\":\"rain\"}\n"
    },
    {
      "code": 503,
      "text": "# Comes back when the server says that it can be used again.\nurl=http://localhost:8001/cause/503/shop\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\nfield() { sed -n \"s/^$1: //Ip\" answer; }\n\ntries=3\nwhile ask \"$url\"; [ \"$(status)\" = 503 ] && [ $((tries -= 1)) -gt 0 ]; do\n  # Without Retry-After nobody knows whether it passes.\n  after=$(field retry-after)\n  case $after in\n    '') break ;;\n    *[!0-9]*) after=$(($(date -d \"$after\" +%s) - $(date +%s))) ;;\n  esac\n  [ \"$after\" -le 60 ] || break\n  [ \"$after\" -le 0 ] || sleep \"$after\"\ndone\nstatus\n# prints: 200\n"
    },
    {
      "code": 504,
      "text": "# Asks again for what took too long; GET may be repeated.\nurl=http://localhost:8001/cause/504/report\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nfor wait in 0.6 1.2 0; do\n  # The limit is for each piece of the answer.\n  ask --timeout 30 \"$url\"\n  [ \"$(status)\" = 504 ] || break\n  sleep \"$wait\"\ndone\necho \"$(status) $(content)\"\n# prints: 200 {\"pages\":12}\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "# Sends an order again under the same key, so that it is one order.\nurl=http://localhost:8001/cause/504/orders\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nkey=$(od -An -N16 -tx1 /dev/urandom | tr -d ' ')\n\nfor wait in 0.5 1 0; do\n  ask POST \"$url\" Idempotency-Key:\"\\\"$key\\\"\"\n  # It may have been taken, or not: only the key makes another try safe.\n  [ \"$(status)\" = 504 ] || break\n  sleep \"$wait\"\ndone\necho \"$(status) $(content)\"\n# prints: 201 {\"id\":\"…\"}\n"
    },
    {
      "code": 507,
      "text": "# Says that there is no room, and how much there is.\nurl=http://localhost:8001/dav/507/large.txt\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nhead -c 70000 /dev/zero >large.txt\nask PUT \"$url\" Content-Type:text/plain @large.txt\n# Nothing changes until somebody makes room: it is not repeated.\nif [ \"$(status)\" = 507 ]; then\n  ask PROPFIND \"${url%/*}/\" Depth:0\n  free=$(content | sed -n 's/.*quota-available-bytes>\\([0-9]*\\)<.*/\\1/p')\n  echo \"No room, $free octets are left.\"\nfi\n# prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "# Notices that it is the network that answers, and not the server.\nurl=http://localhost:8001/cause/511/news\n\nask() { http --ignore-stdin -p hb \"$@\" | tr -d '\\r' >answer; }\nstatus() { sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' answer; }\ncontent() { sed '1,/^$/d' answer; }\n\nask \"$url\"\n# The page is the portal's: it is for a person, in a browser.\ncase $(status) in\n  511) echo 'Log in to this network first.' ;;\n  *) content ;;\nesac\n# prints: Log in to this network first.\n"
    }
  ],
  "impossible": [
    {
      "code": 102,
      "text": "# Waits for a slow job.\nurl=http://localhost:8001/cause/102/job\n\nhttp --ignore-stdin --headers \"$url\"\n",
      "proof": "HTTP/1.1 102 Processing\n"
    },
    {
      "code": 103,
      "text": "# Looks for hints ahead of the page.\nurl=http://localhost:8001/cause/103/page\n\nhttp --ignore-stdin --headers \"$url\"\n",
      "proof": "HTTP/1.1 103 Early Hints\nLink: </style.css>; rel=preload; as=style\n"
    }
  ],
  "leftOut": {
    "100": "It sends its content without waiting for 100.",
    "101": "It cannot go on in another protocol.",
    "104": "A draft; no client has a call for it.",
    "205": "HTTPie has no form to clear: handle it as 204.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "408": "It reads all of its content before it sends any, so it is never too slow.",
    "418": "Nobody has to handle a joke.",
    "421": "It comes over connections that HTTP/2 shares between hosts, which HTTPie does not speak.",
    "424": "It stands inside a 207.",
    "505": "HTTPie sends no version that a server could not know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
