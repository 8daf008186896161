// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** Express. */
export const tool: ToolRecipes = {
  "id": "express",
  "side": "server",
  "label": "Express",
  "language": "js",
  "on": "Express 5.3, Node 24",
  "aliases": [
    "expressjs",
    "express5"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "// Asks for the content of a film only where it has room for it.\nimport express from \"express\";\n\nconst app = express();\nconst films = new Map();\nconst most = 100_000_000;\n\napp.put(\n  \"/films/:id\",\n  (request, response, next) => {\n    if (Number(request.get(\"Content-Length\")) > most) {\n      return response\n        .status(413)\n        .set(\"Connection\", \"close\")\n        .type(\"application/problem+json\")\n        .json({\n          status: 413,\n          title: \"Content Too Large\",\n          detail: `A film has ${most} octets at most.`,\n        });\n    }\n    if (request.get(\"Expect\") !== undefined) response.writeContinue();\n    next();\n  },\n  express.raw({ type: \"*/*\", limit: most }),\n  (request, response) => {\n    films.set(request.params.id, request.body);\n    response.status(201).location(`/films/${request.params.id}`).end();\n  },\n);\n\nconst server = app.listen(8080);\n// Without a listener Node says 100 before Express sees the request.\nserver.on(\"checkContinue\", app);\n"
    },
    {
      "code": 101,
      "text": "// Leaves HTTP for WebSocket where a client asks for it, and is its echo.\nimport express from \"express\";\nimport { WebSocketServer } from \"ws\";\n\nconst app = express();\n\napp.get(\"/\", (request, response) => {\n  response.send(\"<!doctype html><title>Chat</title>\");\n});\n\nconst server = app.listen(8080);\nconst sockets = new WebSocketServer({ server, path: \"/chat\" });\n\nsockets.on(\"connection\", (socket) => {\n  socket.on(\"error\", console.error);\n  socket.on(\"message\", (message) => socket.send(message.toString()));\n});\n"
    },
    {
      "code": 102,
      "text": "// Says twice a second that the report is still being made.\nimport { setTimeout } from \"node:timers/promises\";\nimport express from \"express\";\n\nconst app = express();\nconst reports = new Map();\n\napp.post(\"/reports\", express.urlencoded(), async (request, response) => {\n  const timer = setInterval(() => response.writeProcessing(), 500);\n  try {\n    await setTimeout(1200); // what takes its time: reading a year of orders\n  } finally {\n    clearInterval(timer);\n  }\n  const id = reports.size + 1;\n  reports.set(id, { id, year: request.body?.year });\n  response.status(201).location(`/reports/${id}`).end();\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 103,
      "text": "// Tells the browser what to load while the page is still being made.\nimport { setTimeout } from \"node:timers/promises\";\nimport express from \"express\";\n\nconst app = express();\nconst link = \"</style.css>; rel=preload; as=style\";\n\napp.get(\"/\", async (request, response) => {\n  response.writeEarlyHints({ link });\n  await setTimeout(100); // what takes its time: the database, a template\n  response\n    .set(\"Link\", link)\n    .send('<!doctype html><link rel=\"stylesheet\" href=\"/style.css\">Lamps');\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 200,
      "text": "// Sends an item with its entity tag.\nimport express from \"express\";\n\nconst app = express();\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\", version: 3 }]]);\n\napp.get(\"/items/:id\", (request, response) => {\n  const item = items.get(request.params.id);\n  if (item !== undefined) {\n    return response.set(\"ETag\", `\"v${item.version}\"`).json(item);\n  }\n  response\n    .status(404)\n    .type(\"application/problem+json\")\n    .json({\n      status: 404,\n      title: \"Not Found\",\n      detail: `There is no item ${request.params.id}.`,\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 201,
      "text": "// Creates an item, and says where it is from now on.\nimport express from \"express\";\n\nconst app = express();\nconst items = new Map();\n\napp.post(\"/items\", express.json(), (request, response) => {\n  const item = { id: items.size + 1, name: request.body?.name, version: 1 };\n  items.set(item.id, item);\n  response\n    .status(201)\n    .location(`/items/${item.id}`)\n    .set(\"ETag\", `\"v${item.version}\"`)\n    .json(item);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 202,
      "text": "// Takes on an export that takes long, and says where to ask how it is going.\nimport express from \"express\";\n\nconst app = express();\nconst exports = new Map();\n\napp.post(\"/exports\", (request, response) => {\n  const monitor = `/exports/${exports.size + 1}`;\n  const job = { state: \"queued\", monitor };\n  exports.set(monitor, job);\n  setTimeout(() => Object.assign(job, { state: \"done\" }), 5000);\n  response.status(202).location(monitor).json(job);\n});\napp.get(\"/exports/:id\", (request, response, next) => {\n  const job = exports.get(request.path);\n  if (job === undefined) return next();\n  response.set(\"Cache-Control\", \"no-store\").json(job);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 203,
      "text": "// Passes a page on without its comments, and says that it was changed.\nimport express from \"express\";\n\nconst app = express();\n\napp.get(\"/page\", async (request, response) => {\n  const signal = AbortSignal.timeout(2000);\n  const origin = await fetch(\"http://origin.example/page\", { signal });\n  const whole = await origin.text();\n  const slim = whole.replace(/<!--.*?-->/gs, \"\");\n  const isChanged = origin.status === 200 && slim !== whole;\n  response\n    .status(isChanged ? 203 : origin.status)\n    .set(\"Via\", \"1.1 slim-proxy.example\")\n    .type(origin.headers.get(\"Content-Type\") ?? \"application/octet-stream\")\n    .send(isChanged ? slim : whole);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 204,
      "text": "// Deletes an item, after which there is nothing left to say.\nimport express from \"express\";\n\nconst app = express();\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\n\napp.delete(\"/items/:id\", (request, response) => {\n  if (items.delete(request.params.id)) return response.status(204).end();\n  response\n    .status(404)\n    .type(\"application/problem+json\")\n    .json({\n      status: 404,\n      title: \"Not Found\",\n      detail: `There is no item ${request.params.id}.`,\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 205,
      "text": "// Takes an entry, and has the form emptied for the next one.\nimport express from \"express\";\n\nconst app = express();\nconst entries = [];\n\napp.get(\"/entries\", (request, response) => {\n  response.send(\n    '<!doctype html><form method=\"post\"><input name=\"name\"></form>',\n  );\n});\napp.post(\"/entries\", express.urlencoded(), (request, response) => {\n  entries.push(request.body?.name);\n  response.status(205).end();\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 206,
      "text": "// Sends the part of a film that was asked for: sendFile reads Range itself.\nimport { mkdtempSync, writeFileSync } from \"node:fs\";\nimport { tmpdir } from \"node:os\";\nimport { join } from \"node:path\";\nimport express from \"express\";\n\nconst app = express();\nconst root = mkdtempSync(join(tmpdir(), \"films-\"));\nwriteFileSync(join(root, \"7.txt\"), \"hello, this is all of film 7\");\n\napp.get(\"/films/:id\", (request, response) => {\n  response.sendFile(`${request.params.id}.txt`, { root });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 207,
      "text": "// Lists a collection, with a status for each of its members.\nimport express from \"express\";\n\nconst app = express();\nconst docs = new Map([\n  [\"/docs/\", \"\"],\n  [\"/docs/plan\", \"old plan\"],\n  [\"/docs/notes\", \"two notes\"],\n]);\n\napp.propfind(\"/docs/\", (request, response) => {\n  const hasMembers = request.get(\"Depth\") !== \"0\";\n  const found = [...docs].filter(([href]) => hasMembers || href === \"/docs/\");\n  const parts = found.map(\n    ([href, text]) => `<response><href>${href}</href><propstat>\n<prop><getcontentlength>${text.length}</getcontentlength></prop>\n<status>HTTP/1.1 200 OK</status></propstat></response>`,\n  );\n  response\n    .status(207)\n    .type(\"application/xml\")\n    .send(`<multistatus xmlns=\"DAV:\">${parts.join(\"\\n\")}</multistatus>`);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 208,
      "text": "// Lists a collection that has two bindings once, and says so at the second.\nimport express from \"express\";\n\nconst app = express();\nconst docs = { plan: \"old plan\" };\ndocs.again = docs;\n\nfunction partsOf(resource, href, seen = new Set()) {\n  const isSeen = seen.has(resource);\n  const status = isSeen ? \"208 Already Reported\" : \"200 OK\";\n  const part = `<response><href>${href}</href><propstat><prop/>\n<status>HTTP/1.1 ${status}</status></propstat></response>`;\n  if (isSeen || typeof resource === \"string\") return [part];\n  seen.add(resource);\n  const members = Object.entries(resource).flatMap(([name, member]) => {\n    const end = typeof member === \"string\" ? \"\" : \"/\";\n    return partsOf(member, `${href}${name}${end}`, seen);\n  });\n  return [part, ...members];\n}\n\napp.propfind(\"/docs/\", (request, response) => {\n  if (!/\\bbind\\b/.test(request.get(\"DAV\") ?? \"\")) {\n    return response.status(508).type(\"application/problem+json\").json({\n      status: 508,\n      title: \"Loop Detected\",\n      detail: \"/docs/again/ is /docs/: send DAV: bind.\",\n    });\n  }\n  const parts = partsOf(docs, \"/docs/\").join(\"\\n\");\n  response\n    .status(207)\n    .type(\"application/xml\")\n    .send(`<multistatus xmlns=\"DAV:\">${parts}</multistatus>`);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 226,
      "text": "// Sends a reader of the feed only the entries that are new to it.\nimport express from \"express\";\n\nconst app = express();\nconst entries = [\"One lamp\", \"Two lamps\", \"A film\", \"A report\"];\nconst feedOf = (titles) =>\n  `<feed xmlns=\"http://www.w3.org/2005/Atom\">\n${titles.map((it) => `<entry><title>${it}</title></entry>`).join(\"\\n\")}\n</feed>`;\n\napp.get(\"/feed\", (request, response) => {\n  const [, known] = /^\"v(\\d+)\"$/.exec(request.get(\"If-None-Match\") ?? \"\") ?? [];\n  const takesDelta = /\\bfeed\\b/.test(request.get(\"A-IM\") ?? \"\");\n  response\n    .set(\"ETag\", `\"v${entries.length}\"`)\n    .vary([\"A-IM\", \"If-None-Match\"])\n    .type(\"application/atom+xml\");\n  if (!takesDelta || !(known < entries.length)) {\n    return response.send(feedOf(entries));\n  }\n  response\n    .status(226)\n    .set({ IM: \"feed\", \"Delta-Base\": `\"v${known}\"` })\n    .send(feedOf(entries.slice(known)));\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 300,
      "text": "// Lets a reader who names no language choose one.\nimport express from \"express\";\n\nconst app = express();\nconst manuals = new Map([\n  [\"en\", \"Turn the lamp on.\"],\n  [\"de\", \"Schalte die Lampe ein.\"],\n]);\n\nfunction sendManual(response, language) {\n  response\n    .set(\"Content-Language\", language)\n    .set(\"Content-Location\", `/manual.${language}`)\n    .type(\"text/plain\")\n    .send(manuals.get(language));\n}\n\napp.get(\"/manual\", (request, response) => {\n  const isNamed = request.get(\"Accept-Language\") !== undefined;\n  const language = isNamed && request.acceptsLanguages([...manuals.keys()]);\n  response.vary(\"Accept-Language\");\n  if (language) return sendManual(response, language);\n  const links = [...manuals.keys()].map(\n    (it) => `<a href=\"/manual.${it}\">${it}</a>`,\n  );\n  response.status(300).location(\"/manual.en\").send(links.join(\" \"));\n});\napp.get(\"/manual.:language\", (request, response, next) => {\n  const { language } = request.params;\n  if (!manuals.has(language)) return next();\n  sendManual(response, language);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 301,
      "text": "// Leads from where a page was to where it is for good.\nimport express from \"express\";\n\nconst app = express();\nconst moved = new Map([[\"/old\", \"/new\"]]);\n\napp.use((request, response, next) => {\n  const place = moved.get(request.path);\n  if (place === undefined) return next();\n  response.redirect(301, place);\n});\napp.get(\"/new\", (request, response) => {\n  response.send(\"<!doctype html><title>Lamps</title>\");\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 302,
      "text": "// Leads to the page of today, which is another one tomorrow.\nimport express from \"express\";\n\nconst app = express();\n\napp.get(\"/today\", (request, response) => {\n  const day = new Date().toISOString().slice(0, 10).replaceAll(\"-\", \"/\");\n  response.set(\"Cache-Control\", \"no-store\").redirect(`/${day}`);\n});\napp.get(\"/:year/:month/:day\", (request, response) => {\n  const { year, month, day } = request.params;\n  response.json({ date: `${year}-${month}-${day}`, orders: [] });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 303,
      "text": "// Takes an order, and leads to it by GET, so that a reload orders nothing.\nimport express from \"express\";\n\nconst app = express();\nconst orders = new Map();\n\napp.post(\"/orders\", express.urlencoded(), (request, response) => {\n  const id = String(orders.size + 1);\n  orders.set(id, { id, item: request.body?.item });\n  response.redirect(303, `/orders/${id}`);\n});\napp.get(\"/orders/:id\", (request, response, next) => {\n  const order = orders.get(request.params.id);\n  if (order === undefined) return next();\n  response.json(order);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 304,
      "text": "// Answers 304 to whoever has the current state: Express compares the tags.\nimport express from \"express\";\n\nconst app = express();\nconst item = { id: 7, name: \"lamp\", version: 3 };\n\napp.get(\"/items/7\", (request, response) => {\n  response\n    .set(\"ETag\", `\"v${item.version}\"`)\n    .set(\"Cache-Control\", \"max-age=60\")\n    .json(item);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 307,
      "text": "// Sends payments to a second server while the database is away.\nimport express from \"express\";\n\nconst app = express();\nconst database = { isUp: false };\n\napp.post(\"/pay\", (request, response, next) => {\n  if (database.isUp) return next();\n  response.redirect(307, \"https://backup.example/pay\");\n});\napp.post(\"/pay\", express.json(), (request, response) => {\n  response.json({ paid: request.body?.amount });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 308,
      "text": "// Leads from an API to its second version, with method and content.\nimport express from \"express\";\n\nconst app = express();\n\napp.all(\"/v1/*path\", (request, response) => {\n  response.redirect(308, request.originalUrl.replace(\"/v1/\", \"/v2/\"));\n});\napp.post(\"/v2/items\", express.json(), (request, response) => {\n  response\n    .status(201)\n    .location(\"/v2/items/7\")\n    .json({ id: 7, ...request.body });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 400,
      "text": "// Says where the JSON of a request cannot be read.\nimport express from \"express\";\n\nconst app = express();\n\napp.post(\"/items\", express.json(), (request, response) => {\n  response\n    .status(201)\n    .location(\"/items/7\")\n    .json({ id: 7, ...request.body });\n});\napp.use((error, request, response, next) => {\n  if (error.type !== \"entity.parse.failed\") return next(error);\n  response.status(400).type(\"application/problem+json\").json({\n    status: 400,\n    title: \"Bad Request\",\n    detail: error.message,\n  });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 401,
      "text": "// Shows people themselves once they have a token that is known.\nimport express from \"express\";\n\nconst app = express();\nconst users = new Map([[\"k3y-of-ann\", { name: \"ann\" }]]);\n\napp.get(\"/me\", (request, response) => {\n  const [, token] =\n    /^Bearer (\\S+)$/i.exec(request.get(\"Authorization\") ?? \"\") ?? [];\n  const user = users.get(token);\n  if (user !== undefined) return response.json(user);\n  const error = token === undefined ? \"\" : ', error=\"invalid_token\"';\n  response\n    .status(401)\n    .set(\"WWW-Authenticate\", `Bearer realm=\"api\"${error}`)\n    .type(\"application/problem+json\")\n    .json({\n      status: 401,\n      title: \"Unauthorized\",\n      detail: token === undefined ? \"Send a token.\" : \"That token is unknown.\",\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 402,
      "text": "// Sells reports, each for five credits.\nimport express from \"express\";\n\nconst app = express();\nconst reports = new Map([[\"9\", { id: 9, year: 2026 }]]);\nconst account = { credit: 3 };\nconst price = 5;\n\napp.get(\"/reports/:id\", (request, response, next) => {\n  const report = reports.get(request.params.id);\n  if (report === undefined) return next();\n  if (account.credit < price) {\n    return response\n      .status(402)\n      .type(\"application/problem+json\")\n      .json({\n        status: 402,\n        title: \"Payment Required\",\n        detail: `It costs ${price}; you have ${account.credit}.`,\n      });\n  }\n  account.credit -= price;\n  response.set(\"Cache-Control\", \"private\").json(report);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 403,
      "text": "// Lets editors delete, and nobody else.\nimport express from \"express\";\n\nconst app = express();\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\nconst roles = new Map([\n  [\"k3y-of-a-reader\", \"reader\"],\n  [\"k3y-of-an-editor\", \"editor\"],\n]);\n\nfunction refuse(response, status, title, detail) {\n  response\n    .status(status)\n    .type(\"application/problem+json\")\n    .json({ status, title, detail });\n}\n\napp.delete(\"/items/:id\", (request, response) => {\n  const [, token] =\n    /^Bearer (\\S+)$/i.exec(request.get(\"Authorization\") ?? \"\") ?? [];\n  const role = roles.get(token);\n  if (role === undefined) {\n    response.set(\"WWW-Authenticate\", 'Bearer realm=\"api\"');\n    return refuse(response, 401, \"Unauthorized\", \"Send a token.\");\n  }\n  if (role !== \"editor\") {\n    return refuse(response, 403, \"Forbidden\", `A ${role} may not delete.`);\n  }\n  items.delete(request.params.id);\n  response.status(204).end();\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 404,
      "text": "// Says that there is no such item, and which one was asked for.\nimport express from \"express\";\n\nconst app = express();\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\n\napp.get(\"/items/:id\", (request, response) => {\n  const item = items.get(request.params.id);\n  if (item !== undefined) return response.json(item);\n  response\n    .status(404)\n    .type(\"application/problem+json\")\n    .json({\n      status: 404,\n      title: \"Not Found\",\n      detail: `There is no item ${request.params.id}.`,\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 405,
      "text": "// Names the methods that the items have where another one is used.\nimport express from \"express\";\n\nconst app = express();\nconst items = [{ id: 7, name: \"lamp\" }];\n\napp\n  .route(\"/items\")\n  .get((request, response) => {\n    response.json(items);\n  })\n  .post(express.json(), (request, response) => {\n    const item = { id: items.length + 7, ...request.body };\n    items.push(item);\n    response.status(201).location(`/items/${item.id}`).json(item);\n  })\n  // GET answers HEAD too; whatever comes this far is none of the three.\n  .all((request, response) => {\n    response.set(\"Allow\", \"GET, HEAD, OPTIONS, POST\");\n    if (request.method === \"OPTIONS\") return response.status(204).end();\n    response\n      .status(405)\n      .type(\"application/problem+json\")\n      .json({\n        status: 405,\n        title: \"Method Not Allowed\",\n        detail: `The items have no ${request.method}.`,\n      });\n  });\n\napp.listen(8080);\n"
    },
    {
      "code": 406,
      "text": "// Sends an item as JSON or CSV, whichever the client would rather have.\nimport express from \"express\";\n\nconst app = express();\nconst item = { id: 7, name: \"lamp\" };\n\napp.get(\"/items/7\", (request, response) => {\n  response.format({\n    \"application/json\": () => response.json(item),\n    \"text/csv\": () => response.send(`id,name\\r\\n${item.id},${item.name}\\r\\n`),\n    default: () =>\n      response\n        .status(406)\n        .vary(\"Accept\")\n        .type(\"application/problem+json\")\n        .json({\n          status: 406,\n          title: \"Not Acceptable\",\n          detail: \"There is JSON and CSV.\",\n          available: [\"application/json\", \"text/csv\"],\n        }),\n  });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 408,
      "text": "// Waits two seconds for content that was announced, and no longer.\nimport express from \"express\";\n\nconst app = express();\n\napp.use((request, response, next) => {\n  request.setTimeout(2000, () => {\n    if (request.complete || response.headersSent) return;\n    response\n      .status(408)\n      .set(\"Connection\", \"close\")\n      .type(\"application/problem+json\")\n      .json({\n        status: 408,\n        title: \"Request Timeout\",\n        detail: \"For two seconds nothing came.\",\n      });\n  });\n  next();\n});\napp.post(\"/items\", express.json(), (request, response) => {\n  response\n    .status(201)\n    .location(\"/items/7\")\n    .json({ id: 7, ...request.body });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 409,
      "text": "// Gives each address of mail to one user only.\nimport express from \"express\";\n\nconst app = express();\nconst users = new Map([\n  [\"ann\", { email: \"ann@mail.example\" }],\n  [\"bob\", { email: \"bob@mail.example\" }],\n]);\n\napp.put(\"/users/:name\", express.json(), (request, response) => {\n  const { name } = request.params;\n  const { email } = request.body ?? {};\n  const [owner] = [...users].find(([, it]) => it.email === email) ?? [name];\n  if (owner !== name) {\n    return response\n      .status(409)\n      .type(\"application/problem+json\")\n      .json({\n        status: 409,\n        title: \"Conflict\",\n        detail: `That address belongs to ${owner}.`,\n      });\n  }\n  users.set(name, { email });\n  response.json(users.get(name));\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 410,
      "text": "// Remembers which offers are over, and says that they will not return.\nimport express from \"express\";\n\nconst app = express();\nconst offers = new Map([[\"2026\", { lamp: 5 }]]);\nconst ended = new Set([\"2019\", \"2020\"]);\n\napp.get(\"/offers/:year\", (request, response, next) => {\n  const { year } = request.params;\n  if (offers.has(year)) return response.json(offers.get(year));\n  if (!ended.has(year)) return next();\n  response\n    .status(410)\n    .type(\"application/problem+json\")\n    .json({\n      status: 410,\n      title: \"Gone\",\n      detail: `The offer of ${year} is over and will not return.`,\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 411,
      "text": "// Takes content only when its length is known from the start.\nimport express from \"express\";\n\nconst app = express();\n\napp.use((request, response, next) => {\n  if (request.get(\"Transfer-Encoding\") === undefined) return next();\n  response\n    .status(411)\n    .set(\"Connection\", \"close\")\n    .type(\"application/problem+json\")\n    .json({\n      status: 411,\n      title: \"Length Required\",\n      detail: \"Send Content-Length.\",\n    });\n});\napp.post(\"/items\", express.json(), (request, response) => {\n  response\n    .status(201)\n    .location(\"/items/7\")\n    .json({ id: 7, ...request.body });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 412,
      "text": "// Changes an item only where the client has seen its current state.\nimport express from \"express\";\n\nconst app = express();\nconst item = { id: 7, name: \"lamp\", version: 3 };\nconst etagOf = ({ version }) => `\"v${version}\"`;\nconst has = (field, etag) =>\n  field === \"*\" || field.split(/\\s*,\\s*/).includes(etag);\n\nfunction preconditionFails(request, etag) {\n  const match = request.get(\"If-Match\") ?? \"*\";\n  const noneMatch = request.get(\"If-None-Match\") ?? \"\";\n  // Only to If-None-Match a weak tag is as good as a strong one.\n  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);\n  return !has(match, etag) || isKnown;\n}\n\napp.put(\"/items/7\", express.json(), (request, response) => {\n  if (preconditionFails(request, etagOf(item))) {\n    return response\n      .status(412)\n      .set(\"ETag\", etagOf(item))\n      .type(\"application/problem+json\")\n      .json({\n        status: 412,\n        title: \"Precondition Failed\",\n        detail: `It is at v${item.version} by now.`,\n      });\n  }\n  item.name = request.body?.name ?? item.name;\n  item.version += 1;\n  response.set(\"ETag\", etagOf(item)).json(item);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 413,
      "text": "// Takes photos of up to ten megabytes, and refuses larger ones unread.\nimport express from \"express\";\n\nconst app = express();\nconst photos = [];\nconst limit = 10_000_000;\n\nfunction refuse(response) {\n  response\n    .status(413)\n    .set(\"Connection\", \"close\")\n    .type(\"application/problem+json\")\n    .json({\n      status: 413,\n      title: \"Content Too Large\",\n      detail: `A photo has ${limit} octets at most.`,\n    });\n}\n\napp.post(\n  \"/photos\",\n  (request, response, next) => {\n    if (Number(request.get(\"Content-Length\")) > limit) return refuse(response);\n    next();\n  },\n  express.raw({ type: \"*/*\", limit }),\n  (request, response) => {\n    const id = photos.push(request.body);\n    response.status(201).location(`/photos/${id}`).end();\n  },\n);\n// What comes in chunks is counted while it is read.\napp.use((error, request, response, next) => {\n  if (error.type !== \"entity.too.large\") return next(error);\n  refuse(response);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 414,
      "text": "// Reads targets of up to two thousand characters.\nimport express from \"express\";\n\nconst app = express();\nconst names = [\"lamp\", \"table lamp\", \"chair\"];\nconst most = 2000;\n\napp.use((request, response, next) => {\n  if (request.originalUrl.length <= most) return next();\n  response\n    .status(414)\n    .set(\"Connection\", \"close\")\n    .type(\"application/problem+json\")\n    .json({\n      status: 414,\n      title: \"URI Too Long\",\n      detail: `${most} characters at most.`,\n    });\n});\napp.get(\"/search\", (request, response) => {\n  response.json(names.filter((it) => it.includes(request.query.q)));\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 415,
      "text": "// Reads JSON, and says so to whoever sends something else.\nimport express from \"express\";\n\nconst app = express();\n\napp.post(\"/items\", express.json(), (request, response) => {\n  if (request.is(\"json\")) {\n    return response\n      .status(201)\n      .location(\"/items/7\")\n      .json({ id: 7, ...request.body });\n  }\n  response\n    .status(415)\n    .set(\"Accept\", \"application/json\")\n    .type(\"application/problem+json\")\n    .json({\n      status: 415,\n      title: \"Unsupported Media Type\",\n      detail: \"Items are read as JSON.\",\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 416,
      "text": "// Says how long a film is where a part beyond its end is asked for.\nimport express from \"express\";\n\nconst app = express();\nconst film = Buffer.from(\"hello, this is all of film 7\");\nconst etag = '\"v1\"';\n\napp.get(\"/films/7\", (request, response) => {\n  response.set({ \"Accept-Ranges\": \"bytes\", ETag: etag }).type(\"text/plain\");\n  // Whoever has a part of another state gets all of this one.\n  const isSame = (request.get(\"If-Range\") ?? etag) === etag;\n  const isAsked = request.method === \"GET\" && isSame;\n  const ranges = isAsked ? request.range(film.length) : undefined;\n  if (ranges === -1) {\n    return response\n      .status(416)\n      .set(\"Content-Range\", `bytes */${film.length}`)\n      .type(\"application/problem+json\")\n      .json({\n        status: 416,\n        title: \"Range Not Satisfiable\",\n        detail: `It has ${film.length} octets.`,\n      });\n  }\n  // Whoever asks for several parts gets all of it: that is allowed.\n  if (ranges?.type !== \"bytes\" || ranges.length > 1) return response.send(film);\n  const [{ start, end }] = ranges;\n  response\n    .status(206)\n    .set(\"Content-Range\", `bytes ${start}-${end}/${film.length}`)\n    .send(film.subarray(start, end + 1));\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 417,
      "text": "// Meets no expectation: content goes on to a server that knows HTTP/1.0 only.\nimport express from \"express\";\n\nconst app = express();\n\napp.use((request, response, next) => {\n  const expected = request.get(\"Expect\");\n  if (expected === undefined) return next();\n  response\n    .status(417)\n    .set(\"Connection\", \"close\")\n    .type(\"application/problem+json\")\n    .json({\n      status: 417,\n      title: \"Expectation Failed\",\n      detail: \"Send it again without Expect.\",\n    });\n});\napp.put(\"/films/:id\", (request, response) => {\n  request.resume().on(\"end\", () => response.status(204).end());\n});\n\nconst server = app.listen(8080);\n// Otherwise Node answers both before Express sees the request.\nserver.on(\"checkContinue\", app);\nserver.on(\"checkExpectation\", app);\n"
    },
    {
      "code": 421,
      "text": "// Answers for the one host that it is the server of.\nimport express from \"express\";\n\nconst app = express();\nconst host = \"api.example\";\n\napp.use((request, response, next) => {\n  if (request.hostname === host) return next();\n  response\n    .status(421)\n    .type(\"application/problem+json\")\n    .json({\n      status: 421,\n      title: \"Misdirected Request\",\n      detail: `This is ${host}, not ${request.hostname}.`,\n    });\n});\napp.get(\"/\", (request, response) => {\n  response.json({ items: \"/items\" });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 422,
      "text": "// Reads an item, and names each member that makes no sense.\nimport express from \"express\";\n\nconst app = express();\n\nfunction errorsOf({ name, price }) {\n  return [\n    ...(typeof name === \"string\" && name !== \"\"\n      ? []\n      : [{ pointer: \"#/name\", detail: \"is no text\" }]),\n    ...(price === undefined || (Number.isFinite(price) && price >= 0)\n      ? []\n      : [{ pointer: \"#/price\", detail: \"is no number of 0 or more\" }]),\n  ];\n}\n\napp.post(\"/items\", express.json(), (request, response) => {\n  const errors = errorsOf(request.body ?? {});\n  if (errors.length > 0) {\n    return response\n      .status(422)\n      .type(\"application/problem+json\")\n      .json({\n        status: 422,\n        title: \"Unprocessable Content\",\n        detail: `${errors.length} of its members cannot be used.`,\n        errors,\n      });\n  }\n  response\n    .status(201)\n    .location(\"/items/7\")\n    .json({ id: 7, ...request.body });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 423,
      "text": "// Lets only whoever holds the lock of a document change it.\nimport express from \"express\";\n\nconst app = express();\nconst docs = new Map([[\"plan\", \"old plan\"]]);\nconst locks = new Map([[\"plan\", \"urn:uuid:58f202ac\"]]);\nconst errorOf = (name) => `<error xmlns=\"DAV:\">\n<lock-token-submitted><href>/docs/${name}</href></lock-token-submitted>\n</error>`;\n\napp.put(\"/docs/:name\", express.text(), (request, response) => {\n  const { name } = request.params;\n  const lock = locks.get(name);\n  const submitted = request.get(\"If\") ?? \"\";\n  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {\n    return response.status(423).type(\"application/xml\").send(errorOf(name));\n  }\n  docs.set(name, request.body ?? \"\");\n  response.status(204).end();\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 424,
      "text": "// Changes properties only together with an entry in the history.\nimport express from \"express\";\n\nconst app = express();\nconst properties = new Map();\nconst history = { entries: [\"created\"], most: 1 };\n\nfunction remember(entry) {\n  if (history.entries.length >= history.most) throw new Error(\"It is full.\");\n  history.entries.push(entry);\n}\n\napp.proppatch(\n  \"/docs/:name\",\n  express.text({ type: \"*/*\" }),\n  (request, response) => {\n    try {\n      remember(`${request.path} was changed`);\n    } catch (error) {\n      return response\n        .status(424)\n        .type(\"application/problem+json\")\n        .json({\n          status: 424,\n          title: \"Failed Dependency\",\n          detail: `There is no entry in the history: ${error.message}`,\n        });\n    }\n    properties.set(request.path, request.body);\n    response.status(204).end();\n  },\n);\n\napp.listen(8080);\n"
    },
    {
      "code": 425,
      "text": "// Takes no payment from early data, which somebody may have sent again.\nimport express from \"express\";\n\nconst app = express();\nconst safe = new Set([\"GET\", \"HEAD\", \"OPTIONS\"]);\n\napp.use((request, response, next) => {\n  const isEarly = request.get(\"Early-Data\") === \"1\";\n  if (!isEarly || safe.has(request.method)) return next();\n  response.status(425).type(\"application/problem+json\").json({\n    status: 425,\n    title: \"Too Early\",\n    detail: \"Send it again when the handshake is over.\",\n  });\n});\napp.post(\"/pay\", express.json(), (request, response) => {\n  response.json({ paid: request.body?.amount });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 426,
      "text": "// Speaks to printers over WebSocket only, and says so in HTTP.\nimport express from \"express\";\nimport { WebSocketServer } from \"ws\";\n\nconst app = express();\n\napp.get(\"/ipp\", (request, response) => {\n  response\n    .status(426)\n    .set({ Connection: \"Upgrade\", Upgrade: \"websocket\" })\n    .type(\"application/problem+json\")\n    .json({\n      status: 426,\n      title: \"Upgrade Required\",\n      detail: \"Printers are spoken to over WebSocket.\",\n    });\n});\n\nconst server = app.listen(8080);\nconst sockets = new WebSocketServer({ server, path: \"/ipp\" });\n\nsockets.on(\"connection\", (socket) => {\n  socket.on(\"error\", console.error);\n  socket.send(\"ready\");\n});\n"
    },
    {
      "code": 428,
      "text": "// Has everybody say which state of the item they mean to change.\nimport express from \"express\";\n\nconst app = express();\nconst item = { id: 7, name: \"lamp\", version: 3 };\nconst etagOf = ({ version }) => `\"v${version}\"`;\nconst has = (field, etag) =>\n  field === \"*\" || field.split(/\\s*,\\s*/).includes(etag);\n\nfunction refuse(response, status, title, detail) {\n  response\n    .status(status)\n    .type(\"application/problem+json\")\n    .json({ status, title, detail });\n}\n\napp.put(\"/items/7\", express.json(), (request, response) => {\n  const match = request.get(\"If-Match\");\n  const noneMatch = request.get(\"If-None-Match\");\n  if (match === undefined && noneMatch === undefined) {\n    const detail = \"Send If-Match with the ETag.\";\n    return refuse(response, 428, \"Precondition Required\", detail);\n  }\n  const etag = etagOf(item);\n  // Only to If-None-Match a weak tag is as good as a strong one.\n  const isKnown = [etag, `W/${etag}`].some((it) => has(noneMatch ?? \"\", it));\n  if (!has(match ?? \"*\", etag) || isKnown) {\n    const detail = `It is at v${item.version} by now.`;\n    return refuse(response, 412, \"Precondition Failed\", detail);\n  }\n  item.name = request.body?.name ?? item.name;\n  item.version += 1;\n  response.set(\"ETag\", etagOf(item)).json(item);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 429,
      "text": "// Lets a client send three requests in ten seconds, then says when to return.\nimport express from \"express\";\n\nconst app = express();\nconst most = 3;\nconst seconds = 10;\nconst counts = new Map();\nlet end = 0;\n\napp.use((request, response, next) => {\n  const now = Math.floor(Date.now() / 1000);\n  if (now >= end) {\n    counts.clear(); // nobody is remembered for longer\n    end = now + seconds;\n  }\n  const used = counts.get(request.ip) ?? 0;\n  counts.set(request.ip, used + 1);\n  if (used < most) return next();\n  response\n    .status(429)\n    .set(\"Retry-After\", String(end - now))\n    .type(\"application/problem+json\")\n    .json({\n      status: 429,\n      title: \"Too Many Requests\",\n      detail: `${most} in ${seconds} seconds.`,\n    });\n});\napp.get(\"/items\", (request, response) => {\n  response.json([{ id: 7, name: \"lamp\" }]);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 431,
      "text": "// Reads cookies of up to four thousand octets.\nimport express from \"express\";\n\nconst app = express();\nconst most = 4000;\n\napp.use((request, response, next) => {\n  if ((request.get(\"Cookie\") ?? \"\").length <= most) return next();\n  response\n    .status(431)\n    .set(\"Connection\", \"close\")\n    .type(\"application/problem+json\")\n    .json({\n      status: 431,\n      title: \"Request Header Fields Too Large\",\n      detail: `Cookie has ${most} octets at most.`,\n    });\n});\napp.get(\"/\", (request, response) => {\n  response.json({ items: \"/items\" });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 451,
      "text": "// Withholds a film where a court says so, and names who does it.\nimport express from \"express\";\n\nconst app = express();\nconst films = new Map([\n  [\"6\", { id: 6, title: \"Lamps\" }],\n  [\"7\", { id: 7, title: \"More lamps\" }],\n]);\nconst withheld = new Map([[\"7\", \"Withheld by order of a court.\"]]);\n\napp.get(\"/films/:id\", (request, response, next) => {\n  const film = films.get(request.params.id);\n  const order = withheld.get(request.params.id);\n  if (film === undefined) return next();\n  if (order === undefined) return response.json(film);\n  response\n    .status(451)\n    .links({ \"blocked-by\": \"https://provider.example/\" })\n    .type(\"application/problem+json\")\n    .json({\n      status: 451,\n      title: \"Unavailable For Legal Reasons\",\n      detail: order,\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 500,
      "text": "// Keeps what went wrong in its log, and sends the number of the entry.\nimport { randomUUID } from \"node:crypto\";\nimport { STATUS_CODES } from \"node:http\";\nimport express from \"express\";\n\nconst app = express();\nconst stored = new Map([[\"7\", '{\"id\":7,\"name\":']]);\n\nfunction refuse(response, status, detail, instance) {\n  const title = STATUS_CODES[status];\n  response\n    .status(status)\n    .type(\"application/problem+json\")\n    .json({ status, title, detail, instance });\n}\n\napp.get(\"/items/:id\", (request, response, next) => {\n  const item = stored.get(request.params.id);\n  if (item === undefined) return next();\n  response.json(JSON.parse(item));\n});\napp.use((error, request, response, next) => {\n  if (response.headersSent) return next(error);\n  // A mistake of the client, as Express and its parsers report it.\n  if (error.status < 500) return refuse(response, error.status, error.message);\n  const instance = `/errors/${randomUUID()}`;\n  console.error(instance, error);\n  const detail = \"That is our fault, and it is in our log.\";\n  refuse(response, 500, detail, instance);\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 501,
      "text": "// Tells a method that nothing here knows from one that a resource has not.\nimport express from \"express\";\n\nconst app = express();\nconst known = new Set(\"GET HEAD POST PUT PATCH DELETE OPTIONS\".split(\" \"));\n\napp.use((request, response, next) => {\n  if (known.has(request.method)) return next();\n  response\n    .status(501)\n    .type(\"application/problem+json\")\n    .json({\n      status: 501,\n      title: \"Not Implemented\",\n      detail: `Nothing here knows ${request.method}.`,\n    });\n});\napp.get(\"/items/7\", (request, response) => {\n  response.json({ id: 7, name: \"lamp\" });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 502,
      "text": "// Gets the price of an item elsewhere, and says when nothing useful comes back.\nimport { STATUS_CODES } from \"node:http\";\nimport express from \"express\";\n\nconst app = express();\n\napp.get(\"/items/7\", async (request, response) => {\n  try {\n    const signal = AbortSignal.timeout(2000);\n    const answer = await fetch(\"http://prices.example/items/7\", { signal });\n    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);\n    const { price } = await answer.json();\n    response.json({ id: 7, name: \"lamp\", price });\n  } catch (error) {\n    console.error(error);\n    const status = error.name === \"TimeoutError\" ? 504 : 502;\n    response.status(status).type(\"application/problem+json\").json({\n      status,\n      title: STATUS_CODES[status],\n      detail: \"The server with the prices does not answer as it should.\",\n    });\n  }\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 503,
      "text": "// Is away for two minutes after each start, and says when it is back.\nimport express from \"express\";\n\nconst app = express();\nconst opens = Date.now() + 120_000;\n\napp.use((request, response, next) => {\n  const seconds = Math.ceil((opens - Date.now()) / 1000);\n  if (seconds <= 0) return next();\n  response\n    .status(503)\n    .set(\"Retry-After\", String(seconds))\n    .type(\"application/problem+json\")\n    .json({\n      status: 503,\n      title: \"Service Unavailable\",\n      detail: `The items are being loaded for ${seconds} more seconds.`,\n    });\n});\napp.get(\"/items/7\", (request, response) => {\n  response.json({ id: 7, name: \"lamp\" });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 504,
      "text": "// Waits one second for the price of an item from elsewhere.\nimport express from \"express\";\n\nconst app = express();\n\nfunction refuse(response, status, title, detail) {\n  response\n    .status(status)\n    .type(\"application/problem+json\")\n    .json({ status, title, detail });\n}\n\napp.get(\"/items/7\", async (request, response) => {\n  try {\n    const signal = AbortSignal.timeout(1000);\n    const answer = await fetch(\"http://slow.example/items/7\", { signal });\n    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);\n    const { price } = await answer.json();\n    response.json({ id: 7, name: \"lamp\", price });\n  } catch (error) {\n    console.error(error);\n    if (error.name === \"TimeoutError\") {\n      const detail = \"The server with the prices took more than a second.\";\n      return refuse(response, 504, \"Gateway Timeout\", detail);\n    }\n    refuse(response, 502, \"Bad Gateway\", \"The prices cannot be had.\");\n  }\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 505,
      "text": "// Names the versions of HTTP that work here to whoever writes another.\nimport { STATUS_CODES } from \"node:http\";\nimport express from \"express\";\n\nconst app = express();\n\napp.get(\"/items/7\", (request, response) => {\n  response.json({ id: 7, name: \"lamp\" });\n});\n\nconst server = app.listen(8080);\n// Node's parser stops there: Express never has such a request.\nserver.on(\"clientError\", (error, socket) => {\n  if (!socket.writable) return socket.destroy();\n  const status = error.code === \"HPE_INVALID_VERSION\" ? 505 : 400;\n  const title = STATUS_CODES[status];\n  const detail = \"HTTP/1.0 and HTTP/1.1 work here.\";\n  const content = JSON.stringify({ status, title, detail });\n  const lines = [\n    `HTTP/1.1 ${status} ${title}`,\n    `Date: ${new Date().toUTCString()}`,\n    \"Connection: close\",\n    \"Content-Type: application/problem+json\",\n    `Content-Length: ${content.length}`,\n  ];\n  socket.end(`${lines.join(\"\\r\\n\")}\\r\\n\\r\\n${content}`);\n});\n"
    },
    {
      "code": 506,
      "text": "// Finds that the manual it would choose asks for a choice itself.\nimport express from \"express\";\n\nconst app = express();\nconst texts = new Map([[\"/manual.de\", \"Schalte die Lampe ein.\"]]);\nconst variants = new Map([\n  [\"/manual\", { en: \"/manual.en\", de: \"/manual.de\" }],\n  [\"/manual.en\", { \"en-GB\": \"/manual.en\", \"en-US\": \"/manual.en\" }],\n]);\n\napp.get(\"/manual\", (request, response) => {\n  const choices = variants.get(request.path);\n  const language = request.acceptsLanguages(Object.keys(choices)) || \"en\";\n  const chosen = choices[language];\n  response.vary(\"Accept-Language, Negotiate\");\n  if (!variants.has(chosen)) {\n    return response\n      .set({ \"Content-Language\": language, \"Content-Location\": chosen })\n      .type(\"text/plain\")\n      .send(texts.get(chosen));\n  }\n  response\n    .status(506)\n    .type(\"application/problem+json\")\n    .json({\n      status: 506,\n      title: \"Variant Also Negotiates\",\n      detail: `The variant ${chosen} negotiates itself.`,\n    });\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 507,
      "text": "// Keeps documents of a thousand octets in all.\nimport express from \"express\";\n\nconst app = express();\nconst docs = new Map([[\"/docs/notes\", Buffer.alloc(995, \"a\")]]);\nconst most = 1000;\n\napp.put(\"/docs/:name\", express.raw({ type: \"*/*\" }), (request, response) => {\n  const others = [...docs].filter(([path]) => path !== request.path);\n  const used = others.reduce((sum, [, it]) => sum + it.length, 0);\n  const doc = request.body ?? Buffer.alloc(0);\n  if (used + doc.length > most) {\n    return response\n      .status(507)\n      .type(\"application/problem+json\")\n      .json({\n        status: 507,\n        title: \"Insufficient Storage\",\n        detail: `${most - used} octets are left.`,\n      });\n  }\n  const isNew = !docs.has(request.path);\n  docs.set(request.path, doc);\n  response.status(isNew ? 201 : 204).end();\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 508,
      "text": "// Lists a collection with all below it, unless it is below itself.\nimport express from \"express\";\n\nconst app = express();\nconst docs = { plan: \"old plan\" };\ndocs.again = docs;\n\nfunction hrefsOf(resource, href, above = []) {\n  if (typeof resource === \"string\") return [href];\n  if (above.includes(resource)) throw new RangeError(`${href} is a loop.`);\n  const members = Object.entries(resource).flatMap(([name, member]) => {\n    const end = typeof member === \"string\" ? \"\" : \"/\";\n    return hrefsOf(member, `${href}${name}${end}`, [...above, resource]);\n  });\n  return [href, ...members];\n}\n\napp.propfind(\"/docs/\", (request, response) => {\n  try {\n    const parts = hrefsOf(docs, \"/docs/\").map(\n      (it) => `<response><href>${it}</href>\n<status>HTTP/1.1 200 OK</status></response>`,\n    );\n    response\n      .status(207)\n      .type(\"application/xml\")\n      .send(`<multistatus xmlns=\"DAV:\">${parts.join(\"\\n\")}</multistatus>`);\n  } catch (error) {\n    if (!(error instanceof RangeError)) throw error;\n    response.status(508).type(\"application/problem+json\").json({\n      status: 508,\n      title: \"Loop Detected\",\n      detail: error.message,\n    });\n  }\n});\n\napp.listen(8080);\n"
    },
    {
      "code": 511,
      "text": "// Lets nobody into the network who has not signed in to it.\nimport express from \"express\";\n\nconst app = express();\nconst signedIn = new Set();\n\napp.use((request, response, next) => {\n  if (signedIn.has(request.ip)) return next();\n  response\n    .status(511)\n    .set(\"Cache-Control\", \"no-store\")\n    .send('<a href=\"https://login.hotel.example/\">Sign in to this network</a>');\n});\napp.get(\"/\", (request, response) => {\n  response.json({ items: \"/items\" });\n});\n\napp.listen(8080);\n"
    }
  ],
  "impossible": [],
  "leftOut": {
    "104": "A draft; no framework has a call for it.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "407": "A proxy's to send.",
    "418": "A joke of 1998, and reserved for good.",
    "510": "Obsolete: what it was for was never used."
  }
};
