// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** Apache. */
export const tool: ToolRecipes = {
  "id": "apache",
  "side": "server",
  "label": "Apache",
  "language": "apache",
  "on": "Apache 2.4",
  "aliases": [
    "httpd",
    "apache2",
    "apache-httpd"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "# Lets a client that waits send its film, and keeps it as a file.\n# a2enmod dav dav_fs\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    DavLockDB /var/lock/apache2/DavLock\n\n    <Location /films>\n        # Apache sends 100 as soon as it starts to read the content.\n        Dav On\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 101,
      "text": "# Lets a chat through to the application, which switches to WebSocket.\n# a2enmod proxy_wstunnel\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyPass /chat ws://127.0.0.1:9000/chat\n</VirtualHost>\n"
    },
    {
      "code": 102,
      "text": "# Passes on what the application says while it makes a report.\n# a2enmod proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyPass /reports http://127.0.0.1:9000/reports\n</VirtualHost>\n"
    },
    {
      "code": 103,
      "text": "# Passes on the hints that the application sends ahead of its page.\n# a2enmod proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyPass / http://127.0.0.1:9000/\n</VirtualHost>\n"
    },
    {
      "code": 200,
      "text": "# Serves an item from a file, with the entity tag that Apache makes of it.\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n\n    <Location /items>\n        ForceType application/json\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 204,
      "text": "# Deletes a file, and has nothing more to say about it.\n# a2enmod dav dav_fs\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    DavLockDB /var/lock/apache2/DavLock\n\n    <Location /items>\n        Dav On\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 206,
      "text": "# Sends the part of a film that a player asks for; Apache reads Range itself.\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n\n    <Location /films>\n        ForceType text/plain\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 207,
      "text": "# Lists the members of a collection, each with a status of its own.\n# a2enmod dav dav_fs\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    DavLockDB /var/lock/apache2/DavLock\n\n    <Location /docs>\n        Dav On\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 300,
      "text": "# Finds several files for a name without its ending, and offers them all.\n# a2enmod speling\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n\n    <Directory /var/www/html>\n        CheckSpelling On\n        CheckBasenameMatch On\n    </Directory>\n</VirtualHost>\n"
    },
    {
      "code": 301,
      "text": "# Sends whoever asks for an old address to the new one, for good.\nListen 8080\n\n<VirtualHost *:8080>\n    Redirect permanent /old /new\n    Redirect permanent /lamps /items\n</VirtualHost>\n"
    },
    {
      "code": 302,
      "text": "# Leads to the page of today, which is another one tomorrow.\n# a2enmod rewrite headers\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteRule ^/today$ /%{TIME_YEAR}/%{TIME_MON}/%{TIME_DAY} [R=302,L]\n    Header always set Cache-Control no-cache\n</VirtualHost>\n"
    },
    {
      "code": 304,
      "text": "# Answers 304 from its cache to whoever has the current state.\n# a2enmod proxy_http cache cache_socache socache_shmcb\nListen 8080\n\n<VirtualHost *:8080>\n    CacheEnable socache /items\n    CacheSocache shmcb\n    ProxyPass /items http://127.0.0.1:9000/items\n</VirtualHost>\n"
    },
    {
      "code": 307,
      "text": "# Sends payments to the other site, unchanged, as long as there is that file.\n# a2enmod rewrite proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    RewriteEngine On\n    RewriteCond %{DOCUMENT_ROOT}/maintenance -f\n    RewriteRule ^/pay$ https://backup.example/pay [R=307,L]\n    ProxyPass /pay http://127.0.0.1:9000/pay\n</VirtualHost>\n"
    },
    {
      "code": 308,
      "text": "# Moves the first version of the API to the second for good, methods included.\nListen 8080\n\n<VirtualHost *:8080>\n    RedirectMatch 308 ^/v1/(.*)$ /v2/$1\n</VirtualHost>\n"
    },
    {
      "code": 401,
      "text": "# Shows a page only to whoever has a name and password in a file.\n# a2enmod headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    ErrorDocument 401 '{\"status\": 401, \"title\": \"Unauthorized\", \\\n        \"detail\": \"Send your name and password.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 401\"\n\n    <Location /me>\n        AuthType Basic\n        AuthName shop\n        AuthUserFile /etc/apache2/htpasswd\n        Require valid-user\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 403,
      "text": "# Lets everybody read the items, and only the office change them.\n# a2enmod dav dav_fs headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    DavLockDB /var/lock/apache2/DavLock\n    ErrorDocument 403 '{\"status\": 403, \"title\": \"Forbidden\", \\\n        \"detail\": \"Items are changed from the office only.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 403\"\n\n    <Location /items>\n        Dav On\n        <RequireAny>\n            Require method GET OPTIONS\n            Require ip 192.0.2.0/24\n        </RequireAny>\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 404,
      "text": "# Says that there is no such item, in a form that programs read.\n# a2enmod headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    ErrorDocument 404 '{\"status\": 404, \"title\": \"Not Found\", \\\n        \"detail\": \"There is no such item.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 404\"\n\n    <Location /items>\n        ForceType application/json\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 405,
      "text": "# Lets items be read and added, and says so to whoever tries something else.\n# a2enmod headers proxy_http allowmethods\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyPass /items http://127.0.0.1:9000/items\n    ErrorDocument 405 '{\"status\": 405, \"title\": \"Method Not Allowed\", \\\n        \"detail\": \"Items are read and added here.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 405\"\n\n    <Location /items>\n        AllowMethods GET HEAD POST\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 406,
      "text": "# Has an item as JSON and as CSV, and says so to whoever wants another form.\n# a2enmod headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html/catalog\n    ErrorDocument 406 '{\"status\": 406, \"title\": \"Not Acceptable\", \\\n        \"detail\": \"There is application/json and text/csv.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 406\"\n\n    <Directory /var/www/html/catalog>\n        Options +MultiViews\n        AddType application/json .json\n        AddType text/csv .csv\n    </Directory>\n</VirtualHost>\n"
    },
    {
      "code": 407,
      "text": "# Lets only those who work in the office go through to the web.\n# a2enmod headers proxy proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyRequests On\n    ErrorDocument 407 '{\"status\": 407, \\\n        \"title\": \"Proxy Authentication Required\", \\\n        \"detail\": \"Send your name and password.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 407\"\n\n    <Proxy *>\n        AuthType Basic\n        AuthName office\n        AuthUserFile /etc/apache2/htpasswd\n        Require valid-user\n    </Proxy>\n</VirtualHost>\n"
    },
    {
      "code": 408,
      "text": "# Waits two seconds for content, then gives up and closes the connection.\n# a2enmod headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RequestReadTimeout body=2\n    ProxyPass /items http://127.0.0.1:9000/items\n    ErrorDocument 408 '{\"status\": 408, \"title\": \"Request Timeout\", \\\n        \"detail\": \"The content did not come within two seconds.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 408\"\n</VirtualHost>\n"
    },
    {
      "code": 409,
      "text": "# Keeps documents in folders: where the folder is missing, that is a conflict.\n# a2enmod dav dav_fs headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    DavLockDB /var/lock/apache2/DavLock\n    ErrorDocument 409 '{\"status\": 409, \"title\": \"Conflict\", \\\n        \"detail\": \"There is no folder for it yet; make that first.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 409\"\n\n    <Location />\n        Dav On\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 410,
      "text": "# Tells clients and search engines that offers of the past are gone for good.\n# a2enmod headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    RedirectMatch gone ^/offers/20(19|2[0-4])$\n    ErrorDocument 410 '{\"status\": 410, \"title\": \"Gone\", \\\n        \"detail\": \"This offer is over and will not return.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 410\"\n</VirtualHost>\n"
    },
    {
      "code": 411,
      "text": "# Wants the length of content ahead: the application behind takes no chunks.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteCond %{HTTP:Transfer-Encoding} chunked [NC]\n    RewriteRule ^ - [R=411,L]\n    ProxyPass /items http://127.0.0.1:9000/items\n    ErrorDocument 411 '{\"status\": 411, \"title\": \"Length Required\", \\\n        \"detail\": \"Send Content-Length.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 411\"\n</VirtualHost>\n"
    },
    {
      "code": 412,
      "text": "# Replaces a file only in the state that the client has seen.\n# a2enmod dav dav_fs headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    DavLockDB /var/lock/apache2/DavLock\n    ErrorDocument 412 '{\"status\": 412, \"title\": \"Precondition Failed\", \\\n        \"detail\": \"It has changed since then; read it again.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 412\"\n\n    <Location /items>\n        # With WebDAV, Apache looks at If-Match and If-None-Match before a PUT.\n        Dav On\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 413,
      "text": "# Takes photos of up to ten megabytes; the length decides before they are sent.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    # What comes in chunks is counted, what says its length is not even read.\n    LimitRequestBody 10485760\n    RewriteEngine On\n    RewriteCond expr \"%{HTTP:Content-Length} -gt 10485760\"\n    RewriteRule ^ - [R=413,L]\n    ProxyPass /photos http://127.0.0.1:9000/photos\n    ErrorDocument 413 '{\"status\": 413, \"title\": \"Content Too Large\", \\\n        \"detail\": \"10 MB at most.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 413\"\n</VirtualHost>\n"
    },
    {
      "code": 414,
      "text": "# Reads request lines of up to four kilobytes.\n# a2enmod headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    LimitRequestLine 4096\n    ProxyPass /search http://127.0.0.1:9000/search\n    ErrorDocument 414 '{\"status\": 414, \"title\": \"URI Too Long\", \\\n        \"detail\": \"4 kB at most; send a long query as content.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 414\"\n</VirtualHost>\n"
    },
    {
      "code": 415,
      "text": "# Takes items as JSON only, and says so to whoever sends something else.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteCond %{REQUEST_METHOD} ^(POST|PUT)$\n    RewriteCond %{HTTP:Content-Type} !^application/json(\\s*;|$) [NC]\n    RewriteRule ^ - [R=415,L]\n    ProxyPass /items http://127.0.0.1:9000/items\n    Header always set Accept application/json \\\n        \"expr=%{REQUEST_STATUS} -eq 415\"\n    ErrorDocument 415 '{\"status\": 415, \"title\": \"Unsupported Media Type\", \\\n        \"detail\": \"Send application/json.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 415\"\n</VirtualHost>\n"
    },
    {
      "code": 416,
      "text": "# Says how long a film is to whoever asks for a part behind its end.\n# a2enmod headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    Header always set Content-Range \\\n        \"expr=bytes */%{filesize:%{REQUEST_FILENAME}}\" \\\n        \"expr=%{REQUEST_STATUS} -eq 416\"\n    ErrorDocument 416 '{\"status\": 416, \"title\": \"Range Not Satisfiable\", \\\n        \"detail\": \"The film ends before that.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 416\"\n\n    <Location /films>\n        ForceType video/mp4\n    </Location>\n</VirtualHost>\n"
    },
    {
      "code": 417,
      "text": "# Refuses to be waited for: the application behind reads content at once.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteCond %{HTTP:Expect} .\n    RewriteRule ^ - [R=417,L]\n    ProxyPass /films http://127.0.0.1:9000/films\n    ErrorDocument 417 '{\"status\": 417, \"title\": \"Expectation Failed\", \\\n        \"detail\": \"Send the content without Expect.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 417\"\n</VirtualHost>\n"
    },
    {
      "code": 421,
      "text": "# Serves one host, and sends requests for others back to the right connection.\n# a2enmod rewrite headers\nListen 8080\n\n<VirtualHost *:8080>\n    # The first one is for every host that has none of its own.\n    ServerName other.example\n    RewriteEngine On\n    RewriteRule ^ - [R=421,L]\n    ErrorDocument 421 '{\"status\": 421, \"title\": \"Misdirected Request\", \\\n        \"detail\": \"This server answers for api.example.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 421\"\n</VirtualHost>\n\n<VirtualHost *:8080>\n    ServerName api.example\n    DocumentRoot /var/www/html\n</VirtualHost>\n"
    },
    {
      "code": 426,
      "text": "# Serves the printer to whoever changes to TLS, nobody else.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteCond %{HTTPS} !=on\n    RewriteRule ^/ipp$ - [R=426,L]\n    ProxyPass /ipp http://127.0.0.1:9000/ipp\n    Header always set Upgrade \"TLS/1.2, HTTP/1.1\" \\\n        \"expr=%{REQUEST_STATUS} -eq 426\"\n    Header always merge Connection Upgrade \\\n        \"expr=%{REQUEST_STATUS} -eq 426\"\n    ErrorDocument 426 '{\"status\": 426, \"title\": \"Upgrade Required\", \\\n        \"detail\": \"Change to TLS 1.2 for this printer.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 426\"\n</VirtualHost>\n"
    },
    {
      "code": 428,
      "text": "# Lets an item be replaced only by whoever says which state they have seen.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteCond %{REQUEST_METHOD} =PUT\n    RewriteCond %{HTTP:If-Match} =\"\"\n    RewriteCond %{HTTP:If-None-Match} =\"\"\n    RewriteRule ^ - [R=428,L]\n    ProxyPass /items http://127.0.0.1:9000/items\n    ErrorDocument 428 '{\"status\": 428, \"title\": \"Precondition Required\", \\\n        \"detail\": \"Send If-Match with the ETag of what you replace.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 428\"\n</VirtualHost>\n"
    },
    {
      "code": 431,
      "text": "# Takes cookies of up to four kilobytes.\n# a2enmod rewrite headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    RewriteEngine On\n    # For a field over LimitRequestFieldSize, Apache would send 400.\n    RewriteCond %{HTTP:Cookie} .{4096}\n    RewriteRule ^ - [R=431,L]\n    ErrorDocument 431 '{\"status\": 431, \\\n        \"title\": \"Request Header Fields Too Large\", \\\n        \"detail\": \"4 kB of cookies at most.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 431\"\n</VirtualHost>\n"
    },
    {
      "code": 451,
      "text": "# Withholds what a court has forbidden, and says who withholds it.\n# a2enmod headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    RedirectMatch 451 ^/films/7$\n    Header always set Link \"<https://provider.example/>; rel=\\\"blocked-by\\\"\" \\\n        \"expr=%{REQUEST_STATUS} -eq 451\"\n    ErrorDocument 451 '{\"status\": 451, \\\n        \"title\": \"Unavailable For Legal Reasons\", \\\n        \"detail\": \"Withheld in this country by order of a court.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 451\"\n</VirtualHost>\n"
    },
    {
      "code": 500,
      "text": "# Replaces what an application says when it breaks: traces are not for clients.\n# a2enmod headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyPass /items http://127.0.0.1:9003/items\n    ProxyErrorOverride On 500\n    ErrorDocument 500 '{\"status\": 500, \"title\": \"Internal Server Error\", \\\n        \"detail\": \"It is our fault, and it is in our log.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 500\"\n</VirtualHost>\n"
    },
    {
      "code": 501,
      "text": "# Serves files, and says 501 to methods that Apache does not know.\n# a2enmod headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    ErrorDocument 501 '{\"status\": 501, \"title\": \"Not Implemented\", \\\n        \"detail\": \"No resource here knows this method.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 501\"\n</VirtualHost>\n"
    },
    {
      "code": 502,
      "text": "# Says that the application behind it answers with nothing that can be used.\n# a2enmod headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyPass /items http://127.0.0.1:9004/items\n    ErrorDocument 502 '{\"status\": 502, \"title\": \"Bad Gateway\", \\\n        \"detail\": \"The application broke off.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 502\"\n    Header always set Proxy-Status \"apache; error=connection_terminated\" \\\n        \"expr=%{REQUEST_STATUS} -eq 502\"\n</VirtualHost>\n"
    },
    {
      "code": 503,
      "text": "# Closes for maintenance as long as there is a file of that name.\n# a2enmod rewrite headers\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    RewriteEngine On\n    RewriteCond %{DOCUMENT_ROOT}/maintenance -f\n    RewriteRule ^ - [R=503,L]\n    Header always set Retry-After 120 \"expr=%{REQUEST_STATUS} -eq 503\"\n    ErrorDocument 503 '{\"status\": 503, \"title\": \"Service Unavailable\", \\\n        \"detail\": \"We are back in two minutes.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 503\"\n</VirtualHost>\n"
    },
    {
      "code": 511,
      "text": "# Sends guests of a network to its login before they get anywhere else.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteCond %{HTTP:Cookie} !guest=room-\n    RewriteRule ^ - [R=511,L]\n    ProxyPass / http://127.0.0.1:9000/\n    ErrorDocument 511 '<!doctype html><title>Sign in</title> \\\n        <a href=\"https://login.hotel.example/\">Sign in to this network</a>'\n    Header always set Cache-Control no-store \"expr=%{REQUEST_STATUS} -eq 511\"\n</VirtualHost>\n"
    }
  ],
  "impossible": [
    {
      "code": 425,
      "text": "# Does not act on a payment in early data, which somebody may have replayed.\n# a2enmod rewrite headers proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    RewriteEngine On\n    RewriteCond %{REQUEST_METHOD} !^(GET|HEAD|OPTIONS)$\n    RewriteCond %{HTTP:Early-Data} =1\n    RewriteRule ^ - [R=425,L]\n    ProxyPass /pay http://127.0.0.1:9000/pay\n    ErrorDocument 425 '{\"status\": 425, \"title\": \"Too Early\", \\\n        \"detail\": \"Send it again once the handshake is over.\"}'\n    Header always set Content-Type application/problem+json \\\n        \"expr=%{REQUEST_STATUS} -eq 425\"\n</VirtualHost>\n",
      "proof": "It ended with 1: AH00526: Syntax error on line 9 of …/sites/425.conf:\nRewriteRule: invalid HTTP response code '425' for flag 'R'\n"
    },
    {
      "code": 504,
      "text": "# Waits one second for the application behind it, no longer.\n# a2enmod proxy_http\nListen 8080\n\n<VirtualHost *:8080>\n    ProxyPass /items http://127.0.0.1:9001/items timeout=1\n</VirtualHost>\n",
      "proof": "HTTP/1.1 502 Proxy Error\nDate: …\nServer: Apache\nContent-Length: 381\nConnection: close\nContent-Type: text/html; charset=iso-8859-1\n\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\">\n<html><head>\n<title>502 Proxy Error</title>\n</head><body>\n<h1>Proxy Error</h1>\n<p>The proxy server received an invalid\nresponse from an upstream server.<br />\nThe proxy server could not handle the request<p>Reason: <strong>Error reading from remote server</strong></p></p>\n</body></html>\n"
    },
    {
      "code": 505,
      "text": "# Serves an item, whatever version of HTTP it is asked for in.\nListen 8080\n\n<VirtualHost *:8080>\n    DocumentRoot /var/www/html\n    Protocols http/1.1\n    HttpProtocolOptions Strict\n\n    <Location /items>\n        ForceType application/json\n    </Location>\n</VirtualHost>\n",
      "proof": "HTTP/1.1 200 OK\nDate: …\nServer: Apache\nLast-Modified: …\nETag: \"17-64804074fc000\"\nAccept-Ranges: bytes\nContent-Length: 23\nContent-Type: application/json\n\n{\"id\":7,\"name\":\"lamp\"}\n"
    }
  ],
  "leftOut": {
    "104": "A draft; no framework has a call for it.",
    "201": "Creates nothing by POST; what it creates by PUT is in the recipe for 100.",
    "202": "Has no work to put off; the application behind it has.",
    "203": "Has no way to change the status of what it changes on its way.",
    "205": "Has no form that could be reset.",
    "208": "mod_dav knows no bindings.",
    "226": "Knows no instance manipulations.",
    "303": "What was done with the content is known to the application behind it.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "400": "Reads no content, so it cannot judge it.",
    "402": "Knows nothing of accounts.",
    "418": "A joke of 1998, and reserved for good.",
    "422": "Reads no content, so it cannot judge it.",
    "423": "mod_dav sends it where a client has taken a lock, which no configuration does.",
    "424": "mod_dav says it of a property inside a 207.",
    "429": "Counts no requests; the modules that do are not part of it.",
    "506": "mod_negotiation keeps it for type maps that lead to others.",
    "507": "mod_dav sends it when a disk is full, which no configuration brings about.",
    "508": "mod_dav knows no bindings.",
    "510": "Obsolete: what it was for was never used."
  }
};
