// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** PHP. */
export const tool: ToolRecipes = {
  "id": "php",
  "side": "server",
  "label": "PHP",
  "language": "php",
  "on": "PHP 8.2",
  "aliases": [
    "php8"
  ],
  "recipes": [
    {
      "code": 200,
      "text": "<?php\n// Sends an item as JSON, with the entity tag of its state.\n// php -S localhost:8080 200.php\n\n$item = ['id' => 7, 'name' => 'lamp'];\n$version = 3;\n\nheader('Content-Type: application/json');\nheader(\"ETag: \\\"v$version\\\"\");\necho json_encode($item);\n"
    },
    {
      "code": 201,
      "text": "<?php\n// Adds an item and says where it is.\n// php -S localhost:8080 201.php\n\n$file = fopen(sys_get_temp_dir() . '/items.json', 'c+');\nflock($file, LOCK_EX); // until this request is over\n$items = json_decode(stream_get_contents($file), true) ?? [];\n\n$item = json_decode(file_get_contents('php://input'), true);\nif (!is_array($item)) {\n    problem(400, 'Bad Request', 'Send an item as JSON.');\n}\n$item = ['id' => count($items) + 1] + $item;\nrewind($file);\nfwrite($file, json_encode([...$items, $item])); // it only grows\n\nhttp_response_code(201);\nheader(\"Location: /items/{$item['id']}\");\nheader('Content-Type: application/json');\necho json_encode($item);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 202,
      "text": "<?php\n// Takes an export into a queue and says where its state can be seen.\n// php -S localhost:8080 202.php\n\n$queue = sys_get_temp_dir();\n$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\nheader('Content-Type: application/json');\n\nif ($path === '/exports' && $_SERVER['REQUEST_METHOD'] === 'POST') {\n    $id = uniqid();\n    // A worker of its own looks for such files.\n    file_put_contents(\"$queue/$id.queued\", '');\n    header(\"Location: /exports/$id\", true, 202);\n    echo json_encode(['state' => 'queued', 'monitor' => \"/exports/$id\"]);\n    exit;\n}\n$id = basename($path);\nif (!is_file(\"$queue/$id.queued\")) {\n    problem(404, 'Not Found', 'There is no such export.');\n}\necho json_encode(['state' => 'queued']);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 203,
      "text": "<?php\n// Makes pages smaller on their way, and says that they are not the origin's.\n// php -S localhost:8080 203.php\n\n// The slash keeps what is sent from becoming part of the authority.\n$target = '/' . ltrim($_SERVER['REQUEST_URI'], '/');\n$request = curl_init(\"http://127.0.0.1:9000$target\");\ncurl_setopt_array($request, [\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 2,\n]);\n$page = curl_exec($request);\nif ($page === false) {\n    problem(502, 'Bad Gateway', 'The origin cannot be reached.');\n}\n$status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);\n\nhttp_response_code($status === 200 ? 203 : $status);\nheader('Content-Type: ' . curl_getinfo($request, CURLINFO_CONTENT_TYPE));\nheader('Via: 1.1 slim-proxy.example');\necho preg_replace('/\\s+/', ' ', $page);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 204,
      "text": "<?php\n// Deletes an item, and has nothing more to say about it.\n// php -S localhost:8080 204.php\n\n$file = sys_get_temp_dir() . '/items.json';\n$items = is_file($file)\n    ? json_decode(file_get_contents($file), true)\n    : ['7' => 'lamp'];\n\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$id = basename($path);\nif (!isset($items[$id])) {\n    problem(404, 'Not Found', \"There is no item $id.\");\n}\nif ($_SERVER['REQUEST_METHOD'] !== 'DELETE') {\n    header('Allow: DELETE');\n    problem(405, 'Method Not Allowed', 'It can be deleted.');\n}\nunset($items[$id]);\nfile_put_contents($file, json_encode($items), LOCK_EX);\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 205,
      "text": "<?php\n// Keeps an entry and lets the form be emptied for the next one.\n// php -S localhost:8080 205.php\n\n$file = sys_get_temp_dir() . '/entries.txt';\n$name = trim($_POST['name'] ?? '');\nif ($name === '') {\n    problem(422, 'Unprocessable Content', 'An entry has a name.');\n}\nfile_put_contents($file, \"$name\\n\", FILE_APPEND | LOCK_EX);\n\nhttp_response_code(205);\nheader('Content-Length: 0');\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 206,
      "text": "<?php\n// Sends the part of a film that a player asks for; PHP leaves Range to us.\n// php -S localhost:8080 206.php\n\n$film = 'hello, this is a film';\n$size = strlen($film);\n$first = 0;\n$last = $size - 1;\n\n$tag = '\"v3\"';\n$isSame = ($_SERVER['HTTP_IF_RANGE'] ?? $tag) === $tag;\n$isAsked = $isSame && $_SERVER['REQUEST_METHOD'] === 'GET';\n$range = $isAsked ? $_SERVER['HTTP_RANGE'] ?? '' : '';\nif (preg_match('/^bytes=(?=.*\\d)(\\d*)-(\\d*)$/', $range, $match)) {\n    [, $from, $to] = $match;\n    if ($from !== '') {\n        $first = (int) $from;\n        $last = $to === '' ? $last : min((int) $to, $last);\n    } else {\n        $first = max(0, $size - (int) $to);\n    }\n    if ($first > $last) {\n        header(\"Content-Range: bytes */$size\");\n        problem(416, 'Range Not Satisfiable', 'The film ends before that.');\n    }\n    http_response_code(206);\n    header(\"Content-Range: bytes $first-$last/$size\");\n}\n\nheader('Content-Type: text/plain');\nheader('Accept-Ranges: bytes');\nheader(\"ETag: $tag\");\nheader('Content-Length: ' . ($last - $first + 1));\necho substr($film, $first, $last - $first + 1);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 207,
      "text": "<?php\n// Lists the members of a collection, each with a status of its own.\n// php -S localhost:8080 207.php\n\n$docs = ['/docs/', '/docs/plan', '/docs/budget'];\nif (($_SERVER['HTTP_DEPTH'] ?? '') === '0') {\n    $docs = ['/docs/'];\n}\n\nhttp_response_code(207);\nheader('Content-Type: application/xml');\necho '<D:multistatus xmlns:D=\"DAV:\">';\nforeach ($docs as $href) {\n    $name = basename($href);\n    echo \"<D:response><D:href>$href</D:href><D:propstat><D:prop>\",\n        \"<D:displayname>$name</D:displayname></D:prop>\",\n        '<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>';\n}\necho '</D:multistatus>';\n"
    },
    {
      "code": 208,
      "text": "<?php\n// Lists a collection once, although it is bound in two places.\n// php -S localhost:8080 208.php\n\n$plans = (object) [];\n$docs = (object) ['new' => $plans, 'old' => $plans];\n\nfunction listing(object $folder, string $path, SplObjectStorage $seen): string\n{\n    $status = $seen->contains($folder) ? '208 Already Reported' : '200 OK';\n    $found = \"<D:response><D:href>$path</D:href><D:propstat><D:prop/>\"\n        . \"<D:status>HTTP/1.1 $status</D:status></D:propstat></D:response>\";\n    if ($seen->contains($folder)) {\n        return $found;\n    }\n    $seen->attach($folder);\n    foreach ($folder as $name => $member) {\n        $found .= listing($member, \"$path$name/\", $seen);\n    }\n    return $found;\n}\n\nhttp_response_code(207);\nheader('Content-Type: application/xml');\necho '<D:multistatus xmlns:D=\"DAV:\">';\necho listing($docs, '/docs/', new SplObjectStorage());\necho '</D:multistatus>';\n"
    },
    {
      "code": 226,
      "text": "<?php\n// Sends only the entries of a feed that the client does not have yet.\n// php -S localhost:8080 226.php\n\n$entries = ['lamp', 'chair', 'table', 'shelf'];\n$tag = '\"v' . count($entries) . '\"';\n$had = $_SERVER['HTTP_IF_NONE_MATCH'] ?? '';\n$wants = $_SERVER['HTTP_A_IM'] ?? '';\n$known = preg_match('/^\"v(\\d+)\"$/', $had, $match) ? (int) $match[1] : 0;\n\nheader('Content-Type: application/atom+xml');\nheader(\"ETag: $tag\");\nif ($had === $tag) {\n    http_response_code(304);\n    exit;\n}\nif (str_contains($wants, 'feed') && 0 < $known && $known < count($entries)) {\n    http_response_code(226);\n    header('IM: feed');\n    header(\"Delta-Base: $had\");\n    $entries = array_slice($entries, $known);\n}\necho '<feed xmlns=\"http://www.w3.org/2005/Atom\">';\nforeach ($entries as $it) {\n    echo \"<entry><title>$it</title></entry>\";\n}\necho '</feed>';\n"
    },
    {
      "code": 300,
      "text": "<?php\n// Offers the manual in two languages to whoever prefers neither.\n// php -S localhost:8080 300.php\n\n$languages = ['en' => 'English', 'de' => 'Deutsch'];\n$accept = $_SERVER['HTTP_ACCEPT_LANGUAGE'] ?? '';\n[$best, $most] = [null, 0];\nforeach (explode(',', $accept) as $part) {\n    $wanted = substr(trim($part), 0, 2);\n    $isWeighted = preg_match('/;\\s*q=([01](\\.\\d+)?)/', $part, $match);\n    $weight = $isWeighted ? (float) $match[1] : 1;\n    if (isset($languages[$wanted]) && $weight > $most) {\n        [$best, $most] = [$wanted, $weight];\n    }\n}\n\nheader('Vary: Accept-Language');\nif ($best !== null) {\n    header(\"Content-Location: /manual.$best\");\n    exit(\"The manual in {$languages[$best]}\");\n}\nhttp_response_code(300);\nheader('Location: /manual.en', true, 300);\nforeach ($languages as $code => $name) {\n    echo \"<a href=\\\"/manual.$code\\\">$name</a> \";\n}\n"
    },
    {
      "code": 301,
      "text": "<?php\n// Sends whoever asks for an old address to the new one, for good.\n// php -S localhost:8080 301.php\n\n$moved = ['/old' => '/new', '/lamps' => '/items'];\n$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n\nif (isset($moved[$path])) {\n    header(\"Location: $moved[$path]\", true, 301);\n    exit;\n}\necho \"This is $path\";\n"
    },
    {
      "code": 302,
      "text": "<?php\n// Leads to the page of today, which is another one tomorrow.\n// php -S localhost:8080 302.php\n\nheader('Cache-Control: no-cache');\nheader('Location: ' . date('/Y/m/d'));\n"
    },
    {
      "code": 303,
      "text": "<?php\n// Takes an order and leads to its page, which is safe to load again.\n// php -S localhost:8080 303.php\n\n$file = fopen(sys_get_temp_dir() . '/orders.json', 'c+');\nflock($file, LOCK_EX); // until this request is over\n$orders = json_decode(stream_get_contents($file), true) ?? [];\n\n$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\nif ($_SERVER['REQUEST_METHOD'] === 'POST' && $path === '/orders') {\n    $orders[] = $_POST['item'] ?? '7';\n    rewind($file);\n    fwrite($file, json_encode($orders)); // it only grows\n    header('Location: /orders/' . count($orders), true, 303);\n    exit;\n}\n$order = $orders[(int) basename($path) - 1] ?? null;\nif ($order === null) {\n    problem(404, 'Not Found', 'There is no such order.');\n}\necho htmlspecialchars(\"You ordered item $order.\");\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 304,
      "text": "<?php\n// Answers 304 to whoever has the current state of an item.\n// php -S localhost:8080 304.php\n\n$item = ['id' => 7, 'name' => 'lamp'];\n$tag = '\"v3\"';\n\nheader(\"ETag: $tag\");\nheader('Cache-Control: max-age=60');\n$had = $_SERVER['HTTP_IF_NONE_MATCH'] ?? '';\n// The comparison is weak: W/ makes no difference.\n$tags = array_map(\n    fn (string $it) => preg_replace('~^W/~', '', trim($it)),\n    explode(',', $had),\n);\nif ($had === '*' || in_array($tag, $tags, true)) {\n    http_response_code(304);\n    ini_set('default_mimetype', ''); // else PHP says that it is HTML\n    exit;\n}\nheader('Content-Type: application/json');\necho json_encode($item);\n"
    },
    {
      "code": 307,
      "text": "<?php\n// Sends a payment to the other site, unchanged, while this one is down.\n// php -S localhost:8080 307.php\n\n$isOpen = is_file(sys_get_temp_dir() . '/till-is-open');\n\nif (!$isOpen) {\n    header('Location: https://backup.example/pay', true, 307);\n    exit;\n}\nhttp_response_code(204);\n"
    },
    {
      "code": 308,
      "text": "<?php\n// Moves the first version of the API to the second for good, methods included.\n// php -S localhost:8080 308.php\n\n$target = $_SERVER['REQUEST_URI'];\n\nif (str_starts_with($target, '/v1/')) {\n    header('Location: /v2/' . substr($target, 4), true, 308);\n    exit;\n}\nheader('Location: /v2/items/7', true, 201);\n"
    },
    {
      "code": 400,
      "text": "<?php\n// Says what is wrong with JSON that cannot be read.\n// php -S localhost:8080 400.php\n\ntry {\n    $item = json_decode(\n        file_get_contents('php://input'),\n        true,\n        flags: JSON_THROW_ON_ERROR,\n    );\n} catch (JsonException $error) {\n    problem(400, 'Bad Request', \"The JSON: {$error->getMessage()}.\");\n}\nif (!isset($item['name'])) {\n    problem(400, 'Bad Request', 'An item has a name.');\n}\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 401,
      "text": "<?php\n// Asks for a token, and says so again when it is not a good one.\n// php -S localhost:8080 401.php\n\n$users = ['k3y-of-ann' => 'ann'];\n\n$sent = $_SERVER['HTTP_AUTHORIZATION'] ?? '';\n[$scheme, $token] = explode(' ', $sent, 2) + ['', ''];\n$isBearer = strcasecmp($scheme, 'Bearer') === 0;\n$user = $isBearer ? $users[$token] ?? null : null;\nif ($user === null) {\n    $error = $isBearer ? ', error=\"invalid_token\"' : '';\n    header(\"WWW-Authenticate: Bearer realm=\\\"api\\\"$error\");\n    problem(401, 'Unauthorized', 'Send a token that is valid.');\n}\necho \"You are $user.\";\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 402,
      "text": "<?php\n// Sells reports for credit, and says what is missing.\n// php -S localhost:8080 402.php\n\n$accounts = ['ann' => ['password' => 'light', 'credit' => 20]];\n$price = 5;\n\n$user = $_SERVER['PHP_AUTH_USER'] ?? null;\n$sent = $_SERVER['PHP_AUTH_PW'] ?? '';\n$account = $accounts[$user] ?? null;\n$isOwner = $account !== null && hash_equals($account['password'], $sent);\nif ($user !== null && !$isOwner) {\n    header('WWW-Authenticate: Basic realm=\"reports\"');\n    problem(401, 'Unauthorized', 'Nobody has that password.');\n}\n// A guest has no account, and so no credit.\n$has = $account['credit'] ?? 0;\nif ($has < $price) {\n    $detail = \"The report costs $price, and your credit is $has. \"\n        . 'Buy more at /billing.';\n    problem(402, 'Payment Required', $detail);\n}\necho 'The report of 2026';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 403,
      "text": "<?php\n// Lets readers read and editors delete; who they are is known from their token.\n// php -S localhost:8080 403.php\n\n$roles = ['k3y-of-a-reader' => 'reader', 'k3y-of-an-editor' => 'editor'];\n\n$sent = $_SERVER['HTTP_AUTHORIZATION'] ?? '';\n[$scheme, $token] = explode(' ', $sent, 2) + ['', ''];\n$role = strcasecmp($scheme, 'Bearer') === 0 ? $roles[$token] ?? null : null;\nif ($role === null) {\n    header('WWW-Authenticate: Bearer realm=\"api\"');\n    problem(401, 'Unauthorized', 'Send a token.');\n}\nif ($_SERVER['REQUEST_METHOD'] === 'DELETE' && $role !== 'editor') {\n    problem(403, 'Forbidden', 'Readers may not delete.');\n}\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 404,
      "text": "<?php\n// Says that there is no such item, and which one was asked for.\n// php -S localhost:8080 404.php\n\n$items = ['7' => ['id' => 7, 'name' => 'lamp']];\n\n$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$id = basename($path);\nif (!str_starts_with($path, '/items/') || !isset($items[$id])) {\n    problem(404, 'Not Found', \"There is no item $id.\");\n}\nheader('Content-Type: application/json');\necho json_encode($items[$id]);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 405,
      "text": "<?php\n// Answers the methods that it has handlers for, and lists them to others.\n// php -S localhost:8080 405.php\n\n$handlers = [\n    'GET' => getItems(...),\n    'HEAD' => getItems(...),\n    'POST' => addItem(...),\n];\n\n$method = $_SERVER['REQUEST_METHOD'];\nif (!isset($handlers[$method])) {\n    header('Allow: ' . implode(', ', array_keys($handlers)));\n    problem(405, 'Method Not Allowed', 'Items are read and added here.');\n}\n$handlers[$method]();\n\nfunction getItems(): void\n{\n    header('Content-Type: application/json');\n    echo '[{\"id\":7,\"name\":\"lamp\"}]';\n}\n\nfunction addItem(): void\n{\n    header('Location: /items/8', true, 201);\n}\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 406,
      "text": "<?php\n// Has an item as JSON and as CSV, and says so to whoever wants another form.\n// php -S localhost:8080 406.php\n\n$forms = [\n    'application/json' => '{\"id\":7,\"name\":\"lamp\"}',\n    'text/csv' => \"id,name\\n7,lamp\\n\",\n];\n\nheader('Vary: Accept');\n$accept = $_SERVER['HTTP_ACCEPT'] ?? '*/*';\n[$best, $most] = [null, 0];\nforeach (explode(',', $accept) as $part) {\n    $wanted = trim(explode(';', $part)[0]);\n    $wanted = $wanted === '*/*' ? 'application/json' : $wanted;\n    $isWeighted = preg_match('/;\\s*q=([01](\\.\\d+)?)/', $part, $match);\n    $weight = $isWeighted ? (float) $match[1] : 1;\n    if (isset($forms[$wanted]) && $weight > $most) {\n        [$best, $most] = [$wanted, $weight];\n    }\n}\nif ($best !== null) {\n    header(\"Content-Type: $best\");\n    exit($forms[$best]);\n}\n$detail = 'There is ' . implode(' and ', array_keys($forms)) . '.';\nproblem(406, 'Not Acceptable', $detail);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 409,
      "text": "<?php\n// Keeps addresses unique: one that another user has is a conflict.\n// php -S localhost:8080 409.php\n\n$file = fopen(sys_get_temp_dir() . '/owners.json', 'c+');\nflock($file, LOCK_EX); // until this request is over\n$owners = json_decode(stream_get_contents($file), true)\n    ?? ['bob@mail.example' => 'bob'];\n\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$name = basename($path);\n$user = json_decode(file_get_contents('php://input'), true);\n$email = $user['email'] ?? '';\nif (!is_string($email) || $email === '') {\n    problem(400, 'Bad Request', 'Send JSON with an email.');\n}\n$owner = $owners[$email] ?? $name;\nif ($owner !== $name) {\n    problem(409, 'Conflict', \"That address belongs to $owner.\");\n}\n$owners = [$email => $name] + array_diff($owners, [$name]);\nftruncate($file, 0);\nrewind($file);\nfwrite($file, json_encode($owners));\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 410,
      "text": "<?php\n// Tells clients and search engines that an offer is over for good.\n// php -S localhost:8080 410.php\n\n$lastYears = ['2019' => 2019, '2026' => 2026, '2099' => 2099];\n\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$last = $lastYears[basename($path)] ?? null;\nif ($last === null) {\n    problem(404, 'Not Found', 'There never was such an offer.');\n}\nif ($last < date('Y')) {\n    problem(410, 'Gone', 'This offer is over and will not return.');\n}\necho \"Ten percent off, until the end of $last\";\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 411,
      "text": "<?php\n// Wants to know how long content is before it comes.\n// php -S localhost:8080 411.php\n\nif (!isset($_SERVER['CONTENT_LENGTH'])) {\n    problem(411, 'Length Required', 'Send Content-Length.');\n}\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 412,
      "text": "<?php\n// Replaces an item only in the state that the client has seen.\n// php -S localhost:8080 412.php\n\n$file = fopen(sys_get_temp_dir() . '/version', 'c+');\nflock($file, LOCK_EX); // so that nobody comes in between\n$version = (int) (fgets($file) ?: 3);\n$tag = \"\\\"v$version\\\"\";\n\n$match = $_SERVER['HTTP_IF_MATCH'] ?? '*';\n$noneMatch = $_SERVER['HTTP_IF_NONE_MATCH'] ?? '';\n// Only to If-None-Match a weak tag is as good as a strong one.\n$isKnown = has($noneMatch, $tag) || has($noneMatch, \"W/$tag\");\nif (!has($match, $tag) || $isKnown) {\n    problem(412, 'Precondition Failed', \"It is at v$version by now.\");\n}\n$version++;\nrewind($file);\nfwrite($file, (string) $version);\nhttp_response_code(204);\nheader(\"ETag: \\\"v$version\\\"\");\n\nfunction has(string $field, string $tag): bool\n{\n    $tags = array_map('trim', explode(',', $field));\n    return $field === '*' || in_array($tag, $tags, true);\n}\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 414,
      "text": "<?php\n// Reads targets of up to two thousand octets.\n// php -S localhost:8080 414.php\n\n$most = 2000;\n\nif (strlen($_SERVER['REQUEST_URI']) > $most) {\n    header('Connection: close');\n    problem(414, 'URI Too Long', \"$most octets at most.\");\n}\necho 'Nothing found for ', htmlspecialchars($_GET['q'] ?? '');\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 415,
      "text": "<?php\n// Takes items as JSON only, and says so to whoever sends something else.\n// php -S localhost:8080 415.php\n\n[$type] = explode(';', $_SERVER['CONTENT_TYPE'] ?? '');\nif (strtolower(trim($type)) !== 'application/json') {\n    header('Accept: application/json');\n    problem(415, 'Unsupported Media Type', 'Send application/json.');\n}\n$item = json_decode(file_get_contents('php://input'));\nif ($item === null) {\n    problem(400, 'Bad Request', 'The JSON cannot be read.');\n}\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 416,
      "text": "<?php\n// Says how long a film is to whoever asks for a part behind its end.\n// php -S localhost:8080 416.php\n\n$film = 'hello, this is a film';\n$size = strlen($film);\n$tag = '\"v3\"';\nheader(\"ETag: $tag\");\nheader('Accept-Ranges: bytes');\n\n// Whoever has a part of another state gets all of this one.\n$isSame = ($_SERVER['HTTP_IF_RANGE'] ?? $tag) === $tag;\n$isAsked = $isSame && $_SERVER['REQUEST_METHOD'] === 'GET';\n$range = $isAsked ? $_SERVER['HTTP_RANGE'] ?? '' : '';\nif (preg_match('/^bytes=(?=.*\\d)(\\d*)-(\\d*)$/', $range, $match)) {\n    [, $from, $to] = $match;\n    $first = $from === '' ? max(0, $size - (int) $to) : (int) $from;\n    $isOpen = $from === '' || $to === '';\n    $last = $isOpen ? $size - 1 : min((int) $to, $size - 1);\n    if ($first > $last) {\n        header(\"Content-Range: bytes */$size\");\n        $detail = \"The film has $size octets.\";\n        problem(416, 'Range Not Satisfiable', $detail);\n    }\n    http_response_code(206);\n    header(\"Content-Range: bytes $first-$last/$size\");\n    $film = substr($film, $first, $last - $first + 1);\n}\nheader('Content-Type: video/mp4');\necho $film;\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 421,
      "text": "<?php\n// Serves one host, and sends requests for others back to the right connection.\n// php -S localhost:8080 421.php\n\n$host = 'api.example';\n\nif (($_SERVER['HTTP_HOST'] ?? '') !== $host) {\n    problem(421, 'Misdirected Request', \"This server answers for $host.\");\n}\necho 'Lamps';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 422,
      "text": "<?php\n// Reads an item, finds that it cannot be, and points at what is wrong.\n// php -S localhost:8080 422.php\n\n$item = json_decode(file_get_contents('php://input'), true);\nif (!is_array($item)) {\n    problem(400, 'Bad Request', 'Send an item as JSON.');\n}\n$errors = [];\nif (($item['name'] ?? '') === '') {\n    $errors[] = ['pointer' => '#/name', 'detail' => 'missing'];\n}\nif (($item['price'] ?? 0) < 0) {\n    $errors[] = ['pointer' => '#/price', 'detail' => 'below 0'];\n}\nif ($errors === []) {\n    http_response_code(204);\n    exit;\n}\n\n$detail = 'The item cannot be kept like that.';\nproblem(422, 'Unprocessable Content', $detail, $errors);\n\nfunction problem(\n    int $status,\n    string $title,\n    string $detail,\n    array $errors = [],\n): never {\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail', 'errors'));\n    exit;\n}\n"
    },
    {
      "code": 423,
      "text": "<?php\n// Lets a locked document be changed only by whoever has the lock.\n// php -S localhost:8080 423.php\n\n$locks = ['/docs/plan' => 'urn:uuid:b0b'];\n\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$token = $locks[$path] ?? null;\n$sent = $_SERVER['HTTP_IF'] ?? '';\nif ($token !== null && !str_contains($sent, \"(<$token>)\")) {\n    problem(423, 'Locked', 'Bob has it open; ask him, or wait.');\n}\n$name = basename($path);\ncopy('php://input', sys_get_temp_dir() . \"/$name.doc\");\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 424,
      "text": "<?php\n// Keeps a version before properties change; if that fails, nothing changes.\n// php -S localhost:8080 424.php\n\nfunction keepVersion(string $name): void\n{\n    $versions = ['plan' => 10];\n    if (($versions[$name] ?? 0) >= 10) {\n        throw new OverflowException('Ten versions are kept, and no more');\n    }\n}\n\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\ntry {\n    keepVersion(basename($path));\n} catch (OverflowException $error) {\n    $detail = \"{$error->getMessage()}: nothing was changed.\";\n    problem(424, 'Failed Dependency', $detail);\n}\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 425,
      "text": "<?php\n// Does not act on a payment in early data, which somebody may have replayed.\n// php -S localhost:8080 425.php\n\n// The server in front that ends TLS says so.\nif (($_SERVER['HTTP_EARLY_DATA'] ?? '') === '1') {\n    problem(425, 'Too Early', 'Send it again once the handshake is over.');\n}\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 426,
      "text": "<?php\n// Serves the printer to whoever changes to TLS, nobody else.\n// php -S localhost:8080 426.php\n\nif (empty($_SERVER['HTTPS'])) {\n    header('Connection: Upgrade');\n    header('Upgrade: TLS/1.2, HTTP/1.1');\n    $detail = 'Change to TLS 1.2 for this printer.';\n    problem(426, 'Upgrade Required', $detail);\n}\necho 'idle';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 428,
      "text": "<?php\n// Lets an item be replaced only by whoever says which state they have seen.\n// php -S localhost:8080 428.php\n\n$tag = '\"v3\"';\n$match = $_SERVER['HTTP_IF_MATCH'] ?? null;\n$noneMatch = $_SERVER['HTTP_IF_NONE_MATCH'] ?? null;\n\nif ($match === null && $noneMatch === null) {\n    $detail = 'Send If-Match with the ETag of what you replace.';\n    problem(428, 'Precondition Required', $detail);\n}\n// Only to If-None-Match a weak tag is as good as a strong one.\n$isKnown = has($noneMatch ?? '', $tag) || has($noneMatch ?? '', \"W/$tag\");\nif (!has($match ?? '*', $tag) || $isKnown) {\n    problem(412, 'Precondition Failed', 'It has changed since then.');\n}\nheader(\"ETag: $tag\");\nhttp_response_code(204);\n\nfunction has(string $field, string $tag): bool\n{\n    $tags = array_map('trim', explode(',', $field));\n    return $field === '*' || in_array($tag, $tags, true);\n}\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 429,
      "text": "<?php\n// Lets a client send three requests in ten seconds; then it has to wait.\n// php -S localhost:8080 429.php\n\n$most = 3;\n$seconds = 10;\n$client = $_SERVER['REMOTE_ADDR'];\n\n$file = fopen(sys_get_temp_dir() . '/counts.json', 'c+');\nflock($file, LOCK_EX);\n$kept = json_decode(stream_get_contents($file), true);\n[$end, $counts] = $kept ?? [0, []];\nif (time() >= $end) {\n    [$end, $counts] = [time() + $seconds, []]; // nobody is kept for longer\n}\n$counts[$client] = ($counts[$client] ?? 0) + 1;\nftruncate($file, 0);\nrewind($file);\nfwrite($file, json_encode([$end, $counts]));\nfclose($file);\n\nif ($counts[$client] > $most) {\n    header('Retry-After: ' . ($end - time()));\n    problem(429, 'Too Many Requests', \"$most in $seconds seconds.\");\n}\nheader('Content-Type: application/json');\necho '[{\"id\":7,\"name\":\"lamp\"}]';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 431,
      "text": "<?php\n// Reads fields of up to four kilobytes, and says which one is too large.\n// php -S localhost:8080 431.php\n\n$most = 4096;\n\nforeach (getallheaders() as $name => $value) {\n    if (strlen($value) > $most) {\n        $title = 'Request Header Fields Too Large';\n        problem(431, $title, \"$name has more than $most octets.\");\n    }\n}\necho 'Lamps';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 451,
      "text": "<?php\n// Withholds what a court has forbidden, and says who withholds it.\n// php -S localhost:8080 451.php\n\n$withheld = [\n    '/films/7' => 'Withheld in this country by order of a court.',\n];\n\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$order = $withheld[$path] ?? null;\nif ($order !== null) {\n    header('Link: <https://provider.example/>; rel=\"blocked-by\"');\n    problem(451, 'Unavailable For Legal Reasons', $order);\n}\nheader('Content-Type: text/plain');\necho 'hello, this is a film';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 500,
      "text": "<?php\n// Turns an exception into an answer that tells nothing of the code.\n// php -S localhost:8080 500.php\n\nset_exception_handler(function (Throwable $error): void {\n    error_log($error);\n    $detail = 'It is our fault, and it is in our log.';\n    problem(500, 'Internal Server Error', $detail);\n});\n\n$prices = ['7' => null, '8' => 5];\n\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$id = basename($path);\nif (!array_key_exists($id, $prices)) {\n    problem(404, 'Not Found', \"There is no item $id.\");\n}\n$price = $prices[$id] ?? throw new LogicException(\"$id has no price.\");\necho \"It costs $price.\";\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 502,
      "text": "<?php\n// Says that the server of prices cannot be reached.\n// php -S localhost:8080 502.php\n\n$request = curl_init('http://127.0.0.1:9002/prices/7');\ncurl_setopt_array($request, [\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 2,\n    CURLOPT_FAILONERROR => true,\n]);\n\n$price = curl_exec($request);\nif (curl_errno($request) === CURLE_OPERATION_TIMEDOUT) {\n    problem(504, 'Gateway Timeout', 'The prices took too long.');\n}\nif ($price === false) {\n    error_log('prices: ' . curl_error($request));\n    problem(502, 'Bad Gateway', 'The prices cannot be had.');\n}\nheader('Content-Type: application/json');\necho $price;\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 503,
      "text": "<?php\n// Closes while the database is moved, and says when it will be open again.\n// php -S localhost:8080 503.php\n\n$until = strtotime('tomorrow'); // whoever moves it sets that\n\nif (time() < $until) {\n    header('Retry-After: ' . ($until - time()));\n    $detail = 'The database is moved; we are back tomorrow.';\n    problem(503, 'Service Unavailable', $detail);\n}\necho 'lamp';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 504,
      "text": "<?php\n// Waits one second for the server of prices, no longer.\n// php -S localhost:8080 504.php\n\n$request = curl_init('http://127.0.0.1:9001/prices/7');\ncurl_setopt_array($request, [\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 1,\n    CURLOPT_FAILONERROR => true,\n]);\n\n$price = curl_exec($request);\nif (curl_errno($request) === CURLE_OPERATION_TIMEDOUT) {\n    $detail = 'The prices took longer than a second.';\n    problem(504, 'Gateway Timeout', $detail);\n}\nif ($price === false) {\n    problem(502, 'Bad Gateway', 'The prices cannot be had.');\n}\nheader('Content-Type: application/json');\necho $price;\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 506,
      "text": "<?php\n// Negotiates between variants, and finds that one of them negotiates itself.\n// php -S localhost:8080 506.php\n\n$variants = [\n    '/manual' => ['/manual.en', '/manual.de'],\n    '/manual.en' => ['/manual.en-GB', '/manual.en-US'],\n];\n\nforeach ($variants[$_SERVER['REQUEST_URI']] ?? [] as $variant) {\n    if (isset($variants[$variant])) {\n        $detail = \"The variant $variant negotiates itself.\";\n        problem(506, 'Variant Also Negotiates', $detail);\n    }\n}\necho 'The manual';\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 507,
      "text": "<?php\n// Keeps documents as long as there is room for them.\n// php -S localhost:8080 507.php\n\n$folder = sys_get_temp_dir();\n$room = 5;\n\n$text = file_get_contents('php://input');\n$used = array_sum(array_map('filesize', glob(\"$folder/*.doc\")));\nif ($used + strlen($text) > $room) {\n    $detail = 'Room is left for ' . ($room - $used) . ' octets.';\n    problem(507, 'Insufficient Storage', $detail);\n}\n$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);\n$name = basename($path);\nfile_put_contents(\"$folder/$name.doc\", $text);\nhttp_response_code(204);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 508,
      "text": "<?php\n// Lists a collection with all that is in it, and finds that it is in itself.\n// php -S localhost:8080 508.php\n\n$members = ['docs' => ['plans', 'all'], 'all' => ['docs']];\n\nfunction isInItself(string $name, array $above = []): bool\n{\n    global $members;\n    if (in_array($name, $above, true)) {\n        return true;\n    }\n    foreach ($members[$name] ?? [] as $it) {\n        if (isInItself($it, [...$above, $name])) {\n            return true;\n        }\n    }\n    return false;\n}\n\n$depth = $_SERVER['HTTP_DEPTH'] ?? '1';\nif ($depth === 'infinity' && isInItself('docs')) {\n    problem(508, 'Loop Detected', '/docs/all/docs/ is /docs/ again.');\n}\necho implode(\"\\n\", $members['docs']);\n\nfunction problem(int $status, string $title, string $detail): never\n{\n    http_response_code($status);\n    header('Content-Type: application/problem+json');\n    echo json_encode(compact('status', 'title', 'detail'));\n    exit;\n}\n"
    },
    {
      "code": 511,
      "text": "<?php\n// Sends guests of a network to its login before they get anywhere else.\n// php -S localhost:8080 511.php\n\n$rooms = ['room-12'];\n\nif (!in_array($_COOKIE['guest'] ?? '', $rooms, true)) {\n    http_response_code(511);\n    header('Cache-Control: no-store');\n    exit('<!doctype html><title>Sign in</title>'\n        . '<a href=\"https://login.hotel.example/\">Sign in</a>');\n}\necho 'Welcome';\n"
    }
  ],
  "impossible": [],
  "leftOut": {
    "100": "Sent by the web server in front, which reads the content before PHP starts.",
    "101": "A request of PHP ends with its response; the connection is the web server's.",
    "102": "Sends one head for each request: a 102 would be all that comes.",
    "103": "Sends one head for each request: a 103 would be all that comes.",
    "104": "A draft; no framework has a call for it.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "407": "A proxy's to send.",
    "408": "The content is there before PHP starts; the web server in front waits for it.",
    "413": "The content is there before PHP starts; the web server in front counts it.",
    "417": "The content is there before PHP starts; the web server in front answers Expect.",
    "418": "A joke of 1998, and reserved for good.",
    "501": "PHP's own server sends it by itself, in HTML, for every method that it does not know.",
    "505": "PHP's own server answers in whatever version the request names.",
    "510": "Obsolete: what it was for was never used."
  }
};
