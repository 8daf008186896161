// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** HTTPX. */
export const tool: ToolRecipes = {
  "id": "httpx",
  "side": "client",
  "label": "HTTPX",
  "language": "python",
  "on": "HTTPX 0.23, Python 3.11",
  "aliases": [
    "httpx",
    "python-httpx"
  ],
  "recipes": [
    {
      "code": 200,
      "text": "# Reads JSON, and makes sure that it is JSON before that.\nimport httpx\n\nurl = \"http://localhost:8001/cause/200\"\n\n\ndef get_json(client, url):\n    response = client.get(url, headers={\"Accept\": \"application/json\"})\n    response.raise_for_status()\n    media_type = response.headers.get(\"Content-Type\", \"\").split(\";\")[0]\n    if media_type != \"application/json\" and not media_type.endswith(\"+json\"):\n        raise ValueError(f\"{url} gave {media_type or 'nothing'}, and not JSON.\")\n    return response.json()\n\n\nwith httpx.Client() as client:\n    page = get_json(client, url)\nprint(page[\"name\"])\n# prints: OK\n"
    },
    {
      "code": 201,
      "text": "# Makes something new, and reads it where Location says that it is.\nimport httpx\n\nurl = \"http://localhost:8001/cause/201/notes\"\n\n\ndef create(client, note):\n    response = client.post(url, json=note)\n    response.raise_for_status()\n    if response.status_code != 201:\n        raise ValueError(f\"{response.status_code} from {url}\")\n    # Location may be relative, and without it the target itself was made.\n    return response.url.join(response.headers.get(\"Location\", \"\"))\n\n\nwith httpx.Client() as client:\n    location = create(client, {\"text\": \"new\"})\n    print(location.path, client.get(location).json())\n# prints: /cause/201/notes/… {'text': 'new'}\n"
    },
    {
      "code": 202,
      "text": "# Begins a job, and asks its monitor until it is done.\nimport time\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/202/jobs\"\n\n\ndef run(client, tries=10):\n    response = client.post(url)\n    if response.status_code != 202:\n        return response\n    monitor = response.url.join(response.headers[\"Location\"])\n    # It answers 200 until the job is done, then leads to the result.\n    for _ in range(tries):\n        response = client.get(monitor)\n        if response.next_request is not None:\n            return client.send(response.next_request)\n        response.raise_for_status()\n        time.sleep(float(response.headers.get(\"Retry-After\", 0.5)))\n    raise TimeoutError(f\"It is still {response.json()['status']}.\")\n\n\nwith httpx.Client() as client:\n    result = run(client)\nprint(result.status_code, result.url.path)\n# prints: 200 /cause/200\n"
    },
    {
      "code": 203,
      "text": "# Notices that a proxy has changed what the server sent.\nimport httpx\n\nproxy = \"http://mirror:mirror@localhost:8001\"\n\n\ndef get(client, url):\n    response = client.get(url)\n    response.raise_for_status()\n    # A digest of the content would not fit, nor is it worth storing.\n    return response.text, response.status_code == 203\n\n\nwith httpx.Client(proxies={\"http://\": proxy}) as client:\n    text, is_changed = get(client, \"http://good.playground/\")\nprint(\"A proxy has changed it.\" if is_changed else \"It is as it was sent.\")\n# prints: A proxy has changed it.\n"
    },
    {
      "code": 204,
      "text": "# Deletes something; there is no content to parse then.\nimport httpx\n\nurl = \"http://localhost:8001/cause/204/notes/1\"\n\n\ndef send(client, method, url):\n    response = client.request(method, url)\n    response.raise_for_status()\n    # json() would raise: there is nothing, not even null.\n    return None if response.status_code == 204 else response.json()\n\n\nwith httpx.Client() as client:\n    print(send(client, \"DELETE\", url))\n# prints: None\n"
    },
    {
      "code": 205,
      "text": "# Sends a form, and clears it when the server says so.\nimport httpx\n\nurl = \"http://localhost:8001/cause/205/form\"\n\n\ndef send(client, form):\n    response = client.post(url, data=form)\n    response.raise_for_status()\n    if response.status_code == 205:\n        form.clear()\n\n\nform = {\"name\": \"Ada\"}\nwith httpx.Client() as client:\n    send(client, form)\nprint(len(form), \"fields are filled in.\")\n# prints: 0 fields are filled in.\n"
    },
    {
      "code": 206,
      "text": "# Goes on with a download that broke off, unless the file is another now.\nimport httpx\n\nurl = \"http://localhost:8001/cause/206/file\"\n\n# What is on the disk from last time: the beginning, and whose it is.\nstored = b\"All letters: abc\"\netag = '\"1\"'\n\n\ndef resume(client):\n    headers = {\"Range\": f\"bytes={len(stored)}-\", \"If-Range\": etag}\n    # Octets are counted as they are stored: no coding may change them.\n    headers[\"Accept-Encoding\"] = \"identity\"\n    response = client.get(url, headers=headers)\n    response.raise_for_status()\n    # 206 is the rest; 200 is all of it, as it is now.\n    if response.status_code == 206:\n        return stored + response.content\n    return response.content\n\n\nwith httpx.Client() as client:\n    print(resume(client).decode())\n# prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "# Reads a large file part by part, all parts of the same state.\nimport httpx\n\nurl = \"http://localhost:8001/cause/206/file\"\n\n\ndef parts(client, size):\n    headers = {\"Accept-Encoding\": \"identity\"}\n    at, total = 0, None\n    while total is None or at < total:\n        headers[\"Range\"] = f\"bytes={at}-{at + size - 1}\"\n        response = client.get(url, headers=headers)\n        # A 412 says that it is another file now.\n        response.raise_for_status()\n        yield response.content\n        # Who ignores Range sends it all, as 200.\n        if response.status_code != 206:\n            return\n        total = int(response.headers[\"Content-Range\"].split(\"/\")[1])\n        headers[\"If-Match\"] = response.headers[\"ETag\"]\n        at += len(response.content)\n\n\nwith httpx.Client() as client:\n    for part in parts(client, 15):\n        print(part.decode())\n# prints: All letters: ab\n# prints: cdefghijklmnopq\n# prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "# Does several things in one request, and looks at what came of each.\nimport httpx\n\nurl = \"http://localhost:8001/cause/207/cancellations\"\n\n\ndef cancel(client, orders):\n    response = client.post(url, json=orders)\n    # This is silent for 207, whatever failed inside of it.\n    response.raise_for_status()\n    return response.json()[\"responses\"]\n\n\nwith httpx.Client() as client:\n    for it in cancel(client, [\"/orders/1\", \"/orders/2\"]):\n        if it[\"status\"] < 300:\n            print(\"cancelled:\", it[\"href\"])\n        else:\n            print(\"not:\", it[\"href\"], it[\"status\"], it[\"value\"][\"detail\"])\n# prints: cancelled: /orders/1\n# prints: not: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "# Chooses one of the forms that there are.\nimport httpx\n\nurl = \"http://localhost:8001/cause/300/picture\"\n\n\ndef get(client, wanted):\n    # A preferred one would be in Location.\n    response = client.get(url)\n    if response.status_code != 300:\n        return response\n    lines = response.text.splitlines()\n    choices = [it for it in lines if it and not it.startswith(\"#\")]\n    chosen = next((it for it in choices if wanted in it), choices[0])\n    return client.get(response.url.join(chosen))\n\n\nwith httpx.Client() as client:\n    picture = get(client, \"svg\")\nprint(picture.status_code, picture.headers[\"Content-Type\"])\n# prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "# Keeps the new address of what has moved for good.\nimport httpx\n\nlinks = {\"news\": \"http://localhost:8001/cause/301/old\"}\n\n\ndef get(client, name):\n    # HTTPX follows only if it is told to.\n    response = client.get(links[name], follow_redirects=True)\n    # Only if each step was for good is its end the new address.\n    if all(it.status_code in (301, 308) for it in response.history):\n        links[name] = str(response.url)\n    return response\n\n\nwith httpx.Client() as client:\n    response = get(client, \"news\")\nprint(response.status_code, links[\"news\"])\n# prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 301,
      "situation": "post",
      "text": "# Sends a form to where it goes now; as GET it would be lost on the way.\nimport httpx\n\naddresses = {\"form\": httpx.URL(\"http://localhost:8001/cause/301/form\")}\n\n\ndef send(client, form):\n    # Told to follow, HTTPX would make a GET of it (RFC 9110 15.4.2).\n    response = client.post(addresses[\"form\"], data=form)\n    if response.status_code == 301:\n        location = response.headers[\"Location\"]\n        addresses[\"form\"] = response.url.join(location)\n        response = client.post(addresses[\"form\"], data=form)\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client() as client:\n    print(send(client, {\"name\": \"Ada\"})[\"form\"], addresses[\"form\"].path)\n# prints: {'name': 'Ada'} /post\n"
    },
    {
      "code": 302,
      "text": "# Follows only where it stays with the same server.\nimport httpx\n\nurl = \"http://localhost:8001/cause/302/old\"\n\n\ndef get(client, url, hops=5):\n    response = client.get(url)\n    for _ in range(hops):\n        following = response.next_request\n        if following is None:\n            return response\n        if origin(following.url) != origin(response.url):\n            raise ValueError(f\"{url} leads away, to {following.url}.\")\n        response = client.send(following)\n    raise httpx.TooManyRedirects(f\"{url} leads on and on.\")\n\n\ndef origin(url):\n    return url.scheme, url.host, url.port\n\n\nwith httpx.Client() as client:\n    response = get(client, url)\n# It is elsewhere just now: the old address is the one to keep.\nprint(response.status_code, response.url.path)\n# prints: 200 /get\n"
    },
    {
      "code": 303,
      "text": "# Sends a form, and gets the page that shows what came of it.\nimport httpx\n\nurl = \"http://localhost:8001/cause/303/form\"\n\nwith httpx.Client(follow_redirects=True) as client:\n    # A POST that leads to 303 is followed with GET, and without content.\n    response = client.post(url, data={\"name\": \"Ada\"})\nresponse.raise_for_status()\nprint(response.request.method, response.url.path)\n# prints: GET /get\n"
    },
    {
      "code": 304,
      "text": "# Keeps a page with its tag, and fetches it again only if it has changed.\nimport httpx\n\nurl = \"http://localhost:8001/cause/304/page\"\nkept = {}\n\n\ndef get(client, url):\n    etag, text = kept.get(url, (None, None))\n    headers = {} if etag is None else {\"If-None-Match\": etag}\n    response = client.get(url, headers=headers)\n    if response.status_code == 304:\n        return \"store\", text\n    # To HTTPX a 304 would be an error here.\n    response.raise_for_status()\n    if \"ETag\" in response.headers:\n        kept[url] = response.headers[\"ETag\"], response.text\n    return \"server\", response.text\n\n\nwith httpx.Client() as client:\n    for _ in range(2):\n        print(*get(client, url), sep=\": \")\n# prints: server: A page that does not change.\n# prints: store: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "# Sends a form to where it has to go just now, as it is.\nimport httpx\n\nurl = \"http://localhost:8001/cause/307/form\"\n\n\ndef send(client, form):\n    # Method and content are kept; a generator could not be sent again.\n    response = client.post(url, data=form, follow_redirects=True)\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client() as client:\n    print(send(client, {\"name\": \"Ada\"})[\"form\"])\n# prints: {'name': 'Ada'}\n"
    },
    {
      "code": 308,
      "text": "# Sends a form to where it goes from now on, and keeps that address.\nimport httpx\n\naddresses = {\"form\": \"http://localhost:8001/cause/308/form\"}\n\n\ndef send(client, form):\n    response = client.post(addresses[\"form\"], data=form, follow_redirects=True)\n    response.raise_for_status()\n    if all(it.status_code == 308 for it in response.history):\n        addresses[\"form\"] = str(response.url)\n    return response.json()\n\n\nwith httpx.Client() as client:\n    print(send(client, {\"name\": \"Ada\"})[\"form\"], addresses[\"form\"])\n# prints: {'name': 'Ada'} http://localhost:…/post\n"
    },
    {
      "code": 400,
      "text": "# Shows what the server says is wrong with a request.\nimport httpx\n\nurl = \"http://localhost:8001/cause/400/json\"\n\n\ndef send(client, text):\n    headers = {\"Content-Type\": \"application/json\"}\n    response = client.post(url, content=text, headers=headers)\n    if response.is_error:\n        raise ValueError(reason_of(response))\n    return response.json()\n\n\ndef reason_of(response):\n    # Problem details (RFC 9457), where there are some.\n    media_type = response.headers.get(\"Content-Type\", \"\")\n    if not media_type.startswith(\"application/problem+json\"):\n        return f\"{response.status_code} {response.reason_phrase}\"\n    problem = response.json()\n    return f\"{response.status_code} {problem['title']}: {problem['detail']}\"\n\n\nwith httpx.Client() as client:\n    try:\n        send(client, '{\"a\":')\n    except ValueError as error:\n        # The same request would fail again: it is shown, not repeated.\n        print(error)\n# prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "# Asks for credentials when the server does, and repeats the request once.\nimport re\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/401/door\"\n\n\ndef get(client, url):\n    response = client.get(url)\n    challenge = response.headers.get(\"WWW-Authenticate\", \"\")\n    if response.status_code == 401 and re.search(r\"\\bBasic\\b\", challenge, re.I):\n        response = client.get(url, auth=ask(challenge))\n    response.raise_for_status()\n    return response\n\n\ndef ask(challenge):\n    # Here an application shows a dialog.\n    return \"user\", \"password\"\n\n\n# Otherwise it takes credentials from ~/.netrc by itself.\nwith httpx.Client(trust_env=False) as client:\n    response = get(client, url)\nprint(response.status_code, response.text)\n# prints: 200 You are in.\n"
    },
    {
      "code": 401,
      "situation": "digest",
      "text": "# Proves that it knows a password without sending it.\nimport httpx\n\nurl = \"http://localhost:8001/cause/401/vault\"\n\n# The first 401 brings a nonce; later requests begin with credentials.\nwith httpx.Client(auth=httpx.DigestAuth(\"user\", \"password\")) as client:\n    for _ in range(2):\n        response = client.get(url)\n        response.raise_for_status()\n        print(response.status_code, len(response.history))\n# prints: 200 1\n# prints: 200 0\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "# Gets a fresh token when the one that it has has expired.\nimport httpx\n\nurl = \"http://localhost:8001/cause/401/account\"\n\n\nclass Refreshing(httpx.Auth):\n    requires_response_body = True\n\n    def __init__(self, access, refresh):\n        self.access, self.refresh = access, refresh\n\n    def auth_flow(self, request):\n        request.headers[\"Authorization\"] = f\"Bearer {self.access}\"\n        response = yield request\n        if response.status_code != 401:\n            return\n        token = yield self.token_request(request)\n        if token.is_error:\n            # Log in again: the caller gets this answer.\n            return\n        token = token.json()\n        self.access = token[\"access_token\"]\n        self.refresh = token.get(\"refresh_token\", self.refresh)\n        # Once: what comes to this is handed to the caller.\n        request.headers[\"Authorization\"] = f\"Bearer {self.access}\"\n        yield request\n\n    def token_request(self, request):\n        form = {\"grant_type\": \"refresh_token\", \"refresh_token\": self.refresh}\n        return httpx.Request(\n            \"POST\", request.url.join(\"/cause/401/token\"), data=form\n        )\n\n\nwith httpx.Client(auth=Refreshing(\"expired\", \"valid\")) as client:\n    response = client.get(url)\nprint(response.status_code, response.json())\n# prints: 200 {'name': 'user'}\n"
    },
    {
      "code": 402,
      "text": "# Pays for what costs something, if the reader wants to.\nimport httpx\n\nurl = \"http://localhost:8001/cause/402/article\"\n\n\ndef get(client, url, pay):\n    response = client.get(url)\n    if response.status_code == 402:\n        receipt = pay(response.json()[\"detail\"])\n        response = client.get(url, headers={\"Playground-Receipt\": receipt})\n    response.raise_for_status()\n    return response\n\n\ndef pay(reason):\n    # Here an application asks, and hands over to whoever takes the money.\n    return \"paid\"\n\n\nwith httpx.Client() as client:\n    article = get(client, url, pay)\nprint(article.status_code, article.text)\n# prints: 200 An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "# Tells who may not from who is not known; nothing is repeated.\nimport httpx\n\nurl = \"http://localhost:8001/cause/403/cellar\"\n\n\ndef get(client, url, user, password):\n    response = client.get(url, auth=(user, password))\n    if response.status_code == 401:\n        return \"Log in again.\"\n    # The same credentials would be refused again: others may do.\n    if response.status_code == 403:\n        return f\"{user} may not see this.\"\n    response.raise_for_status()\n    return response.text\n\n\nwith httpx.Client() as client:\n    print(get(client, url, \"guest\", \"guest\"))\n    print(get(client, url, \"owner\", \"owner\"))\n# prints: guest may not see this.\n# prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "# Takes what is not there for a value, and all else that fails for an error.\nimport httpx\n\nurl = \"http://localhost:8001/cause/404/nothing-here\"\n\n\ndef find(client, url):\n    response = client.get(url)\n    if response.status_code == 404:\n        return None\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client() as client:\n    print(find(client, url) or \"There is none.\")\n# prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "# Learns from Allow what can be done here.\nimport httpx\n\nurl = \"http://localhost:8001/cause/405\"\n\n\ndef remove(client, url):\n    response = client.delete(url)\n    if response.status_code == 405:\n        allow = response.headers.get(\"Allow\", \"\")\n        return False, [it.strip() for it in allow.split(\",\")]\n    response.raise_for_status()\n    return True, []\n\n\nwith httpx.Client() as client:\n    # Here an application hides what cannot be done.\n    print(*remove(client, url))\n# prints: False ['GET', 'HEAD', 'OPTIONS']\n"
    },
    {
      "code": 406,
      "text": "# Asks for its favourite, and for anything if there is none of it.\nimport httpx\n\nurl = \"http://localhost:8001/cause/406\"\n\n\ndef get(client, url, media_type):\n    response = client.get(url, headers={\"Accept\": media_type})\n    if response.status_code == 406:\n        response = client.get(url, headers={\"Accept\": \"*/*\"})\n    response.raise_for_status()\n    return response\n\n\nwith httpx.Client() as client:\n    # One request does the same: Accept: image/png, */*;q=0.1\n    response = get(client, url, \"image/png\")\nprint(response.status_code, response.headers[\"Content-Type\"])\n# prints: 200 text/plain…\n"
    },
    {
      "code": 407,
      "text": "# Tells the proxy who it is, when that asks.\nimport httpx\n\naddress = \"http://localhost:8001\"\n\n\ndef get(url, auth=None):\n    proxy = httpx.Proxy(address, auth=auth)\n    with httpx.Client(proxies={\"http://\": proxy}) as client:\n        response = client.get(url)\n    # Over https this is a ProxyError instead: the tunnel is refused.\n    if response.status_code == 407 and auth is None:\n        return get(url, ask())\n    response.raise_for_status()\n    return response\n\n\ndef ask():\n    # Here an application shows a dialog, which names the proxy.\n    return \"user\", \"password\"\n\n\nprint(get(\"http://good.playground/\").status_code)\n# prints: 200\n"
    },
    {
      "code": 408,
      "text": "# Sends what comes slowly; all at once, if the server did not wait.\nimport time\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/408/slow\"\nheaders = {\"Content-Type\": \"text/plain\"}\n\n\ndef upload(client, read):\n    try:\n        response = client.post(url, content=read(), headers=headers)\n        is_late = response.status_code == 408\n    except httpx.WriteError:\n        # A 408 before the end may be lost; nor has the server got all of it.\n        is_late = True\n    if is_late:\n        # The server closes that connection: this goes over a new one.\n        whole = b\"\".join(read())\n        response = client.post(url, content=whole, headers=headers)\n    response.raise_for_status()\n    return response\n\n\ndef read():\n    # A slow source.\n    yield b\"one half, \"\n    time.sleep(1.5)\n    yield b\"and the other\"\n\n\nwith httpx.Client() as client:\n    print(upload(client, read).status_code)\n# prints: 200\n"
    },
    {
      "code": 409,
      "text": "# Puts a list that others change as well: what they added is kept.\nimport httpx\n\nurl = \"http://localhost:8001/cause/409/list\"\n\n\ndef save(client, mine, tries=3):\n    response = client.put(url, json=mine)\n    if response.status_code == 409 and tries > 1:\n        theirs = client.get(url).json()\n        return save(client, merged(mine, theirs), tries - 1)\n    response.raise_for_status()\n    return response.json()\n\n\ndef merged(mine, theirs):\n    # The same content would be in conflict again: it has to be another.\n    items = dict.fromkeys([*theirs[\"items\"], *mine[\"items\"]])\n    return {\"revision\": theirs[\"revision\"], \"items\": list(items)}\n\n\nwith httpx.Client() as client:\n    print(save(client, {\"revision\": 2, \"items\": [\"bread\", \"eggs\"]}))\n# prints: {'revision': 4, 'items': ['bread', 'milk', 'eggs']}\n"
    },
    {
      "code": 410,
      "text": "# Forgets a link whose target is gone for good.\nimport httpx\n\nlinks = {\"http://localhost:8001/cause/410/offer\"}\n\n\ndef open_link(client, url):\n    response = client.get(url)\n    # A 404 may be over tomorrow: that link stays.\n    if response.status_code == 410:\n        links.discard(url)\n    return response.text if response.is_success else None\n\n\nwith httpx.Client() as client:\n    for url in list(links):\n        open_link(client, url)\nprint(len(links), \"links are left.\")\n# prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "# Sends a stream; with its length, if the server wants to know that.\nimport httpx\n\nurl = \"http://localhost:8001/cause/411/meter\"\nheaders = {\"Content-Type\": \"text/plain\"}\n\n\ndef upload(client, read):\n    # What a generator yields is sent in chunks, without Content-Length.\n    response = client.post(url, content=read(), headers=headers)\n    if response.status_code == 411:\n        whole = b\"\".join(read())\n        response = client.post(url, content=whole, headers=headers)\n    response.raise_for_status()\n    return response\n\n\ndef read():\n    yield b\"12.5 \"\n    yield b\"kWh\"\n\n\nwith httpx.Client() as client:\n    print(upload(client, read).status_code)\n# prints: 200\n"
    },
    {
      "code": 412,
      "text": "# Counts on without overwriting what others counted meanwhile.\nimport httpx\n\nurl = \"http://localhost:8001/cause/412/counter\"\n\n\ndef add(client, amount, tries=4):\n    current = client.get(url)\n    current.raise_for_status()\n    count = current.json()[\"count\"] + amount\n    headers = {\"If-Match\": current.headers[\"ETag\"]}\n    response = client.put(url, json={\"count\": count}, headers=headers)\n    # Somebody was faster: all of it again, with what is there now.\n    if response.status_code == 412 and tries > 1:\n        return add(client, amount, tries - 1)\n    response.raise_for_status()\n    return count\n\n\nwith httpx.Client() as client:\n    print(add(client, 1))\n# prints: 3\n"
    },
    {
      "code": 412,
      "situation": "create",
      "text": "# Makes something only if nothing is there yet.\nimport httpx\n\nurl = \"http://localhost:8001/cause/201/notes/old\"\n\n\ndef create(client, note):\n    response = client.put(url, json=note, headers={\"If-None-Match\": \"*\"})\n    # Without If-None-Match it would have replaced what is there.\n    if response.status_code == 412:\n        return False\n    response.raise_for_status()\n    return True\n\n\nwith httpx.Client() as client:\n    is_made = create(client, {\"text\": \"new\"})\nprint(\"It is made.\" if is_made else \"The name is taken.\")\n# prints: The name is taken.\n"
    },
    {
      "code": 413,
      "text": "# Sends lines at once, or in halves where that is too much.\nimport httpx\n\nurl = \"http://localhost:8001/cause/413/slot\"\nheaders = {\"Content-Type\": \"text/plain\"}\n\n\ndef send(client, lines):\n    content = \"\\n\".join(lines)\n    response = client.post(url, content=content, headers=headers)\n    if response.status_code == 413 and len(lines) > 1:\n        half = (len(lines) + 1) // 2\n        return send(client, lines[:half]) + send(client, lines[half:])\n    response.raise_for_status()\n    return 1\n\n\nwith httpx.Client() as client:\n    count = send(client, [\"one\", \"two\", \"three\", \"four\"])\nprint(f\"It took {count} requests.\")\n# prints: It took 2 requests.\n"
    },
    {
      "code": 414,
      "text": "# Asks in the address, or in content where the address gets too long.\nimport httpx\n\nurl = \"http://localhost:8001/cause/414/search\"\n\n\ndef search(client, question):\n    response = client.get(url, params=question)\n    if response.status_code == 414:\n        # The server has to offer this; QUERY would be the method for it.\n        response = client.post(url, data=question)\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client() as client:\n    print(search(client, {\"id\": list(range(1000, 4000))}))\n# prints: {'found': 3000}\n"
    },
    {
      "code": 415,
      "text": "# Sends the form of its data that the server takes.\nimport json\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/415/inbox\"\n\norder = {\"count\": 1}\nforms = {\n    \"application/xml\": f\"<order><count>{order['count']}</count></order>\",\n    \"application/json\": json.dumps(order),\n}\n\n\ndef send(client, media_type):\n    headers = {\"Content-Type\": media_type}\n    return client.post(url, content=forms[media_type], headers=headers)\n\n\nwith httpx.Client() as client:\n    response = send(client, \"application/xml\")\n    if response.status_code == 415:\n        told = response.headers\n        taken = told.get(\"Accept-Post\") or told.get(\"Accept\") or \"\"\n        media_type = next((it for it in forms if it in taken), None)\n        if media_type:\n            response = send(client, media_type)\nprint(response.status_code)\n# prints: 200\n"
    },
    {
      "code": 416,
      "text": "# Goes on with a download that may be complete already.\nimport httpx\n\nurl = \"http://localhost:8001/cause/416/file\"\n\n\ndef complete(client, stored):\n    headers = {\"Range\": f\"bytes={len(stored)}-\"}\n    response = client.get(url, headers=headers)\n    if response.status_code == 416:\n        # Content-Range says how long it is: bytes */10.\n        total = response.headers.get(\"Content-Range\", \"\").split(\"/\")[-1]\n        if total == str(len(stored)):\n            return stored\n        # It is shorter than what is here, so it is another file.\n        response = client.get(url)\n    response.raise_for_status()\n    if response.status_code == 206:\n        return stored + response.content\n    return response.content\n\n\nwith httpx.Client(headers={\"Accept-Encoding\": \"identity\"}) as client:\n    print(complete(client, b\"0123456789\").decode())\n# prints: 0123456789\n"
    },
    {
      "code": 417,
      "text": "# Sends its content without Expect, if the server cannot say 100.\nimport httpx\n\nurl = \"http://localhost:8001/cause/417/upload\"\n\n\ndef upload(client, content):\n    headers = {\"Content-Type\": \"text/plain\", \"Expect\": \"100-continue\"}\n    response = client.post(url, content=content, headers=headers)\n    if response.status_code == 417:\n        del headers[\"Expect\"]\n        response = client.post(url, content=content, headers=headers)\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client() as client:\n    print(upload(client, b\"hello\"))\n# prints: {'octets': 5}\n"
    },
    {
      "code": 422,
      "text": "# Shows each error beside the field of the form that it is about.\nimport httpx\n\nurl = \"http://localhost:8001/cause/422/orders\"\n\n\ndef send(client, order):\n    response = client.post(url, json=order)\n    if response.status_code == 422:\n        # pointer is a JSON Pointer into what was sent: #/count\n        errors = response.json()[\"errors\"]\n        return {it[\"pointer\"][2:]: it[\"detail\"] for it in errors}\n    response.raise_for_status()\n    return {}\n\n\nwith httpx.Client() as client:\n    for name, text in send(client, {\"count\": -1}).items():\n        print(name, text)\n# prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "# Locks a file before it is written, and waits while somebody else has it.\nimport asyncio\n\nimport httpx\n\nurl = \"http://localhost:8001/dav/423/notes.txt\"\n\nlockinfo = \"\"\"<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>\"\"\"\n\n\nasync def lock(client, tries=10):\n    headers = {\"Content-Type\": \"application/xml\", \"Timeout\": \"Second-60\"}\n    for _ in range(tries):\n        response = await client.request(\n            \"LOCK\", url, content=lockinfo, headers=headers\n        )\n        if response.status_code != 423:\n            break\n        await asyncio.sleep(0.5)\n    response.raise_for_status()\n    return response.headers[\"Lock-Token\"]\n\n\nasync def write(client, text):\n    token = await lock(client)\n    try:\n        await asyncio.sleep(0.2)\n        headers = {\"Content-Type\": \"text/plain\", \"If\": f\"({token})\"}\n        response = await client.put(url, content=text, headers=headers)\n        return response.status_code\n    finally:\n        await client.request(\"UNLOCK\", url, headers={\"Lock-Token\": token})\n\n\nasync def main():\n    async with httpx.AsyncClient() as client:\n        both = write(client, \"mine\"), write(client, \"yours\")\n        print(*await asyncio.gather(*both))\n\n\nasyncio.run(main())\n# prints: 204 204\n"
    },
    {
      "code": 425,
      "text": "# Repeats what came too early, once; by then the handshake is over.\nimport httpx\n\nurl = \"http://localhost:8001/cause/425/page\"\n\n\ndef get(client, url, headers):\n    response = client.get(url, headers=headers)\n    if response.status_code == 425:\n        # HTTPX sends no early data itself: a proxy on the way did.\n        response = client.get(url)\n    response.raise_for_status()\n    return response\n\n\nwith httpx.Client() as client:\n    # What such a proxy adds (RFC 8470 5.1).\n    response = get(client, url, {\"Early-Data\": \"1\"})\nprint(response.status_code, response.text)\n# prints: 200 On time.\n"
    },
    {
      "code": 426,
      "text": "# Says which protocol is wanted instead: HTTPX cannot change to another.\nimport httpx\n\nurl = \"http://localhost:8001/cause/426/socket\"\n\n\ndef get(client, url):\n    response = client.get(url)\n    if response.status_code == 426:\n        wanted = response.headers.get(\"Upgrade\", \"nothing\")\n        raise NotImplementedError(f\"This takes a library for {wanted}.\")\n    response.raise_for_status()\n    return response\n\n\nwith httpx.Client() as client:\n    try:\n        get(client, url)\n    except NotImplementedError as error:\n        print(error)\n# prints: This takes a library for websocket.\n"
    },
    {
      "code": 428,
      "text": "# Says which state it means to change, when the server insists.\nimport httpx\n\nurl = \"http://localhost:8001/cause/428/note\"\n\n\ndef put(client, text, headers=None):\n    response = client.put(url, content=text, headers=headers)\n    if response.status_code == 428 and headers is None:\n        current = client.get(url)\n        # Here an application shows what would be overwritten.\n        print(\"there is:\", current.text)\n        return put(client, text, {\"If-Match\": current.headers[\"ETag\"]})\n    response.raise_for_status()\n    return response\n\n\nwith httpx.Client(headers={\"Content-Type\": \"text/plain\"}) as client:\n    print(put(client, \"mine\").status_code)\n# prints: there is: theirs\n# prints: 200\n"
    },
    {
      "code": 429,
      "text": "# Waits as long as the server asks for, and sends the request again.\nimport random\nimport time\nfrom datetime import datetime, timezone\nfrom email.utils import parsedate_to_datetime\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/429/api\"\n\n\ndef get(client, tries=3):\n    response = client.get(url)\n    if response.status_code == 429 and tries > 1:\n        seconds = seconds_of(response)\n        # To come sooner would not help: what takes too long is given up.\n        if seconds < 60:\n            # A little later each time, so that not all come back at once.\n            time.sleep(seconds + random.uniform(0, 0.5))\n            return get(client, tries - 1)\n    response.raise_for_status()\n    return response\n\n\ndef seconds_of(response):\n    # Retry-After is a number of seconds or a date (RFC 9110 10.2.3).\n    value = response.headers.get(\"Retry-After\", \"1\")\n    if value.isdigit():\n        return int(value)\n    then = parsedate_to_datetime(value)\n    return max((then - datetime.now(timezone.utc)).total_seconds(), 0)\n\n\nwith httpx.Client() as client:\n    for _ in range(3):\n        get(client)\n    response = get(client)\nprint(response.status_code, response.text)\n# prints: 200 one of three\n"
    },
    {
      "code": 431,
      "text": "# Lets go of cookies that have grown too large, and asks once more.\nimport httpx\n\nurl = \"http://localhost:8001/cause/431\"\n\n\ndef get(client, url):\n    response = client.get(url)\n    if response.status_code == 431:\n        largest = max(client.cookies.jar, key=lambda it: len(it.value))\n        client.cookies.delete(largest.name, largest.domain, largest.path)\n        response = client.get(url)\n    response.raise_for_status()\n    return response\n\n\ncookies = {\"session\": \"1\", \"history\": \"x\" * 20_000}\nwith httpx.Client(cookies=cookies) as client:\n    response = get(client, url)\n    print(response.status_code, list(client.cookies))\n# prints: 200 ['session']\n"
    },
    {
      "code": 451,
      "text": "# Tells the reader who demanded that something is withheld.\nimport httpx\n\nurl = \"http://localhost:8001/cause/451/book\"\n\n\ndef read(client, url, headers):\n    response = client.get(url, headers=headers)\n    if response.status_code == 451:\n        who = response.links.get(\"blocked-by\", {}).get(\"url\")\n        see = f\", see {who}\" if who else \"\"\n        return f\"It is withheld by law{see}.\"\n    response.raise_for_status()\n    return response.text\n\n\nwith httpx.Client() as client:\n    print(read(client, url, {\"Playground-Country\": \"XX\"}))\n# prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "# Reports what failed, and does not send an order a second time.\nimport httpx\n\nurl = \"http://localhost:8001/cause/500/bug\"\n\n\ndef order(client, thing):\n    response = client.post(url, json={\"thing\": thing})\n    if response.is_server_error:\n        media_type = response.headers.get(\"Content-Type\", \"\")\n        is_problem = media_type.startswith(\"application/problem+json\")\n        problem = response.json() if is_problem else {}\n        # Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).\n        see = problem.get(\"instance\", \"nothing\")\n        raise RuntimeError(f\"{response.status_code}, see {see}\")\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client() as client:\n    try:\n        order(client, \"book\")\n    except RuntimeError as error:\n        print(error)\n# prints: 500, see urn:uuid:…\n"
    },
    {
      "code": 501,
      "text": "# Asks with QUERY, or with POST where the server does not know it yet.\nimport httpx\n\nurl = \"http://localhost:8001/cause/501/search\"\n\n\ndef search(client, words, method=\"QUERY\"):\n    response = client.request(method, url, data={\"words\": words})\n    if response.status_code == 501 and method != \"POST\":\n        # It will not know it the next time either.\n        return search(client, words, \"POST\")\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client() as client:\n    print(search(client, \"status codes\"))\n# prints: {'found': 3}\n"
    },
    {
      "code": 502,
      "text": "# Asks again a little later, then makes do with what it had before.\nimport random\nimport time\n\nimport httpx\n\nurl = \"http://localhost:8001/gateway/refuses/\"\nbefore = {\"weather\": \"rain\", \"from\": \"yesterday\"}\n\n\ndef get(client, url, tries=3, wait=0.2):\n    # retries= of HTTPTransport is for connections: a 502 comes over one.\n    response = client.get(url)\n    if response.status_code == 502:\n        if tries == 1:\n            # What went wrong behind the gateway (RFC 9209).\n            print(response.headers.get(\"Proxy-Status\"))\n            return before\n        time.sleep(wait * random.uniform(0.5, 1.5))\n        return get(client, url, tries - 1, 2 * wait)\n    response.raise_for_status()\n    return response.json()\n\n\nwith httpx.Client(transport=httpx.HTTPTransport(retries=1)) as client:\n    print(get(client, url))\n# prints: playground;error=connection_refused\n# prints: {'weather': 'rain', 'from': 'yesterday'}\n"
    },
    {
      "code": 503,
      "text": "# Comes back when the server says that it can be used again.\nimport time\nfrom datetime import datetime, timezone\nfrom email.utils import parsedate_to_datetime\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/503/shop\"\n\n\nclass Patient(httpx.HTTPTransport):\n    def handle_request(self, request):\n        for _ in range(2):\n            response = super().handle_request(request)\n            seconds = seconds_of(response)\n            if response.status_code != 503 or seconds > 60:\n                return response\n            response.read()\n            response.close()\n            time.sleep(max(seconds, 0))\n        return super().handle_request(request)\n\n\ndef seconds_of(response):\n    after = response.headers.get(\"Retry-After\")\n    # Without Retry-After nobody knows whether it passes.\n    if after is None:\n        return float(\"inf\")\n    if after.isdigit():\n        return int(after)\n    then = parsedate_to_datetime(after)\n    return (then - datetime.now(timezone.utc)).total_seconds()\n\n\nwith httpx.Client(transport=Patient()) as client:\n    response = client.get(url)\nprint(response.status_code, response.json())\n# prints: 200 {'open': True}\n"
    },
    {
      "code": 504,
      "text": "# Asks again for what took too long; GET may be repeated.\nimport time\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/504/report\"\n\n\ndef get(client, url, tries=3, wait=0.6):\n    response = client.get(url)\n    if response.status_code == 504 and tries > 1:\n        time.sleep(wait)\n        return get(client, url, tries - 1, 2 * wait)\n    response.raise_for_status()\n    return response\n\n\n# Gateways wait for longer than the 5 seconds that HTTPX does by itself.\nwith httpx.Client(timeout=httpx.Timeout(5, read=30)) as client:\n    response = get(client, url)\nprint(response.status_code, response.json())\n# prints: 200 {'pages': 12}\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "# Sends an order again under the same key, so that it is one order.\nimport time\nimport uuid\n\nimport httpx\n\nurl = \"http://localhost:8001/cause/504/orders\"\n\n\ndef order(client, tries=3):\n    headers = {\"Idempotency-Key\": f'\"{uuid.uuid4()}\"'}\n    for _ in range(tries):\n        response = client.post(url, headers=headers)\n        # It may have been taken, or not: only the key makes another try safe.\n        if response.status_code != 504:\n            break\n        time.sleep(0.5)\n    response.raise_for_status()\n    return response\n\n\nwith httpx.Client() as client:\n    response = order(client)\nprint(response.status_code, response.json())\n# prints: 201 {'id': '…'}\n"
    },
    {
      "code": 507,
      "text": "# Says that there is no room, and how much there is.\nfrom xml.etree import ElementTree\n\nimport httpx\n\nurl = httpx.URL(\"http://localhost:8001/dav/507/large.txt\")\n\n\ndef upload(client, content):\n    headers = {\"Content-Type\": \"text/plain\"}\n    response = client.put(url, content=content, headers=headers)\n    # Nothing changes until somebody makes room: it is not repeated.\n    if response.status_code == 507:\n        return f\"No room, {free(client)} octets are left.\"\n    response.raise_for_status()\n    return \"It is there.\"\n\n\ndef free(client):\n    headers = {\"Depth\": \"0\"}\n    response = client.request(\"PROPFIND\", url.join(\".\"), headers=headers)\n    found = ElementTree.fromstring(response.content)\n    return found.findtext(\".//{DAV:}quota-available-bytes\")\n\n\nwith httpx.Client() as client:\n    print(upload(client, b\"x\" * 70_000))\n# prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "# Notices that it is the network that answers, and not the server.\nimport httpx\n\nurl = \"http://localhost:8001/cause/511/news\"\n\n\ndef check_network(response):\n    if response.status_code == 511:\n        # The page is the portal's: it is for a person, in a browser.\n        raise ConnectionError(\"Log in to this network first.\")\n\n\n# It is so for each address, hence for each response.\nhooks = {\"response\": [check_network]}\nwith httpx.Client(event_hooks=hooks) as client:\n    try:\n        client.get(url)\n    except ConnectionError as error:\n        print(error)\n# prints: Log in to this network first.\n"
    }
  ],
  "impossible": [
    {
      "code": 103,
      "text": "# Looks for hints ahead of the page.\nimport httpx\n\nurl = \"http://localhost:8001/cause/103/page\"\n\nresponse = httpx.get(url)\nprint(response.status_code, response.headers.get(\"Link\"))\n",
      "proof": "200 None\n"
    }
  ],
  "leftOut": {
    "100": "It sends its content without waiting for 100.",
    "101": "For WebSockets there are libraries of their own.",
    "102": "As with 103, nothing of it is to be seen; what comes after it does.",
    "104": "A draft; no client has a call for it.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "418": "Nobody has to handle a joke.",
    "421": "It comes over connections that HTTP/2 shares between hosts; HTTPX makes one for each.",
    "424": "It stands inside a 207.",
    "505": "HTTPX sends no version that a server could not know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
