// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** @verdict/client. */
export const tool: ToolRecipes = {
  "id": "verdict-client",
  "side": "client",
  "label": "@verdict/client",
  "language": "ts",
  "on": "@verdict/client 0.1, Node 24",
  "aliases": [
    "verdict"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "// Sends content only once the server has said that it wants it.\nimport { client } from \"@verdict/client\";\nimport { overNode } from \"@verdict/client/node\";\n\nconst url = \"http://localhost:8001/cause/100/upload\";\nconst transport = overNode();\nconst api = client({ transport });\n\nconst upload = await api.post(url, {\n  headers: { Expect: \"100-continue\", \"Content-Type\": \"text/plain\" },\n  body: \"hello\",\n  onInterim: (status) => console.log(status),\n});\nconsole.log(upload.status, \"data\" in upload && upload.data);\ntransport.close();\n// prints: 100\n// prints: 200 { octets: 5 }\n"
    },
    {
      "code": 102,
      "text": "// Is told that a slow request is still worked on.\nimport { client } from \"@verdict/client\";\nimport { overNode } from \"@verdict/client/node\";\n\nconst url = \"http://localhost:8001/cause/102/job\";\nconst transport = overNode();\nconst api = client({ transport });\n\nlet signs = 0;\nconst job = await api.get(url, {\n  onInterim: (status) => {\n    if (status === 102) signs++;\n  },\n});\nconsole.log(signs > 0, job.status);\ntransport.close();\n// prints: true 200\n"
    },
    {
      "code": 103,
      "text": "// Reads the hints that come ahead of a page.\nimport { client } from \"@verdict/client\";\nimport { overNode } from \"@verdict/client/node\";\n\nconst url = \"http://localhost:8001/cause/103/page\";\nconst transport = overNode();\nconst api = client({ transport });\n\nconst page = await api.get(url, {\n  onInterim: (status, headers) => console.log(status, headers.get(\"Link\")),\n});\nconsole.log(page.status, \"data\" in page && page.data);\ntransport.close();\n// prints: 103 </style.css>; rel=preload; as=style\n// prints: 200 A page, after its hints.\n"
    },
    {
      "code": 200,
      "text": "// Reads JSON; whatever else comes is an error that says what it was.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/200\";\nconst api = client();\n\nconst page = await api.get(url).json<{ name: string }>();\nconsole.log(page.name);\n// prints: OK\n"
    },
    {
      "code": 201,
      "text": "// Makes something new, and reads it where Location says that it is.\nimport { client, json } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/201/notes\";\nconst api = client();\n\ninterface Note {\n  readonly text: string;\n}\n\nconst note: Note = { text: \"new\" };\nconst r = await api.post(url, { json: note }, { 201: json<Note>() });\nif (r.is === 201) {\n  const location = new URL(r.headers.get(\"Location\") ?? \"\", r.url);\n  console.log(location.pathname, await api.get(location).json<Note>());\n} else console.log(r.status);\n// prints: /cause/201/notes/… { text: 'new' }\n"
    },
    {
      "code": 202,
      "text": "// Begins a job, and follows its monitor until it is done.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/202/jobs\";\nconst api = client();\n\n// Each 200 of the monitor says that it is not done yet, a 303 that it is.\nconst result = await api.post(url).done({ every: 500 });\nconsole.log(result.status, new URL(result.url).pathname);\n// prints: 200 /cause/200\n"
    },
    {
      "code": 204,
      "text": "// Deletes something; there is no content then, and its type says so.\nimport { client, none } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/204/notes/1\";\nconst api = client();\n\nconst r = await api.delete(url, {}, { 204: none, 404: none });\nswitch (r.is) {\n  case 204:\n  case 404: // gone already\n    console.log(\"It is gone.\", r.data);\n    break;\n  default:\n    console.log(\"It is still there:\", r.status);\n}\n// prints: It is gone. undefined\n"
    },
    {
      "code": 205,
      "text": "// Sends a form, and clears it when the server says so.\nimport { client, none } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/205/form\";\nconst api = client();\n\nconst form = new Map([[\"name\", \"Ada\"]]);\nconst body = new URLSearchParams([...form]);\nconst r = await api.post(url, { body }, { 205: none });\nif (r.is === 205) form.clear();\nconsole.log(form.size, \"fields are filled in.\");\n// prints: 0 fields are filled in.\n"
    },
    {
      "code": 206,
      "text": "// Goes on with a download that broke off, unless the file is another now.\nimport { client, text } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/206/file\";\nconst api = client();\n\n// What is on the disk from last time: the beginning, and whose it is.\nconst stored = { text: \"All letters: abc\", etag: '\"1\"' };\n\nconst at = Buffer.byteLength(stored.text);\nconst headers = { Range: `bytes=${at}-`, \"If-Range\": stored.etag };\nconst r = await api.get(url, { headers }, { 200: text, 206: text });\nif (r.is === 206) console.log(stored.text + r.data);\nelse if (r.is === 200) console.log(r.data);\nelse console.log(\"failed:\", r.status);\n// prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "// Reads a large file part by part, all parts of the same state.\nimport { bytes, client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/206/file\";\nconst api = client();\n\nasync function* parts(size: number): AsyncGenerator<Uint8Array> {\n  let [at, total] = [0, Number.POSITIVE_INFINITY];\n  let etag: string | undefined;\n  while (at < total) {\n    const range = `bytes=${at}-${at + size - 1}`;\n    const headers = { Range: range, \"If-Match\": etag };\n    const r = await api.get(url, { headers }, { 200: bytes, 206: bytes });\n    if (r.is === 200) return yield r.data;\n    // 412: it is another file now.\n    if (r.is !== 206) throw new Error(`It ended with ${r.status}.`);\n    yield r.data;\n    at += r.data.length;\n    total = Number(r.headers.get(\"Content-Range\")?.split(\"/\")[1]);\n    etag ??= r.headers.get(\"ETag\") ?? undefined;\n  }\n}\n\nfor await (const part of parts(15)) console.log(new TextDecoder().decode(part));\n// prints: All letters: ab\n// prints: cdefghijklmnopq\n// prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "// Does several things in one request, and looks at what came of each.\nimport { client, json } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/207/cancellations\";\nconst api = client();\n\ninterface Several {\n  readonly responses: readonly {\n    readonly href: string;\n    readonly status: number;\n    readonly value?: { readonly detail: string };\n  }[];\n}\n\nconst orders = [\"/orders/1\", \"/orders/2\"];\nconst r = await api.post(url, { json: orders }, { 207: json<Several>() });\nif (r.is === 207) {\n  for (const { href, status, value } of r.data.responses)\n    console.log(href, status, value?.detail ?? \"cancelled\");\n}\n// prints: /orders/1 204 cancelled\n// prints: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "// Chooses one of the forms that there are.\nimport { client, text } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/300/picture\";\nconst api = client();\n\nlet r = await api.get(url, {}, { 300: text });\nif (r.is === 300) {\n  const choices = r.data.split(/\\r?\\n/).filter((it) => /^[^#]/.test(it));\n  const chosen = choices.find((it) => it.includes(\"svg\")) ?? choices[0];\n  r = await api.get(new URL(chosen ?? \"\", url), {}, { 300: text });\n}\nif (r.is === \"2xx\") console.log(r.status, r.headers.get(\"Content-Type\"));\n// prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "// Keeps the new address of what has moved for good.\nimport { client } from \"@verdict/client\";\n\nconst links = new Map([[\"news\", \"http://localhost:8001/cause/301/old\"]]);\nconst api = client();\n\nconst r = await api.get(links.get(\"news\") ?? \"\");\n// The trail has every step: only what moved for good counts.\nconst hops = r.trail.slice(0, -1);\nconst isForGood = hops.every((it) => it.status === 301 || it.status === 308);\nif (r.redirected && isForGood) links.set(\"news\", r.url);\nconsole.log(r.status, links.get(\"news\"));\n// prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 301,
      "situation": "post",
      "text": "// Sends a form to where it goes now; as GET it would be lost on the way.\nimport { client, json } from \"@verdict/client\";\n\nlet url = \"http://localhost:8001/cause/301/form\";\nconst api = client({ redirect: \"manual\" });\n\nconst body = new URLSearchParams({ name: \"Ada\" });\nconst known = { 200: json<{ form: object }>() };\n// Told to follow, it would make a GET of it (RFC 9110 15.4.2).\nlet r = await api.post(url, { body }, known);\nif (r.is === \"3xx\" && r.status === 301) {\n  url = new URL(r.headers.get(\"Location\") ?? \"\", url).href;\n  r = await api.post(url, { body }, known);\n}\nif (r.is === 200) console.log(r.data.form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 302,
      "text": "// Follows only where it stays with the same server.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/302/old\";\nconst api = client({ redirect: \"manual\" });\n\nlet r = await api.get(url);\nif (r.is === \"3xx\" && r.headers.has(\"Location\")) {\n  const next = new URL(r.headers.get(\"Location\") ?? \"\", r.url);\n  if (next.origin === new URL(url).origin) r = await api.get(next);\n}\n// It is elsewhere just now: the old address is the one to keep.\nconsole.log(r.status, new URL(r.url).pathname);\n// prints: 200 /get\n"
    },
    {
      "code": 303,
      "text": "// Sends a form, and gets the page that shows what came of it.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/303/form\";\nconst api = client();\n\n// A 303 is followed with GET, and without content.\nconst r = await api.post(url, { body: new URLSearchParams({ name: \"Ada\" }) });\nconsole.log(r.method, r.redirected, new URL(r.url).pathname);\n// prints: GET true /get\n"
    },
    {
      "code": 304,
      "text": "// Keeps what it has read, and asks whether that has changed.\nimport { client } from \"@verdict/client\";\nimport { cache } from \"@verdict/client/cache\";\nimport CachePolicy from \"http-cache-semantics\";\n\nconst url = \"http://localhost:8001/cause/304/page\";\nconst api = client({ use: [cache({ policy: CachePolicy })] });\n\n// A page with an age or a date is taken for fresh for a while: not here.\nconst headers = { \"Cache-Control\": \"no-cache\" };\nfor (let i = 0; i < 2; i++) {\n  const r = await api.get(url, { headers });\n  console.log(r.fromCache ? \"store:\" : \"server:\", \"data\" in r && r.data);\n}\n// prints: server: A page that does not change.\n// prints: store: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "// Sends a form to where it has to go just now, as it is.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/307/form\";\nconst api = client();\n\nconst body = new URLSearchParams({ name: \"Ada\" });\n// Method and content are kept.\nconst { form } = await api.post(url, { body }).json<{ form: object }>();\nconsole.log(form);\n// prints: { name: 'Ada' }\n"
    },
    {
      "code": 308,
      "text": "// Sends a form to where it goes from now on, and keeps that address.\nimport { client, json } from \"@verdict/client\";\n\nlet url = \"http://localhost:8001/cause/308/form\";\nconst api = client();\n\nconst body = new URLSearchParams({ name: \"Ada\" });\nconst r = await api.post(url, { body }, { 200: json<{ form: object }>() });\nif (r.trail[0]?.status === 308) url = r.url;\nif (r.is === 200) console.log(r.data.form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 400,
      "text": "// Shows what the server says is wrong with a request.\nimport { client, problem } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/400/json\";\nconst api = client();\n\nconst headers = { \"Content-Type\": \"application/json\" };\nconst r = await api.post(url, { headers, body: '{\"a\":' }, { 400: problem() });\n// There always is a problem, even where the content is none.\nif (r.is === 400) console.log(`${r.status} ${r.data.title}: ${r.data.detail}`);\n// prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "// Asks for credentials when the server does, and repeats the request once.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/401/door\";\nconst api = client();\n\nlet r = await api.get(url).cases(200, 401);\nconst challenge = r.is === 401 ? r.headers.get(\"WWW-Authenticate\") : null;\nif (/\\bBasic\\b/i.test(challenge ?? \"\")) {\n  const { user, password } = await ask();\n  const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };\n  r = await api.get(url, { headers }).cases(200, 401);\n}\nconsole.log(r.status, r.is === 200 && r.data);\n\n// Here an application shows a dialog.\nasync function ask() {\n  return { user: \"user\", password: \"password\" };\n}\n// prints: 200 You are in.\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "// Gets a fresh token when the one that it has has expired, once for all.\nimport { bearer, client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/401/account\";\n\nconst tokens = client();\nlet refreshToken = \"valid\";\n\nasync function refresh(): Promise<string> {\n  const it = await tokens\n    .post(new URL(\"/cause/401/token\", url), {\n      body: new URLSearchParams({\n        grant_type: \"refresh_token\",\n        refresh_token: refreshToken,\n      }),\n    })\n    .json<{ access_token: string; refresh_token?: string }>();\n  refreshToken = it.refresh_token ?? refreshToken;\n  return it.access_token;\n}\n\n// A second 401 comes back: nothing goes round in circles.\nconst api = client({ use: [bearer({ token: \"expired\", refresh })] });\nconst account = await api.get(url).json<{ name: string }>();\nconsole.log(account.name);\n// prints: user\n"
    },
    {
      "code": 402,
      "text": "// Pays for what costs something, if the reader wants to.\nimport { client, problem, text } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/402/article\";\nconst api = client();\nconst known = { 200: text, 402: problem() } as const;\n\nlet r = await api.get(url, {}, known);\nif (r.is === 402) {\n  const receipt = await pay(r.data.detail);\n  r = await api.get(url, { headers: { \"Playground-Receipt\": receipt } }, known);\n}\nconsole.log(r.status, r.is === 200 && r.data);\n\n// Here an application asks, and hands over to whoever takes the money.\nasync function pay(_reason: string | undefined): Promise<string> {\n  return \"paid\";\n}\n// prints: 200 An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "// Tells who may not from who is not known; nothing is repeated.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/403/cellar\";\nconst api = client();\n\nasync function read(user: string, password: string): Promise<string> {\n  const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };\n  const r = await api.get(url, { headers }).cases(401, 403);\n  switch (r.is) {\n    case \"2xx\":\n      return `${r.data}`;\n    case 401:\n      return \"Log in again.\";\n    case 403: // The same credentials would be refused again: others may do.\n      return `${user} may not see this.`;\n    default:\n      return `It ended with ${r.status}.`;\n  }\n}\n\nconsole.log(await read(\"guest\", \"guest\"));\nconsole.log(await read(\"owner\", \"owner\"));\n// prints: guest may not see this.\n// prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "// Takes what is not there for a value, and all else that fails for an error.\nimport { client, json, none } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/404/nothing-here\";\nconst api = client();\n\nconst r = await api.get(url, {}, { 200: json<{ name: string }>(), 404: none });\nswitch (r.is) {\n  case 200:\n    console.log(r.data.name);\n    break;\n  case 404:\n    console.log(\"There is none.\");\n    break;\n  default:\n    console.log(\"It cannot be had:\", r.status);\n}\n// prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "// Learns from Allow what can be done here.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/405\";\nconst api = client();\n\nconst r = await api.delete(url).cases(405);\nif (r.is === 405) {\n  const allowed = (r.headers.get(\"Allow\") ?? \"\").split(/\\s*,\\s*/);\n  // Here an application hides what cannot be done.\n  console.log(\"Instead:\", allowed);\n}\n// prints: Instead: [ 'GET', 'HEAD', 'OPTIONS' ]\n"
    },
    {
      "code": 406,
      "text": "// Asks for its favourite, and for anything if there is none of it.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/406\";\nconst api = client();\n\n// One request does the same: Accept: image/png, */*;q=0.1\nlet r = await api.get(url, { headers: { Accept: \"image/png\" } });\nif (r.status === 406) r = await api.get(url, { headers: { Accept: \"*/*\" } });\nconsole.log(r.status, r.is === \"2xx\" && r.headers.get(\"Content-Type\"));\n// prints: 200 text/plain…\n"
    },
    {
      "code": 408,
      "text": "// Sends what comes slowly; all at once, if the server did not wait.\nimport { buffer } from \"node:stream/consumers\";\nimport { setTimeout } from \"node:timers/promises\";\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/408/slow\";\nconst api = client({ headers: { \"Content-Type\": \"text/plain\" } });\n\n// A slow source.\nasync function* read() {\n  yield Buffer.from(\"one half, \");\n  await setTimeout(1500);\n  yield Buffer.from(\"and the other\");\n}\n\nlet r = await api.post(url, { body: read });\nif (r.status === 408) {\n  // The server closes that connection: this goes over a new one.\n  r = await api.post(url, { body: await buffer(read()) });\n}\nconsole.log(r.status);\n// prints: 200\n"
    },
    {
      "code": 409,
      "text": "// Puts a list that others change as well: what they added is kept.\nimport { client, json, none } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/409/list\";\nconst api = client();\n\ninterface List {\n  readonly revision: number;\n  readonly items: readonly string[];\n}\n\nasync function save(mine: List, tries = 3): Promise<List> {\n  const known = { 200: json<List>(), 409: none } as const;\n  const r = await api.put(url, { json: mine }, known);\n  if (r.is === 200) return r.data;\n  if (r.is !== 409 || tries === 1)\n    throw new Error(`It ended with ${r.status}.`);\n  // The same content would be in conflict again: it has to be another.\n  const { revision, items } = await api.get(url).json<List>();\n  const all = [...new Set([...items, ...mine.items])];\n  return save({ revision, items: all }, tries - 1);\n}\n\nconsole.log(await save({ revision: 2, items: [\"bread\", \"eggs\"] }));\n// prints: { revision: 4, items: [ 'bread', 'milk', 'eggs' ] }\n"
    },
    {
      "code": 410,
      "text": "// Forgets a link whose target is gone for good.\nimport { client } from \"@verdict/client\";\n\nconst links = new Set([\"http://localhost:8001/cause/410/offer\"]);\nconst api = client();\n\nfor (const url of [...links]) {\n  const r = await api.get(url);\n  // A 404 may be over tomorrow: that link stays.\n  if (r.status === 410) links.delete(url);\n}\nconsole.log(links.size, \"links are left.\");\n// prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "// Sends a stream; with its length, if the server wants to know that.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/411/meter\";\nconst api = client({ headers: { \"Content-Type\": \"text/plain\" } });\n\nconst read = () => new Blob([\"12.5 kWh\"]).stream();\n\n// A stream has no Content-Length: it is sent in chunks.\nlet r = await api.post(url, { body: read });\nif (r.status === 411)\n  r = await api.post(url, { body: await new Response(read()).bytes() });\nconsole.log(r.status);\n// prints: 200\n"
    },
    {
      "code": 412,
      "text": "// Counts on without overwriting what others counted meanwhile.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/412/counter\";\nconst api = client();\n\ninterface Counter {\n  readonly count: number;\n}\n\n// It sends If-Match, and after a 412 it begins again with what is there now.\nconst { written } = await api.update<Counter>(url, (it) => ({\n  count: (it?.count ?? 0) + 1,\n}));\nconsole.log(written?.count);\n// prints: 3\n"
    },
    {
      "code": 412,
      "situation": "create",
      "text": "// Makes something only if nothing is there yet.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/201/notes/old\";\nconst api = client();\n\nconst headers = { \"If-None-Match\": \"*\" };\nconst r = await api.put(url, { headers, json: { text: \"new\" } }).cases(412);\nif (r.is === \"2xx\") console.log(\"It is made.\");\n// Without If-None-Match it would have replaced what is there.\nelse if (r.is === 412 && !r.maybeApplied) console.log(\"The name is taken.\");\n// Its own earlier try, lost on the way, may have made it.\nelse if (r.is === 412) console.log(\"It may be mine.\");\nelse console.log(\"It failed:\", r.status);\n// prints: The name is taken.\n"
    },
    {
      "code": 413,
      "text": "// Sends lines at once, or in halves where that is too much.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/413/slot\";\nconst api = client({ headers: { \"Content-Type\": \"text/plain\" } });\n\nasync function send(lines: readonly string[]): Promise<number> {\n  const r = await api.post(url, { body: lines.join(\"\\n\") }).cases(413);\n  if (r.is === \"2xx\") return 1;\n  if (r.is !== 413 || lines.length < 2)\n    throw new Error(`It ended with ${r.status}.`);\n  const half = Math.ceil(lines.length / 2);\n  return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));\n}\n\nconst count = await send([\"one\", \"two\", \"three\", \"four\"]);\nconsole.log(`It took ${count} requests.`);\n// prints: It took 2 requests.\n"
    },
    {
      "code": 414,
      "text": "// Asks in the address, or with QUERY where the address gets too long.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/414/search\";\nconst api = client();\n\nconst ids = Array.from({ length: 3000 }, (_, i) => [\"id\", `${1000 + i}`]);\nconst question = new URLSearchParams(ids);\n\nlet r = await api.get(url, { query: question }).cases(200, 414);\nif (r.is === 414) r = await api.query(url, { body: question }).cases(200, 414);\nconsole.log(r.status, r.is === 200 && r.data);\n// prints: 200 { found: 3000 }\n"
    },
    {
      "code": 415,
      "text": "// Sends the form of its data that the server takes.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/415/inbox\";\nconst api = client();\n\nconst order = { count: 1 };\nconst forms: Record<string, () => string> = {\n  \"application/xml\": () => `<order><count>${order.count}</count></order>`,\n  \"application/json\": () => JSON.stringify(order),\n};\nconst send = (type: string) => {\n  const headers = { \"Content-Type\": type };\n  return api.post(url, { headers, body: forms[type]?.() }).cases(415);\n};\n\nlet r = await send(\"application/xml\");\nif (r.is === 415) {\n  const taken = r.headers.get(\"Accept-Post\") ?? r.headers.get(\"Accept\") ?? \"\";\n  const type = Object.keys(forms).find((it) => taken.includes(it));\n  if (type !== undefined) r = await send(type);\n}\nconsole.log(r.status);\n// prints: 200\n"
    },
    {
      "code": 416,
      "text": "// Goes on with a download that may be complete already.\nimport { client, none, text } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/416/file\";\nconst api = client();\n\nasync function complete(stored: string): Promise<string> {\n  const at = Buffer.byteLength(stored);\n  const headers = { Range: `bytes=${at}-` };\n  const known = { 200: text, 206: text, 416: none } as const;\n  const r = await api.get(url, { headers }, known);\n  if (r.is === 206) return stored + r.data;\n  if (r.is === 200) return r.data;\n  if (r.is !== 416) throw new Error(`It ended with ${r.status}.`);\n  // Content-Range says how long it is: bytes */10.\n  const total = r.headers.get(\"Content-Range\")?.split(\"/\")[1];\n  if (Number(total) === at) return stored;\n  // It is shorter than what is here, so it is another file.\n  return api.get(url).text();\n}\n\nconsole.log(await complete(\"0123456789\"));\n// prints: 0123456789\n"
    },
    {
      "code": 417,
      "text": "// Sends its content without waiting, if the server cannot say 100.\nimport { client } from \"@verdict/client\";\nimport { overNode } from \"@verdict/client/node\";\n\nconst url = \"http://localhost:8001/cause/417/upload\";\nconst transport = overNode();\nconst api = client({ transport });\n\nconst body = \"x\".repeat(10_000);\nlet r = await api.post(url, { headers: { Expect: \"100-continue\" }, body });\nif (r.status === 417) r = await api.post(url, { body });\nconsole.log(r.status, \"data\" in r && r.data);\ntransport.close();\n// prints: 200 { octets: 10000 }\n"
    },
    {
      "code": 422,
      "text": "// Shows each error beside the field of the form that it is about.\nimport { client, problem } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/422/orders\";\nconst api = client();\n\ninterface Invalid {\n  readonly errors: readonly {\n    readonly pointer: string;\n    readonly detail: string;\n  }[];\n}\n\nconst order = { count: -1 };\nconst r = await api.post(url, { json: order }, { 422: problem<Invalid>() });\nif (r.is === 422) {\n  // pointer is a JSON Pointer into what was sent: #/count\n  for (const { pointer, detail } of r.data.extensions.errors ?? [])\n    console.log(pointer.slice(2), detail);\n}\n// prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "// Locks a file before it is written, and waits while somebody else has it.\nimport { setTimeout } from \"node:timers/promises\";\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/dav/423/notes.txt\";\nconst api = client();\n\nconst lockinfo = `<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>`;\n\nasync function lock(tries = 10): Promise<string> {\n  const headers = { \"Content-Type\": \"application/xml\", Timeout: \"Second-60\" };\n  const r = await api\n    .request(\"LOCK\", url, { headers, body: lockinfo })\n    .cases(423);\n  if (r.is === \"2xx\") return r.headers.get(\"Lock-Token\") ?? \"\";\n  if (r.is !== 423 || tries === 1)\n    throw new Error(`It ended with ${r.status}.`);\n  await setTimeout(500);\n  return lock(tries - 1);\n}\n\nasync function write(body: string): Promise<number | undefined> {\n  const token = await lock();\n  try {\n    await setTimeout(200);\n    const headers = { \"Content-Type\": \"text/plain\", If: `(${token})` };\n    return (await api.put(url, { headers, body })).status;\n  } finally {\n    await api.request(\"UNLOCK\", url, { headers: { \"Lock-Token\": token } });\n  }\n}\n\nconsole.log(await Promise.all([write(\"mine\"), write(\"yours\")]));\n// prints: [ 204, 204 ]\n"
    },
    {
      "code": 425,
      "text": "// Repeats what came too early; by then the handshake is over.\nimport { client, type Part } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/425/page\";\n\n// What a proxy that takes early data adds to the first request (RFC 8470 5.1).\nconst early: Part = (next) => {\n  let isFirst = true;\n  return (request) => {\n    const headers = { ...request.headers, \"early-data\": \"1\" };\n    const sent = isFirst ? { ...request, headers } : request;\n    isFirst = false;\n    return next(sent);\n  };\n};\n\nconst api = client({ use: [early] });\n// A 425 is repeated whatever the method is.\nconst r = await api.get(url);\nconsole.log(\n  r.trail.map((it) => it.status),\n  r.is === \"2xx\" && r.data,\n);\n// prints: [ 425, 200 ] On time.\n"
    },
    {
      "code": 426,
      "text": "// Goes on over a WebSocket where the server wants one.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/426/socket\";\nconst api = client();\n\nconst r = await api.get(url).cases(426);\nif (r.is === 426 && /websocket/i.test(r.headers.get(\"Upgrade\") ?? \"\")) {\n  const socket = new WebSocket(url.replace(/^http/, \"ws\"));\n  socket.onopen = () => socket.send(\"hello\");\n  socket.onmessage = ({ data }) => {\n    console.log(data);\n    socket.close();\n  };\n}\n// prints: hello\n"
    },
    {
      "code": 428,
      "text": "// Says which state it means to change, when the server insists.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/428/note\";\nconst api = client({ headers: { \"Content-Type\": \"text/plain\" } });\n\nlet r = await api.put(url, { body: \"mine\" });\nif (r.status === 428) {\n  const current = await api.get(url);\n  if (current.is === \"2xx\") {\n    // Here an application shows what would be overwritten.\n    console.log(\"there is:\", current.data);\n    const etag = current.headers.get(\"ETag\") ?? undefined;\n    r = await api.put(url, { headers: { \"If-Match\": etag }, body: \"mine\" });\n  }\n}\nconsole.log(r.status);\n// prints: there is: theirs\n// prints: 200\n"
    },
    {
      "code": 429,
      "text": "// Waits as long as the server asks for, and sends the request again.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/429/api\";\nconst api = client({ repeat: { attempts: 3, maxWait: 60_000 } });\n\nfor (let i = 0; i < 3; i++) await api.get(url);\nconst r = await api.get(url);\n// Had it been told to wait for longer, retryAt would say until when.\nconsole.log(r.status, r.attempts, \"data\" in r && r.data, r.retryAt);\n// prints: 200 2 one of three undefined\n"
    },
    {
      "code": 431,
      "text": "// Lets go of cookies that have grown too large, and asks once more.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/431\";\nconst api = client();\n\nconst cookies = new Map([\n  [\"session\", \"1\"],\n  [\"history\", \"x\".repeat(20_000)],\n]);\nconst get = () => {\n  const pairs = [...cookies].map((it) => it.join(\"=\"));\n  return api.get(url, { headers: { Cookie: pairs.join(\"; \") } });\n};\n\nlet r = await get();\nif (r.status === 431) {\n  const largest = [...cookies].sort((a, b) => b[1].length - a[1].length)[0];\n  cookies.delete(largest?.[0] ?? \"\");\n  r = await get();\n}\nconsole.log(r.status, [...cookies.keys()]);\n// prints: 200 [ 'session' ]\n"
    },
    {
      "code": 451,
      "text": "// Tells the reader who demanded that something is withheld.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/451/book\";\nconst api = client();\n\nconst headers = { \"Playground-Country\": \"XX\" };\nconst r = await api.get(url, { headers }).cases(451);\nif (r.is === 451) {\n  const link = r.headers.get(\"Link\") ?? \"\";\n  const who = /<([^>]*)>[^,]*;\\s*rel=\"?blocked-by\"?/.exec(link)?.[1];\n  console.log(`It is withheld by law${who ? `, see ${who}` : \"\"}.`);\n}\n// prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "// Reports what failed; an order is not sent a second time by itself.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/500/bug\";\nconst api = client();\n\nconst r = await api.post(url, { json: { thing: \"book\" } });\nif (r.is === \"5xx\") {\n  const why = r.trail.at(-1)?.because;\n  console.log(r.status, r.attempts, r.problem?.instance);\n  console.log(why);\n}\n// prints: 500 1 urn:uuid:…\n// prints: …\n"
    },
    {
      "code": 501,
      "text": "// Asks with QUERY, or with POST where the server does not know it yet.\nimport { client, json } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/501/search\";\nconst api = client();\n\nconst body = new URLSearchParams({ words: \"status codes\" });\nconst known = { 200: json<{ found: number }>() };\nlet r = await api.query(url, { body }, known);\nif (r.status === 501) r = await api.post(url, { body }, known);\nconsole.log(r.status, r.is === 200 && r.data.found);\n// prints: 200 3\n"
    },
    {
      "code": 502,
      "text": "// Asks again a little later, then makes do with what it had before.\nimport { client, json } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/gateway/refuses/\";\nconst api = client({ repeat: { attempts: 3 } });\n\ninterface Weather {\n  readonly weather: string;\n}\nconst before: Weather = { weather: \"rain, as of yesterday\" };\n\nconst r = await api.get(url, {}, { 200: json<Weather>() });\nconst { weather } = r.is === 200 ? r.data : before;\n// What went wrong behind the gateway (RFC 9209).\nconst told = r.is === \"5xx\" ? r.headers.get(\"Proxy-Status\") : null;\nconsole.log(weather, r.attempts, told);\n// prints: rain, as of yesterday 3 playground;error=connection_refused\n"
    },
    {
      "code": 503,
      "text": "// Comes back when the server says that it can be used again.\nimport { client, json } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/503/shop\";\nconst api = client({ repeat: { maxWait: 60_000 } });\n\nconst r = await api.get(url, {}, { 200: json<{ open: boolean }>() });\nconsole.log(r.status, r.is === 200 && r.data);\n// prints: 200 { open: true }\n"
    },
    {
      "code": 504,
      "text": "// Asks again for what took too long; GET may be repeated.\nimport { client, json } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/504/report\";\nconst api = client({ repeat: { delay: 1500 }, timeout: 30_000 });\n\nconst r = await api.get(url, {}, { 200: json<{ pages: number }>() });\nconsole.log(r.status, r.is === 200 && r.data);\n// prints: 200 { pages: 12 }\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "// Sends an order again under the same key, so that it is one order.\nimport { client, json } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/504/orders\";\nconst api = client();\n\n// With a key a POST may be repeated; without one it never is.\nconst r = await api.post(url, { key: \"auto\" }, { 201: json<{ id: string }>() });\nconsole.log(r.status, r.attempts, r.is === 201 && r.data);\n// prints: 201 2 { id: '…' }\n"
    },
    {
      "code": 507,
      "text": "// Says that there is no room, and how much there is.\nimport { client } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/dav/507/large.txt\";\nconst api = client();\n\nconst headers = { \"Content-Type\": \"text/plain\" };\nconst r = await api.put(url, { headers, body: \"x\".repeat(70_000) });\n// Nothing changes until somebody makes room: it is not repeated.\nif (r.status === 507) {\n  const folder = new URL(\".\", url);\n  const options = { headers: { Depth: \"0\" } };\n  const properties = await api.request(\"PROPFIND\", folder, options).text();\n  const free = /quota-available-bytes>(\\d+)</.exec(properties)?.[1];\n  console.log(`No room, ${free} octets are left.`);\n}\n// prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "// Notices that it is the network that answers, and not the server.\nimport { client, text } from \"@verdict/client\";\n\nconst url = \"http://localhost:8001/cause/511/news\";\nconst api = client();\n\nconst r = await api.get(url, {}, { 200: text, 511: text });\nif (r.is === 200) console.log(r.data);\n// The page is the portal's: it is for a person, in a browser.\nif (r.is === 511) console.log(\"Log in to this network first.\");\n// prints: Log in to this network first.\n"
    }
  ],
  "impossible": [],
  "leftOut": {
    "101": "For WebSockets there is WebSocket.",
    "104": "A draft; no client has a call for it.",
    "203": "Handle it as 200: only a proxy sends it.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "407": "It knows no proxies of its own: the platform does, and then it is as with fetch.",
    "418": "Nobody has to handle a joke.",
    "421": "It repeats it over another connection by itself.",
    "424": "It stands inside a 207.",
    "505": "It sends no version that a server could not know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
