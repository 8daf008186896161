// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** Caddy. */
export const tool: ToolRecipes = {
  "id": "caddy",
  "side": "server",
  "label": "Caddy",
  "language": "caddy",
  "on": "Caddy 2.6",
  "aliases": [
    "caddyfile",
    "caddy2"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "# Lets a client that waits send its film on to the application.\n:8080 {\n\t# Caddy sends 100 as soon as the content is read.\n\trequest_body /films/* {\n\t\tmax_size 100MB\n\t}\n\treverse_proxy /films/* 127.0.0.1:9000\n}\n"
    },
    {
      "code": 101,
      "text": "# Lets a chat through to the application, which switches to WebSocket.\n:8080 {\n\treverse_proxy /chat 127.0.0.1:9000\n}\n"
    },
    {
      "code": 102,
      "text": "# Passes on what the application says while it makes a report.\n:8080 {\n\treverse_proxy /reports 127.0.0.1:9000\n}\n"
    },
    {
      "code": 103,
      "text": "# Passes on the hints that the application sends ahead of its page.\n:8080 {\n\treverse_proxy 127.0.0.1:9000\n}\n"
    },
    {
      "code": 200,
      "text": "# Serves an item from a file, with the entity tag that Caddy makes of it.\n:8080 {\n\troot * /srv\n\theader /items/* Content-Type application/json\n\tfile_server\n}\n"
    },
    {
      "code": 206,
      "text": "# Sends the part of a film that a player asks for; Caddy reads Range itself.\n:8080 {\n\troot * /srv\n\theader /films/* Content-Type text/plain\n\tfile_server\n}\n"
    },
    {
      "code": 300,
      "text": "# Offers the manual in two languages to whoever prefers neither.\n:8080 {\n\troot * /srv\n\tmap {header.Accept-Language} {language} {\n\t\t~^en en\n\t\t~^de de\n\t\tdefault none\n\t}\n\theader Vary Accept-Language\n\n\t@undecided vars {language} none\n\thandle /manual {\n\t\thandle @undecided {\n\t\t\theader Content-Type text/html\n\t\t\theader Location /manual.en\n\t\t\trespond `<!doctype html><title>The manual</title>\n\t\t\t<a href=\"/manual.en\">English</a> <a href=\"/manual.de\">Deutsch</a>` 300\n\t\t}\n\t\trewrite * /manual.{language}\n\t\tfile_server\n\t}\n}\n"
    },
    {
      "code": 301,
      "text": "# Sends whoever asks for an old address to the new one, for good.\n:8080 {\n\tredir /old /new permanent\n\tredir /lamps /items permanent\n}\n"
    },
    {
      "code": 302,
      "text": "# Leads to the catalogue of this year, which is another one next year.\n:8080 {\n\theader /today Cache-Control no-cache\n\tredir /today /{time.now.year} temporary\n}\n"
    },
    {
      "code": 304,
      "text": "# Gives every file the release as its entity tag, and 304 to whoever has it.\n:8080 {\n\troot * /srv\n\theader {\n\t\tETag `\"{$RELEASE:v3}\"`\n\t\tCache-Control max-age=60\n\t\t# Caddy would put a tag of its own in its place.\n\t\tdefer\n\t}\n\t@current header If-None-Match `\"{$RELEASE:v3}\"`\n\trespond @current 304\n\tfile_server\n}\n"
    },
    {
      "code": 307,
      "text": "# Sends a payment to the other site, unchanged, while this one is down.\n:8080 {\n\treverse_proxy /pay 127.0.0.1:9002\n\thandle_errors {\n\t\t@down expression {err.status_code} in [502, 504]\n\t\tredir @down https://backup.example{uri} 307\n\t}\n}\n"
    },
    {
      "code": 308,
      "text": "# Moves the first version of the API to the second for good, methods included.\n:8080 {\n\t@first path_regexp first ^/v1/(.*)$\n\tredir @first /v2/{re.first.1} 308\n}\n"
    },
    {
      "code": 401,
      "text": "# Shows a page only to whoever has a name and password.\n:8080 {\n\troot * /srv\n\tbasicauth /me {\n\t\t# What \"caddy hash-password\" makes of the password.\n\t\tann $2a$14$8fSIMAV/X5MKH2hD6bjrOOeKwVNNa8Pz1xvnsbm3Cpzbo1YcUdOya\n\t}\n\tfile_server\n\thandle_errors {\n\t\t@401 expression {err.status_code} == 401\n\t\theader @401 Content-Type application/problem+json\n\t\trespond @401 `{\"status\": 401, \"title\": \"Unauthorized\",\n\t\t\"detail\": \"Send your name and password.\"}`\n\t}\n}\n"
    },
    {
      "code": 403,
      "text": "# Lets everybody read the items, and only the office change them.\n:8080 {\n\t@stranger {\n\t\tpath /items/*\n\t\tnot method GET HEAD\n\t\tnot remote_ip 192.0.2.0/24\n\t}\n\terror @stranger 403\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@403 expression {err.status_code} == 403\n\t\theader @403 Content-Type application/problem+json\n\t\trespond @403 `{\"status\": 403, \"title\": \"Forbidden\",\n\t\t\"detail\": \"Items are changed from the office only.\"}`\n\t}\n}\n"
    },
    {
      "code": 404,
      "text": "# Says that there is no such item, in a form that programs read.\n:8080 {\n\troot * /srv\n\theader /items/* Content-Type application/json\n\tfile_server\n\thandle_errors {\n\t\t@404 expression {err.status_code} == 404\n\t\theader @404 Content-Type application/problem+json\n\t\trespond @404 `{\"status\": 404, \"title\": \"Not Found\",\n\t\t\"detail\": \"There is no such item.\"}`\n\t}\n}\n"
    },
    {
      "code": 405,
      "text": "# Lets items be read and added, and says so to whoever tries something else.\n:8080 {\n\t@other {\n\t\tpath /items\n\t\tnot method GET HEAD POST\n\t}\n\terror @other 405\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@405 expression {err.status_code} == 405\n\t\theader @405 Content-Type application/problem+json\n\t\theader @405 Allow \"GET, HEAD, POST\"\n\t\trespond @405 `{\"status\": 405, \"title\": \"Method Not Allowed\",\n\t\t\"detail\": \"Items are read and added here.\"}`\n\t}\n}\n"
    },
    {
      "code": 406,
      "text": "# Has items as JSON alone, and says so to whoever wants another form.\n:8080 {\n\troot * /srv\n\t@otherForm {\n\t\tpath /items/*\n\t\theader Accept *\n\t\tnot header_regexp Accept (application/json|\\*/\\*)\n\t}\n\terror @otherForm 406\n\theader Vary Accept\n\theader /items/* Content-Type application/json\n\tfile_server\n\thandle_errors {\n\t\t@406 expression {err.status_code} == 406\n\t\theader @406 Content-Type application/problem+json\n\t\theader @406 Vary Accept\n\t\trespond @406 `{\"status\": 406, \"title\": \"Not Acceptable\",\n\t\t\"detail\": \"There is application/json.\"}`\n\t}\n}\n"
    },
    {
      "code": 410,
      "text": "# Tells clients and search engines that offers of the past are gone for good.\n:8080 {\n\troot * /srv\n\t@over path_regexp ^/offers/20(19|2[0-4])$\n\terror @over 410\n\tfile_server\n\thandle_errors {\n\t\t@410 expression {err.status_code} == 410\n\t\theader @410 Content-Type application/problem+json\n\t\trespond @410 `{\"status\": 410, \"title\": \"Gone\",\n\t\t\"detail\": \"This offer is over and will not return.\"}`\n\t}\n}\n"
    },
    {
      "code": 411,
      "text": "# Wants the length of content ahead: the application behind takes no chunks.\n:8080 {\n\t@chunked {\n\t\tmethod POST PUT\n\t\tnot header Content-Length *\n\t}\n\terror @chunked 411\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@411 expression {err.status_code} == 411\n\t\theader @411 Content-Type application/problem+json\n\t\trespond @411 `{\"status\": 411, \"title\": \"Length Required\",\n\t\t\"detail\": \"Send Content-Length.\"}`\n\t}\n}\n"
    },
    {
      "code": 413,
      "text": "# Takes photos of up to ten megabytes; the length decides before they are sent.\n:8080 {\n\t@tooLarge {\n\t\tpath /photos\n\t\theader Content-Length *\n\t\texpression int({header.Content-Length}) > 10000000\n\t}\n\terror @tooLarge 413\n\t# What comes in chunks is counted.\n\trequest_body /photos {\n\t\tmax_size 10MB\n\t}\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@413 expression {err.status_code} == 413\n\t\theader @413 Content-Type application/problem+json\n\t\trespond @413 `{\"status\": 413, \"title\": \"Content Too Large\",\n\t\t\"detail\": \"10 MB at most.\"}`\n\t}\n}\n"
    },
    {
      "code": 414,
      "text": "# Takes targets of up to two thousand octets.\n:8080 {\n\t@tooLong expression size({uri}) > 2000\n\terror @tooLong 414\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@414 expression {err.status_code} == 414\n\t\theader @414 Content-Type application/problem+json\n\t\theader @414 Connection close\n\t\trespond @414 `{\"status\": 414, \"title\": \"URI Too Long\",\n\t\t\"detail\": \"2000 octets at most; send a long query as content.\"}`\n\t}\n}\n"
    },
    {
      "code": 415,
      "text": "# Takes items as JSON only, and says so to whoever sends something else.\n:8080 {\n\t@otherType {\n\t\tmethod POST PUT\n\t\tnot header_regexp Content-Type ^application/json(;|$)\n\t}\n\terror @otherType 415\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@415 expression {err.status_code} == 415\n\t\theader @415 Content-Type application/problem+json\n\t\theader @415 Accept application/json\n\t\trespond @415 `{\"status\": 415, \"title\": \"Unsupported Media Type\",\n\t\t\"detail\": \"Send application/json.\"}`\n\t}\n}\n"
    },
    {
      "code": 417,
      "text": "# Refuses to be waited for: the application behind reads content at once.\n:8080 {\n\t@waiting header Expect *\n\terror @waiting 417\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@417 expression {err.status_code} == 417\n\t\theader @417 Content-Type application/problem+json\n\t\trespond @417 `{\"status\": 417, \"title\": \"Expectation Failed\",\n\t\t\"detail\": \"Send the content without Expect.\"}`\n\t}\n}\n"
    },
    {
      "code": 421,
      "text": "# Serves one host, and sends requests for others back to the right connection.\nhttp://api.example:8080 {\n\troot * /srv\n\tfile_server\n}\n\n:8080 {\n\terror 421\n\thandle_errors {\n\t\t@421 expression {err.status_code} == 421\n\t\theader @421 Content-Type application/problem+json\n\t\trespond @421 `{\"status\": 421, \"title\": \"Misdirected Request\",\n\t\t\"detail\": \"This server answers for api.example.\"}`\n\t}\n}\n"
    },
    {
      "code": 425,
      "text": "# Does not act on a payment in early data, which somebody may have replayed.\n:8080 {\n\t@risky {\n\t\tnot method GET HEAD OPTIONS\n\t\theader Early-Data 1\n\t}\n\terror @risky 425\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@425 expression {err.status_code} == 425\n\t\theader @425 Content-Type application/problem+json\n\t\trespond @425 `{\"status\": 425, \"title\": \"Too Early\",\n\t\t\"detail\": \"Send it again once the handshake is over.\"}`\n\t}\n}\n"
    },
    {
      "code": 426,
      "text": "# Serves the printer to whoever changes to TLS, nobody else.\n:8080 {\n\t@plain {\n\t\tpath /ipp\n\t\tprotocol http\n\t}\n\terror @plain 426\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@426 expression {err.status_code} == 426\n\t\theader @426 Content-Type application/problem+json\n\t\theader @426 Upgrade \"TLS/1.2, HTTP/1.1\"\n\t\theader @426 Connection \"Upgrade, close\"\n\t\trespond @426 `{\"status\": 426, \"title\": \"Upgrade Required\",\n\t\t\"detail\": \"Change to TLS 1.2 for this printer.\"}`\n\t}\n}\n"
    },
    {
      "code": 428,
      "text": "# Lets an item be replaced only by whoever says which state they have seen.\n:8080 {\n\t@blind {\n\t\tmethod PUT\n\t\tnot header If-Match *\n\t\tnot header If-None-Match *\n\t}\n\terror @blind 428\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@428 expression {err.status_code} == 428\n\t\theader @428 Content-Type application/problem+json\n\t\trespond @428 `{\"status\": 428, \"title\": \"Precondition Required\",\n\t\t\"detail\": \"Send If-Match with the ETag of what you replace.\"}`\n\t}\n}\n"
    },
    {
      "code": 431,
      "text": "# Takes cookies of up to four kilobytes.\n:8080 {\n\t@tooLarge expression size({header.Cookie}) > 4096\n\terror @tooLarge 431\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@431 expression {err.status_code} == 431\n\t\theader @431 Content-Type application/problem+json\n\t\trespond @431 `{\"status\": 431,\n\t\t\"title\": \"Request Header Fields Too Large\",\n\t\t\"detail\": \"4 kB of cookies at most.\"}`\n\t}\n}\n"
    },
    {
      "code": 451,
      "text": "# Withholds what a court has forbidden, and says who withholds it.\n:8080 {\n\troot * /srv\n\t@withheld path /films/7\n\terror @withheld 451\n\tfile_server\n\thandle_errors {\n\t\t@451 expression {err.status_code} == 451\n\t\theader @451 Content-Type application/problem+json\n\t\theader @451 Link `<https://provider.example/>; rel=\"blocked-by\"`\n\t\trespond @451 `{\"status\": 451, \"title\": \"Unavailable For Legal Reasons\",\n\t\t\"detail\": \"Withheld in this country by order of a court.\"}`\n\t}\n}\n"
    },
    {
      "code": 500,
      "text": "# Replaces what an application says when it breaks: traces are not for clients.\n:8080 {\n\treverse_proxy 127.0.0.1:9003 {\n\t\t@broken status 500\n\t\thandle_response @broken {\n\t\t\terror 500\n\t\t}\n\t}\n\thandle_errors {\n\t\t@500 expression {err.status_code} == 500\n\t\theader @500 Content-Type application/problem+json\n\t\trespond @500 `{\"status\": 500, \"title\": \"Internal Server Error\",\n\t\t\"detail\": \"It is our fault, and it is in our log.\"}`\n\t}\n}\n"
    },
    {
      "code": 501,
      "text": "# Says 501 to methods that nothing here knows, rather than ask the application.\n:8080 {\n\t@unknown not method GET HEAD POST PUT PATCH DELETE OPTIONS\n\terror @unknown 501\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@501 expression {err.status_code} == 501\n\t\theader @501 Content-Type application/problem+json\n\t\trespond @501 `{\"status\": 501, \"title\": \"Not Implemented\",\n\t\t\"detail\": \"No resource here knows this method.\"}`\n\t}\n}\n"
    },
    {
      "code": 502,
      "text": "# Says that the application behind it cannot be reached.\n:8080 {\n\treverse_proxy 127.0.0.1:9002\n\thandle_errors {\n\t\t@502 expression {err.status_code} == 502\n\t\theader @502 Content-Type application/problem+json\n\t\theader @502 Proxy-Status \"caddy; error=connection_refused\"\n\t\trespond @502 `{\"status\": 502, \"title\": \"Bad Gateway\",\n\t\t\"detail\": \"The application does not answer.\"}`\n\t}\n}\n"
    },
    {
      "code": 503,
      "text": "# Closes for maintenance as long as there is a file of that name.\n:8080 {\n\t@closed file {\n\t\troot /srv\n\t\ttry_files maintenance\n\t}\n\terror @closed 503\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@503 expression {err.status_code} == 503\n\t\theader @503 Content-Type application/problem+json\n\t\theader @503 Retry-After 120\n\t\trespond @503 `{\"status\": 503, \"title\": \"Service Unavailable\",\n\t\t\"detail\": \"We are back in two minutes.\"}`\n\t}\n}\n"
    },
    {
      "code": 504,
      "text": "# Waits one second for the application behind it, no longer.\n:8080 {\n\treverse_proxy 127.0.0.1:9001 {\n\t\ttransport http {\n\t\t\tresponse_header_timeout 1s\n\t\t}\n\t}\n\thandle_errors {\n\t\t@504 expression {err.status_code} == 504\n\t\theader @504 Content-Type application/problem+json\n\t\theader @504 Proxy-Status \"caddy; error=http_response_timeout\"\n\t\trespond @504 `{\"status\": 504, \"title\": \"Gateway Timeout\",\n\t\t\"detail\": \"It took longer than a second.\"}`\n\t}\n}\n"
    },
    {
      "code": 511,
      "text": "# Sends guests of a network to its login before they get anywhere else.\n:8080 {\n\t@guest not header_regexp Cookie guest=room-\n\terror @guest 511\n\treverse_proxy 127.0.0.1:9000\n\thandle_errors {\n\t\t@511 expression {err.status_code} == 511\n\t\theader @511 Content-Type text/html\n\t\theader @511 Cache-Control no-store\n\t\trespond @511 `<!doctype html><title>Sign in</title>\n\t\t<a href=\"https://login.hotel.example/\">Sign in to this network</a>`\n\t}\n}\n"
    }
  ],
  "impossible": [
    {
      "code": 408,
      "text": "# Waits two seconds for content, then gives up.\n{\n\tservers :8080 {\n\t\ttimeouts {\n\t\t\tread_body 2s\n\t\t}\n\t}\n}\n\n:8080 {\n\treverse_proxy /items 127.0.0.1:9000\n\thandle_errors {\n\t\t@408 expression {err.status_code} == 408\n\t\theader @408 Content-Type application/problem+json\n\t\trespond @408 `{\"status\": 408, \"title\": \"Request Timeout\",\n\t\t\"detail\": \"The content did not come within two seconds.\"}`\n\t}\n}\n",
      "proof": "HTTP/1.1 200 OK\nServer: Caddy\nDate: …\nContent-Length: 0\nConnection: close\n"
    }
  ],
  "leftOut": {
    "104": "A draft; no framework has a call for it.",
    "201": "Creates nothing; the application behind it does.",
    "202": "Has no work to put off; the application behind it has.",
    "203": "Has no way to change the status of what it changes on its way.",
    "204": "Deletes nothing; the application behind it does.",
    "205": "Has no form that could be reset.",
    "207": "Has no WebDAV without a plugin.",
    "208": "Has no WebDAV without a plugin.",
    "226": "Knows no instance manipulations.",
    "303": "What was done with the content is known to the application behind it.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "400": "Reads no content, so it cannot judge it.",
    "402": "Knows nothing of accounts.",
    "407": "A proxy's to send.",
    "409": "Reads no content, so it sees no conflict in it.",
    "412": "Compares If-Match where it reads a file, and it writes none.",
    "416": "Sent by its file server itself, in plain text, which handle_errors does not see.",
    "418": "A joke of 1998, and reserved for good.",
    "422": "Reads no content, so it cannot judge it.",
    "423": "Has no locks.",
    "424": "Has no WebDAV without a plugin.",
    "429": "Counts no requests without a plugin.",
    "505": "Sent by Go's server itself, in plain text, before any site is asked.",
    "506": "Does not negotiate variants.",
    "507": "Writes nothing, so that no disk of its gets full.",
    "508": "Has no WebDAV without a plugin.",
    "510": "Obsolete: what it was for was never used."
  }
};
