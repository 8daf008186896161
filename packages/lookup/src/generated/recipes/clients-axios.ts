// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** axios. */
export const tool: ToolRecipes = {
  "id": "axios",
  "side": "client",
  "label": "axios",
  "language": "js",
  "on": "axios 1.21, Node 24",
  "aliases": [],
  "recipes": [
    {
      "code": 200,
      "text": "// Reads JSON, and makes sure that it is JSON before that.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/200\";\n\nasync function getJson(url) {\n  const { data, headers } = await axios.get(url, {\n    headers: { Accept: \"application/json\" },\n  });\n  // axios parses what looks like JSON, and hands over all else as text.\n  const type = headers.get(\"Content-Type\") ?? \"nothing\";\n  if (!/^application\\/([\\w.+-]+\\+)?json\\b/i.test(type))\n    throw new TypeError(`${url} gave ${type}, and not JSON.`);\n  return data;\n}\n\nconst page = await getJson(url);\nconsole.log(page.name);\n// prints: OK\n"
    },
    {
      "code": 201,
      "text": "// Makes something new, and reads it where Location says that it is.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/201/notes\";\n\nasync function create(note) {\n  const { status, headers } = await axios.post(url, note);\n  if (status !== 201) throw new Error(`${status} from ${url}`);\n  // Location may be relative, and without it the target itself was made.\n  return new URL(headers.get(\"Location\") ?? \"\", url);\n}\n\nconst location = await create({ text: \"new\" });\nconst made = await axios.get(location.href);\nconsole.log(location.pathname, made.data);\n// prints: /cause/201/notes/… { text: 'new' }\n"
    },
    {
      "code": 202,
      "text": "// Begins a job, and asks its monitor until it is done.\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/202/jobs\";\n\nasync function run() {\n  const response = await axios.post(url);\n  if (response.status !== 202) return response;\n  return done(new URL(response.headers.get(\"Location\"), url).href);\n}\n\n// The monitor answers 200 until the job is done, then leads to the result.\nasync function done(monitor, tries = 10) {\n  const response = await axios.get(monitor);\n  if (response.request.res.responseUrl !== monitor) return response;\n  if (tries === 1) throw new Error(`It is still ${response.data.status}.`);\n  const seconds = Number(response.headers.get(\"Retry-After\") ?? 0.5);\n  await setTimeout(1000 * seconds);\n  return done(monitor, tries - 1);\n}\n\nconst result = await run();\nconsole.log(result.status, new URL(result.request.res.responseUrl).pathname);\n// prints: 200 /cause/200\n"
    },
    {
      "code": 203,
      "text": "// Notices that a proxy has changed what the server sent.\nimport axios from \"axios\";\n\nconst proxy = new URL(\"http://localhost:8001\");\n\nasync function get(url) {\n  const response = await axios.get(url, {\n    proxy: {\n      protocol: \"http\",\n      host: proxy.hostname,\n      port: Number(proxy.port),\n      auth: { username: \"mirror\", password: \"mirror\" },\n    },\n  });\n  // A digest of the content would not fit, nor is it worth storing.\n  return { data: response.data, isChanged: response.status === 203 };\n}\n\nconst { isChanged } = await get(\"http://good.playground/\");\nconsole.log(isChanged ? \"A proxy has changed it.\" : \"It is as it was sent.\");\n// prints: A proxy has changed it.\n"
    },
    {
      "code": 204,
      "text": "// Deletes something; there is no content then.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/204/notes/1\";\n\nasync function send(method, url) {\n  const { status, data } = await axios.request({ method, url });\n  // axios makes an empty text of nothing.\n  return status === 204 ? undefined : data;\n}\n\nconsole.log(await send(\"DELETE\", url));\n// prints: undefined\n"
    },
    {
      "code": 205,
      "text": "// Sends a form, and clears it when the server says so.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/205/form\";\n\nconst form = new Map([[\"name\", \"Ada\"]]);\n\nasync function send() {\n  const { status } = await axios.post(url, new URLSearchParams([...form]));\n  // In a page: document.forms.order.reset().\n  if (status === 205) form.clear();\n}\n\nawait send();\nconsole.log(form.size, \"fields are filled in.\");\n// prints: 0 fields are filled in.\n"
    },
    {
      "code": 206,
      "text": "// Goes on with a download that broke off, unless the file is another now.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/206/file\";\n\n// What is on the disk from last time: the beginning, and whose it is.\nconst stored = { octets: Buffer.from(\"All letters: abc\"), etag: '\"1\"' };\n\nasync function resume() {\n  const { status, data } = await axios.get(url, {\n    responseType: \"arraybuffer\",\n    headers: {\n      Range: `bytes=${stored.octets.length}-`,\n      \"If-Range\": stored.etag,\n    },\n  });\n  // 206 is the rest; 200 is all of it, as it is now.\n  return status === 206 ? Buffer.concat([stored.octets, data]) : data;\n}\n\nconsole.log(`${await resume()}`);\n// prints: All letters: abcdefghijklmnopqrstuvwxyz\n"
    },
    {
      "code": 206,
      "situation": "stream",
      "text": "// Reads a large file part by part, all parts of the same state.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/206/file\";\n\nasync function* parts(size) {\n  let [at, total, etag] = [0, Infinity, undefined];\n  while (at < total) {\n    // axios leaves out fields that are undefined; a 412 would be thrown.\n    const { status, data, headers } = await axios.get(url, {\n      responseType: \"arraybuffer\",\n      headers: { Range: `bytes=${at}-${at + size - 1}`, \"If-Match\": etag },\n    });\n    yield data;\n    // Who ignores Range sends it all, as 200.\n    if (status !== 206) return;\n    total = Number(headers.get(\"Content-Range\").split(\"/\")[1]);\n    etag ??= headers.get(\"ETag\");\n    at += data.length;\n  }\n}\n\nfor await (const part of parts(15)) console.log(`${part}`);\n// prints: All letters: ab\n// prints: cdefghijklmnopq\n// prints: rstuvwxyz\n"
    },
    {
      "code": 207,
      "text": "// Does several things in one request, and looks at what came of each.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/207/cancellations\";\n\nasync function cancel(orders) {\n  // axios takes 207 for a success, whatever failed inside of it.\n  const { status, data } = await axios.post(url, orders);\n  if (status !== 207) throw new Error(`${status} from ${url}`);\n  return data.responses;\n}\n\nfor (const it of await cancel([\"/orders/1\", \"/orders/2\"])) {\n  if (it.status < 300) console.log(\"cancelled:\", it.href);\n  else console.log(\"not:\", it.href, it.status, it.value.detail);\n}\n// prints: cancelled: /orders/1\n// prints: not: /orders/2 409 It has been sent.\n"
    },
    {
      "code": 300,
      "text": "// Chooses one of the forms that there are.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/300/picture\";\n\nasync function get(wanted) {\n  // A preferred one would be in Location, and have been followed.\n  const response = await axios.get(url, {\n    validateStatus: (it) => it < 300 || it === 300,\n  });\n  if (response.status !== 300) return response;\n  const lines = response.data.split(/\\r?\\n/);\n  const choices = lines.filter((it) => it && !it.startsWith(\"#\"));\n  const chosen = choices.find((it) => it.includes(wanted)) ?? choices[0];\n  return axios.get(new URL(chosen, url).href);\n}\n\nconst picture = await get(\"svg\");\nconsole.log(picture.status, picture.headers.get(\"Content-Type\"));\n// prints: 200 image/svg+xml\n"
    },
    {
      "code": 301,
      "text": "// Keeps the new address of what has moved for good.\nimport axios from \"axios\";\n\nconst links = { news: \"http://localhost:8001/cause/301/old\" };\n\nasync function get(name) {\n  const response = await axios.get(links[name], {\n    maxRedirects: 0,\n    validateStatus: (it) => it < 300 || it === 301 || it === 308,\n  });\n  if (response.status < 300) return response;\n  links[name] = new URL(response.headers.get(\"Location\"), links[name]).href;\n  return axios.get(links[name]);\n}\n\nconst response = await get(\"news\");\nconsole.log(response.status, links.news);\n// prints: 200 http://localhost:…/get\n"
    },
    {
      "code": 301,
      "situation": "post",
      "text": "// Sends a form to where it goes now; as GET it would be lost on the way.\nimport axios from \"axios\";\n\nlet url = \"http://localhost:8001/cause/301/form\";\n\nasync function send(fields) {\n  const body = new URLSearchParams(fields);\n  // Told to follow, axios would make a GET of it (RFC 9110 15.4.2).\n  const response = await axios.post(url, body, {\n    maxRedirects: 0,\n    validateStatus: (it) => it < 300 || it === 301,\n  });\n  if (response.status !== 301) return response.data;\n  url = new URL(response.headers.get(\"Location\"), url).href;\n  return (await axios.post(url, body)).data;\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 302,
      "text": "// Follows only where it stays with the same server.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/302/old\";\n\nasync function get(url) {\n  return axios.get(url, {\n    maxRedirects: 5,\n    beforeRedirect: ({ href }) => {\n      if (new URL(href).origin !== new URL(url).origin)\n        throw new Error(`${url} leads away, to ${href}.`);\n    },\n  });\n}\n\nconst response = await get(url);\n// It is elsewhere just now: the old address is the one to keep.\nconsole.log(\n  response.status,\n  new URL(response.request.res.responseUrl).pathname,\n);\n// prints: 200 /get\n"
    },
    {
      "code": 303,
      "text": "// Sends a form, and gets the page that shows what came of it.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/303/form\";\n\n// A POST that leads to 303 is followed with GET, and without content.\nconst { request } = await axios.post(url, new URLSearchParams({ name: \"Ada\" }));\nconsole.log(request.method, new URL(request.res.responseUrl).pathname);\n// prints: GET /get\n"
    },
    {
      "code": 304,
      "text": "// Keeps a page with its tag, and fetches it again only if it has changed.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/304/page\";\nconst kept = new Map();\n\nasync function get(url) {\n  const known = kept.get(url);\n  const { status, data, headers } = await axios.get(url, {\n    headers: { \"If-None-Match\": known?.etag },\n    // To axios a 304 is an error, unless it is told.\n    validateStatus: (it) => (it >= 200 && it < 300) || it === 304,\n  });\n  if (status === 304) return { ...known, from: \"store\" };\n  const etag = headers.get(\"ETag\");\n  if (etag) kept.set(url, { etag, text: data });\n  return { etag, text: data, from: \"server\" };\n}\n\nfor (let i = 0; i < 2; i++) {\n  const { text, from } = await get(url);\n  console.log(`${from}: ${text}`);\n}\n// prints: server: A page that does not change.\n// prints: store: A page that does not change.\n"
    },
    {
      "code": 307,
      "text": "// Sends a form to where it has to go just now, as it is.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/307/form\";\n\nasync function send(fields) {\n  // Method and content are kept; up to maxBodyLength it is kept in memory.\n  const { data } = await axios.post(url, new URLSearchParams(fields), {\n    maxRedirects: 5,\n    maxBodyLength: 1024 * 1024,\n  });\n  return data;\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form);\n// prints: { name: 'Ada' }\n"
    },
    {
      "code": 308,
      "text": "// Sends a form to where it goes from now on, and keeps that address.\nimport axios from \"axios\";\n\nlet url = \"http://localhost:8001/cause/308/form\";\n\nasync function send(fields) {\n  const body = new URLSearchParams(fields);\n  const response = await axios.post(url, body, {\n    maxRedirects: 0,\n    validateStatus: (it) => it < 300 || it === 308,\n  });\n  if (response.status !== 308) return response.data;\n  url = new URL(response.headers.get(\"Location\"), url).href;\n  return (await axios.post(url, body)).data;\n}\n\nconst { form } = await send({ name: \"Ada\" });\nconsole.log(form, new URL(url).pathname);\n// prints: { name: 'Ada' } /post\n"
    },
    {
      "code": 400,
      "text": "// Shows what the server says is wrong with a request.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/400/json\";\n\nasync function send(octets) {\n  const headers = { \"Content-Type\": \"application/json\" };\n  try {\n    return (await axios.post(url, octets, { headers })).data;\n  } catch (error) {\n    if (!error.response) throw error;\n    throw new Error(reasonOf(error.response), { cause: error });\n  }\n}\n\n// Problem details (RFC 9457), where there are some.\nfunction reasonOf({ status, headers, data }) {\n  const type = headers.get(\"Content-Type\") ?? \"\";\n  return type.startsWith(\"application/problem+json\")\n    ? `${status} ${data.title}: ${data.detail}`\n    : `${status}`;\n}\n\n// axios would make JSON of a text; octets are sent as they are.\nconst octets = Buffer.from('{\"a\":');\n// The same request would fail again: it is shown, not repeated.\nawait send(octets).catch((error) => console.log(error.message));\n// prints: 400 Bad Request: …\n"
    },
    {
      "code": 401,
      "text": "// Asks for credentials when the server does, and repeats the request once.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/401/door\";\n\nasync function get(url, options) {\n  try {\n    return await axios.get(url, options);\n  } catch (error) {\n    const challenge = error.response?.headers.get(\"WWW-Authenticate\") ?? \"\";\n    const isAsked =\n      error.response?.status === 401 && /\\bBasic\\b/i.test(challenge);\n    if (!isAsked || options?.auth) throw error;\n    return get(url, { auth: await ask(challenge) });\n  }\n}\n\n// Here an application shows a dialog.\nasync function ask() {\n  return { username: \"user\", password: \"password\" };\n}\n\nconst { status, data } = await get(url);\nconsole.log(status, data);\n// prints: 200 You are in.\n"
    },
    {
      "code": 401,
      "situation": "refresh",
      "text": "// Gets a fresh token when the one that it has has expired, once for all.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/401/account\";\nconst tokens = { access: \"expired\", refresh: \"valid\" };\nlet refreshing;\n\nconst api = axios.create();\n\napi.interceptors.request.use((config) => {\n  config.headers.set(\"Authorization\", `Bearer ${tokens.access}`);\n  config.token = tokens.access;\n  return config;\n});\n\napi.interceptors.response.use(undefined, async (error) => {\n  const { config, response } = error;\n  if (response?.status !== 401 || config.isSecond) throw error;\n  // Somebody else may have refreshed it meanwhile.\n  if (config.token === tokens.access) {\n    refreshing ??= refresh().finally(() => (refreshing = undefined));\n    await refreshing;\n  }\n  return api.request({ ...config, isSecond: true });\n});\n\n// Not over api: a 401 to this must not lead back here.\nasync function refresh() {\n  const { data } = await axios.post(\n    new URL(\"/cause/401/token\", url).href,\n    new URLSearchParams({\n      grant_type: \"refresh_token\",\n      refresh_token: tokens.refresh,\n    }),\n  );\n  tokens.access = data.access_token;\n  tokens.refresh = data.refresh_token ?? tokens.refresh;\n}\n\nconst { status, data } = await api.get(url);\nconsole.log(status, data);\n// prints: 200 { name: 'user' }\n"
    },
    {
      "code": 402,
      "text": "// Pays for what costs something, if the reader wants to.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/402/article\";\n\nasync function get(url, pay) {\n  const response = await axios.get(url, {\n    validateStatus: (it) => it < 300 || it === 402,\n  });\n  if (response.status !== 402) return response;\n  const receipt = await pay(response.data.detail);\n  if (receipt === undefined) throw new Error(response.data.detail);\n  return axios.get(url, { headers: { \"Playground-Receipt\": receipt } });\n}\n\n// Here an application asks, and hands over to whoever takes the money.\nconst article = await get(url, async () => \"paid\");\nconsole.log(article.status, article.data);\n// prints: 200 An article that is worth its price.\n"
    },
    {
      "code": 403,
      "text": "// Tells who may not from who is not known; nothing is repeated.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/403/cellar\";\n\nasync function get(url, username, password) {\n  try {\n    return (await axios.get(url, { auth: { username, password } })).data;\n  } catch (error) {\n    // The same credentials would be refused again: others may do.\n    if (error.response?.status === 403) return `${username} may not see this.`;\n    if (error.response?.status === 401) return \"Log in again.\";\n    throw error;\n  }\n}\n\nconsole.log(await get(url, \"guest\", \"guest\"));\nconsole.log(await get(url, \"owner\", \"owner\"));\n// prints: guest may not see this.\n// prints: Wine.\n"
    },
    {
      "code": 404,
      "text": "// Takes what is not there for a value, and all else that fails for an error.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/404/nothing-here\";\n\nasync function find(url) {\n  const { status, data } = await axios.get(url, {\n    validateStatus: (it) => it < 300 || it === 404,\n  });\n  return status === 404 ? undefined : data;\n}\n\nconsole.log((await find(url)) ?? \"There is none.\");\n// prints: There is none.\n"
    },
    {
      "code": 405,
      "text": "// Learns from Allow what can be done here.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/405\";\n\nasync function remove(url) {\n  try {\n    await axios.delete(url);\n    return { isRemoved: true };\n  } catch (error) {\n    if (error.response?.status !== 405) throw error;\n    const allow = error.response.headers.get(\"Allow\") ?? \"\";\n    return { isRemoved: false, allowed: allow.split(/\\s*,\\s*/) };\n  }\n}\n\nconst { isRemoved, allowed } = await remove(url);\n// Here an application hides what cannot be done.\nconsole.log(isRemoved, allowed);\n// prints: false [ 'GET', 'HEAD', 'OPTIONS' ]\n"
    },
    {
      "code": 406,
      "text": "// Asks for its favourite, and for anything if there is none of it.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/406\";\n\nasync function get(url, type) {\n  try {\n    return await axios.get(url, { headers: { Accept: type } });\n  } catch (error) {\n    if (error.response?.status !== 406) throw error;\n    return axios.get(url, { headers: { Accept: \"*/*\" } });\n  }\n}\n\n// One request does the same: Accept: image/png, */*;q=0.1\nconst { status, headers } = await get(url, \"image/png\");\nconsole.log(status, headers.get(\"Content-Type\"));\n// prints: 200 text/plain…\n"
    },
    {
      "code": 407,
      "text": "// Tells the proxy who it is, when that asks.\nimport axios from \"axios\";\n\nconst proxy = new URL(\"http://localhost:8001\");\n\nasync function get(url, auth) {\n  try {\n    return await axios.get(url, {\n      proxy: {\n        protocol: \"http\",\n        host: proxy.hostname,\n        port: Number(proxy.port),\n        ...(auth && { auth }),\n      },\n    });\n  } catch (error) {\n    if (error.response?.status !== 407 || auth) throw error;\n    return get(url, await ask());\n  }\n}\n\n// Here an application shows a dialog, which names the proxy.\nasync function ask() {\n  return { username: \"user\", password: \"password\" };\n}\n\nconst { status } = await get(\"http://good.playground/\");\nconsole.log(status);\n// prints: 200\n"
    },
    {
      "code": 408,
      "text": "// Sends what comes slowly; all at once, if the server did not wait.\nimport { Readable } from \"node:stream\";\nimport { buffer } from \"node:stream/consumers\";\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/408/slow\";\n\nasync function upload(read) {\n  const options = {\n    headers: { \"Content-Type\": \"text/plain\" },\n    // To be able to follow, axios would keep all of it in memory.\n    maxRedirects: 0,\n    validateStatus: (it) => it < 300 || it === 408,\n  };\n  const response = await axios.post(url, Readable.from(read()), options);\n  if (response.status !== 408) return response;\n  // The server closes that connection: this goes over a new one.\n  return axios.post(url, await buffer(read()), options);\n}\n\n// A slow source.\nasync function* read() {\n  yield Buffer.from(\"one half, \");\n  await setTimeout(1500);\n  yield Buffer.from(\"and the other\");\n}\n\nconst { status } = await upload(read);\nconsole.log(status);\n// prints: 200\n"
    },
    {
      "code": 409,
      "text": "// Puts a list that others change as well: what they added is kept.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/409/list\";\n\nasync function save(mine, tries = 3) {\n  try {\n    return (await axios.put(url, mine)).data;\n  } catch (error) {\n    if (error.response?.status !== 409 || tries === 1) throw error;\n    const theirs = (await axios.get(url)).data;\n    return save(merged(mine, theirs), tries - 1);\n  }\n}\n\n// The same content would be in conflict again: it has to be another.\nfunction merged(mine, theirs) {\n  const items = [...new Set([...theirs.items, ...mine.items])];\n  return { revision: theirs.revision, items };\n}\n\nconsole.log(await save({ revision: 2, items: [\"bread\", \"eggs\"] }));\n// prints: { revision: 4, items: [ 'bread', 'milk', 'eggs' ] }\n"
    },
    {
      "code": 410,
      "text": "// Forgets a link whose target is gone for good.\nimport axios from \"axios\";\n\nconst links = new Set([\"http://localhost:8001/cause/410/offer\"]);\n\nasync function open(url) {\n  try {\n    return (await axios.get(url)).data;\n  } catch (error) {\n    // A 404 may be over tomorrow: that link stays.\n    if (error.response?.status === 410) links.delete(url);\n    return undefined;\n  }\n}\n\nfor (const url of [...links]) await open(url);\nconsole.log(links.size, \"links are left.\");\n// prints: 0 links are left.\n"
    },
    {
      "code": 411,
      "text": "// Sends a stream; with its length, if the server wants to know that.\nimport { Readable } from \"node:stream\";\nimport { buffer } from \"node:stream/consumers\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/411/meter\";\nconst options = {\n  headers: { \"Content-Type\": \"text/plain\" },\n  maxRedirects: 0,\n};\n\nasync function upload(read) {\n  try {\n    // A stream has no Content-Length: it is sent in chunks.\n    return await axios.post(url, read(), options);\n  } catch (error) {\n    if (error.response?.status !== 411) throw error;\n    return axios.post(url, await buffer(read()), options);\n  }\n}\n\nconst { status } = await upload(() => Readable.from([\"12.5 \", \"kWh\"]));\nconsole.log(status);\n// prints: 200\n"
    },
    {
      "code": 412,
      "text": "// Counts on without overwriting what others counted meanwhile.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/412/counter\";\n\nasync function add(amount, tries = 4) {\n  const { data, headers } = await axios.get(url);\n  const next = { count: data.count + amount };\n  try {\n    await axios.put(url, next, {\n      headers: { \"If-Match\": headers.get(\"ETag\") },\n    });\n    return next.count;\n  } catch (error) {\n    // Somebody was faster: all of it again, with what is there now.\n    if (error.response?.status !== 412 || tries === 1) throw error;\n    return add(amount, tries - 1);\n  }\n}\n\nconsole.log(await add(1));\n// prints: 3\n"
    },
    {
      "code": 412,
      "situation": "create",
      "text": "// Makes something only if nothing is there yet.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/201/notes/old\";\n\nasync function create(note) {\n  try {\n    await axios.put(url, note, { headers: { \"If-None-Match\": \"*\" } });\n    return true;\n  } catch (error) {\n    // Without If-None-Match it would have replaced what is there.\n    if (error.response?.status === 412) return false;\n    throw error;\n  }\n}\n\nconsole.log(\n  (await create({ text: \"new\" })) ? \"It is made.\" : \"The name is taken.\",\n);\n// prints: The name is taken.\n"
    },
    {
      "code": 413,
      "text": "// Sends lines at once, or in halves where that is too much.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/413/slot\";\nconst headers = { \"Content-Type\": \"text/plain\" };\n\nasync function send(lines) {\n  try {\n    await axios.post(url, lines.join(\"\\n\"), { headers });\n    return 1;\n  } catch (error) {\n    if (error.response?.status !== 413 || lines.length === 1) throw error;\n    const half = Math.ceil(lines.length / 2);\n    return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));\n  }\n}\n\nconst count = await send([\"one\", \"two\", \"three\", \"four\"]);\nconsole.log(`It took ${count} requests.`);\n// prints: It took 2 requests.\n"
    },
    {
      "code": 414,
      "text": "// Asks in the address, or in content where the address gets too long.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/414/search\";\n\nasync function search(question) {\n  try {\n    return await axios.get(url, { params: question });\n  } catch (error) {\n    if (error.response?.status !== 414) throw error;\n    // The server has to offer this; QUERY would be the method for it.\n    return axios.post(url, question);\n  }\n}\n\nconst ids = Array.from({ length: 3000 }, (_, i) => [\"id\", 1000 + i]);\nconst { status, data } = await search(new URLSearchParams(ids));\nconsole.log(status, data);\n// prints: 200 { found: 3000 }\n"
    },
    {
      "code": 415,
      "text": "// Sends the form of its data that the server takes.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/415/inbox\";\n\nconst order = { count: 1 };\nconst forms = {\n  \"application/xml\": () => `<order><count>${order.count}</count></order>`,\n  \"application/json\": () => JSON.stringify(order),\n};\n\nasync function send(type, isSecond = false) {\n  const headers = { \"Content-Type\": type };\n  try {\n    return await axios.post(url, forms[type](), { headers });\n  } catch (error) {\n    if (error.response?.status !== 415 || isSecond) throw error;\n    const told = error.response.headers;\n    const taken = told.get(\"Accept-Post\") ?? told.get(\"Accept\") ?? \"\";\n    const other = Object.keys(forms).find((it) => taken.includes(it));\n    if (other === undefined) throw error;\n    return send(other, true);\n  }\n}\n\nconst { status } = await send(\"application/xml\");\nconsole.log(status);\n// prints: 200\n"
    },
    {
      "code": 416,
      "text": "// Goes on with a download that may be complete already.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/416/file\";\n\nasync function complete(stored) {\n  const { length } = stored;\n  const { status, data, headers } = await axios.get(url, {\n    responseType: \"arraybuffer\",\n    headers: { Range: `bytes=${length}-` },\n    validateStatus: (it) => it < 300 || it === 416,\n  });\n  if (status === 206) return Buffer.concat([stored, data]);\n  if (status === 200) return data;\n  // Content-Range says how long it is: bytes */10.\n  const total = headers.get(\"Content-Range\")?.split(\"/\")[1];\n  if (Number(total) === length) return stored;\n  // It is shorter than what is here, so it is another file.\n  return (await axios.get(url, { responseType: \"arraybuffer\" })).data;\n}\n\nconsole.log(`${await complete(Buffer.from(\"0123456789\"))}`);\n// prints: 0123456789\n"
    },
    {
      "code": 417,
      "text": "// Sends its content without Expect, if the server cannot say 100.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/417/upload\";\n\nasync function upload(text, headers = { Expect: \"100-continue\" }) {\n  try {\n    return await axios.post(url, text, {\n      headers: { \"Content-Type\": \"text/plain\", ...headers },\n    });\n  } catch (error) {\n    if (error.response?.status !== 417 || !headers.Expect) throw error;\n    return upload(text, {});\n  }\n}\n\nconst { status, data } = await upload(\"hello\");\nconsole.log(status, data);\n// prints: 200 { octets: 5 }\n"
    },
    {
      "code": 422,
      "text": "// Shows each error beside the field of the form that it is about.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/422/orders\";\n\nasync function send(order) {\n  try {\n    await axios.post(url, order);\n    return {};\n  } catch (error) {\n    if (error.response?.status !== 422) throw error;\n    const { errors } = error.response.data;\n    // pointer is a JSON Pointer into what was sent: #/count\n    const entries = errors.map((it) => [it.pointer.slice(2), it.detail]);\n    return Object.fromEntries(entries);\n  }\n}\n\nconst errors = await send({ count: -1 });\nfor (const [name, text] of Object.entries(errors))\n  console.log(`${name} ${text}`);\n// prints: count is a number above 0\n"
    },
    {
      "code": 423,
      "text": "// Locks a file before it is written, and waits while somebody else has it.\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/dav/423/notes.txt\";\n\nconst lockinfo = `<lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>`;\n\nasync function lock(tries = 10) {\n  const response = await axios.request({\n    method: \"LOCK\",\n    url,\n    headers: { \"Content-Type\": \"application/xml\", Timeout: \"Second-60\" },\n    data: lockinfo,\n    validateStatus: (it) => it < 300 || (it === 423 && tries > 1),\n  });\n  if (response.status !== 423) return response.headers.get(\"Lock-Token\");\n  await setTimeout(500);\n  return lock(tries - 1);\n}\n\nasync function write(text) {\n  const token = await lock();\n  try {\n    await setTimeout(200);\n    const headers = { \"Content-Type\": \"text/plain\", If: `(${token})` };\n    return (await axios.put(url, text, { headers })).status;\n  } finally {\n    const headers = { \"Lock-Token\": token };\n    await axios.request({ method: \"UNLOCK\", url, headers });\n  }\n}\n\nconsole.log(await Promise.all([write(\"mine\"), write(\"yours\")]));\n// prints: [ 204, 204 ]\n"
    },
    {
      "code": 425,
      "text": "// Repeats what came too early, once; by then the handshake is over.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/425/page\";\n\nasync function get(url, options) {\n  try {\n    return await axios.get(url, options);\n  } catch (error) {\n    if (error.response?.status !== 425) throw error;\n    // axios sends no early data itself: a proxy on the way did.\n    return axios.get(url);\n  }\n}\n\n// What such a proxy adds (RFC 8470 5.1).\nconst { status, data } = await get(url, { headers: { \"Early-Data\": \"1\" } });\nconsole.log(status, data);\n// prints: 200 On time.\n"
    },
    {
      "code": 426,
      "text": "// Goes on over a WebSocket where the server wants one.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/426/socket\";\n\nasync function connect(url) {\n  const { status, headers } = await axios.get(url, {\n    validateStatus: (it) => it < 300 || it === 426,\n  });\n  const wanted = headers.get(\"Upgrade\") ?? \"\";\n  if (status !== 426 || !/\\bwebsocket\\b/i.test(wanted))\n    throw new Error(`${status} from ${url}`);\n  // axios cannot change protocols: WebSocket can.\n  const socket = new WebSocket(url.replace(/^http/, \"ws\"));\n  await new Promise((resolve, reject) => {\n    socket.onopen = resolve;\n    socket.onerror = reject;\n  });\n  return socket;\n}\n\nconst socket = await connect(url);\nsocket.onmessage = ({ data }) => {\n  console.log(data);\n  socket.close();\n};\nsocket.send(\"hello\");\n// prints: hello\n"
    },
    {
      "code": 428,
      "text": "// Says which state it means to change, when the server insists.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/428/note\";\n\nasync function put(text, etag) {\n  const headers = { \"Content-Type\": \"text/plain\", \"If-Match\": etag };\n  try {\n    return await axios.put(url, text, { headers });\n  } catch (error) {\n    if (error.response?.status !== 428 || etag !== undefined) throw error;\n    const current = await axios.get(url);\n    // Here an application shows what would be overwritten.\n    console.log(\"there is:\", current.data);\n    return put(text, current.headers.get(\"ETag\"));\n  }\n}\n\nconst { status } = await put(\"mine\");\nconsole.log(status);\n// prints: there is: theirs\n// prints: 200\n"
    },
    {
      "code": 429,
      "text": "// Waits as long as the server asks for, and sends the request again.\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/429/api\";\nconst api = axios.create();\n\napi.interceptors.response.use(undefined, async (error) => {\n  const { config, response } = error;\n  const tries = config?.tries ?? 3;\n  if (response?.status !== 429 || tries === 1) throw error;\n  const ms = waitOf(response);\n  // To come sooner would not help: what takes too long is given up.\n  if (!(ms < 60_000)) throw error;\n  // A little later each time, so that not all come back at once.\n  await setTimeout(ms + 500 * Math.random());\n  return api.request({ ...config, tries: tries - 1 });\n});\n\n// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).\nfunction waitOf({ headers }) {\n  const value = headers.get(\"Retry-After\") ?? \"1\";\n  return /^\\d+$/.test(value)\n    ? 1000 * value\n    : Math.max(Date.parse(value) - Date.now(), 0);\n}\n\nfor (let i = 0; i < 3; i++) await api.get(url);\nconst { status, data } = await api.get(url);\nconsole.log(status, data);\n// prints: 200 one of three\n"
    },
    {
      "code": 431,
      "text": "// Lets go of cookies that have grown too large, and asks once more.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/431\";\nconst cookies = new Map([\n  [\"session\", \"1\"],\n  [\"history\", \"x\".repeat(20_000)],\n]);\n\nasync function get(url, isSecond = false) {\n  const pairs = [...cookies].map((it) => it.join(\"=\"));\n  try {\n    return await axios.get(url, { headers: { Cookie: pairs.join(\"; \") } });\n  } catch (error) {\n    if (error.response?.status !== 431 || isSecond) throw error;\n    const [largest] = [...cookies].sort((a, b) => b[1].length - a[1].length);\n    cookies.delete(largest[0]);\n    return get(url, true);\n  }\n}\n\nconst { status } = await get(url);\nconsole.log(status, [...cookies.keys()]);\n// prints: 200 [ 'session' ]\n"
    },
    {
      "code": 451,
      "text": "// Tells the reader who demanded that something is withheld.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/451/book\";\n\nasync function read(url, headers) {\n  try {\n    return (await axios.get(url, { headers })).data;\n  } catch (error) {\n    if (error.response?.status !== 451) throw error;\n    const link = error.response.headers.get(\"Link\") ?? \"\";\n    const who = /<([^>]*)>[^,]*;\\s*rel=\"?blocked-by\"?/.exec(link)?.[1];\n    return `It is withheld by law${who ? `, see ${who}` : \"\"}.`;\n  }\n}\n\nconsole.log(await read(url, { \"Playground-Country\": \"XX\" }));\n// prints: It is withheld by law, see https://authority.example/orders/1.\n"
    },
    {
      "code": 500,
      "text": "// Reports what failed, and does not send an order a second time.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/500/bug\";\n\nasync function order(thing) {\n  try {\n    return (await axios.post(url, { thing })).data;\n  } catch (error) {\n    if (!(error.response?.status >= 500)) throw error;\n    const { status, data } = error.response;\n    // Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).\n    const message = `${status}, see ${data?.instance ?? \"nothing\"}`;\n    throw new Error(message, { cause: error });\n  }\n}\n\nawait order(\"book\").catch((error) => console.log(error.message));\n// prints: 500, see urn:uuid:…\n"
    },
    {
      "code": 501,
      "text": "// Asks with QUERY, or with POST where the server does not know it yet.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/501/search\";\nlet method = \"QUERY\";\n\nasync function search(words) {\n  const data = new URLSearchParams({ words });\n  try {\n    return await axios.request({ method, url, data });\n  } catch (error) {\n    if (error.response?.status !== 501 || method === \"POST\") throw error;\n    // It will not know it the next time either.\n    method = \"POST\";\n    return search(words);\n  }\n}\n\nconst { status, data } = await search(\"status codes\");\nconsole.log(status, data);\n// prints: 200 { found: 3 }\n"
    },
    {
      "code": 502,
      "text": "// Asks again a little later, then makes do with what it had before.\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/gateway/refuses/\";\nconst before = { weather: \"rain\", from: \"yesterday\" };\n\nasync function get(url, tries = 3, wait = 200) {\n  try {\n    return (await axios.get(url)).data;\n  } catch (error) {\n    if (error.response?.status !== 502) throw error;\n    if (tries === 1) {\n      // What went wrong behind the gateway (RFC 9209).\n      console.log(error.response.headers.get(\"Proxy-Status\"));\n      return before;\n    }\n    await setTimeout(wait * (0.5 + Math.random()));\n    return get(url, tries - 1, 2 * wait);\n  }\n}\n\nconsole.log(await get(url));\n// prints: playground;error=connection_refused\n// prints: { weather: 'rain', from: 'yesterday' }\n"
    },
    {
      "code": 503,
      "text": "// Comes back when the server says that it can be used again.\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/503/shop\";\n\nasync function get(url, tries = 3) {\n  try {\n    return await axios.get(url);\n  } catch (error) {\n    const after = error.response?.headers.get(\"Retry-After\");\n    // Without Retry-After nobody knows whether it passes.\n    if (error.response?.status !== 503 || !after || tries === 1) throw error;\n    const ms = /^\\d+$/.test(after)\n      ? 1000 * after\n      : Date.parse(after) - Date.now();\n    if (!(ms < 60_000)) throw error;\n    await setTimeout(Math.max(ms, 0));\n    return get(url, tries - 1);\n  }\n}\n\nconst { status, data } = await get(url);\nconsole.log(status, data);\n// prints: 200 { open: true }\n"
    },
    {
      "code": 504,
      "text": "// Asks again for what took too long; GET may be repeated.\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/504/report\";\n\nasync function get(url, tries = 3, wait = 600) {\n  try {\n    return await axios.get(url, { timeout: 30_000 });\n  } catch (error) {\n    if (error.response?.status !== 504 || tries === 1) throw error;\n    await setTimeout(wait);\n    return get(url, tries - 1, 2 * wait);\n  }\n}\n\nconst { status, data } = await get(url);\nconsole.log(status, data);\n// prints: 200 { pages: 12 }\n"
    },
    {
      "code": 504,
      "situation": "idempotency-key",
      "text": "// Sends an order again under the same key, so that it is one order.\nimport { setTimeout } from \"node:timers/promises\";\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/504/orders\";\n\nasync function order(key = crypto.randomUUID(), tries = 3) {\n  const headers = { \"Idempotency-Key\": `\"${key}\"` };\n  try {\n    return await axios.post(url, undefined, { headers });\n  } catch (error) {\n    // It may have been taken, or not: only the key makes a second try safe.\n    if (error.response?.status !== 504 || tries === 1) throw error;\n    await setTimeout(500);\n    return order(key, tries - 1);\n  }\n}\n\nconst { status, data } = await order();\nconsole.log(status, data);\n// prints: 201 { id: '…' }\n"
    },
    {
      "code": 507,
      "text": "// Says that there is no room, and how much there is.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/dav/507/large.txt\";\n\nasync function upload(text) {\n  const headers = { \"Content-Type\": \"text/plain\" };\n  try {\n    await axios.put(url, text, { headers });\n    return \"It is there.\";\n  } catch (error) {\n    if (error.response?.status !== 507) throw error;\n    // Nothing changes until somebody makes room: it is not repeated.\n    return `No room, ${await free()} octets are left.`;\n  }\n}\n\nasync function free() {\n  const { data } = await axios.request({\n    method: \"PROPFIND\",\n    url: new URL(\".\", url).href,\n    headers: { Depth: \"0\" },\n  });\n  return /quota-available-bytes>(\\d+)</.exec(data)?.[1];\n}\n\nconsole.log(await upload(\"x\".repeat(70_000)));\n// prints: No room, … octets are left.\n"
    },
    {
      "code": 511,
      "text": "// Notices that it is the network that answers, and not the server.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/511/news\";\n\nasync function get(url) {\n  try {\n    return (await axios.get(url)).data;\n  } catch (error) {\n    if (error.response?.status !== 511) throw error;\n    // The page is the portal's: it is for a person, in a browser.\n    throw new Error(\"Log in to this network first.\", { cause: error });\n  }\n}\n\nawait get(url).catch((error) => console.log(error.message));\n// prints: Log in to this network first.\n"
    }
  ],
  "impossible": [
    {
      "code": 103,
      "text": "// Looks for hints ahead of the page.\nimport axios from \"axios\";\n\nconst url = \"http://localhost:8001/cause/103/page\";\n\nconst { status, headers } = await axios.get(url);\nconsole.log(status, headers.get(\"Link\"));\n",
      "proof": "200 undefined\n"
    }
  ],
  "leftOut": {
    "100": "It sends its content without waiting for 100.",
    "101": "For WebSockets there is WebSocket.",
    "102": "As with 103, nothing of it is to be seen; what comes after it does.",
    "104": "A draft; no client has a call for it.",
    "208": "It stands inside a 207.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "418": "Nobody has to handle a joke.",
    "421": "It comes over TLS connections that HTTP/2 shares between hosts; axios makes one for each.",
    "424": "It stands inside a 207.",
    "505": "axios sends no version that a server could not know.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
