// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** requests. */
export const tool: ToolRecipes = {
  "id": "requests",
  "side": "client",
  "label": "requests",
  "language": "python",
  "on": "requests 2.28, Python 3.11",
  "aliases": [
    "python-requests",
    "python"
  ],
  "recipes": [
    {
      "code": 200,
      "text": "# Reads JSON, and makes sure that it is JSON before that.\nimport requests\n\nurl = \"http://localhost:8001/cause/200\"\n\n\ndef get_json(url):\n    # Without a timeout it may wait for ever.\n    response = requests.get(\n        url, headers={\"Accept\": \"application/json\"}, timeout=10\n    )\n    response.raise_for_status()\n    media_type = response.headers.get(\"Content-Type\", \"\").split(\";\")[0]\n    if media_type != \"application/json\" and not media_type.endswith(\"+json\"):\n        raise ValueError(f\"{url} gave {media_type or 'nothing'}, and not JSON.\")\n    return response.json()\n\n\npage = get_json(url)\nprint(page[\"name\"])\n# prints: OK\n"
    },
    {
      "code": 201,
      "text": "# Makes something new, and reads it where Location says that it is.\nfrom urllib.parse import urljoin\n\nimport requests\n\nurl = \"http://localhost:8001/cause/201/notes\"\n\n\ndef create(session, note):\n    response = session.post(url, json=note, timeout=10)\n    response.raise_for_status()\n    if response.status_code != 201:\n        raise ValueError(f\"{response.status_code} from {url}\")\n    # Location may be relative, and without it the target itself was made.\n    return urljoin(response.url, response.headers.get(\"Location\", \"\"))\n\n\nwith requests.Session() as session:\n    location = create(session, {\"text\": \"new\"})\n    print(location, session.get(location, timeout=10).json())\n# prints: http://localhost:…/cause/201/notes/… {'text': 'new'}\n"
    },
    {
      "code": 202,
      "text": "# Begins a job, and asks its monitor until it is done.\nimport time\nfrom urllib.parse import urljoin\n\nimport requests\n\nurl = \"http://localhost:8001/cause/202/jobs\"\n\n\ndef run(session, tries=10):\n    response = session.post(url, timeout=10)\n    response.raise_for_status()\n    if response.status_code != 202:\n        return response\n    monitor = urljoin(url, response.headers[\"Location\"])\n    # It answers 200 until the job is done, then leads to the result.\n    for _ in range(tries):\n        response = session.get(monitor, timeout=10)\n        response.raise_for_status()\n        if response.history:\n            return response\n        time.sleep(float(response.headers.get(\"Retry-After\", 0.5)))\n    raise TimeoutError(f\"It is still {response.json()['status']}.\")\n\n\nwith requests.Session() as session:\n    result = run(session)\nprint(result.status_code, result.url)\n# prints: 200 http://localhost:…/cause/200\n"
    },
    {
      "code": 203,
      "text": "# Notices that a proxy has changed what the server sent.\nimport requests\n\nproxies = {\"http\": \"http://mirror:mirror@localhost:8001\"}\n\n\ndef get(url):\n    response = requests.get(url, proxies=proxies, timeout=10)\n    response.raise_for_status()\n    # A digest of the content would not fit, nor is it worth storing.\n    return response.text, response.status_code == 203\n\n\ntext, is_changed = get(\"http://good.playground/\")\nprint(\"A proxy has changed it.\" if is_changed else \"It is as it was sent.\")\n# prints: A proxy has changed it.\n"
    },
    {
      "code": 204,
      "text": "# Deletes something; there is no content to parse then.\nimport requests\n\nurl = \"http://localhost:8001/cause/204/notes/1\"\n\n\ndef send(method, url):\n    response = requests.request(method, url, timeout=10)\n    response.raise_for_status()\n    # json() would raise: there is nothing, not even null.\n    return None if response.status_code == 204 else response.json()\n\n\nprint(send(\"DELETE\", url))\n# prints: None\n"
    },
    {
      "code": 205,
      "text": "# Sends a form, and clears it when the server says so.\nimport requests\n\nurl = \"http://localhost:8001/cause/205/form\"\n\n\ndef send(form):\n    response = requests.post(url, data=form, timeout=10)\n    response.raise_for_status()\n    if response.status_code == 205:\n        form.clear()\n\n\nform = {\"name\": \"Ada\"}\nsend(form)\nprint(len(form), \"fields are filled in.\")\n# prints: 0 fields are filled in.\n"
    },
    {
      "code": 206,
      "text": "# Goes on with a download that broke off, unless the file is another now.\nimport requests\n\nurl = \"http://localhost:8001/cause/206/file\"\n\n# What is on the disk from last time: the beginning, and whose it is.\nstored = b\"All letters: abc\"\netag = '\"1\"'\n\n\ndef resume():\n    headers = {\"Range\": f\"bytes={len(stored)}-\", \"If-Range\": etag}\n    # Octets are counted as they are stored: no coding may change them.\n    headers[\"Accept-Encoding\"] = \"identity\"\n    response = requests.get(url, headers=headers, timeout=10)\n    response.raise_for_status()\n    # 206 is the rest; 200 is all of it, as it is now.\n    if response.status_code == 206:\n        return stored + response.content\n    return response.content\n\n\nprint(resume().decode())\n# prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "# Reads a large file part by part, all parts of the same state.\nimport requests\n\nurl = \"http://localhost:8001/cause/206/file\"\n\n\ndef parts(session, size):\n    headers = {\"Accept-Encoding\": \"identity\"}\n    at, total = 0, None\n    while total is None or at < total:\n        headers[\"Range\"] = f\"bytes={at}-{at + size - 1}\"\n        response = session.get(url, headers=headers, timeout=10)\n        # A 412 says that it is another file now.\n        response.raise_for_status()\n        yield response.content\n        # Who ignores Range sends it all, as 200.\n        if response.status_code != 206:\n            return\n        total = int(response.headers[\"Content-Range\"].split(\"/\")[1])\n        headers[\"If-Match\"] = response.headers[\"ETag\"]\n        at += len(response.content)\n\n\nwith requests.Session() as session:\n    for part in parts(session, 15):\n        print(part.decode())\n# prints: All letters: ab\n# prints: cdefghijklmnopq\n# prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "# Does several things in one request, and looks at what came of each.\nimport requests\n\nurl = \"http://localhost:8001/cause/207/cancellations\"\n\n\ndef cancel(orders):\n    response = requests.post(url, json=orders, timeout=10)\n    # This is silent for 207, whatever failed inside of it.\n    response.raise_for_status()\n    return response.json()[\"responses\"]\n\n\nfor it in cancel([\"/orders/1\", \"/orders/2\"]):\n    if it[\"status\"] < 300:\n        print(\"cancelled:\", it[\"href\"])\n    else:\n        print(\"not:\", it[\"href\"], it[\"status\"], it[\"value\"][\"detail\"])\n# prints: cancelled: /orders/1\n# prints: not: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "# Chooses one of the forms that there are.\nfrom urllib.parse import urljoin\n\nimport requests\n\nurl = \"http://localhost:8001/cause/300/picture\"\n\n\ndef get(session, wanted):\n    # A preferred one would be in Location.\n    response = session.get(url, timeout=10)\n    response.raise_for_status()\n    if response.status_code != 300:\n        return response\n    lines = response.text.splitlines()\n    choices = [it for it in lines if it and not it.startswith(\"#\")]\n    chosen = next((it for it in choices if wanted in it), choices[0])\n    return session.get(urljoin(url, chosen), timeout=10)\n\n\nwith requests.Session() as session:\n    picture = get(session, \"svg\")\nprint(picture.status_code, picture.headers[\"Content-Type\"])\n# prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "# Keeps the new address of what has moved for good.\nimport requests\n\nlinks = {\"news\": \"http://localhost:8001/cause/301/old\"}\n\n\ndef get(name):\n    response = requests.get(links[name], timeout=10)\n    # Only if each step was for good (301 or 308) is its end the new address.\n    if all(it.is_permanent_redirect for it in response.history):\n        links[name] = response.url\n    return response\n\n\nresponse = get(\"news\")\nprint(response.status_code, links[\"news\"])\n# prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 301,
      "situation": "post",
      "text": "# Sends a form to where it goes now; as GET it would be lost on the way.\nfrom urllib.parse import urljoin\n\nimport requests\n\naddresses = {\"form\": \"http://localhost:8001/cause/301/form\"}\n\n\ndef send(session, form):\n    address = addresses[\"form\"]\n    # Told to follow, requests would make a GET of it (RFC 9110 15.4.2).\n    response = session.post(\n        address, data=form, allow_redirects=False, timeout=10\n    )\n    if response.status_code == 301:\n        addresses[\"form\"] = urljoin(address, response.headers[\"Location\"])\n        response = session.post(addresses[\"form\"], data=form, timeout=10)\n    response.raise_for_status()\n    return response.json()\n\n\nwith requests.Session() as session:\n    print(send(session, {\"name\": \"Ada\"})[\"form\"], addresses[\"form\"])\n# prints: {'name': 'Ada'} http://localhost:…/post\n"
    },
    {
      "code": 302,
      "text": "# Follows only where it stays with the same server.\nfrom urllib.parse import urlsplit\n\nimport requests\n\nurl = \"http://localhost:8001/cause/302/old\"\n\n\ndef origin(url):\n    return urlsplit(url)[:2]\n\n\ndef get(session, url, hops=5):\n    response = session.get(url, allow_redirects=False, timeout=10)\n    if response.next is None:\n        return response\n    if origin(response.next.url) != origin(url):\n        raise ValueError(f\"{url} leads away, to {response.next.url}.\")\n    if hops == 0:\n        raise requests.TooManyRedirects(f\"{url} leads on and on.\")\n    return get(session, response.next.url, hops - 1)\n\n\nwith requests.Session() as session:\n    response = get(session, url)\n# It is elsewhere just now: the old address is the one to keep.\nprint(response.status_code, urlsplit(response.url).path)\n# prints: 200 /get\n"
    },
    {
      "code": 303,
      "text": "# Sends a form, and gets the page that shows what came of it.\nfrom urllib.parse import urlsplit\n\nimport requests\n\nurl = \"http://localhost:8001/cause/303/form\"\n\n# A POST that leads to 303 is followed with GET, and without content.\nresponse = requests.post(url, data={\"name\": \"Ada\"}, timeout=10)\nresponse.raise_for_status()\nprint(response.request.method, urlsplit(response.url).path)\n# prints: GET /get\n"
    },
    {
      "code": 304,
      "text": "# Keeps a page with its tag, and fetches it again only if it has changed.\nimport requests\n\nurl = \"http://localhost:8001/cause/304/page\"\nkept = {}\n\n\ndef get(session, url):\n    etag, text = kept.get(url, (None, None))\n    # Fields that are None are left out.\n    headers = {\"If-None-Match\": etag}\n    response = session.get(url, headers=headers, timeout=10)\n    if response.status_code == 304:\n        return \"store\", text\n    response.raise_for_status()\n    if \"ETag\" in response.headers:\n        kept[url] = response.headers[\"ETag\"], response.text\n    return \"server\", response.text\n\n\nwith requests.Session() as session:\n    for _ in range(2):\n        print(*get(session, url), sep=\": \")\n# prints: server: A page that does not change.\n# prints: store: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "# Sends a form to where it has to go just now, as it is.\nimport requests\n\nurl = \"http://localhost:8001/cause/307/form\"\n\n\ndef send(form):\n    # Method and content are kept; a generator could not be sent again.\n    response = requests.post(url, data=form, timeout=10)\n    response.raise_for_status()\n    return response.json()\n\n\nprint(send({\"name\": \"Ada\"})[\"form\"])\n# prints: {'name': 'Ada'}\n"
    },
    {
      "code": 308,
      "text": "# Sends a form to where it goes from now on, and keeps that address.\nimport requests\n\naddresses = {\"form\": \"http://localhost:8001/cause/308/form\"}\n\n\ndef send(form):\n    response = requests.post(addresses[\"form\"], data=form, timeout=10)\n    response.raise_for_status()\n    if all(it.is_permanent_redirect for it in response.history):\n        addresses[\"form\"] = response.url\n    return response.json()\n\n\nprint(send({\"name\": \"Ada\"})[\"form\"], addresses[\"form\"])\n# prints: {'name': 'Ada'} http://localhost:…/post\n"
    },
    {
      "code": 400,
      "text": "# Shows what the server says is wrong with a request.\nimport requests\n\nurl = \"http://localhost:8001/cause/400/json\"\n\n\ndef send(text):\n    headers = {\"Content-Type\": \"application/json\"}\n    response = requests.post(url, data=text, headers=headers, timeout=10)\n    if not response.ok:\n        raise ValueError(reason_of(response))\n    return response.json()\n\n\ndef reason_of(response):\n    # Problem details (RFC 9457), where there are some.\n    media_type = response.headers.get(\"Content-Type\", \"\")\n    if not media_type.startswith(\"application/problem+json\"):\n        return f\"{response.status_code} {response.reason}\"\n    problem = response.json()\n    return f\"{response.status_code} {problem['title']}: {problem['detail']}\"\n\n\ntry:\n    send('{\"a\":')\nexcept ValueError as error:\n    # The same request would fail again: it is shown, not repeated.\n    print(error)\n# prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "# Asks for credentials when the server does, and repeats the request once.\nimport re\n\nimport requests\n\nurl = \"http://localhost:8001/cause/401/door\"\n\n\ndef get(session, url):\n    response = session.get(url, timeout=10)\n    challenge = response.headers.get(\"WWW-Authenticate\", \"\")\n    if response.status_code == 401 and re.search(r\"\\bBasic\\b\", challenge, re.I):\n        response = session.get(url, auth=ask(challenge), timeout=10)\n    response.raise_for_status()\n    return response\n\n\ndef ask(challenge):\n    # Here an application shows a dialog.\n    return \"user\", \"password\"\n\n\nwith requests.Session() as session:\n    # Otherwise it takes credentials from ~/.netrc by itself.\n    session.trust_env = False\n    response = get(session, url)\nprint(response.status_code, response.text)\n# prints: 200 You are in.\n"
    },
    {
      "code": 401,
      "situation": "digest",
      "text": "# Proves that it knows a password without sending it.\nimport requests\nfrom requests.auth import HTTPDigestAuth\n\nurl = \"http://localhost:8001/cause/401/vault\"\n\nwith requests.Session() as session:\n    # The first 401 brings a nonce; later requests begin with credentials.\n    session.auth = HTTPDigestAuth(\"user\", \"password\")\n    for _ in range(2):\n        response = session.get(url, timeout=10)\n        response.raise_for_status()\n        print(response.status_code, len(response.history))\n# prints: 200 1\n# prints: 200 0\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "# Gets a fresh token when the one that it has has expired.\nfrom urllib.parse import urljoin\n\nimport requests\n\nurl = \"http://localhost:8001/cause/401/account\"\n\n\nclass Refreshing(requests.auth.AuthBase):\n    def __init__(self, access, refresh):\n        self.access, self.refresh = access, refresh\n\n    def __call__(self, request):\n        request.headers[\"Authorization\"] = f\"Bearer {self.access}\"\n        request.register_hook(\"response\", self.refreshed)\n        return request\n\n    def refreshed(self, response, **options):\n        if response.status_code != 401:\n            return response\n        # Read to its end, so that the connection can be used again.\n        response.content\n        self.get_token()\n        again = response.request.copy()\n        again.headers[\"Authorization\"] = f\"Bearer {self.access}\"\n        # Straight over the connection: no hook, so a second 401 is the end.\n        second = response.connection.send(again, **options)\n        second.history.append(response)\n        second.request = again\n        return second\n\n    def get_token(self):\n        form = {\"grant_type\": \"refresh_token\", \"refresh_token\": self.refresh}\n        address = urljoin(url, \"/cause/401/token\")\n        response = requests.post(address, data=form, timeout=10)\n        response.raise_for_status()\n        token = response.json()\n        self.access = token[\"access_token\"]\n        self.refresh = token.get(\"refresh_token\", self.refresh)\n\n\nresponse = requests.get(url, auth=Refreshing(\"expired\", \"valid\"), timeout=10)\nprint(response.status_code, response.json())\n# prints: 200 {'name': 'user'}\n"
    },
    {
      "code": 402,
      "text": "# Pays for what costs something, if the reader wants to.\nimport requests\n\nurl = \"http://localhost:8001/cause/402/article\"\n\n\ndef get(session, url, pay):\n    response = session.get(url, timeout=10)\n    if response.status_code == 402:\n        receipt = pay(response.json()[\"detail\"])\n        headers = {\"Playground-Receipt\": receipt}\n        response = session.get(url, headers=headers, timeout=10)\n    response.raise_for_status()\n    return response\n\n\ndef pay(reason):\n    # Here an application asks, and hands over to whoever takes the money.\n    return \"paid\"\n\n\nwith requests.Session() as session:\n    article = get(session, url, pay)\nprint(article.status_code, article.text)\n# prints: 200 An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "# Tells who may not from who is not known; nothing is repeated.\nimport requests\n\nurl = \"http://localhost:8001/cause/403/cellar\"\n\n\ndef get(url, user, password):\n    response = requests.get(url, auth=(user, password), timeout=10)\n    if response.status_code == 401:\n        return \"Log in again.\"\n    # The same credentials would be refused again: others may do.\n    if response.status_code == 403:\n        return f\"{user} may not see this.\"\n    response.raise_for_status()\n    return response.text\n\n\nprint(get(url, \"guest\", \"guest\"))\nprint(get(url, \"owner\", \"owner\"))\n# prints: guest may not see this.\n# prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "# Takes what is not there for a value, and all else that fails for an error.\nimport requests\n\nurl = \"http://localhost:8001/cause/404/nothing-here\"\n\n\ndef find(url):\n    response = requests.get(url, timeout=10)\n    if response.status_code == 404:\n        return None\n    response.raise_for_status()\n    return response.json()\n\n\nprint(find(url) or \"There is none.\")\n# prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "# Learns from Allow what can be done here.\nimport requests\n\nurl = \"http://localhost:8001/cause/405\"\n\n\ndef remove(url):\n    response = requests.delete(url, timeout=10)\n    if response.status_code == 405:\n        allow = response.headers.get(\"Allow\", \"\")\n        return False, [it.strip() for it in allow.split(\",\")]\n    response.raise_for_status()\n    return True, []\n\n\n# Here an application hides what cannot be done.\nprint(*remove(url))\n# prints: False ['GET', 'HEAD', 'OPTIONS']\n"
    },
    {
      "code": 406,
      "text": "# Asks for its favourite, and for anything if there is none of it.\nimport requests\n\nurl = \"http://localhost:8001/cause/406\"\n\n\ndef get(session, url, media_type):\n    response = session.get(url, headers={\"Accept\": media_type}, timeout=10)\n    if response.status_code == 406:\n        response = session.get(url, headers={\"Accept\": \"*/*\"}, timeout=10)\n    response.raise_for_status()\n    return response\n\n\nwith requests.Session() as session:\n    # One request does the same: Accept: image/png, */*;q=0.1\n    response = get(session, url, \"image/png\")\nprint(response.status_code, response.headers[\"Content-Type\"])\n# prints: 200 text/plain…\n"
    },
    {
      "code": 407,
      "text": "# Tells the proxy who it is, when that asks.\nimport requests\n\nproxy = \"http://localhost:8001\"\n\n\ndef get(url, user=None):\n    address = proxy if user is None else proxy.replace(\"//\", f\"//{user}@\")\n    response = requests.get(url, proxies={\"http\": address}, timeout=10)\n    # Over https this is a ProxyError instead: the tunnel is refused.\n    if response.status_code == 407 and user is None:\n        return get(url, ask())\n    response.raise_for_status()\n    return response\n\n\ndef ask():\n    # Here an application shows a dialog, which names the proxy.\n    return \"user:password\"\n\n\nprint(get(\"http://good.playground/\").status_code)\n# prints: 200\n"
    },
    {
      "code": 408,
      "text": "# Sends what comes slowly; all at once, if the server did not wait.\nimport time\n\nimport requests\n\nurl = \"http://localhost:8001/cause/408/slow\"\nheaders = {\"Content-Type\": \"text/plain\"}\n\n\ndef upload(make_file):\n    # Of what a generator yields, a 408 would be lost: that needs a file with\n    # a length, since only then is an answer read that comes before the end.\n    response = requests.post(\n        url, data=make_file(), headers=headers, timeout=10\n    )\n    if response.status_code == 408:\n        # The server closes that connection: this goes over a new one.\n        whole = make_file().read()\n        response = requests.post(url, data=whole, headers=headers, timeout=10)\n    response.raise_for_status()\n    return response\n\n\nclass SlowFile:\n    octets = b\"one half, and the other\"\n    at = 0\n\n    def __len__(self):\n        return len(self.octets)\n\n    def read(self, size=-1):\n        # However much is asked for, it gives the half of it at a time.\n        size = len(self) if size < 0 else len(self) // 2 + 1\n        if self.at > 0:\n            time.sleep(1.5)\n        self.at += size\n        return self.octets[self.at - size : self.at]\n\n\nprint(upload(SlowFile).status_code)\n# prints: 200\n"
    },
    {
      "code": 409,
      "text": "# Puts a list that others change as well: what they added is kept.\nimport requests\n\nurl = \"http://localhost:8001/cause/409/list\"\n\n\ndef save(session, mine, tries=3):\n    response = session.put(url, json=mine, timeout=10)\n    if response.status_code == 409 and tries > 1:\n        theirs = session.get(url, timeout=10).json()\n        return save(session, merged(mine, theirs), tries - 1)\n    response.raise_for_status()\n    return response.json()\n\n\ndef merged(mine, theirs):\n    # The same content would be in conflict again: it has to be another.\n    items = dict.fromkeys([*theirs[\"items\"], *mine[\"items\"]])\n    return {\"revision\": theirs[\"revision\"], \"items\": list(items)}\n\n\nwith requests.Session() as session:\n    print(save(session, {\"revision\": 2, \"items\": [\"bread\", \"eggs\"]}))\n# prints: {'revision': 4, 'items': ['bread', 'milk', 'eggs']}\n"
    },
    {
      "code": 410,
      "text": "# Forgets a link whose target is gone for good.\nimport requests\n\nlinks = {\"http://localhost:8001/cause/410/offer\"}\n\n\ndef open_link(url):\n    response = requests.get(url, timeout=10)\n    # A 404 may be over tomorrow: that link stays.\n    if response.status_code == 410:\n        links.discard(url)\n    return response.text if response.ok else None\n\n\nfor url in list(links):\n    open_link(url)\nprint(len(links), \"links are left.\")\n# prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "# Sends a stream; with its length, if the server wants to know that.\nimport requests\n\nurl = \"http://localhost:8001/cause/411/meter\"\nheaders = {\"Content-Type\": \"text/plain\"}\n\n\ndef upload(read):\n    # What a generator yields is sent in chunks, without Content-Length.\n    response = requests.post(url, data=read(), headers=headers, timeout=10)\n    if response.status_code == 411:\n        whole = b\"\".join(read())\n        response = requests.post(url, data=whole, headers=headers, timeout=10)\n    response.raise_for_status()\n    return response\n\n\ndef read():\n    yield b\"12.5 \"\n    yield b\"kWh\"\n\n\nprint(upload(read).status_code)\n# prints: 200\n"
    },
    {
      "code": 412,
      "text": "# Counts on without overwriting what others counted meanwhile.\nimport requests\n\nurl = \"http://localhost:8001/cause/412/counter\"\n\n\ndef add(session, amount, tries=4):\n    current = session.get(url, timeout=10)\n    current.raise_for_status()\n    count = current.json()[\"count\"] + amount\n    headers = {\"If-Match\": current.headers[\"ETag\"]}\n    response = session.put(\n        url, json={\"count\": count}, headers=headers, timeout=10\n    )\n    # Somebody was faster: all of it again, with what is there now.\n    if response.status_code == 412 and tries > 1:\n        return add(session, amount, tries - 1)\n    response.raise_for_status()\n    return count\n\n\nwith requests.Session() as session:\n    print(add(session, 1))\n# prints: 3\n"
    },
    {
      "code": 412,
      "situation": "create",
      "text": "# Makes something only if nothing is there yet.\nimport requests\n\nurl = \"http://localhost:8001/cause/201/notes/old\"\n\n\ndef create(note):\n    headers = {\"If-None-Match\": \"*\"}\n    response = requests.put(url, json=note, headers=headers, timeout=10)\n    # Without If-None-Match it would have replaced what is there.\n    if response.status_code == 412:\n        return False\n    response.raise_for_status()\n    return True\n\n\nprint(\"It is made.\" if create({\"text\": \"new\"}) else \"The name is taken.\")\n# prints: The name is taken.\n"
    },
    {
      "code": 413,
      "text": "# Sends lines at once, or in halves where that is too much.\nimport requests\n\nurl = \"http://localhost:8001/cause/413/slot\"\nheaders = {\"Content-Type\": \"text/plain\"}\n\n\ndef send(session, lines):\n    data = \"\\n\".join(lines).encode()\n    response = session.post(url, data=data, headers=headers, timeout=10)\n    if response.status_code == 413 and len(lines) > 1:\n        half = (len(lines) + 1) // 2\n        return send(session, lines[:half]) + send(session, lines[half:])\n    response.raise_for_status()\n    return 1\n\n\nwith requests.Session() as session:\n    count = send(session, [\"one\", \"two\", \"three\", \"four\"])\nprint(f\"It took {count} requests.\")\n# prints: It took 2 requests.\n"
    },
    {
      "code": 414,
      "text": "# Asks in the address, or in content where the address gets too long.\nimport requests\n\nurl = \"http://localhost:8001/cause/414/search\"\n\n\ndef search(question):\n    response = requests.get(url, params=question, timeout=10)\n    if response.status_code == 414:\n        # The server has to offer this; QUERY would be the method for it.\n        response = requests.post(url, data=question, timeout=10)\n    response.raise_for_status()\n    return response.json()\n\n\nprint(search({\"id\": range(1000, 4000)}))\n# prints: {'found': 3000}\n"
    },
    {
      "code": 415,
      "text": "# Sends the form of its data that the server takes.\nimport json\n\nimport requests\n\nurl = \"http://localhost:8001/cause/415/inbox\"\n\norder = {\"count\": 1}\nforms = {\n    \"application/xml\": f\"<order><count>{order['count']}</count></order>\",\n    \"application/json\": json.dumps(order),\n}\n\n\ndef send(session, media_type):\n    headers = {\"Content-Type\": media_type}\n    data = forms[media_type].encode()\n    return session.post(url, data=data, headers=headers, timeout=10)\n\n\nwith requests.Session() as session:\n    response = send(session, \"application/xml\")\n    if response.status_code == 415:\n        told = response.headers\n        taken = told.get(\"Accept-Post\") or told.get(\"Accept\") or \"\"\n        media_type = next((it for it in forms if it in taken), None)\n        if media_type:\n            response = send(session, media_type)\nprint(response.status_code)\n# prints: 200\n"
    },
    {
      "code": 416,
      "text": "# Goes on with a download that may be complete already.\nimport requests\n\nurl = \"http://localhost:8001/cause/416/file\"\n\n\ndef complete(session, stored):\n    headers = {\"Accept-Encoding\": \"identity\"}\n    ranged = {**headers, \"Range\": f\"bytes={len(stored)}-\"}\n    response = session.get(url, headers=ranged, timeout=10)\n    if response.status_code == 416:\n        # Content-Range says how long it is: bytes */10.\n        total = response.headers.get(\"Content-Range\", \"\").split(\"/\")[-1]\n        if total == str(len(stored)):\n            return stored\n        # It is shorter than what is here, so it is another file.\n        response = session.get(url, headers=headers, timeout=10)\n    response.raise_for_status()\n    if response.status_code == 206:\n        return stored + response.content\n    return response.content\n\n\nwith requests.Session() as session:\n    print(complete(session, b\"0123456789\").decode())\n# prints: 0123456789\n"
    },
    {
      "code": 417,
      "text": "# Sends its content without Expect, if the server cannot say 100.\nimport requests\n\nurl = \"http://localhost:8001/cause/417/upload\"\n\n\ndef upload(data):\n    headers = {\"Content-Type\": \"text/plain\", \"Expect\": \"100-continue\"}\n    response = requests.post(url, data=data, headers=headers, timeout=10)\n    if response.status_code == 417:\n        del headers[\"Expect\"]\n        response = requests.post(url, data=data, headers=headers, timeout=10)\n    response.raise_for_status()\n    return response.json()\n\n\nprint(upload(b\"hello\"))\n# prints: {'octets': 5}\n"
    },
    {
      "code": 422,
      "text": "# Shows each error beside the field of the form that it is about.\nimport requests\n\nurl = \"http://localhost:8001/cause/422/orders\"\n\n\ndef send(order):\n    response = requests.post(url, json=order, timeout=10)\n    if response.status_code == 422:\n        # pointer is a JSON Pointer into what was sent: #/count\n        errors = response.json()[\"errors\"]\n        return {it[\"pointer\"][2:]: it[\"detail\"] for it in errors}\n    response.raise_for_status()\n    return {}\n\n\nfor name, text in send({\"count\": -1}).items():\n    print(name, text)\n# prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "# Locks a file before it is written, and waits while somebody else has it.\nimport time\nfrom concurrent.futures import ThreadPoolExecutor\n\nimport requests\n\nurl = \"http://localhost:8001/dav/423/notes.txt\"\n\nlockinfo = \"\"\"<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>\"\"\"\n\n\ndef lock(session, tries=10):\n    headers = {\"Content-Type\": \"application/xml\", \"Timeout\": \"Second-60\"}\n    for _ in range(tries):\n        response = session.request(\n            \"LOCK\", url, data=lockinfo, headers=headers, timeout=10\n        )\n        if response.status_code != 423:\n            break\n        time.sleep(0.5)\n    response.raise_for_status()\n    return response.headers[\"Lock-Token\"]\n\n\ndef write(text):\n    with requests.Session() as session:\n        token = lock(session)\n        try:\n            time.sleep(0.5)\n            headers = {\"Content-Type\": \"text/plain\", \"If\": f\"({token})\"}\n            response = session.put(url, text, headers=headers, timeout=10)\n            return response.status_code\n        finally:\n            headers = {\"Lock-Token\": token}\n            session.request(\"UNLOCK\", url, headers=headers, timeout=10)\n\n\nwith ThreadPoolExecutor() as pool:\n    print(*pool.map(write, [\"mine\", \"yours\"]))\n# prints: 204 204\n"
    },
    {
      "code": 425,
      "text": "# Repeats what came too early, once; by then the handshake is over.\nimport requests\n\nurl = \"http://localhost:8001/cause/425/page\"\n\n\ndef get(session, url, headers):\n    response = session.get(url, headers=headers, timeout=10)\n    if response.status_code == 425:\n        # requests sends no early data itself: a proxy on the way did.\n        response = session.get(url, timeout=10)\n    response.raise_for_status()\n    return response\n\n\nwith requests.Session() as session:\n    # What such a proxy adds (RFC 8470 5.1).\n    response = get(session, url, {\"Early-Data\": \"1\"})\nprint(response.status_code, response.text)\n# prints: 200 On time.\n"
    },
    {
      "code": 426,
      "text": "# Says which protocol is wanted instead: requests cannot change to another.\nimport requests\n\nurl = \"http://localhost:8001/cause/426/socket\"\n\n\ndef get(url):\n    response = requests.get(url, timeout=10)\n    if response.status_code == 426:\n        wanted = response.headers.get(\"Upgrade\", \"nothing\")\n        raise NotImplementedError(f\"This takes a library for {wanted}.\")\n    response.raise_for_status()\n    return response\n\n\ntry:\n    get(url)\nexcept NotImplementedError as error:\n    print(error)\n# prints: This takes a library for websocket.\n"
    },
    {
      "code": 428,
      "text": "# Says which state it means to change, when the server insists.\nimport requests\n\nurl = \"http://localhost:8001/cause/428/note\"\n\n\ndef put(session, text, etag=None):\n    headers = {\"Content-Type\": \"text/plain\", \"If-Match\": etag}\n    response = session.put(url, text, headers=headers, timeout=10)\n    if response.status_code == 428 and etag is None:\n        current = session.get(url, timeout=10)\n        # Here an application shows what would be overwritten.\n        print(\"there is:\", current.text)\n        return put(session, text, current.headers[\"ETag\"])\n    response.raise_for_status()\n    return response\n\n\nwith requests.Session() as session:\n    print(put(session, \"mine\").status_code)\n# prints: there is: theirs\n# prints: 200\n"
    },
    {
      "code": 429,
      "text": "# Waits as long as the server asks for, and sends the request again.\nimport random\nimport time\nfrom datetime import datetime, timezone\nfrom email.utils import parsedate_to_datetime\n\nimport requests\n\nurl = \"http://localhost:8001/cause/429/api\"\n\n\ndef get(session, tries=3):\n    response = session.get(url, timeout=10)\n    if response.status_code == 429 and tries > 1:\n        seconds = seconds_of(response)\n        # To come sooner would not help: what takes too long is given up.\n        # urllib3's Retry would wait for hours, if it is told to.\n        if seconds < 60:\n            # A little later each time, so that not all come back at once.\n            time.sleep(seconds + random.uniform(0, 0.5))\n            return get(session, tries - 1)\n    response.raise_for_status()\n    return response\n\n\ndef seconds_of(response):\n    # Retry-After is a number of seconds or a date (RFC 9110 10.2.3).\n    value = response.headers.get(\"Retry-After\", \"1\")\n    if value.isdigit():\n        return int(value)\n    then = parsedate_to_datetime(value)\n    return max((then - datetime.now(timezone.utc)).total_seconds(), 0)\n\n\nwith requests.Session() as session:\n    for _ in range(3):\n        get(session)\n    response = get(session)\nprint(response.status_code, response.text)\n# prints: 200 one of three\n"
    },
    {
      "code": 431,
      "text": "# Lets go of cookies that have grown too large, and asks once more.\nimport requests\n\nurl = \"http://localhost:8001/cause/431\"\n\n\ndef get(session, url):\n    response = session.get(url, timeout=10)\n    if response.status_code == 431:\n        largest = max(session.cookies, key=lambda it: len(it.value))\n        session.cookies.clear(largest.domain, largest.path, largest.name)\n        response = session.get(url, timeout=10)\n    response.raise_for_status()\n    return response\n\n\nwith requests.Session() as session:\n    session.cookies.update({\"session\": \"1\", \"history\": \"x\" * 20_000})\n    response = get(session, url)\n    print(response.status_code, session.cookies.keys())\n# prints: 200 ['session']\n"
    },
    {
      "code": 451,
      "text": "# Tells the reader who demanded that something is withheld.\nimport requests\n\nurl = \"http://localhost:8001/cause/451/book\"\n\n\ndef read(url, headers):\n    response = requests.get(url, headers=headers, timeout=10)\n    if response.status_code == 451:\n        who = response.links.get(\"blocked-by\", {}).get(\"url\")\n        see = f\", see {who}\" if who else \"\"\n        return f\"It is withheld by law{see}.\"\n    response.raise_for_status()\n    return response.text\n\n\nprint(read(url, {\"Playground-Country\": \"XX\"}))\n# prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "# Reports what failed, and does not send an order a second time.\nimport requests\n\nurl = \"http://localhost:8001/cause/500/bug\"\n\n\ndef order(thing):\n    response = requests.post(url, json={\"thing\": thing}, timeout=10)\n    if response.status_code >= 500:\n        media_type = response.headers.get(\"Content-Type\", \"\")\n        is_problem = media_type.startswith(\"application/problem+json\")\n        problem = response.json() if is_problem else {}\n        # Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).\n        see = problem.get(\"instance\", \"nothing\")\n        raise RuntimeError(f\"{response.status_code}, see {see}\")\n    response.raise_for_status()\n    return response.json()\n\n\ntry:\n    order(\"book\")\nexcept RuntimeError as error:\n    print(error)\n# prints: 500, see urn:uuid:…\n"
    },
    {
      "code": 501,
      "text": "# Asks with QUERY, or with POST where the server does not know it yet.\nimport requests\n\nurl = \"http://localhost:8001/cause/501/search\"\n\n\ndef search(session, words, method=\"QUERY\"):\n    response = session.request(method, url, data={\"words\": words}, timeout=10)\n    if response.status_code == 501 and method != \"POST\":\n        # It will not know it the next time either.\n        return search(session, words, \"POST\")\n    response.raise_for_status()\n    return response.json()\n\n\nwith requests.Session() as session:\n    print(search(session, \"status codes\"))\n# prints: {'found': 3}\n"
    },
    {
      "code": 502,
      "text": "# Asks again a little later, then makes do with what it had before.\nimport requests\nfrom requests.adapters import HTTPAdapter\nfrom urllib3.util import Retry\n\nurl = \"http://localhost:8001/gateway/refuses/\"\nbefore = {\"weather\": \"rain\", \"from\": \"yesterday\"}\n\n# GET and other idempotent methods only, unless allowed_methods says more.\nretry = Retry(\n    total=2, status_forcelist=[502], backoff_factor=0.5, raise_on_status=False\n)\n\n\ndef get(session, url):\n    response = session.get(url, timeout=10)\n    if response.status_code == 502:\n        # What went wrong behind the gateway (RFC 9209).\n        print(response.headers.get(\"Proxy-Status\"))\n        return before\n    response.raise_for_status()\n    return response.json()\n\n\nwith requests.Session() as session:\n    session.mount(\"http://\", HTTPAdapter(max_retries=retry))\n    session.mount(\"https://\", HTTPAdapter(max_retries=retry))\n    print(get(session, url))\n# prints: playground;error=connection_refused\n# prints: {'weather': 'rain', 'from': 'yesterday'}\n"
    },
    {
      "code": 503,
      "text": "# Comes back when the server says that it can be used again.\nimport time\nfrom datetime import datetime, timezone\nfrom email.utils import parsedate_to_datetime\n\nimport requests\n\nurl = \"http://localhost:8001/cause/503/shop\"\n\n\ndef get(session, url, tries=3):\n    response = session.get(url, timeout=10)\n    after = response.headers.get(\"Retry-After\")\n    # Without Retry-After nobody knows whether it passes.\n    if response.status_code == 503 and after and tries > 1:\n        seconds = seconds_until(after)\n        if seconds < 60:\n            time.sleep(max(seconds, 0))\n            return get(session, url, tries - 1)\n    response.raise_for_status()\n    return response\n\n\ndef seconds_until(after):\n    if after.isdigit():\n        return int(after)\n    then = parsedate_to_datetime(after)\n    return (then - datetime.now(timezone.utc)).total_seconds()\n\n\nwith requests.Session() as session:\n    response = get(session, url)\nprint(response.status_code, response.json())\n# prints: 200 {'open': True}\n"
    },
    {
      "code": 504,
      "text": "# Asks again for what took too long; GET may be repeated.\nimport time\n\nimport requests\n\nurl = \"http://localhost:8001/cause/504/report\"\n\n\ndef get(session, url, tries=3, wait=0.6):\n    # The first is for the connection, the second for each piece of the answer.\n    response = session.get(url, timeout=(3, 30))\n    if response.status_code == 504 and tries > 1:\n        time.sleep(wait)\n        return get(session, url, tries - 1, 2 * wait)\n    response.raise_for_status()\n    return response\n\n\nwith requests.Session() as session:\n    response = get(session, url)\nprint(response.status_code, response.json())\n# prints: 200 {'pages': 12}\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "# Sends an order again under the same key, so that it is one order.\nimport time\nimport uuid\n\nimport requests\n\nurl = \"http://localhost:8001/cause/504/orders\"\n\n\ndef order(session, tries=3):\n    headers = {\"Idempotency-Key\": f'\"{uuid.uuid4()}\"'}\n    for _ in range(tries):\n        response = session.post(url, headers=headers, timeout=10)\n        # It may have been taken, or not: only the key makes another try safe.\n        if response.status_code != 504:\n            break\n        time.sleep(0.5)\n    response.raise_for_status()\n    return response\n\n\nwith requests.Session() as session:\n    response = order(session)\nprint(response.status_code, response.json())\n# prints: 201 {'id': '…'}\n"
    },
    {
      "code": 507,
      "text": "# Says that there is no room, and how much there is.\nfrom urllib.parse import urljoin\nfrom xml.etree import ElementTree\n\nimport requests\n\nurl = \"http://localhost:8001/dav/507/large.txt\"\n\n\ndef upload(session, data):\n    headers = {\"Content-Type\": \"text/plain\"}\n    response = session.put(url, data, headers=headers, timeout=10)\n    # Nothing changes until somebody makes room: it is not repeated.\n    if response.status_code == 507:\n        return f\"No room, {free(session)} octets are left.\"\n    response.raise_for_status()\n    return \"It is there.\"\n\n\ndef free(session):\n    response = session.request(\n        \"PROPFIND\", urljoin(url, \".\"), headers={\"Depth\": \"0\"}, timeout=10\n    )\n    found = ElementTree.fromstring(response.content)\n    return found.findtext(\".//{DAV:}quota-available-bytes\")\n\n\nwith requests.Session() as session:\n    print(upload(session, b\"x\" * 70_000))\n# prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "# Notices that it is the network that answers, and not the server.\nimport requests\n\nurl = \"http://localhost:8001/cause/511/news\"\n\n\ndef get(url):\n    response = requests.get(url, timeout=10)\n    if response.status_code == 511:\n        # The page is the portal's: it is for a person, in a browser.\n        raise ConnectionError(\"Log in to this network first.\")\n    response.raise_for_status()\n    return response.text\n\n\ntry:\n    get(url)\nexcept ConnectionError as error:\n    print(error)\n# prints: Log in to this network first.\n"
    }
  ],
  "impossible": [
    {
      "code": 102,
      "text": "# Waits for a slow job.\nimport requests\n\nurl = \"http://localhost:8001/cause/102/job\"\n\nresponse = requests.get(url, timeout=10)\nprint(response.status_code, response.text)\n",
      "proof": "102 \n"
    },
    {
      "code": 103,
      "text": "# Looks for hints ahead of the page.\nimport requests\n\nurl = \"http://localhost:8001/cause/103/page\"\n\nresponse = requests.get(url, timeout=10)\nprint(response.status_code, response.text)\n",
      "proof": "103 \n"
    }
  ],
  "leftOut": {
    "100": "It sends its content without waiting for 100.",
    "101": "For WebSockets there are libraries of their own.",
    "104": "A draft; no client has a call for it.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "418": "Nobody has to handle a joke.",
    "421": "It comes over connections that HTTP/2 shares between hosts, which requests does not speak.",
    "424": "It stands inside a 207.",
    "505": "requests sends no version that a server could not know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
