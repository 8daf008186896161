// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** nginx. */
export const tool: ToolRecipes = {
  "id": "nginx",
  "side": "server",
  "label": "nginx",
  "language": "nginx",
  "on": "nginx 1.22",
  "aliases": [
    "nginx-conf"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "# Lets a client that waits send its film, and keeps it as a file.\nserver {\n    listen 8080;\n    root html;\n    client_max_body_size 100m;\n\n    location /films/ {\n        # nginx sends 100 as soon as it starts to read the content.\n        dav_methods PUT;\n        create_full_put_path on;\n    }\n}\n"
    },
    {
      "code": 101,
      "text": "# Lets a chat through to the application, which switches to WebSocket.\nmap $http_upgrade $connection_wanted {\n    default upgrade;\n    \"\"      close;\n}\n\nserver {\n    listen 8080;\n\n    location /chat {\n        proxy_pass http://127.0.0.1:9000;\n        proxy_http_version 1.1;\n        # Both end at each hop, so they are said again.\n        proxy_set_header Upgrade $http_upgrade;\n        proxy_set_header Connection $connection_wanted;\n    }\n}\n"
    },
    {
      "code": 200,
      "text": "# Serves an item from a file, with the entity tag that nginx makes of it.\nserver {\n    listen 8080;\n    root html;\n\n    location /items/ {\n        default_type application/json;\n        try_files $uri =404;\n    }\n}\n"
    },
    {
      "code": 204,
      "text": "# Deletes a file, and has nothing more to say about it.\nserver {\n    listen 8080;\n    root html;\n\n    location /items/ {\n        dav_methods DELETE;\n    }\n}\n"
    },
    {
      "code": 206,
      "text": "# Sends the part of a film that a player asks for; nginx reads Range itself.\nserver {\n    listen 8080;\n    root html;\n\n    location /films/ {\n        default_type text/plain;\n        try_files $uri =404;\n    }\n}\n"
    },
    {
      "code": 300,
      "text": "# Offers the manual in two languages to whoever prefers neither.\nmap $http_accept_language $language {\n    default \"\";\n    ~*^en   en;\n    ~*^de   de;\n}\n\nserver {\n    listen 8080;\n    root html;\n\n    location = /manual {\n        if ($language) {\n            rewrite ^ /manual.$language last;\n        }\n        default_type text/html;\n        add_header Vary Accept-Language always;\n        add_header Location /manual.en always;\n        return 300 '<!doctype html><title>The manual</title>\n<a href=\"/manual.en\">English</a> <a href=\"/manual.de\">Deutsch</a>\n';\n    }\n}\n"
    },
    {
      "code": 301,
      "text": "# Sends whoever asks for an old address to the new one, for good.\nmap $uri $moved_to {\n    /old      /new;\n    /lamps    /items;\n}\n\nserver {\n    listen 8080;\n    root html;\n    # Location holds the path alone, so that it is right behind a proxy too.\n    absolute_redirect off;\n\n    if ($moved_to) {\n        return 301 $moved_to$is_args$args;\n    }\n}\n"
    },
    {
      "code": 302,
      "text": "# Leads to the page of today, which is another one tomorrow.\nmap $time_iso8601 $today {\n    ~^(?<year>\\d+)-(?<month>\\d+)-(?<day>\\d+) /$year/$month/$day;\n}\n\nserver {\n    listen 8080;\n    absolute_redirect off;\n\n    location = /today {\n        add_header Cache-Control no-cache always;\n        return 302 $today;\n    }\n}\n"
    },
    {
      "code": 304,
      "text": "# Answers 304 from its cache to whoever has the current state.\nproxy_cache_path /var/cache/nginx keys_zone=items:1m;\n\nserver {\n    listen 8080;\n\n    location /items/ {\n        proxy_pass http://127.0.0.1:9000;\n        # With a cache nginx compares If-None-Match with the stored ETag.\n        proxy_cache items;\n        proxy_cache_valid 200 1m;\n    }\n}\n"
    },
    {
      "code": 307,
      "text": "# Sends a payment to the other site, unchanged, while this one is down.\nserver {\n    listen 8080;\n\n    location /pay {\n        proxy_pass http://127.0.0.1:9002;\n        error_page 502 504 = @backup;\n    }\n\n    location @backup {\n        add_header Cache-Control no-store always;\n        return 307 https://backup.example$request_uri;\n    }\n}\n"
    },
    {
      "code": 308,
      "text": "# Moves the first version of the API to the second for good, methods included.\nserver {\n    listen 8080;\n    absolute_redirect off;\n\n    location ~ ^/v1/(?<rest>.*)$ {\n        return 308 /v2/$rest$is_args$args;\n    }\n}\n"
    },
    {
      "code": 401,
      "text": "# Shows a page only to whoever has a name and password in a file.\nserver {\n    listen 8080;\n    root html;\n    error_page 401 @unauthorized;\n\n    location /me {\n        auth_basic \"shop\";\n        auth_basic_user_file htpasswd;\n    }\n\n    location @unauthorized {\n        default_type application/problem+json;\n        return 401 '{\"status\": 401, \"title\": \"Unauthorized\",\n \"detail\": \"Send your name and password.\"}';\n    }\n}\n"
    },
    {
      "code": 403,
      "text": "# Lets everybody read the items, and only the office change them.\nserver {\n    listen 8080;\n    root html;\n    error_page 403 @forbidden;\n\n    location /items/ {\n        dav_methods PUT DELETE;\n        limit_except GET {\n            allow 192.0.2.0/24;\n            deny all;\n        }\n    }\n\n    location @forbidden {\n        default_type application/problem+json;\n        return 403 '{\"status\": 403, \"title\": \"Forbidden\",\n \"detail\": \"Items are changed from the office only.\"}';\n    }\n}\n"
    },
    {
      "code": 404,
      "text": "# Says that there is no such item, in a form that programs read.\nserver {\n    listen 8080;\n    root html;\n    error_page 404 @not_found;\n\n    location /items/ {\n        default_type application/json;\n        try_files $uri =404;\n    }\n\n    location @not_found {\n        default_type application/problem+json;\n        return 404 '{\"status\": 404, \"title\": \"Not Found\",\n \"detail\": \"There is no such item.\"}';\n    }\n}\n"
    },
    {
      "code": 405,
      "text": "# Lets items be read and added, and says so to whoever tries something else.\nserver {\n    listen 8080;\n\n    location = /items {\n        if ($request_method !~ ^(GET|HEAD|POST)$) {\n            return 405;\n        }\n        error_page 405 @method_not_allowed;\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @method_not_allowed {\n        default_type application/problem+json;\n        add_header Allow \"GET, HEAD, POST\" always;\n        return 405 '{\"status\": 405, \"title\": \"Method Not Allowed\",\n \"detail\": \"Items are read and added here.\"}';\n    }\n}\n"
    },
    {
      "code": 406,
      "text": "# Has an item as JSON and as CSV, and says so to whoever wants another form.\nmap $http_accept $form {\n    default                         \"\";\n    \"\"                              json;\n    ~(application/json|\\*/\\*)       json;\n    ~text/csv                       csv;\n}\n\nserver {\n    listen 8080;\n    root html;\n    error_page 406 @not_acceptable;\n\n    location /items/ {\n        if ($form = \"\") {\n            return 406;\n        }\n        add_header Vary Accept;\n        default_type application/json;\n        try_files $uri.$form $uri =404;\n    }\n\n    location @not_acceptable {\n        default_type application/problem+json;\n        add_header Vary Accept always;\n        return 406 '{\"status\": 406, \"title\": \"Not Acceptable\",\n \"detail\": \"There is application/json and text/csv.\"}';\n    }\n}\n"
    },
    {
      "code": 410,
      "text": "# Tells clients and search engines that offers of the past are gone for good.\nmap $uri $is_over {\n    default                 0;\n    ~^/offers/20(19|2[0-4]) 1;\n}\n\nserver {\n    listen 8080;\n    root html;\n    error_page 410 @gone;\n\n    location /offers/ {\n        if ($is_over) {\n            return 410;\n        }\n    }\n\n    location @gone {\n        default_type application/problem+json;\n        return 410 '{\"status\": 410, \"title\": \"Gone\",\n \"detail\": \"This offer is over and will not return.\"}';\n    }\n}\n"
    },
    {
      "code": 411,
      "text": "# Wants the length of content ahead: the application behind takes no chunks.\nmap \"$request_method $http_content_length\" $has_no_length {\n    default           0;\n    \"~^(POST|PUT) $\"  1;\n}\n\nserver {\n    listen 8080;\n    error_page 411 @length_required;\n\n    location /items {\n        if ($has_no_length) {\n            return 411;\n        }\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @length_required {\n        default_type application/problem+json;\n        return 411 '{\"status\": 411, \"title\": \"Length Required\",\n \"detail\": \"Send Content-Length.\"}';\n    }\n}\n"
    },
    {
      "code": 413,
      "text": "# Takes photos of up to ten megabytes; the length decides before they are sent.\nserver {\n    listen 8080;\n    client_max_body_size 10m;\n    error_page 413 @content_too_large;\n\n    location /photos {\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @content_too_large {\n        default_type application/problem+json;\n        return 413 '{\"status\": 413, \"title\": \"Content Too Large\",\n \"detail\": \"10 MB at most.\"}';\n    }\n}\n"
    },
    {
      "code": 414,
      "text": "# Reads request lines of up to four kilobytes.\nserver {\n    listen 8080;\n    client_header_buffer_size 1k;\n    large_client_header_buffers 4 4k;\n    # A named location needs a target, which was too long to be read.\n    error_page 414 /problems/uri-too-long;\n\n    location /search {\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location = /problems/uri-too-long {\n        internal;\n        default_type application/problem+json;\n        return 414 '{\"status\": 414, \"title\": \"URI Too Long\",\n \"detail\": \"4 kB at most; send a long query as content.\"}';\n    }\n}\n"
    },
    {
      "code": 415,
      "text": "# Takes items as JSON only, and says so to whoever sends something else.\nmap \"$request_method $content_type\" $is_unsupported {\n    default                                       0;\n    \"~^(POST|PUT) (?!application/json(?:$|[ ;]))\" 1;\n}\n\nserver {\n    listen 8080;\n    error_page 415 @unsupported_media_type;\n\n    location /items {\n        if ($is_unsupported) {\n            return 415;\n        }\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @unsupported_media_type {\n        default_type application/problem+json;\n        add_header Accept application/json always;\n        return 415 '{\"status\": 415, \"title\": \"Unsupported Media Type\",\n \"detail\": \"Send application/json.\"}';\n    }\n}\n"
    },
    {
      "code": 416,
      "text": "# Says how long a film is to whoever asks for a part behind its end.\nserver {\n    listen 8080;\n    root html;\n    error_page 416 @range_not_satisfiable;\n\n    location /films/ {\n        default_type video/mp4;\n        try_files $uri =404;\n    }\n\n    location @range_not_satisfiable {\n        default_type application/problem+json;\n        return 416 '{\"status\": 416, \"title\": \"Range Not Satisfiable\",\n \"detail\": \"The film ends before that; Content-Range has its length.\"}';\n    }\n}\n"
    },
    {
      "code": 417,
      "text": "# Refuses to be waited for: the application behind reads content at once.\nserver {\n    listen 8080;\n    client_max_body_size 100m;\n    error_page 417 @expectation_failed;\n\n    location /films/ {\n        if ($http_expect) {\n            return 417;\n        }\n        proxy_pass http://127.0.0.1:9000;\n        proxy_request_buffering off;\n    }\n\n    location @expectation_failed {\n        default_type application/problem+json;\n        return 417 '{\"status\": 417, \"title\": \"Expectation Failed\",\n \"detail\": \"Send the content without Expect.\"}';\n    }\n}\n"
    },
    {
      "code": 421,
      "text": "# Serves one host, and sends requests for others back to the right connection.\nserver {\n    listen 8080;\n    server_name api.example;\n    root html;\n}\n\nserver {\n    listen 8080 default_server;\n    error_page 421 @misdirected_request;\n\n    location / {\n        return 421;\n    }\n\n    location @misdirected_request {\n        default_type application/problem+json;\n        return 421 '{\"status\": 421, \"title\": \"Misdirected Request\",\n \"detail\": \"This server answers for api.example.\"}';\n    }\n}\n"
    },
    {
      "code": 425,
      "text": "# Does not act on a payment in early data, which somebody may have replayed.\nmap \"$request_method $http_early_data\" $is_risky {\n    default                0;\n    \"~^(GET|HEAD|OPTIONS)\" 0;\n    \"~ 1$\"                 1;\n}\n\nserver {\n    listen 8080;\n    error_page 425 @too_early;\n\n    location /pay {\n        if ($is_risky) {\n            return 425;\n        }\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @too_early {\n        default_type application/problem+json;\n        return 425 '{\"status\": 425, \"title\": \"Too Early\",\n \"detail\": \"Send it again once the handshake is over.\"}';\n    }\n}\n"
    },
    {
      "code": 426,
      "text": "# Serves the printer to whoever changes to TLS on this connection, nobody else.\nserver {\n    listen 8080;\n    error_page 426 @upgrade_required;\n\n    location /ipp {\n        if ($http_upgrade = \"\") {\n            return 426;\n        }\n        proxy_pass http://127.0.0.1:9000;\n        proxy_http_version 1.1;\n        proxy_set_header Upgrade $http_upgrade;\n        proxy_set_header Connection upgrade;\n    }\n\n    location @upgrade_required {\n        default_type application/problem+json;\n        add_header Upgrade \"TLS/1.2, HTTP/1.1\" always;\n        add_header Connection Upgrade always;\n        return 426 '{\"status\": 426, \"title\": \"Upgrade Required\",\n \"detail\": \"Change to TLS 1.2 for this printer.\"}';\n    }\n}\n"
    },
    {
      "code": 428,
      "text": "# Lets an item be replaced only by whoever says which state they have seen.\nmap \"$request_method $http_if_match$http_if_none_match\" $is_blind {\n    default   0;\n    \"~^PUT $\" 1;\n}\n\nserver {\n    listen 8080;\n    error_page 428 @precondition_required;\n\n    location /items/ {\n        if ($is_blind) {\n            return 428;\n        }\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @precondition_required {\n        default_type application/problem+json;\n        return 428 '{\"status\": 428, \"title\": \"Precondition Required\",\n \"detail\": \"Send If-Match with the ETag of what you replace.\"}';\n    }\n}\n"
    },
    {
      "code": 429,
      "text": "# Lets a client send thirty requests a minute, three at once; then it waits.\nlimit_req_zone $binary_remote_addr zone=clients:1m rate=30r/m;\n\nserver {\n    listen 8080;\n    error_page 429 @too_many_requests;\n\n    location /items {\n        limit_req zone=clients burst=2 nodelay;\n        limit_req_status 429;\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @too_many_requests {\n        default_type application/problem+json;\n        # At 30 a minute the next one is free after two seconds.\n        add_header Retry-After 2 always;\n        return 429 '{\"status\": 429, \"title\": \"Too Many Requests\",\n \"detail\": \"30 a minute, and 3 at once.\"}';\n    }\n}\n"
    },
    {
      "code": 431,
      "text": "# Reads fields of up to four kilobytes each, cookies included.\nserver {\n    listen 8080;\n    root html;\n    client_header_buffer_size 1k;\n    large_client_header_buffers 4 4k;\n    # nginx has a number of its own for it, and would send 400.\n    error_page 494 = /problems/fields-too-large;\n\n    location = /problems/fields-too-large {\n        internal;\n        default_type application/problem+json;\n        return 431 '{\"status\": 431,\n \"title\": \"Request Header Fields Too Large\",\n \"detail\": \"4 kB at most for each; is it the cookies?\"}';\n    }\n}\n"
    },
    {
      "code": 451,
      "text": "# Withholds what a court has forbidden, and says who withholds it.\nmap $uri $is_withheld {\n    default  0;\n    /films/7 1;\n}\n\nserver {\n    listen 8080;\n    root html;\n    error_page 451 @withheld;\n\n    location /films/ {\n        if ($is_withheld) {\n            return 451;\n        }\n    }\n\n    location @withheld {\n        default_type application/problem+json;\n        add_header Link '<https://provider.example/>; rel=\"blocked-by\"' always;\n        return 451 '{\"status\": 451,\n \"title\": \"Unavailable For Legal Reasons\",\n \"detail\": \"Withheld in this country by order of a court.\"}';\n    }\n}\n"
    },
    {
      "code": 500,
      "text": "# Replaces what an application says when it breaks: traces are not for clients.\nserver {\n    listen 8080;\n    error_page 500 @internal_server_error;\n\n    location /items/ {\n        proxy_pass http://127.0.0.1:9003;\n        proxy_intercept_errors on;\n    }\n\n    location @internal_server_error {\n        default_type application/problem+json;\n        return 500 '{\"status\": 500, \"title\": \"Internal Server Error\",\n \"detail\": \"It is our fault, and it is in our log.\"}';\n    }\n}\n"
    },
    {
      "code": 501,
      "text": "# Says 501 to methods that nothing here knows, rather than ask the application.\nserver {\n    listen 8080;\n    error_page 501 @not_implemented;\n\n    if ($request_method !~ ^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$) {\n        return 501;\n    }\n\n    location / {\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @not_implemented {\n        default_type application/problem+json;\n        return 501 '{\"status\": 501, \"title\": \"Not Implemented\",\n \"detail\": \"No resource here knows this method.\"}';\n    }\n}\n"
    },
    {
      "code": 502,
      "text": "# Says that the application behind it cannot be reached.\nserver {\n    listen 8080;\n    error_page 502 @bad_gateway;\n\n    location /items/ {\n        proxy_pass http://127.0.0.1:9002;\n        proxy_connect_timeout 2s;\n    }\n\n    location @bad_gateway {\n        default_type application/problem+json;\n        add_header Proxy-Status \"nginx; error=connection_refused\" always;\n        return 502 '{\"status\": 502, \"title\": \"Bad Gateway\",\n \"detail\": \"The application does not answer.\"}';\n    }\n}\n"
    },
    {
      "code": 503,
      "text": "# Closes for maintenance as long as there is a file of that name.\nserver {\n    listen 8080;\n    root html;\n    error_page 503 @maintenance;\n\n    location / {\n        if (-f $document_root/maintenance) {\n            return 503;\n        }\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @maintenance {\n        default_type application/problem+json;\n        add_header Retry-After 120 always;\n        return 503 '{\"status\": 503, \"title\": \"Service Unavailable\",\n \"detail\": \"We are back in two minutes.\"}';\n    }\n}\n"
    },
    {
      "code": 504,
      "text": "# Waits one second for the application behind it, no longer.\nserver {\n    listen 8080;\n    error_page 504 @gateway_timeout;\n\n    location /items/ {\n        proxy_pass http://127.0.0.1:9001;\n        proxy_read_timeout 1s;\n    }\n\n    location @gateway_timeout {\n        default_type application/problem+json;\n        add_header Proxy-Status \"nginx; error=http_response_timeout\" always;\n        return 504 '{\"status\": 504, \"title\": \"Gateway Timeout\",\n \"detail\": \"The application took longer than a second.\"}';\n    }\n}\n"
    },
    {
      "code": 505,
      "text": "# Says which versions of HTTP it speaks to whoever speaks another one.\nserver {\n    listen 8080;\n    root html;\n    error_page 505 /problems/version-not-supported;\n\n    location = /problems/version-not-supported {\n        internal;\n        default_type application/problem+json;\n        return 505 '{\"status\": 505, \"title\": \"HTTP Version Not Supported\",\n \"detail\": \"1.0 and 1.1 work here.\"}';\n    }\n}\n"
    },
    {
      "code": 511,
      "text": "# Sends guests of a network to its login before they get anywhere else.\nmap $cookie_guest $is_known {\n    default 0;\n    ~^room- 1;\n}\n\nserver {\n    listen 8080;\n    error_page 511 @login;\n\n    location / {\n        if ($is_known = 0) {\n            return 511;\n        }\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @login {\n        default_type text/html;\n        add_header Cache-Control no-store always;\n        return 511 '<!doctype html><title>Sign in</title>\n<a href=\"https://login.hotel.example/\">Sign in to this network</a>\n';\n    }\n}\n"
    }
  ],
  "impossible": [
    {
      "code": 408,
      "text": "# Waits two seconds for content, then gives up.\nserver {\n    listen 8080;\n    client_body_timeout 2s;\n    error_page 408 @request_timeout;\n\n    location /items {\n        proxy_pass http://127.0.0.1:9000;\n    }\n\n    location @request_timeout {\n        default_type application/problem+json;\n        return 408 '{\"status\": 408, \"title\": \"Request Timeout\",\n \"detail\": \"The content did not come within two seconds.\"}';\n    }\n}\n",
      "proof": "(the connection was closed without an octet)\n"
    }
  ],
  "leftOut": {
    "102": "Takes an interim response of the application for its final one.",
    "103": "Takes an interim response of the application for its final one, and what follows for content.",
    "104": "A draft; no framework has a call for it.",
    "201": "Creates nothing by POST; what it creates by PUT is in the recipe for 100.",
    "202": "Has no work to put off; the application behind it has.",
    "203": "Has no way to change the status of what it changes on its way.",
    "205": "Has no form that could be reset.",
    "207": "Has no PROPFIND without a module that is not part of it.",
    "208": "Has no PROPFIND without a module that is not part of it.",
    "226": "Knows no instance manipulations.",
    "303": "What was done with the content is known to the application behind it.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "400": "Reads no content, so it cannot judge it.",
    "402": "Knows nothing of accounts.",
    "407": "A proxy's to send.",
    "409": "Sends 500 where the folder is missing for what is written.",
    "412": "Compares If-Match where it reads a file; a PUT is written whatever it says.",
    "418": "A joke of 1998, and reserved for good.",
    "422": "Reads no content, so it cannot judge it.",
    "423": "Has no locks.",
    "424": "Has no PROPPATCH.",
    "506": "Does not negotiate variants.",
    "507": "Says so by itself when a disk is full, which no configuration brings about.",
    "508": "Has no PROPFIND without a module that is not part of it.",
    "510": "Obsolete: what it was for was never used."
  }
};
