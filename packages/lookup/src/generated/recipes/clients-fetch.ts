// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** fetch. */
export const tool: ToolRecipes = {
  "id": "fetch",
  "side": "client",
  "label": "fetch",
  "language": "js",
  "on": "Node 24",
  "aliases": [],
  "recipes": [
    {
      "code": 200,
      "text": "// Reads JSON, and makes sure that it is JSON before that.\nconst url = \"http://localhost:8001/cause/200\";\n\nasync function getJson(url) {\n  const response = await fetch(url, {\n    headers: { Accept: \"application/json\" },\n  });\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  const type = response.headers.get(\"Content-Type\") ?? \"nothing\";\n  if (!/^application\\/([\\w.+-]+\\+)?json\\b/i.test(type)) {\n    await response.body?.cancel();\n    throw new TypeError(`${url} gave ${type}, and not JSON.`);\n  }\n  return response.json();\n}\n\nconst page = await getJson(url);\nconsole.log(page.name);\n// prints: OK\n"
    },
    {
      "code": 201,
      "text": "// Makes something new, and reads it where Location says that it is.\nconst url = \"http://localhost:8001/cause/201/notes\";\n\nasync function create(note) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Content-Type\": \"application/json\" },\n    body: JSON.stringify(note),\n  });\n  await response.body?.cancel();\n  if (response.status !== 201)\n    throw new Error(`${response.status} from ${url}`);\n  // Location may be relative, and without it the target itself was made.\n  return new URL(response.headers.get(\"Location\") ?? \"\", response.url);\n}\n\nconst location = await create({ text: \"new\" });\nconst made = await fetch(location);\nconsole.log(location.pathname, await made.json());\n// prints: /cause/201/notes/… { text: 'new' }\n"
    },
    {
      "code": 202,
      "text": "// Begins a job, and asks its monitor until it is done.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/cause/202/jobs\";\n\nasync function run() {\n  const response = await fetch(url, { method: \"POST\" });\n  await response.body?.cancel();\n  if (response.status !== 202) return response;\n  return done(new URL(response.headers.get(\"Location\"), url));\n}\n\n// The monitor answers 200 until the job is done, then leads to the result.\nasync function done(monitor, tries = 10) {\n  const response = await fetch(monitor);\n  if (response.redirected || !response.ok) return response;\n  const { status } = await response.json();\n  if (tries === 1) throw new Error(`It is still ${status}.`);\n  const seconds = Number(response.headers.get(\"Retry-After\") ?? 0.5);\n  await setTimeout(1000 * seconds);\n  return done(monitor, tries - 1);\n}\n\nconst result = await run();\nawait result.body?.cancel();\nconsole.log(result.status, new URL(result.url).pathname);\n// prints: 200 /cause/200\n"
    },
    {
      "code": 204,
      "text": "// Deletes something; there is no content to parse then.\nconst url = \"http://localhost:8001/cause/204/notes/1\";\n\nasync function send(method, url) {\n  const response = await fetch(url, { method });\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  // json() would throw: there is nothing, not even null.\n  return response.status === 204 ? undefined : response.json();\n}\n\nconsole.log(await send(\"DELETE\", url));\n// prints: undefined\n"
    },
    {
      "code": 205,
      "text": "// Sends a form, and clears it when the server says so.\nconst url = \"http://localhost:8001/cause/205/form\";\n\nconst form = new Map([[\"name\", \"Ada\"]]);\n\nasync function send() {\n  const response = await fetch(url, {\n    method: \"POST\",\n    body: new URLSearchParams([...form]),\n  });\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  // In a page: document.forms.order.reset().\n  if (response.status === 205) form.clear();\n}\n\nawait send();\nconsole.log(form.size, \"fields are filled in.\");\n// prints: 0 fields are filled in.\n"
    },
    {
      "code": 206,
      "text": "// Goes on with a download that broke off, unless the file is another now.\nconst url = \"http://localhost:8001/cause/206/file\";\n\n// What is on the disk from last time: the beginning, and whose it is.\nconst stored = { text: \"All letters: abc\", etag: '\"1\"' };\n\nasync function resume() {\n  const length = Buffer.byteLength(stored.text);\n  const response = await fetch(url, {\n    headers: { Range: `bytes=${length}-`, \"If-Range\": stored.etag },\n  });\n  const text = await response.text();\n  // 206 is the rest; 200 is all of it, as it is now.\n  if (response.status === 206) return stored.text + text;\n  if (response.status === 200) return text;\n  throw new Error(`${response.status} from ${url}`);\n}\n\nconsole.log(await resume());\n// prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "// Reads a large file part by part, all parts of the same state.\nconst url = \"http://localhost:8001/cause/206/file\";\n\nasync function* parts(size) {\n  let [at, total, etag] = [0, Infinity, undefined];\n  while (at < total) {\n    const headers = { Range: `bytes=${at}-${at + size - 1}` };\n    if (etag !== undefined) headers[\"If-Match\"] = etag;\n    const response = await fetch(url, { headers });\n    if (response.status === 412) throw new Error(\"It is another file now.\");\n    if (!response.ok) throw new Error(`${response.status} from ${url}`);\n    const octets = new Uint8Array(await response.arrayBuffer());\n    yield octets;\n    // Who ignores Range sends it all, as 200.\n    if (response.status !== 206) return;\n    total = Number(response.headers.get(\"Content-Range\").split(\"/\")[1]);\n    etag ??= response.headers.get(\"ETag\");\n    at += octets.length;\n  }\n}\n\nfor await (const part of parts(15)) console.log(new TextDecoder().decode(part));\n// prints: All letters: ab\n// prints: cdefghijklmnopq\n// prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "// Does several things in one request, and looks at what came of each.\nconst url = \"http://localhost:8001/cause/207/cancellations\";\n\nasync function cancel(orders) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Content-Type\": \"application/json\" },\n    body: JSON.stringify(orders),\n  });\n  if (response.status !== 207)\n    throw new Error(`${response.status} from ${url}`);\n  const { responses } = await response.json();\n  // response.ok is true for 207, whatever failed inside of it.\n  return Object.groupBy(responses, (it) =>\n    it.status < 300 ? \"done\" : \"failed\",\n  );\n}\n\nconst { done = [], failed = [] } = await cancel([\"/orders/1\", \"/orders/2\"]);\nfor (const it of done) console.log(\"cancelled:\", it.href);\nfor (const it of failed)\n  console.log(\"not:\", it.href, it.status, it.value.detail);\n// prints: cancelled: /orders/1\n// prints: not: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "// Chooses one of the forms that there are.\nconst url = \"http://localhost:8001/cause/300/picture\";\n\nasync function get(wanted) {\n  const response = await fetch(url);\n  if (response.status !== 300) return response;\n  // A preferred one would be in Location, and have been followed.\n  const text = await response.text();\n  const choices = text.split(/\\r?\\n/).filter((it) => it && !it.startsWith(\"#\"));\n  const chosen = choices.find((it) => it.includes(wanted)) ?? choices[0];\n  return fetch(new URL(chosen, url));\n}\n\nconst picture = await get(\"svg\");\nawait picture.body?.cancel();\nconsole.log(picture.status, picture.headers.get(\"Content-Type\"));\n// prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "// Keeps the new address of what has moved for good.\nconst links = { news: \"http://localhost:8001/cause/301/old\" };\n\nasync function get(name) {\n  // Node shows what comes; in a browser nothing of it can be seen.\n  const response = await fetch(links[name], { redirect: \"manual\" });\n  const isForGood = response.status === 301 || response.status === 308;\n  if (!isForGood) return response;\n  await response.body?.cancel();\n  links[name] = new URL(response.headers.get(\"Location\"), links[name]).href;\n  return fetch(links[name]);\n}\n\nconst response = await get(\"news\");\nawait response.body?.cancel();\nconsole.log(response.status, links.news);\n// prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 301,
      "situation": "post",
      "text": "// Sends a form to where it goes now; as GET it would be lost on the way.\nlet url = \"http://localhost:8001/cause/301/form\";\n\nasync function send(fields) {\n  const options = { method: \"POST\", body: new URLSearchParams(fields) };\n  // Told to follow, fetch would make a GET of it (RFC 9110 15.4.2).\n  let response = await fetch(url, { ...options, redirect: \"manual\" });\n  if (response.status === 301) {\n    await response.body?.cancel();\n    url = new URL(response.headers.get(\"Location\"), url).href;\n    response = await fetch(url, options);\n  }\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  return response.json();\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 302,
      "text": "// Follows only where it stays with the same server.\nconst url = \"http://localhost:8001/cause/302/old\";\n\nasync function get(url, hops = 5) {\n  const response = await fetch(url, { redirect: \"manual\" });\n  const location = response.headers.get(\"Location\");\n  if (![301, 302, 303, 307, 308].includes(response.status) || !location)\n    return response;\n  await response.body?.cancel();\n  const next = new URL(location, url);\n  if (next.origin !== new URL(url).origin)\n    throw new Error(`${url} leads away, to ${next.origin}.`);\n  if (hops === 0) throw new Error(`${url} leads on and on.`);\n  return get(next, hops - 1);\n}\n\nconst response = await get(url);\nawait response.body?.cancel();\n// It is elsewhere just now: the old address is the one to keep.\nconsole.log(response.status, new URL(response.url).pathname);\n// prints: 200 /get\n"
    },
    {
      "code": 303,
      "text": "// Sends a form, and gets the page that shows what came of it.\nconst url = \"http://localhost:8001/cause/303/form\";\n\nasync function send(fields) {\n  // A POST that leads to 303 is followed with GET, and without content.\n  const response = await fetch(url, {\n    method: \"POST\",\n    body: new URLSearchParams(fields),\n  });\n  if (!response.ok) throw new Error(`${response.status} from ${response.url}`);\n  return response;\n}\n\nconst response = await send({ name: \"Ada\" });\nawait response.body?.cancel();\nconsole.log(response.redirected, new URL(response.url).pathname);\n// prints: true /get\n"
    },
    {
      "code": 304,
      "text": "// Keeps a page with its tag, and fetches it again only if it has changed.\nconst url = \"http://localhost:8001/cause/304/page\";\nconst kept = new Map();\n\nasync function get(url) {\n  const known = kept.get(url);\n  const headers = known === undefined ? {} : { \"If-None-Match\": known.etag };\n  // Browsers do this by themselves, unless told cache: \"no-store\".\n  const response = await fetch(url, { headers, cache: \"no-store\" });\n  if (response.status === 304) return { ...known, from: \"store\" };\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  const etag = response.headers.get(\"ETag\");\n  const text = await response.text();\n  if (etag !== null) kept.set(url, { etag, text });\n  return { etag, text, from: \"server\" };\n}\n\nfor (let i = 0; i < 2; i++) {\n  const { text, from } = await get(url);\n  console.log(`${from}: ${text}`);\n}\n// prints: server: A page that does not change.\n// prints: store: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "// Sends a form to where it has to go just now, as it is.\nconst url = \"http://localhost:8001/cause/307/form\";\n\nasync function send(fields) {\n  // Method and content are kept; a stream could not be sent a second time.\n  const response = await fetch(url, {\n    method: \"POST\",\n    body: new URLSearchParams(fields),\n  });\n  if (!response.ok) throw new Error(`${response.status} from ${response.url}`);\n  return response.json();\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form);\n// prints: { name: 'Ada' }\n"
    },
    {
      "code": 308,
      "text": "// Sends a form to where it goes from now on, and keeps that address.\nlet url = \"http://localhost:8001/cause/308/form\";\n\nasync function send(fields) {\n  const options = { method: \"POST\", body: new URLSearchParams(fields) };\n  let response = await fetch(url, { ...options, redirect: \"manual\" });\n  if (response.status === 308) {\n    await response.body?.cancel();\n    url = new URL(response.headers.get(\"Location\"), url).href;\n    response = await fetch(url, options);\n  }\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  return response.json();\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 400,
      "text": "// Shows what the server says is wrong with a request.\nconst url = \"http://localhost:8001/cause/400/json\";\n\nasync function send(text) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Content-Type\": \"application/json\" },\n    body: text,\n  });\n  if (!response.ok) throw new Error(await reasonOf(response));\n  return response.json();\n}\n\n// Problem details (RFC 9457), where there are some.\nasync function reasonOf(response) {\n  const type = response.headers.get(\"Content-Type\") ?? \"\";\n  const text = await response.text();\n  if (!type.startsWith(\"application/problem+json\")) return `${response.status}`;\n  const { title, detail } = JSON.parse(text);\n  return `${response.status} ${title}: ${detail}`;\n}\n\n// The same request would fail again: it is shown, not repeated.\nawait send('{\"a\":').catch((error) => console.log(error.message));\n// prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "// Asks for credentials when the server does, and repeats the request once.\nconst url = \"http://localhost:8001/cause/401/door\";\n\nasync function get(url) {\n  const response = await fetch(url);\n  if (response.status !== 401) return response;\n  await response.body?.cancel();\n  const challenge = response.headers.get(\"WWW-Authenticate\") ?? \"\";\n  if (!/\\bBasic\\b/i.test(challenge))\n    throw new Error(`No answer to ${challenge}.`);\n  const { user, password } = await ask(challenge);\n  const credentials = btoa(`${user}:${password}`);\n  return fetch(url, { headers: { Authorization: `Basic ${credentials}` } });\n}\n\n// Here an application shows a dialog.\nasync function ask() {\n  return { user: \"user\", password: \"password\" };\n}\n\nconst response = await get(url);\nconsole.log(response.status, await response.text());\n// prints: 200 You are in.\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "// Gets a fresh token when the one that it has has expired, once for all.\nconst url = \"http://localhost:8001/cause/401/account\";\nconst tokens = { access: \"expired\", refresh: \"valid\" };\nlet refreshing;\n\nasync function get(url, isSecond = false) {\n  const token = tokens.access;\n  const headers = { Authorization: `Bearer ${token}` };\n  const response = await fetch(url, { headers });\n  if (response.status !== 401 || isSecond) return response;\n  await response.body?.cancel();\n  // Somebody else may have refreshed it meanwhile.\n  if (token === tokens.access) {\n    refreshing ??= refresh().finally(() => (refreshing = undefined));\n    await refreshing;\n  }\n  return get(url, true);\n}\n\nasync function refresh() {\n  const response = await fetch(new URL(\"/cause/401/token\", url), {\n    method: \"POST\",\n    body: new URLSearchParams({\n      grant_type: \"refresh_token\",\n      refresh_token: tokens.refresh,\n    }),\n  });\n  if (!response.ok) throw new Error(\"Log in again.\");\n  const { access_token, refresh_token } = await response.json();\n  tokens.access = access_token;\n  tokens.refresh = refresh_token ?? tokens.refresh;\n}\n\nconst response = await get(url);\nconsole.log(response.status, await response.json());\n// prints: 200 { name: 'user' }\n"
    },
    {
      "code": 402,
      "text": "// Pays for what costs something, if the reader wants to.\nconst url = \"http://localhost:8001/cause/402/article\";\n\nasync function get(url, pay) {\n  const response = await fetch(url);\n  if (response.status !== 402) return response;\n  const { detail } = await response.json();\n  const receipt = await pay(detail);\n  if (receipt === undefined) throw new Error(detail);\n  return fetch(url, { headers: { \"Playground-Receipt\": receipt } });\n}\n\n// Here an application asks, and hands over to whoever takes the money.\nconst article = await get(url, async () => \"paid\");\nconsole.log(article.status, await article.text());\n// prints: 200 An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "// Tells who may not from who is not known; nothing is repeated.\nconst url = \"http://localhost:8001/cause/403/cellar\";\n\nasync function get(url, user, password) {\n  const credentials = btoa(`${user}:${password}`);\n  const response = await fetch(url, {\n    headers: { Authorization: `Basic ${credentials}` },\n  });\n  if (response.ok) return response.text();\n  await response.body?.cancel();\n  if (response.status === 401) return \"Log in again.\";\n  // The same credentials would be refused again: others may do.\n  if (response.status === 403) return `${user} may not see this.`;\n  throw new Error(`${response.status} from ${url}`);\n}\n\nconsole.log(await get(url, \"guest\", \"guest\"));\nconsole.log(await get(url, \"owner\", \"owner\"));\n// prints: guest may not see this.\n// prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "// Takes what is not there for a value, and all else that fails for an error.\nconst url = \"http://localhost:8001/cause/404/nothing-here\";\n\nasync function find(url) {\n  const response = await fetch(url);\n  if (response.ok) return response.json();\n  await response.body?.cancel();\n  if (response.status === 404) return undefined;\n  throw new Error(`${response.status} from ${url}`);\n}\n\nconsole.log((await find(url)) ?? \"There is none.\");\n// prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "// Learns from Allow what can be done here.\nconst url = \"http://localhost:8001/cause/405\";\n\nasync function remove(url) {\n  const response = await fetch(url, { method: \"DELETE\" });\n  await response.body?.cancel();\n  if (response.status !== 405) return { isRemoved: response.ok };\n  const allowed = (response.headers.get(\"Allow\") ?? \"\").split(/\\s*,\\s*/);\n  return { isRemoved: false, allowed };\n}\n\nconst { isRemoved, allowed } = await remove(url);\n// Here an application hides what cannot be done.\nconsole.log(isRemoved, allowed);\n// prints: false [ 'GET', 'HEAD', 'OPTIONS' ]\n"
    },
    {
      "code": 406,
      "text": "// Asks for its favourite, and for anything if there is none of it.\nconst url = \"http://localhost:8001/cause/406\";\n\nasync function get(url, type) {\n  const response = await fetch(url, { headers: { Accept: type } });\n  if (response.status !== 406) return response;\n  await response.body?.cancel();\n  return fetch(url, { headers: { Accept: \"*/*\" } });\n}\n\n// One request does the same: Accept: image/png, */*;q=0.1\nconst response = await get(url, \"image/png\");\nawait response.body?.cancel();\nconsole.log(response.status, response.headers.get(\"Content-Type\"));\n// prints: 200 text/plain…\n"
    },
    {
      "code": 408,
      "text": "// Sends what comes slowly; all at once, if the server did not wait.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/cause/408/slow\";\n\nasync function upload(read) {\n  const headers = { \"Content-Type\": \"text/plain\" };\n  const post = { method: \"POST\", headers, duplex: \"half\" };\n  const response = await fetch(url, { ...post, body: read() });\n  if (response.status !== 408) return response;\n  await response.body?.cancel();\n  // The server closes that connection: this goes over a new one.\n  const whole = await new Response(read()).arrayBuffer();\n  return fetch(url, { ...post, body: whole });\n}\n\n// A slow source.\nfunction read() {\n  return ReadableStream.from(\n    (async function* () {\n      yield Buffer.from(\"one half, \");\n      await setTimeout(1500);\n      yield Buffer.from(\"and the other\");\n    })(),\n  );\n}\n\nconst response = await upload(read);\nawait response.body?.cancel();\nconsole.log(response.status);\n// prints: 200\n"
    },
    {
      "code": 409,
      "text": "// Puts a list that others change as well: what they added is kept.\nconst url = \"http://localhost:8001/cause/409/list\";\n\nasync function save(mine, tries = 3) {\n  const response = await fetch(url, {\n    method: \"PUT\",\n    headers: { \"Content-Type\": \"application/json\" },\n    body: JSON.stringify(mine),\n  });\n  if (response.status === 409 && tries > 1) {\n    await response.body?.cancel();\n    const theirs = await (await fetch(url)).json();\n    return save(merged(mine, theirs), tries - 1);\n  }\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  return response.json();\n}\n\n// The same content would be in conflict again: it has to be another.\nfunction merged(mine, theirs) {\n  const items = [...new Set([...theirs.items, ...mine.items])];\n  return { revision: theirs.revision, items };\n}\n\nconsole.log(await save({ revision: 2, items: [\"bread\", \"eggs\"] }));\n// prints: { revision: 4, items: [ 'bread', 'milk', 'eggs' ] }\n"
    },
    {
      "code": 410,
      "text": "// Forgets a link whose target is gone for good.\nconst links = new Set([\"http://localhost:8001/cause/410/offer\"]);\n\nasync function open(url) {\n  const response = await fetch(url);\n  if (response.ok) return response.text();\n  await response.body?.cancel();\n  // A 404 may be over tomorrow: that link stays.\n  if (response.status === 410) links.delete(url);\n  return undefined;\n}\n\nfor (const url of [...links]) await open(url);\nconsole.log(links.size, \"links are left.\");\n// prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "// Sends a stream; with its length, if the server wants to know that.\nconst url = \"http://localhost:8001/cause/411/meter\";\n\nasync function upload(read) {\n  const headers = { \"Content-Type\": \"text/plain\" };\n  const post = { method: \"POST\", headers, duplex: \"half\" };\n  // A stream has no Content-Length: it is sent in chunks.\n  const response = await fetch(url, { ...post, body: read() });\n  if (response.status !== 411) return response;\n  await response.body?.cancel();\n  const whole = await new Response(read()).arrayBuffer();\n  return fetch(url, { ...post, body: whole });\n}\n\nconst response = await upload(() => new Blob([\"12.5 kWh\"]).stream());\nawait response.body?.cancel();\nconsole.log(response.status);\n// prints: 200\n"
    },
    {
      "code": 412,
      "text": "// Counts on without overwriting what others counted meanwhile.\nconst url = \"http://localhost:8001/cause/412/counter\";\n\nasync function add(amount, tries = 4) {\n  const current = await fetch(url);\n  if (!current.ok) throw new Error(`${current.status} from ${url}`);\n  const { count } = await current.json();\n  const response = await fetch(url, {\n    method: \"PUT\",\n    headers: {\n      \"Content-Type\": \"application/json\",\n      \"If-Match\": current.headers.get(\"ETag\"),\n    },\n    body: JSON.stringify({ count: count + amount }),\n  });\n  await response.body?.cancel();\n  // Somebody was faster: all of it again, with what is there now.\n  if (response.status === 412 && tries > 1) return add(amount, tries - 1);\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  return count + amount;\n}\n\nconsole.log(await add(1));\n// prints: 3\n"
    },
    {
      "code": 412,
      "situation": "create",
      "text": "// Makes something only if nothing is there yet.\nconst url = \"http://localhost:8001/cause/201/notes/old\";\n\nasync function create(note) {\n  const response = await fetch(url, {\n    method: \"PUT\",\n    headers: { \"Content-Type\": \"application/json\", \"If-None-Match\": \"*\" },\n    body: JSON.stringify(note),\n  });\n  await response.body?.cancel();\n  // Without If-None-Match it would have replaced what is there.\n  if (response.status === 412) return false;\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  return true;\n}\n\nconsole.log(\n  (await create({ text: \"new\" })) ? \"It is made.\" : \"The name is taken.\",\n);\n// prints: The name is taken.\n"
    },
    {
      "code": 413,
      "text": "// Sends lines at once, or in halves where that is too much.\nconst url = \"http://localhost:8001/cause/413/slot\";\n\nasync function send(lines) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Content-Type\": \"text/plain\" },\n    body: lines.join(\"\\n\"),\n  });\n  await response.body?.cancel();\n  if (response.status === 413 && lines.length > 1) {\n    const half = Math.ceil(lines.length / 2);\n    return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));\n  }\n  if (!response.ok) throw new Error(`${response.status} from ${url}`);\n  return 1;\n}\n\nconst count = await send([\"one\", \"two\", \"three\", \"four\"]);\nconsole.log(`It took ${count} requests.`);\n// prints: It took 2 requests.\n"
    },
    {
      "code": 414,
      "text": "// Asks in the address, or in content where the address gets too long.\nconst url = \"http://localhost:8001/cause/414/search\";\n\nasync function search(question) {\n  const response = await fetch(`${url}?${question}`);\n  if (response.status !== 414) return response;\n  await response.body?.cancel();\n  // The server has to offer this; QUERY would be the method for it.\n  return fetch(url, { method: \"POST\", body: question });\n}\n\nconst ids = Array.from({ length: 3000 }, (_, i) => [\"id\", 1000 + i]);\nconst response = await search(new URLSearchParams(ids));\nconsole.log(response.status, await response.json());\n// prints: 200 { found: 3000 }\n"
    },
    {
      "code": 415,
      "text": "// Sends the form of its data that the server takes.\nconst url = \"http://localhost:8001/cause/415/inbox\";\n\nconst order = { count: 1 };\nconst forms = {\n  \"application/xml\": () => `<order><count>${order.count}</count></order>`,\n  \"application/json\": () => JSON.stringify(order),\n};\n\nasync function send(type) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Content-Type\": type },\n    body: forms[type](),\n  });\n  await response.body?.cancel();\n  return response;\n}\n\nlet response = await send(\"application/xml\");\nif (response.status === 415) {\n  const { headers } = response;\n  const taken = headers.get(\"Accept-Post\") ?? headers.get(\"Accept\") ?? \"\";\n  const type = Object.keys(forms).find((it) => taken.includes(it));\n  if (type !== undefined) response = await send(type);\n}\nconsole.log(response.status);\n// prints: 200\n"
    },
    {
      "code": 416,
      "text": "// Goes on with a download that may be complete already.\nconst url = \"http://localhost:8001/cause/416/file\";\n\nasync function complete(stored) {\n  const length = Buffer.byteLength(stored);\n  const response = await fetch(url, { headers: { Range: `bytes=${length}-` } });\n  const text = await response.text();\n  if (response.status === 206) return stored + text;\n  if (response.status === 200) return text;\n  if (response.status !== 416)\n    throw new Error(`${response.status} from ${url}`);\n  // Content-Range says how long it is: bytes */10.\n  const total = response.headers.get(\"Content-Range\")?.split(\"/\")[1];\n  if (Number(total) === length) return stored;\n  // It is shorter than what is here, so it is another file.\n  return (await fetch(url)).text();\n}\n\nconsole.log(await complete(\"0123456789\"));\n// prints: 0123456789\n"
    },
    {
      "code": 422,
      "text": "// Shows each error beside the field of the form that it is about.\nconst url = \"http://localhost:8001/cause/422/orders\";\n\nasync function send(order) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Content-Type\": \"application/json\" },\n    body: JSON.stringify(order),\n  });\n  if (response.ok) return {};\n  const { errors } = await response.json();\n  if (response.status !== 422)\n    throw new Error(`${response.status} from ${url}`);\n  // pointer is a JSON Pointer into what was sent: #/count\n  const entries = errors.map((it) => [it.pointer.slice(2), it.detail]);\n  return Object.fromEntries(entries);\n}\n\nconst errors = await send({ count: -1 });\nfor (const [name, text] of Object.entries(errors))\n  console.log(`${name} ${text}`);\n// prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "// Locks a file before it is written, and waits while somebody else has it.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/dav/423/notes.txt\";\n\nconst lockinfo = `<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>`;\n\nasync function lock(tries = 10) {\n  const response = await fetch(url, {\n    method: \"LOCK\",\n    headers: { \"Content-Type\": \"application/xml\", Timeout: \"Second-60\" },\n    body: lockinfo,\n  });\n  await response.body?.cancel();\n  if (response.ok) return response.headers.get(\"Lock-Token\");\n  if (response.status !== 423 || tries === 1)\n    throw new Error(`${response.status} from ${url}`);\n  await setTimeout(500);\n  return lock(tries - 1);\n}\n\nasync function write(text) {\n  const token = await lock();\n  try {\n    await setTimeout(200);\n    const headers = { \"Content-Type\": \"text/plain\", If: `(${token})` };\n    return (await fetch(url, { method: \"PUT\", headers, body: text })).status;\n  } finally {\n    await fetch(url, { method: \"UNLOCK\", headers: { \"Lock-Token\": token } });\n  }\n}\n\nconsole.log(await Promise.all([write(\"mine\"), write(\"yours\")]));\n// prints: [ 204, 204 ]\n"
    },
    {
      "code": 425,
      "text": "// Repeats what came too early, once; by then the handshake is over.\nconst url = \"http://localhost:8001/cause/425/page\";\n\nasync function get(url, options) {\n  const response = await fetch(url, options);\n  if (response.status !== 425) return response;\n  await response.body?.cancel();\n  // fetch sends no early data itself: a proxy on the way did.\n  return fetch(url);\n}\n\n// What such a proxy adds (RFC 8470 5.1).\nconst response = await get(url, { headers: { \"Early-Data\": \"1\" } });\nconsole.log(response.status, await response.text());\n// prints: 200 On time.\n"
    },
    {
      "code": 426,
      "text": "// Goes on over a WebSocket where the server wants one.\nconst url = \"http://localhost:8001/cause/426/socket\";\n\nasync function connect(url) {\n  const response = await fetch(url);\n  await response.body?.cancel();\n  const wanted = response.headers.get(\"Upgrade\") ?? \"\";\n  if (response.status !== 426 || !/\\bwebsocket\\b/i.test(wanted))\n    throw new Error(`${response.status} from ${url}`);\n  // fetch cannot change protocols: WebSocket can.\n  const socket = new WebSocket(url.replace(/^http/, \"ws\"));\n  await new Promise((resolve, reject) => {\n    socket.onopen = resolve;\n    socket.onerror = reject;\n  });\n  return socket;\n}\n\nconst socket = await connect(url);\nsocket.onmessage = ({ data }) => {\n  console.log(data);\n  socket.close();\n};\nsocket.send(\"hello\");\n// prints: hello\n"
    },
    {
      "code": 428,
      "text": "// Says which state it means to change, when the server insists.\nconst url = \"http://localhost:8001/cause/428/note\";\n\nasync function put(text, etag) {\n  const headers = { \"Content-Type\": \"text/plain\" };\n  if (etag !== undefined) headers[\"If-Match\"] = etag;\n  const response = await fetch(url, { method: \"PUT\", headers, body: text });\n  await response.body?.cancel();\n  return response;\n}\n\nlet response = await put(\"mine\");\nif (response.status === 428) {\n  const current = await fetch(url);\n  // Here an application shows what would be overwritten.\n  console.log(\"there is:\", await current.text());\n  response = await put(\"mine\", current.headers.get(\"ETag\"));\n}\nconsole.log(response.status);\n// prints: there is: theirs\n// prints: 200\n"
    },
    {
      "code": 429,
      "text": "// Waits as long as the server asks for, and sends the request again.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/cause/429/api\";\n\nasync function get(tries = 3) {\n  const response = await fetch(url);\n  if (response.status !== 429 || tries === 1) return response;\n  const ms = waitOf(response);\n  // To come sooner would not help: what takes too long is given up.\n  if (!(ms < 60_000)) return response;\n  await response.body?.cancel();\n  // A little later each time, so that not all come back at once.\n  await setTimeout(ms + 500 * Math.random());\n  return get(tries - 1);\n}\n\n// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).\nfunction waitOf(response) {\n  const value = response.headers.get(\"Retry-After\") ?? \"1\";\n  return /^\\d+$/.test(value)\n    ? 1000 * value\n    : Math.max(Date.parse(value) - Date.now(), 0);\n}\n\nfor (let i = 0; i < 3; i++) await get();\nconst response = await get();\nconsole.log(response.status, await response.text());\n// prints: 200 one of three\n"
    },
    {
      "code": 431,
      "text": "// Lets go of cookies that have grown too large, and asks once more.\nconst url = \"http://localhost:8001/cause/431\";\nconst cookies = new Map([\n  [\"session\", \"1\"],\n  [\"history\", \"x\".repeat(20_000)],\n]);\n\nasync function get(url, isSecond = false) {\n  const pairs = [...cookies].map((it) => it.join(\"=\"));\n  const response = await fetch(url, { headers: { Cookie: pairs.join(\"; \") } });\n  if (response.status !== 431 || isSecond) return response;\n  await response.body?.cancel();\n  const [largest] = [...cookies].sort((a, b) => b[1].length - a[1].length);\n  cookies.delete(largest[0]);\n  return get(url, true);\n}\n\nconst response = await get(url);\nawait response.body?.cancel();\nconsole.log(response.status, [...cookies.keys()]);\n// prints: 200 [ 'session' ]\n"
    },
    {
      "code": 451,
      "text": "// Tells the reader who demanded that something is withheld.\nconst url = \"http://localhost:8001/cause/451/book\";\n\nasync function read(url, headers) {\n  const response = await fetch(url, { headers });\n  const text = await response.text();\n  if (response.status !== 451) return text;\n  const link = response.headers.get(\"Link\") ?? \"\";\n  const who = /<([^>]*)>[^,]*;\\s*rel=\"?blocked-by\"?/.exec(link)?.[1];\n  return `It is withheld by law${who ? `, see ${who}` : \"\"}.`;\n}\n\nconsole.log(await read(url, { \"Playground-Country\": \"XX\" }));\n// prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "// Reports what failed, and does not send an order a second time.\nconst url = \"http://localhost:8001/cause/500/bug\";\n\nasync function order(thing) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Content-Type\": \"application/json\" },\n    body: JSON.stringify({ thing }),\n  });\n  if (response.ok) return response.json();\n  const type = response.headers.get(\"Content-Type\") ?? \"\";\n  const text = await response.text();\n  const problem = type.startsWith(\"application/problem\")\n    ? JSON.parse(text)\n    : {};\n  // Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).\n  throw new Error(`${response.status}, see ${problem.instance ?? \"nothing\"}`);\n}\n\nawait order(\"book\").catch((error) => console.log(error.message));\n// prints: 500, see urn:uuid:…\n"
    },
    {
      "code": 501,
      "text": "// Asks with QUERY, or with POST where the server does not know it yet.\nconst url = \"http://localhost:8001/cause/501/search\";\nlet method = \"QUERY\";\n\nasync function search(words) {\n  const response = await fetch(url, {\n    method,\n    body: new URLSearchParams({ words }),\n  });\n  if (response.status !== 501 || method === \"POST\") return response;\n  await response.body?.cancel();\n  // It will not know it the next time either.\n  method = \"POST\";\n  return search(words);\n}\n\nconst response = await search(\"status codes\");\nconsole.log(response.status, await response.json());\n// prints: 200 { found: 3 }\n"
    },
    {
      "code": 502,
      "text": "// Asks again a little later, then makes do with what it had before.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/gateway/refuses/\";\nconst before = { weather: \"rain\", from: \"yesterday\" };\n\nasync function get(url, tries = 3, wait = 200) {\n  const response = await fetch(url);\n  if (response.status !== 502) return response.json();\n  await response.body?.cancel();\n  if (tries === 1) {\n    // What went wrong behind the gateway (RFC 9209).\n    console.log(response.headers.get(\"Proxy-Status\"));\n    return before;\n  }\n  await setTimeout(wait * (0.5 + Math.random()));\n  return get(url, tries - 1, 2 * wait);\n}\n\nconsole.log(await get(url));\n// prints: playground;error=connection_refused\n// prints: { weather: 'rain', from: 'yesterday' }\n"
    },
    {
      "code": 503,
      "text": "// Comes back when the server says that it can be used again.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/cause/503/shop\";\n\nasync function get(url, tries = 3) {\n  const response = await fetch(url);\n  const after = response.headers.get(\"Retry-After\");\n  // Without Retry-After nobody knows whether it passes.\n  if (response.status !== 503 || after === null || tries === 1) return response;\n  await response.body?.cancel();\n  const ms = /^\\d+$/.test(after)\n    ? 1000 * after\n    : Date.parse(after) - Date.now();\n  if (!(ms < 60_000)) throw new Error(`Come back at ${after}.`);\n  await setTimeout(Math.max(ms, 0));\n  return get(url, tries - 1);\n}\n\nconst response = await get(url);\nconsole.log(response.status, await response.json());\n// prints: 200 { open: true }\n"
    },
    {
      "code": 504,
      "text": "// Asks again for what took too long; GET may be repeated.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/cause/504/report\";\n\nasync function get(url, tries = 3, wait = 600) {\n  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });\n  if (response.status !== 504 || tries === 1) return response;\n  await response.body?.cancel();\n  await setTimeout(wait);\n  return get(url, tries - 1, 2 * wait);\n}\n\nconst response = await get(url);\nconsole.log(response.status, await response.json());\n// prints: 200 { pages: 12 }\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "// Sends an order again under the same key, so that it is one order.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/cause/504/orders\";\n\nasync function order(key = crypto.randomUUID(), tries = 3) {\n  const response = await fetch(url, {\n    method: \"POST\",\n    headers: { \"Idempotency-Key\": `\"${key}\"` },\n  });\n  // It may have been taken, or not: only the key makes a second try safe.\n  if (response.status !== 504 || tries === 1) return response;\n  await response.body?.cancel();\n  await setTimeout(500);\n  return order(key, tries - 1);\n}\n\nconst response = await order();\nconsole.log(response.status, await response.json());\n// prints: 201 { id: '…' }\n"
    },
    {
      "code": 507,
      "text": "// Says that there is no room, and how much there is.\nconst url = \"http://localhost:8001/dav/507/large.txt\";\n\nasync function upload(text) {\n  const response = await fetch(url, {\n    method: \"PUT\",\n    headers: { \"Content-Type\": \"text/plain\" },\n    body: text,\n  });\n  await response.body?.cancel();\n  // Nothing changes until somebody makes room: it is not repeated.\n  if (response.status === 507)\n    return `No room, ${await free()} octets are left.`;\n  return response.ok ? \"It is there.\" : `It failed with ${response.status}.`;\n}\n\nasync function free() {\n  const response = await fetch(new URL(\".\", url), {\n    method: \"PROPFIND\",\n    headers: { Depth: \"0\" },\n  });\n  return /quota-available-bytes>(\\d+)</.exec(await response.text())?.[1];\n}\n\nconsole.log(await upload(\"x\".repeat(70_000)));\n// prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "// Notices that it is the network that answers, and not the server.\nconst url = \"http://localhost:8001/cause/511/news\";\n\nasync function get(url) {\n  const response = await fetch(url);\n  if (response.status !== 511) return response.text();\n  // The page is the portal's: it is for a person, in a browser.\n  await response.body?.cancel();\n  throw new Error(\"Log in to this network first.\");\n}\n\nawait get(url).catch((error) => console.log(error.message));\n// prints: Log in to this network first.\n"
    }
  ],
  "impossible": [
    {
      "code": 100,
      "text": "// Asks whether content is wanted before it is sent.\nconst url = \"http://localhost:8001/cause/100/upload\";\n\nconst response = await fetch(url, {\n  method: \"POST\",\n  headers: { Expect: \"100-continue\", \"Content-Type\": \"text/plain\" },\n  body: \"hello\",\n}).catch((error) => error.cause);\nconsole.log(`${response}`);\n",
      "proof": "NotSupportedError: expect header not supported\n"
    },
    {
      "code": 101,
      "text": "// Asks to go on as a WebSocket.\nconst url = \"http://localhost:8001/cause/101/echo\";\n\nconst response = await fetch(url, {\n  headers: { Connection: \"Upgrade\", Upgrade: \"websocket\" },\n}).catch((error) => error.cause);\nconsole.log(`${response}`);\n",
      "proof": "InvalidArgumentError: invalid upgrade header\n"
    },
    {
      "code": 103,
      "text": "// Looks for hints ahead of the page.\nconst url = \"http://localhost:8001/cause/103/page\";\n\nconst response = await fetch(url);\nconsole.log(response.status, response.headers.get(\"Link\"));\n",
      "proof": "200 null\n"
    },
    {
      "code": 407,
      "text": "// Goes through a proxy that wants to know who asks.\nimport http from \"node:http\";\n\nhttp.setGlobalProxyFromEnv({ http_proxy: \"http://localhost:8001\" });\nconst response = await fetch(\"http://good.playground/\").catch(\n  (error) => error.cause.cause ?? error.cause,\n);\nconsole.log(`${response}`);\n",
      "proof": "AbortError: Proxy response (407) !== 200 when HTTP Tunneling\n"
    },
    {
      "code": 417,
      "text": "// Sends an expectation, as some libraries do for large content.\nconst url = \"http://localhost:8001/cause/417/upload\";\n\nconst response = await fetch(url, {\n  method: \"POST\",\n  headers: { Expect: \"100-continue\" },\n  body: \"hello\",\n}).catch((error) => error.cause);\nconsole.log(`${response}`);\n",
      "proof": "NotSupportedError: expect header not supported\n"
    }
  ],
  "leftOut": {
    "102": "As with 103, nothing of it is to be seen; what comes after it does.",
    "104": "A draft; no client has a call for it.",
    "203": "Handle it as 200: fetch shows the same, and only a proxy sends it.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "418": "Nobody has to handle a joke.",
    "421": "Node and browsers repeat it over another connection before anybody sees it.",
    "424": "It stands inside a 207.",
    "505": "fetch sends no version that a server could not know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
