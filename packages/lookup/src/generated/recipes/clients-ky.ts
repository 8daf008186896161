// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** ky. */
export const tool: ToolRecipes = {
  "id": "ky",
  "side": "client",
  "label": "ky",
  "language": "js",
  "on": "ky 2.1, Node 24",
  "aliases": [],
  "recipes": [
    {
      "code": 200,
      "text": "// Reads JSON, and makes sure that it is JSON before that.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/200\";\n\nasync function getJson(url) {\n  const response = await ky.get(url, {\n    headers: { Accept: \"application/json\" },\n  });\n  const type = response.headers.get(\"Content-Type\") ?? \"nothing\";\n  if (!/^application\\/([\\w.+-]+\\+)?json\\b/i.test(type)) {\n    await response.body?.cancel();\n    throw new TypeError(`${url} gave ${type}, and not JSON.`);\n  }\n  return response.json();\n}\n\nconst page = await getJson(url);\nconsole.log(page.name);\n// prints: OK\n"
    },
    {
      "code": 201,
      "text": "// Makes something new, and reads it where Location says that it is.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/201/notes\";\n\nasync function create(note) {\n  const response = await ky.post(url, { json: note });\n  await response.body?.cancel();\n  if (response.status !== 201)\n    throw new Error(`${response.status} from ${url}`);\n  // Location may be relative, and without it the target itself was made.\n  return new URL(response.headers.get(\"Location\") ?? \"\", response.url);\n}\n\nconst location = await create({ text: \"new\" });\nconsole.log(location.pathname, await ky.get(location).json());\n// prints: /cause/201/notes/… { text: 'new' }\n"
    },
    {
      "code": 202,
      "text": "// Begins a job, and asks its monitor until it is done.\nimport { setTimeout } from \"node:timers/promises\";\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/202/jobs\";\n\nasync function run() {\n  const response = await ky.post(url);\n  await response.body?.cancel();\n  if (response.status !== 202) return response;\n  return done(new URL(response.headers.get(\"Location\"), url));\n}\n\n// The monitor answers 200 until the job is done, then leads to the result.\nasync function done(monitor, tries = 10) {\n  const response = await ky.get(monitor);\n  if (response.redirected) return response;\n  const { status } = await response.json();\n  if (tries === 1) throw new Error(`It is still ${status}.`);\n  const seconds = Number(response.headers.get(\"Retry-After\") ?? 0.5);\n  await setTimeout(1000 * seconds);\n  return done(monitor, tries - 1);\n}\n\nconst result = await run();\nawait result.body?.cancel();\nconsole.log(result.status, new URL(result.url).pathname);\n// prints: 200 /cause/200\n"
    },
    {
      "code": 204,
      "text": "// Deletes something; there is no content to parse then.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/204/notes/1\";\n\nasync function send(method, url) {\n  const response = await ky(url, { method });\n  // json() would throw: there is nothing, not even null.\n  return response.status === 204 ? undefined : response.json();\n}\n\nconsole.log(await send(\"DELETE\", url));\n// prints: undefined\n"
    },
    {
      "code": 205,
      "text": "// Sends a form, and clears it when the server says so.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/205/form\";\n\nconst form = new Map([[\"name\", \"Ada\"]]);\n\nasync function send() {\n  const body = new URLSearchParams([...form]);\n  const { status } = await ky.post(url, { body });\n  // In a page: document.forms.order.reset().\n  if (status === 205) form.clear();\n}\n\nawait send();\nconsole.log(form.size, \"fields are filled in.\");\n// prints: 0 fields are filled in.\n"
    },
    {
      "code": 206,
      "text": "// Goes on with a download that broke off, unless the file is another now.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/206/file\";\n\n// What is on the disk from last time: the beginning, and whose it is.\nconst stored = { text: \"All letters: abc\", etag: '\"1\"' };\n\nasync function resume() {\n  const length = Buffer.byteLength(stored.text);\n  const response = await ky.get(url, {\n    headers: { Range: `bytes=${length}-`, \"If-Range\": stored.etag },\n  });\n  const text = await response.text();\n  // 206 is the rest; 200 is all of it, as it is now.\n  return response.status === 206 ? stored.text + text : text;\n}\n\nconsole.log(await resume());\n// prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "// Reads a large file part by part, all parts of the same state.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/206/file\";\n\nasync function* parts(size) {\n  let [at, total, etag] = [0, Infinity, undefined];\n  while (at < total) {\n    const range = `bytes=${at}-${at + size - 1}`;\n    // ky leaves out fields that are undefined; a 412 would be thrown.\n    const headers = { Range: range, \"If-Match\": etag };\n    const response = await ky.get(url, { headers });\n    const octets = await response.bytes();\n    yield octets;\n    // Who ignores Range sends it all, as 200.\n    if (response.status !== 206) return;\n    total = Number(response.headers.get(\"Content-Range\").split(\"/\")[1]);\n    etag ??= response.headers.get(\"ETag\");\n    at += octets.length;\n  }\n}\n\nfor await (const part of parts(15)) console.log(new TextDecoder().decode(part));\n// prints: All letters: ab\n// prints: cdefghijklmnopq\n// prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "// Does several things in one request, and looks at what came of each.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/207/cancellations\";\n\nasync function cancel(orders) {\n  // ky takes 207 for a success, whatever failed inside of it.\n  const { responses } = await ky.post(url, { json: orders }).json();\n  return responses;\n}\n\nfor (const it of await cancel([\"/orders/1\", \"/orders/2\"])) {\n  if (it.status < 300) console.log(\"cancelled:\", it.href);\n  else console.log(\"not:\", it.href, it.status, it.value.detail);\n}\n// prints: cancelled: /orders/1\n// prints: not: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "// Chooses one of the forms that there are.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/300/picture\";\n\nasync function get(wanted) {\n  // A preferred one would be in Location, and have been followed.\n  const throwHttpErrors = (status) => status !== 300;\n  const response = await ky.get(url, { throwHttpErrors });\n  if (response.status !== 300) return response;\n  const text = await response.text();\n  const choices = text.split(/\\r?\\n/).filter((it) => it && !it.startsWith(\"#\"));\n  const chosen = choices.find((it) => it.includes(wanted)) ?? choices[0];\n  return ky.get(new URL(chosen, url));\n}\n\nconst picture = await get(\"svg\");\nawait picture.body?.cancel();\nconsole.log(picture.status, picture.headers.get(\"Content-Type\"));\n// prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "// Keeps the new address of what has moved for good.\nimport ky from \"ky\";\n\nconst links = { news: \"http://localhost:8001/cause/301/old\" };\n\nasync function get(name) {\n  // Node shows what comes; in a browser nothing of it can be seen.\n  const response = await ky.get(links[name], {\n    redirect: \"manual\",\n    throwHttpErrors: (status) => status >= 400,\n  });\n  const isForGood = response.status === 301 || response.status === 308;\n  if (!isForGood) return response;\n  await response.body?.cancel();\n  links[name] = new URL(response.headers.get(\"Location\"), links[name]).href;\n  return ky.get(links[name]);\n}\n\nconst response = await get(\"news\");\nawait response.body?.cancel();\nconsole.log(response.status, links.news);\n// prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 301,
      "situation": "post",
      "text": "// Sends a form to where it goes now; as GET it would be lost on the way.\nimport ky from \"ky\";\n\nlet url = \"http://localhost:8001/cause/301/form\";\n\nasync function send(fields) {\n  const body = new URLSearchParams(fields);\n  // Told to follow, fetch would make a GET of it (RFC 9110 15.4.2).\n  const response = await ky.post(url, {\n    body,\n    redirect: \"manual\",\n    throwHttpErrors: (status) => status !== 301,\n  });\n  if (response.status !== 301) return response.json();\n  await response.body?.cancel();\n  url = new URL(response.headers.get(\"Location\"), url).href;\n  return ky.post(url, { body }).json();\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 302,
      "text": "// Follows only where it stays with the same server.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/302/old\";\n\nconst careful = ky.create({\n  redirect: \"manual\",\n  throwHttpErrors: (status) => status >= 400,\n});\n\nasync function get(url, hops = 5) {\n  const response = await careful.get(url);\n  const location = response.headers.get(\"Location\");\n  if (response.ok || location === null) return response;\n  await response.body?.cancel();\n  const next = new URL(location, url);\n  if (next.origin !== new URL(url).origin)\n    throw new Error(`${url} leads away, to ${next.origin}.`);\n  if (hops === 0) throw new Error(`${url} leads on and on.`);\n  return get(next, hops - 1);\n}\n\nconst response = await get(url);\nawait response.body?.cancel();\n// It is elsewhere just now: the old address is the one to keep.\nconsole.log(response.status, new URL(response.url).pathname);\n// prints: 200 /get\n"
    },
    {
      "code": 303,
      "text": "// Sends a form, and gets the page that shows what came of it.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/303/form\";\n\n// A POST that leads to 303 is followed with GET, and without content.\nconst body = new URLSearchParams({ name: \"Ada\" });\nconst response = await ky.post(url, { body });\nawait response.body?.cancel();\nconsole.log(response.redirected, new URL(response.url).pathname);\n// prints: true /get\n"
    },
    {
      "code": 304,
      "text": "// Keeps a page with its tag, and fetches it again only if it has changed.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/304/page\";\nconst kept = new Map();\n\nasync function get(url) {\n  const known = kept.get(url);\n  const response = await ky.get(url, {\n    headers: { \"If-None-Match\": known?.etag },\n    // Browsers do all this by themselves, unless told this.\n    cache: \"no-store\",\n    // To ky a 304 is an error, unless it is told.\n    throwHttpErrors: (status) => status !== 304,\n  });\n  if (response.status === 304) return { ...known, from: \"store\" };\n  const etag = response.headers.get(\"ETag\");\n  const text = await response.text();\n  if (etag !== null) kept.set(url, { etag, text });\n  return { etag, text, from: \"server\" };\n}\n\nfor (let i = 0; i < 2; i++) {\n  const { text, from } = await get(url);\n  console.log(`${from}: ${text}`);\n}\n// prints: server: A page that does not change.\n// prints: store: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "// Sends a form to where it has to go just now, as it is.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/307/form\";\n\n// Method and content are kept; a stream could not be sent a second time.\nconst body = new URLSearchParams({ name: \"Ada\" });\nconst { form } = await ky.post(url, { body }).json();\nconsole.log(form);\n// prints: { name: 'Ada' }\n"
    },
    {
      "code": 308,
      "text": "// Sends a form to where it goes from now on, and keeps that address.\nimport ky from \"ky\";\n\nlet url = \"http://localhost:8001/cause/308/form\";\n\nasync function send(fields) {\n  const body = new URLSearchParams(fields);\n  const response = await ky.post(url, {\n    body,\n    redirect: \"manual\",\n    throwHttpErrors: (status) => status !== 308,\n  });\n  if (response.status !== 308) return response.json();\n  await response.body?.cancel();\n  url = new URL(response.headers.get(\"Location\"), url).href;\n  return ky.post(url, { body }).json();\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 400,
      "text": "// Shows what the server says is wrong with a request.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/400/json\";\n\n// Problem details (RFC 9457), where there are some.\nfunction explained({ error }) {\n  const type = error.response?.headers.get(\"Content-Type\") ?? \"\";\n  if (type.startsWith(\"application/problem+json\") && error.data) {\n    const { title, detail } = error.data;\n    error.message = `${error.response.status} ${title}: ${detail}`;\n  }\n  return error;\n}\n\nconst api = ky.create({ hooks: { beforeError: [explained] } });\n\nconst headers = { \"Content-Type\": \"application/json\" };\ntry {\n  await api.post(url, { headers, body: '{\"a\":' });\n} catch (error) {\n  // The same request would fail again: it is shown, not repeated.\n  console.log(error.message);\n}\n// prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "// Asks for credentials when the server does, and repeats the request once.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/401/door\";\n\nasync function withCredentials({ request, response, retryCount }) {\n  const challenge = response.headers.get(\"WWW-Authenticate\") ?? \"\";\n  const isAsked = response.status === 401 && /\\bBasic\\b/i.test(challenge);\n  if (!isAsked || retryCount > 0) return;\n  const { user, password } = await ask(challenge);\n  const headers = new Headers(request.headers);\n  headers.set(\"Authorization\", `Basic ${btoa(`${user}:${password}`)}`);\n  return ky.retry({ request: new Request(request, { headers }) });\n}\n\n// Here an application shows a dialog.\nasync function ask() {\n  return { user: \"user\", password: \"password\" };\n}\n\nconst api = ky.create({ hooks: { afterResponse: [withCredentials] } });\nconsole.log(await api.get(url).text());\n// prints: You are in.\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "// Gets a fresh token when the one that it has has expired, once for all.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/401/account\";\nconst tokens = { access: \"expired\", refresh: \"valid\" };\nlet refreshing;\n\nfunction signed({ request }) {\n  request.headers.set(\"Authorization\", `Bearer ${tokens.access}`);\n}\n\nasync function refreshed({ request, response, retryCount }) {\n  if (response.status !== 401 || retryCount > 0) return;\n  const used = request.headers.get(\"Authorization\");\n  // Somebody else may have refreshed it meanwhile.\n  if (used === `Bearer ${tokens.access}`) {\n    refreshing ??= refresh().finally(() => (refreshing = undefined));\n    await refreshing;\n  }\n  const headers = new Headers(request.headers);\n  headers.set(\"Authorization\", `Bearer ${tokens.access}`);\n  return ky.retry({ request: new Request(request, { headers }) });\n}\n\n// Not over api: a 401 to this must not lead back here.\nasync function refresh() {\n  const body = new URLSearchParams({\n    grant_type: \"refresh_token\",\n    refresh_token: tokens.refresh,\n  });\n  const token = await ky\n    .post(new URL(\"/cause/401/token\", url), { body })\n    .json();\n  tokens.access = token.access_token;\n  tokens.refresh = token.refresh_token ?? tokens.refresh;\n}\n\nconst api = ky.create({\n  hooks: { beforeRequest: [signed], afterResponse: [refreshed] },\n});\nconsole.log(await api.get(url).json());\n// prints: { name: 'user' }\n"
    },
    {
      "code": 402,
      "text": "// Pays for what costs something, if the reader wants to.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/402/article\";\n\nasync function get(url, pay) {\n  try {\n    return await ky.get(url).text();\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 402) throw error;\n    const receipt = await pay(error.data.detail);\n    if (receipt === undefined) throw error;\n    const headers = { \"Playground-Receipt\": receipt };\n    return ky.get(url, { headers }).text();\n  }\n}\n\n// Here an application asks, and hands over to whoever takes the money.\nconsole.log(await get(url, async () => \"paid\"));\n// prints: An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "// Tells who may not from who is not known; nothing is repeated.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/403/cellar\";\n\nasync function get(url, user, password) {\n  const Authorization = `Basic ${btoa(`${user}:${password}`)}`;\n  const response = await ky.get(url, {\n    headers: { Authorization },\n    throwHttpErrors: (status) => status !== 401 && status !== 403,\n  });\n  if (response.ok) return response.text();\n  await response.body?.cancel();\n  // The same credentials would be refused again: others may do.\n  return response.status === 403\n    ? `${user} may not see this.`\n    : \"Log in again.\";\n}\n\nconsole.log(await get(url, \"guest\", \"guest\"));\nconsole.log(await get(url, \"owner\", \"owner\"));\n// prints: guest may not see this.\n// prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "// Takes what is not there for a value, and all else that fails for an error.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/404/nothing-here\";\n\nasync function find(url) {\n  const response = await ky.get(url, {\n    throwHttpErrors: (status) => status !== 404,\n  });\n  if (response.ok) return response.json();\n  await response.body?.cancel();\n  return undefined;\n}\n\nconsole.log((await find(url)) ?? \"There is none.\");\n// prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "// Learns from Allow what can be done here.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/405\";\n\nasync function remove(url) {\n  try {\n    await ky.delete(url);\n    return { isRemoved: true };\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 405) throw error;\n    const allow = error.response.headers.get(\"Allow\") ?? \"\";\n    return { isRemoved: false, allowed: allow.split(/\\s*,\\s*/) };\n  }\n}\n\nconst { isRemoved, allowed } = await remove(url);\n// Here an application hides what cannot be done.\nconsole.log(isRemoved, allowed);\n// prints: false [ 'GET', 'HEAD', 'OPTIONS' ]\n"
    },
    {
      "code": 406,
      "text": "// Asks for its favourite, and for anything if there is none of it.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/406\";\n\nasync function get(url, type) {\n  try {\n    return await ky.get(url, { headers: { Accept: type } });\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 406) throw error;\n    return ky.get(url, { headers: { Accept: \"*/*\" } });\n  }\n}\n\n// One request does the same: Accept: image/png, */*;q=0.1\nconst response = await get(url, \"image/png\");\nawait response.body?.cancel();\nconsole.log(response.status, response.headers.get(\"Content-Type\"));\n// prints: 200 text/plain…\n"
    },
    {
      "code": 408,
      "text": "// Sends what comes slowly; all at once, if the server did not wait.\nimport { setTimeout } from \"node:timers/promises\";\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/408/slow\";\n\nasync function upload(read) {\n  const headers = { \"Content-Type\": \"text/plain\" };\n  try {\n    return await ky.post(url, { headers, body: read() });\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 408) throw error;\n    // The server closes that connection: this goes over a new one.\n    const body = await new Response(read()).arrayBuffer();\n    return ky.post(url, { headers, body });\n  }\n}\n\n// A slow source.\nfunction read() {\n  return ReadableStream.from(\n    (async function* () {\n      yield Buffer.from(\"one half, \");\n      await setTimeout(1500);\n      yield Buffer.from(\"and the other\");\n    })(),\n  );\n}\n\nconst response = await upload(read);\nawait response.body?.cancel();\nconsole.log(response.status);\n// prints: 200\n"
    },
    {
      "code": 409,
      "text": "// Puts a list that others change as well: what they added is kept.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/409/list\";\n\nasync function save(mine, tries = 3) {\n  try {\n    return await ky.put(url, { json: mine }).json();\n  } catch (error) {\n    const isConflict = isHTTPError(error) && error.response.status === 409;\n    if (!isConflict || tries === 1) throw error;\n    const theirs = await ky.get(url).json();\n    return save(merged(mine, theirs), tries - 1);\n  }\n}\n\n// The same content would be in conflict again: it has to be another.\nfunction merged(mine, theirs) {\n  const items = [...new Set([...theirs.items, ...mine.items])];\n  return { revision: theirs.revision, items };\n}\n\nconsole.log(await save({ revision: 2, items: [\"bread\", \"eggs\"] }));\n// prints: { revision: 4, items: [ 'bread', 'milk', 'eggs' ] }\n"
    },
    {
      "code": 410,
      "text": "// Forgets a link whose target is gone for good.\nimport ky, { isHTTPError } from \"ky\";\n\nconst links = new Set([\"http://localhost:8001/cause/410/offer\"]);\n\nasync function open(url) {\n  try {\n    return await ky.get(url).text();\n  } catch (error) {\n    // A 404 may be over tomorrow: that link stays.\n    const isGone = isHTTPError(error) && error.response.status === 410;\n    if (isGone) links.delete(url);\n    return undefined;\n  }\n}\n\nfor (const url of [...links]) await open(url);\nconsole.log(links.size, \"links are left.\");\n// prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "// Sends a stream; with its length, if the server wants to know that.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/411/meter\";\n\nasync function upload(read) {\n  const headers = { \"Content-Type\": \"text/plain\" };\n  try {\n    // A stream has no Content-Length: it is sent in chunks.\n    return await ky.post(url, { headers, body: read() });\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 411) throw error;\n    const body = await new Response(read()).arrayBuffer();\n    return ky.post(url, { headers, body });\n  }\n}\n\nconst response = await upload(() => new Blob([\"12.5 kWh\"]).stream());\nawait response.body?.cancel();\nconsole.log(response.status);\n// prints: 200\n"
    },
    {
      "code": 412,
      "text": "// Counts on without overwriting what others counted meanwhile.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/412/counter\";\n\nasync function add(amount, tries = 4) {\n  const current = await ky.get(url);\n  const json = { count: (await current.json()).count + amount };\n  const headers = { \"If-Match\": current.headers.get(\"ETag\") };\n  try {\n    // A repeat of a write that was lost on the way would meet itself as 412.\n    await ky.put(url, { json, headers, retry: 0 }).text();\n    return json.count;\n  } catch (error) {\n    // Somebody was faster: all of it again, with what is there now.\n    const isLate = isHTTPError(error) && error.response.status === 412;\n    if (!isLate || tries === 1) throw error;\n    return add(amount, tries - 1);\n  }\n}\n\nconsole.log(await add(1));\n// prints: 3\n"
    },
    {
      "code": 412,
      "situation": "create",
      "text": "// Makes something only if nothing is there yet.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/201/notes/old\";\n\nasync function create(json) {\n  try {\n    // A repeat of a PUT that was lost on the way would meet itself as 412.\n    const headers = { \"If-None-Match\": \"*\" };\n    await ky.put(url, { json, headers, retry: 0 }).text();\n    return true;\n  } catch (error) {\n    // Without If-None-Match it would have replaced what is there.\n    if (isHTTPError(error) && error.response.status === 412) return false;\n    throw error;\n  }\n}\n\nconsole.log(\n  (await create({ text: \"new\" })) ? \"It is made.\" : \"The name is taken.\",\n);\n// prints: The name is taken.\n"
    },
    {
      "code": 413,
      "text": "// Sends lines at once, or in halves where that is too much.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/413/slot\";\nconst headers = { \"Content-Type\": \"text/plain\" };\n\nasync function send(lines) {\n  try {\n    await ky.post(url, { headers, body: lines.join(\"\\n\") }).text();\n    return 1;\n  } catch (error) {\n    const isTooLarge = isHTTPError(error) && error.response.status === 413;\n    if (!isTooLarge || lines.length === 1) throw error;\n    const half = Math.ceil(lines.length / 2);\n    return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));\n  }\n}\n\nconst count = await send([\"one\", \"two\", \"three\", \"four\"]);\nconsole.log(`It took ${count} requests.`);\n// prints: It took 2 requests.\n"
    },
    {
      "code": 414,
      "text": "// Asks in the address, or in content where the address gets too long.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/414/search\";\n\nasync function search(question) {\n  try {\n    return await ky.get(url, { searchParams: question }).json();\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 414) throw error;\n    // The server has to offer this; QUERY would be the method for it.\n    return ky.post(url, { body: question }).json();\n  }\n}\n\nconst ids = Array.from({ length: 3000 }, (_, i) => [\"id\", 1000 + i]);\nconsole.log(await search(new URLSearchParams(ids)));\n// prints: { found: 3000 }\n"
    },
    {
      "code": 415,
      "text": "// Sends the form of its data that the server takes.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/415/inbox\";\n\nconst order = { count: 1 };\nconst forms = {\n  \"application/xml\": () => `<order><count>${order.count}</count></order>`,\n  \"application/json\": () => JSON.stringify(order),\n};\n\nasync function send(type, isSecond = false) {\n  const headers = { \"Content-Type\": type };\n  try {\n    return await ky.post(url, { headers, body: forms[type]() });\n  } catch (error) {\n    const isType = isHTTPError(error) && error.response.status === 415;\n    if (!isType || isSecond) throw error;\n    const told = error.response.headers;\n    const taken = told.get(\"Accept-Post\") ?? told.get(\"Accept\") ?? \"\";\n    const other = Object.keys(forms).find((it) => taken.includes(it));\n    if (other === undefined) throw error;\n    return send(other, true);\n  }\n}\n\nconst response = await send(\"application/xml\");\nawait response.body?.cancel();\nconsole.log(response.status);\n// prints: 200\n"
    },
    {
      "code": 416,
      "text": "// Goes on with a download that may be complete already.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/416/file\";\n\nasync function complete(stored) {\n  const length = Buffer.byteLength(stored);\n  const response = await ky.get(url, {\n    headers: { Range: `bytes=${length}-` },\n    throwHttpErrors: (status) => status !== 416,\n  });\n  const text = await response.text();\n  if (response.status === 206) return stored + text;\n  if (response.status === 200) return text;\n  // Content-Range says how long it is: bytes */10.\n  const total = response.headers.get(\"Content-Range\")?.split(\"/\")[1];\n  if (Number(total) === length) return stored;\n  // It is shorter than what is here, so it is another file.\n  return ky.get(url).text();\n}\n\nconsole.log(await complete(\"0123456789\"));\n// prints: 0123456789\n"
    },
    {
      "code": 422,
      "text": "// Shows each error beside the field of the form that it is about.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/422/orders\";\n\nasync function send(order) {\n  try {\n    await ky.post(url, { json: order });\n    return {};\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 422) throw error;\n    const { errors } = error.data;\n    // pointer is a JSON Pointer into what was sent: #/count\n    const entries = errors.map((it) => [it.pointer.slice(2), it.detail]);\n    return Object.fromEntries(entries);\n  }\n}\n\nconst errors = await send({ count: -1 });\nfor (const [name, text] of Object.entries(errors))\n  console.log(`${name} ${text}`);\n// prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "// Locks a file before it is written, and waits while somebody else has it.\nimport { setTimeout } from \"node:timers/promises\";\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/dav/423/notes.txt\";\n\nconst lockinfo = `<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>`;\n\nasync function lock() {\n  const response = await ky(url, {\n    method: \"LOCK\",\n    headers: { \"Content-Type\": \"application/xml\", Timeout: \"Second-60\" },\n    body: lockinfo,\n    retry: {\n      limit: 10,\n      methods: [\"lock\"],\n      statusCodes: [423],\n      delay: () => 500,\n    },\n  });\n  await response.body?.cancel();\n  return response.headers.get(\"Lock-Token\");\n}\n\nasync function write(text) {\n  const token = await lock();\n  try {\n    await setTimeout(200);\n    const headers = { \"Content-Type\": \"text/plain\", If: `(${token})` };\n    return (await ky.put(url, { headers, body: text })).status;\n  } finally {\n    await ky(url, { method: \"UNLOCK\", headers: { \"Lock-Token\": token } });\n  }\n}\n\nconsole.log(await Promise.all([write(\"mine\"), write(\"yours\")]));\n// prints: [ 204, 204 ]\n"
    },
    {
      "code": 425,
      "text": "// Repeats what came too early, once; by then the handshake is over.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/425/page\";\n\nconst api = ky.create({\n  retry: { limit: 1, methods: [\"get\", \"put\", \"post\"], statusCodes: [425] },\n  hooks: {\n    // ky sends no early data itself: a proxy on the way did, and does no more.\n    beforeRetry: [({ request }) => request.headers.delete(\"Early-Data\")],\n  },\n});\n\n// What such a proxy adds (RFC 8470 5.1).\nconst headers = { \"Early-Data\": \"1\" };\nconsole.log(await api.get(url, { headers }).text());\n// prints: On time.\n"
    },
    {
      "code": 426,
      "text": "// Goes on over a WebSocket where the server wants one.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/426/socket\";\n\nasync function connect(url) {\n  const response = await ky.get(url, {\n    throwHttpErrors: (status) => status !== 426,\n  });\n  await response.body?.cancel();\n  const wanted = response.headers.get(\"Upgrade\") ?? \"\";\n  if (response.status !== 426 || !/\\bwebsocket\\b/i.test(wanted))\n    throw new Error(`${response.status} from ${url}`);\n  // ky cannot change protocols: WebSocket can.\n  const socket = new WebSocket(url.replace(/^http/, \"ws\"));\n  await new Promise((resolve, reject) => {\n    socket.onopen = resolve;\n    socket.onerror = reject;\n  });\n  return socket;\n}\n\nconst socket = await connect(url);\nsocket.onmessage = ({ data }) => {\n  console.log(data);\n  socket.close();\n};\nsocket.send(\"hello\");\n// prints: hello\n"
    },
    {
      "code": 428,
      "text": "// Says which state it means to change, when the server insists.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/428/note\";\n\nasync function put(body, etag) {\n  const headers = { \"Content-Type\": \"text/plain\", \"If-Match\": etag };\n  try {\n    return await ky.put(url, { headers, body });\n  } catch (error) {\n    const isAsked = isHTTPError(error) && error.response.status === 428;\n    if (!isAsked || etag !== undefined) throw error;\n    const current = await ky.get(url);\n    // Here an application shows what would be overwritten.\n    console.log(\"there is:\", await current.text());\n    return put(body, current.headers.get(\"ETag\"));\n  }\n}\n\nconst response = await put(\"mine\");\nawait response.body?.cancel();\nconsole.log(response.status);\n// prints: there is: theirs\n// prints: 200\n"
    },
    {
      "code": 429,
      "text": "// Waits as long as the server asks for, and sends the request again.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/429/api\";\n\nconst api = ky.create({\n  retry: {\n    limit: 2,\n    // maxRetryAfter would cut the wait short: who waits too little, or for\n    // too long, had better not.\n    shouldRetry: ({ error }) =>\n      isHTTPError(error) && waitOf(error.response) > 60_000 ? false : undefined,\n  },\n});\n\n// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).\nfunction waitOf({ headers }) {\n  const value = headers.get(\"Retry-After\") ?? \"0\";\n  return /^\\d+$/.test(value) ? 1000 * value : Date.parse(value) - Date.now();\n}\n\nfor (let i = 0; i < 3; i++) await api.get(url).text();\nconsole.log(await api.get(url).text());\n// prints: one of three\n"
    },
    {
      "code": 431,
      "text": "// Lets go of cookies that have grown too large, and asks once more.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/431\";\nconst cookies = new Map([\n  [\"session\", \"1\"],\n  [\"history\", \"x\".repeat(20_000)],\n]);\n\nasync function get(url, isSecond = false) {\n  const pairs = [...cookies].map((it) => it.join(\"=\"));\n  try {\n    return await ky.get(url, { headers: { Cookie: pairs.join(\"; \") } });\n  } catch (error) {\n    const isTooLarge = isHTTPError(error) && error.response.status === 431;\n    if (!isTooLarge || isSecond) throw error;\n    const [largest] = [...cookies].sort((a, b) => b[1].length - a[1].length);\n    cookies.delete(largest[0]);\n    return get(url, true);\n  }\n}\n\nconst response = await get(url);\nawait response.body?.cancel();\nconsole.log(response.status, [...cookies.keys()]);\n// prints: 200 [ 'session' ]\n"
    },
    {
      "code": 451,
      "text": "// Tells the reader who demanded that something is withheld.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/451/book\";\n\nasync function read(url, headers) {\n  try {\n    return await ky.get(url, { headers }).text();\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 451) throw error;\n    const link = error.response.headers.get(\"Link\") ?? \"\";\n    const who = /<([^>]*)>[^,]*;\\s*rel=\"?blocked-by\"?/.exec(link)?.[1];\n    return `It is withheld by law${who ? `, see ${who}` : \"\"}.`;\n  }\n}\n\nconsole.log(await read(url, { \"Playground-Country\": \"XX\" }));\n// prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "// Reports what failed; ky does not send an order a second time.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/500/bug\";\n\nasync function order(thing) {\n  try {\n    // Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).\n    return await ky.post(url, { json: { thing } }).json();\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status < 500) throw error;\n    const message = `${error.response.status}, see ${error.data?.instance}`;\n    throw new Error(message, { cause: error });\n  }\n}\n\nawait order(\"book\").catch((error) => console.log(error.message));\n// prints: 500, see urn:uuid:…\n"
    },
    {
      "code": 501,
      "text": "// Asks with QUERY, or with POST where the server does not know it yet.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/501/search\";\nlet method = \"QUERY\";\n\nasync function search(words) {\n  const body = new URLSearchParams({ words });\n  try {\n    return await ky(url, { method, body }).json();\n  } catch (error) {\n    const isUnknown = isHTTPError(error) && error.response.status === 501;\n    if (!isUnknown || method === \"POST\") throw error;\n    // It will not know it the next time either.\n    method = \"POST\";\n    return search(words);\n  }\n}\n\nconsole.log(await search(\"status codes\"));\n// prints: { found: 3 }\n"
    },
    {
      "code": 502,
      "text": "// Asks again a little later, then makes do with what it had before.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/gateway/refuses/\";\nconst before = { weather: \"rain\", from: \"yesterday\" };\n\nconst api = ky.create({ retry: { limit: 2, jitter: true } });\n\nasync function get(url) {\n  try {\n    return await api.get(url).json();\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 502) throw error;\n    // What went wrong behind the gateway (RFC 9209).\n    console.log(error.response.headers.get(\"Proxy-Status\"));\n    return before;\n  }\n}\n\nconsole.log(await get(url));\n// prints: playground;error=connection_refused\n// prints: { weather: 'rain', from: 'yesterday' }\n"
    },
    {
      "code": 503,
      "text": "// Comes back when the server says that it can be used again.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/cause/503/shop\";\n\nconst api = ky.create({\n  retry: {\n    limit: 2,\n    shouldRetry: ({ error }) => {\n      if (!isHTTPError(error) || error.response.status !== 503)\n        return undefined;\n      // Without Retry-After nobody knows whether it passes.\n      return waitOf(error.response) < 60_000 ? undefined : false;\n    },\n  },\n});\n\nfunction waitOf({ headers }) {\n  const value = headers.get(\"Retry-After\");\n  if (value === null) return Infinity;\n  return /^\\d+$/.test(value) ? 1000 * value : Date.parse(value) - Date.now();\n}\n\nconsole.log(await api.get(url).json());\n// prints: { open: true }\n"
    },
    {
      "code": 504,
      "text": "// Asks again for what took too long; GET may be repeated.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/504/report\";\n\nconst api = ky.create({\n  // Each try, and all of them with what is waited between.\n  timeout: 30_000,\n  totalTimeout: 60_000,\n  retry: { limit: 2, delay: (count) => 600 * count },\n});\n\nconsole.log(await api.get(url).json());\n// prints: { pages: 12 }\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "// Sends an order again under the same key, so that it is one order.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/504/orders\";\n\nconst response = await ky.post(url, {\n  // It may have been taken, or not: only the key makes a second try safe.\n  headers: { \"Idempotency-Key\": `\"${crypto.randomUUID()}\"` },\n  retry: { limit: 2, methods: [\"post\"], statusCodes: [504] },\n});\nconsole.log(response.status, await response.json());\n// prints: 201 { id: '…' }\n"
    },
    {
      "code": 507,
      "text": "// Says that there is no room, and how much there is.\nimport ky, { isHTTPError } from \"ky\";\n\nconst url = \"http://localhost:8001/dav/507/large.txt\";\n\nasync function upload(body) {\n  const headers = { \"Content-Type\": \"text/plain\" };\n  try {\n    await ky.put(url, { headers, body });\n    return \"It is there.\";\n  } catch (error) {\n    if (!isHTTPError(error) || error.response.status !== 507) throw error;\n    // Nothing changes until somebody makes room: it is not repeated.\n    return `No room, ${await free()} octets are left.`;\n  }\n}\n\nasync function free() {\n  const folder = new URL(\".\", url);\n  const options = { method: \"PROPFIND\", headers: { Depth: \"0\" } };\n  const text = await ky(folder, options).text();\n  return /quota-available-bytes>(\\d+)</.exec(text)?.[1];\n}\n\nconsole.log(await upload(\"x\".repeat(70_000)));\n// prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "// Notices that it is the network that answers, and not the server.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/511/news\";\n\nconst api = ky.create({\n  hooks: {\n    beforeError: [\n      ({ error }) =>\n        // The page is the portal's: it is for a person, in a browser.\n        error.response?.status === 511\n          ? new Error(\"Log in to this network first.\", { cause: error })\n          : error,\n    ],\n  },\n});\n\nawait api\n  .get(url)\n  .text()\n  .catch((error) => console.log(error.message));\n// prints: Log in to this network first.\n"
    }
  ],
  "impossible": [
    {
      "code": 100,
      "text": "// Asks whether content is wanted before it is sent.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/100/upload\";\n\nconst headers = { Expect: \"100-continue\", \"Content-Type\": \"text/plain\" };\nconst response = await ky\n  .post(url, { headers, body: \"hello\" })\n  .catch((error) => error.cause);\nconsole.log(`${response.cause ?? response}`);\n",
      "proof": "NotSupportedError: expect header not supported\n"
    },
    {
      "code": 101,
      "text": "// Asks to go on as a WebSocket.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/101/echo\";\n\nconst headers = { Connection: \"Upgrade\", Upgrade: \"websocket\" };\nconst response = await ky\n  .get(url, { headers, retry: 0 })\n  .catch((error) => error.cause);\nconsole.log(`${response.cause ?? response}`);\n",
      "proof": "InvalidArgumentError: invalid upgrade header\n"
    },
    {
      "code": 103,
      "text": "// Looks for hints ahead of the page.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/103/page\";\n\nconst response = await ky.get(url);\nconsole.log(response.status, response.headers.get(\"Link\"));\n",
      "proof": "200 null\n"
    },
    {
      "code": 407,
      "text": "// Goes through a proxy that wants to know who asks.\nimport http from \"node:http\";\nimport ky from \"ky\";\n\nhttp.setGlobalProxyFromEnv({ http_proxy: \"http://localhost:8001\" });\nconst { cause } = await ky\n  .get(\"http://good.playground/\", { retry: 0 })\n  .catch((error) => error.cause);\nconsole.log(`${cause.cause ?? cause}`);\n",
      "proof": "AbortError: Proxy response (407) !== 200 when HTTP Tunneling\n"
    },
    {
      "code": 417,
      "text": "// Sends an expectation, as some libraries do for large content.\nimport ky from \"ky\";\n\nconst url = \"http://localhost:8001/cause/417/upload\";\n\nconst headers = { Expect: \"100-continue\" };\nconst response = await ky\n  .post(url, { headers, body: \"hello\" })\n  .catch((error) => error.cause);\nconsole.log(`${response.cause ?? response}`);\n",
      "proof": "NotSupportedError: expect header not supported\n"
    }
  ],
  "leftOut": {
    "102": "As with 103, nothing of it is to be seen; what comes after it does.",
    "104": "A draft; no client has a call for it.",
    "203": "Handle it as 200: ky shows the same, and only a proxy sends it.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "418": "Nobody has to handle a joke.",
    "421": "Node and browsers repeat it over another connection before anybody sees it.",
    "424": "It stands inside a 207.",
    "505": "ky sends no version that a server could not know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
