// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** Verdict. */
export const tool: ToolRecipes = {
  "id": "verdict",
  "side": "server",
  "label": "Verdict",
  "language": "ts",
  "on": "@verdict/server 0.1, Node 24",
  "aliases": [
    "@verdict/server",
    "verdict-server"
  ],
  "recipes": [
    {
      "code": 100,
      "text": "// Asks for the content of a film once its head has passed.\nimport { app, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst films = new Map<string, Uint8Array>();\nconst film = resource(\"/films/:id\", {\n  load: ({ params }) => films.get(params.id),\n  maxContent: 100_000_000,\n  PUT: {\n    accept: { \"video/mp4\": null },\n    run: ({ params, content }) => {\n      films.set(params.id, content);\n    },\n  },\n});\n\nserverFor(app([film])).listen(8080);\n"
    },
    {
      "code": 101,
      "text": "// Leaves HTTP for WebSocket where a client asks for it, and is its echo.\nimport { app, resource } from \"@verdict/server\";\nimport { serverFor, type Upgraded } from \"@verdict/server/node\";\nimport { WebSocketServer } from \"ws\";\n\nconst sockets = new WebSocketServer({ noServer: true });\nconst chat = resource(\"/chat\", {\n  requireUpgrade: \"websocket\",\n  upgrade: {\n    websocket: ({ request, socket, head }: Upgraded) => {\n      sockets.handleUpgrade(request, socket, head, (it) => {\n        it.on(\"message\", (message) => it.send(message.toString()));\n      });\n    },\n  },\n});\n\nserverFor(app([chat])).listen(8080);\n"
    },
    {
      "code": 103,
      "text": "// Tells the browser what to load while the page is still being made.\nimport { setTimeout } from \"node:timers/promises\";\nimport { app, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst page = resource(\"/\", {\n  load: () => ({ title: \"Lamps\" }),\n  hints: { Link: \"</style.css>; rel=preload; as=style\" },\n  offer: {\n    \"text/html\": async ({ title }) => {\n      await setTimeout(100); // what takes its time: the database, a template\n      return `<!doctype html><title>${title}</title>`;\n    },\n  },\n});\n\nserverFor(app([page])).listen(8080);\n"
    },
    {
      "code": 200,
      "text": "// Gives an item, with the entity tag of its state.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\", version: 3 }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  version: (it) => `v${it.version}`,\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 201,
      "text": "// Makes an item, and says where it is.\nimport { app, created, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items = new Map<string, z.infer<typeof Item>>();\nconst all = resource(\"/items\", {\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => {\n      const id = String(items.size + 1);\n      items.set(id, content);\n      return created(`/items/${id}`, { id, ...content });\n    },\n  },\n});\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([all, item])).listen(8080);\n"
    },
    {
      "code": 202,
      "text": "// Takes on work that nobody waits for, and says where it can be watched.\nimport { setTimeout } from \"node:timers/promises\";\nimport { app, jobs, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst works = jobs({ path: \"/exports/:id\" });\nconst all = resource(\"/exports\", {\n  POST: works.deferred(\n    async () => {\n      await setTimeout(20_000); // what takes its time\n      return \"lamp,7\";\n    },\n    { wait: 0 },\n  ),\n});\n\nserverFor(app([all, works.resource])).listen(8080);\n"
    },
    {
      "code": 204,
      "text": "// Deletes an item, after which there is nothing to say.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  offer: { \"application/json\": json },\n  DELETE: ({ params }) => {\n    items.delete(params.id);\n  },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 205,
      "text": "// Takes an entry and lets the form be cleared for the next one.\nimport { app, reset, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst names: string[] = [];\nconst entries = resource(\"/entries\", {\n  POST: {\n    accept: {\n      \"application/x-www-form-urlencoded\": z.object({ name: z.string() }),\n    },\n    run: ({ content }) => {\n      names.push(content.name);\n      return reset();\n    },\n  },\n});\n\nserverFor(app([entries])).listen(8080);\n"
    },
    {
      "code": 206,
      "text": "// Sends the part of a film that is asked for.\nimport { app, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst films = new Map([[\"7\", { text: \"hello, world. \".repeat(1000) }]]);\nconst film = resource(\"/films/:id\", {\n  load: ({ params }) => films.get(params.id),\n  version: () => \"v3\",\n  offer: { \"text/plain\": ({ text }) => text },\n  ranges: true,\n});\n\nserverFor(app([film])).listen(8080);\n"
    },
    {
      "code": 300,
      "text": "// Lets the client choose between manuals that have URIs of their own.\nimport { app, choices, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst manuals = new Map([\n  [\"en\", \"Turn it on.\"],\n  [\"de\", \"Schalte sie ein.\"],\n]);\nconst manual = resource(\"/manual\", {\n  load: () => choices([\"/manual/en\", \"/manual/de\"], \"/manual/en\"),\n  offer: { \"text/html\": () => \"\" },\n});\nconst one = resource(\"/manual/:language\", {\n  load: ({ params }) => manuals.get(params.language),\n  offer: { \"text/plain\": (it) => it },\n});\n\nserverFor(app([manual, one])).listen(8080);\n"
    },
    {
      "code": 301,
      "text": "// Says where a page has moved for good.\nimport { app, json, moved, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst old = resource(\"/old\", {\n  load: () => moved(\"/new\"),\n  offer: { \"application/json\": json },\n});\nconst current = resource(\"/new\", {\n  load: () => ({ name: \"lamp\" }),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([old, current])).listen(8080);\n"
    },
    {
      "code": 302,
      "text": "// Leads to the page of the day, which is another one tomorrow.\nimport { app, json, moved, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst today = resource(\"/today\", {\n  load: () => {\n    const date = new Date().toISOString().slice(0, 10).replaceAll(\"-\", \"/\");\n    return moved(`/${date}`, { permanent: false });\n  },\n  offer: { \"application/json\": json },\n});\nconst day = resource(\"/:year/:month/:day\", {\n  load: ({ params }) => params,\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([today, day])).listen(8080);\n"
    },
    {
      "code": 303,
      "text": "// Takes an order, and leads to it with a GET, so that reloading orders nothing.\nimport { app, json, resource, seeOther } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Order = z.object({ item: z.string() });\nconst orders = new Map<string, z.infer<typeof Order>>();\nconst all = resource(\"/orders\", {\n  POST: {\n    accept: { \"application/x-www-form-urlencoded\": Order },\n    run: ({ content }) => {\n      const id = String(orders.size + 1);\n      orders.set(id, content);\n      return seeOther(`/orders/${id}`);\n    },\n  },\n});\nconst order = resource(\"/orders/:id\", {\n  load: ({ params }) => orders.get(params.id),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([all, order])).listen(8080);\n"
    },
    {
      "code": 304,
      "text": "// Answers 304 to whoever has the current state.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\", version: 3 }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  version: (it) => `v${it.version}`,\n  fields: { \"Cache-Control\": \"max-age=60\" },\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 307,
      "text": "// Sends payments to another server, as they are, while this one is closed.\nimport { app, moved, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst state = { closed: true };\nconst payments = resource(\"/pay\", {\n  load: () =>\n    state.closed\n      ? moved(\"https://backup.example/pay\", { permanent: false })\n      : {},\n  POST: {\n    accept: { \"application/json\": z.object({ amount: z.number() }) },\n    run: ({ content }) => ({ paid: content.amount }),\n  },\n});\n\nserverFor(app([payments])).listen(8080);\n"
    },
    {
      "code": 308,
      "text": "// Leads requests for the first version to the second, as they are and for good.\nimport { app, created, json, moved, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items: z.infer<typeof Item>[] = [];\nconst old = resource(\"/v1/*path\", {\n  load: ({ request }) => moved(request.path.replace(\"/v1/\", \"/v2/\")),\n  offer: { \"application/json\": json },\n  POST: () => undefined,\n});\nconst all = resource(\"/v2/items\", {\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => created(`/v2/items/${items.push(content)}`, content),\n  },\n});\n\nserverFor(app([old, all])).listen(8080);\n"
    },
    {
      "code": 400,
      "text": "// Takes JSON, and says where it ends too early.\nimport { app, created, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items: z.infer<typeof Item>[] = [];\nconst all = resource(\"/items\", {\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => created(`/items/${items.push(content)}`, content),\n  },\n});\n\nserverFor(app([all])).listen(8080);\n"
    },
    {
      "code": 401,
      "text": "// Wants to know who asks, and says how to tell.\nimport { app, bearer, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst tokens = new Map([[\"k3y\", { name: \"ann\" }]]);\nconst me = resource(\"/me\", {\n  authenticate: bearer((token) => tokens.get(token), { realm: \"api\" }),\n  load: ({ user }) => user,\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([me])).listen(8080);\n"
    },
    {
      "code": 402,
      "text": "// Sells reports: one that costs more than there is credit is not given away.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst credit = 3;\nconst reports = new Map([\n  [\"8\", { year: 2025, price: 2 }],\n  [\"9\", { year: 2026, price: 5 }],\n]);\nconst report = resource(\"/reports/:id\", {\n  paid: (_, { params }) => (reports.get(params.id)?.price ?? 0) <= credit,\n  load: ({ params }) => reports.get(params.id),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([report])).listen(8080);\n"
    },
    {
      "code": 403,
      "text": "// Knows who asks, and that readers may not delete.\nimport { app, bearer, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst roles = new Map([\n  [\"k3y-of-a-reader\", \"reader\"],\n  [\"k3y-of-an-editor\", \"editor\"],\n]);\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\nconst item = resource(\"/items/:id\", {\n  authenticate: bearer((token) => roles.get(token)),\n  authorize: { DELETE: (role) => role === \"editor\" },\n  load: ({ params }) => items.get(params.id),\n  offer: { \"application/json\": json },\n  DELETE: ({ params }) => {\n    items.delete(params.id);\n  },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 404,
      "text": "// Says that there is no such item.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 405,
      "text": "// Says which methods a resource has: it is described with no other.\nimport { app, created, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items = [{ name: \"lamp\" }];\nconst all = resource(\"/items\", {\n  load: () => items,\n  offer: { \"application/json\": json },\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => created(`/items/${items.push(content)}`, content),\n  },\n});\n\nserverFor(app([all])).listen(8080);\n"
    },
    {
      "code": 406,
      "text": "// Gives an item as JSON or CSV, and says so to whoever takes neither.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  offer: {\n    \"application/json\": json,\n    \"text/csv\": ({ id, name }) => `id,name\\r\\n${id},${name}\\r\\n`,\n  },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 408,
      "text": "// Waits three seconds for content, and no longer.\nimport { app, created, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items: z.infer<typeof Item>[] = [];\nconst all = resource(\"/items\", {\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => created(`/items/${items.push(content)}`, content),\n  },\n});\n\nserverFor(app([all]), {\n  requestTimeout: 3000,\n  connectionsCheckingInterval: 500,\n}).listen(8080);\n"
    },
    {
      "code": 409,
      "text": "// Keeps an address for one user: who comes second is told who has it.\nimport { app, json, problem, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst User = z.object({ email: z.string() });\nconst users = new Map([[\"bob\", { email: \"bob@mail.example\" }]]);\nconst user = resource(\"/users/:name\", {\n  load: ({ params }) => users.get(params.name),\n  offer: { \"application/json\": json },\n  throws: { PUT: [409] },\n  PUT: {\n    accept: { \"application/json\": User },\n    run: ({ params, content }) => {\n      for (const [name, { email }] of users) {\n        if (name === params.name || email !== content.email) continue;\n        throw problem(409, { detail: `That address belongs to ${name}.` });\n      }\n      users.set(params.name, content);\n    },\n  },\n});\n\nserverFor(app([user])).listen(8080);\n"
    },
    {
      "code": 410,
      "text": "// Tells offers that are over for good from those that never were.\nimport { app, gone, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst offers = new Map([[\"2026\", { text: \"Two lamps for one\" }]]);\nconst over = new Set([\"2019\"]);\nconst offer = resource(\"/offers/:year\", {\n  load: ({ params }) =>\n    over.has(params.year) ? gone() : offers.get(params.year),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([offer])).listen(8080);\n"
    },
    {
      "code": 411,
      "text": "// Wants to know how long content is before any of it is read.\nimport { app, created, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items: z.infer<typeof Item>[] = [];\nconst all = resource(\"/items\", {\n  requireLength: true,\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => created(`/items/${items.push(content)}`, content),\n  },\n});\n\nserverFor(app([all])).listen(8080);\n"
    },
    {
      "code": 412,
      "text": "// Changes an item only if it is still as the client has seen it.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items = new Map([[\"7\", { name: \"lamp\", version: 3 }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  version: (it) => `v${it.version}`,\n  offer: { \"application/json\": json },\n  PUT: {\n    accept: { \"application/json\": Item },\n    run: ({ params, content, current }) => {\n      const version = (current?.version ?? 0) + 1;\n      items.set(params.id, { ...content, version });\n    },\n  },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 413,
      "text": "// Takes photos of 10 MB at most.\nimport { app, created, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst photos: Uint8Array[] = [];\nconst all = resource(\"/photos\", {\n  maxContent: 10_000_000,\n  POST: {\n    accept: { \"image/png\": null },\n    run: ({ content }) => created(`/photos/${photos.push(content)}`),\n  },\n});\n\nserverFor(app([all])).listen(8080);\n"
    },
    {
      "code": 414,
      "text": "// Looks at no target of more than 1000 octets.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst search = resource(\"/search\", {\n  query: z.object({ q: z.string() }),\n  load: ({ query }) => ({ q: query.q, found: [] }),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([search], { maxTarget: 1000 })).listen(8080);\n"
    },
    {
      "code": 415,
      "text": "// Takes JSON, and says so to whoever sends something else.\nimport { app, created, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items: z.infer<typeof Item>[] = [];\nconst all = resource(\"/items\", {\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => created(`/items/${items.push(content)}`, content),\n  },\n});\n\nserverFor(app([all])).listen(8080);\n"
    },
    {
      "code": 416,
      "text": "// Says how long the film is to whoever asks for what is behind its end.\nimport { app, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst films = new Map([[\"7\", { text: \"hello, world. \".repeat(1000) }]]);\nconst film = resource(\"/films/:id\", {\n  load: ({ params }) => films.get(params.id),\n  version: () => \"v3\",\n  offer: { \"text/plain\": ({ text }) => text },\n  ranges: true,\n});\n\nserverFor(app([film])).listen(8080);\n"
    },
    {
      "code": 421,
      "text": "// Answers for its own hosts, and sends back what was meant for others.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst root = resource(\"/\", {\n  load: () => ({ items: \"/items\" }),\n  offer: { \"application/json\": json },\n});\nconst hosts = [\"api.example\", \"localhost:8080\"];\n\nserverFor(app([root], { hosts })).listen(8080);\n"
    },
    {
      "code": 422,
      "text": "// Points to what is wrong in an item that is well-formed.\nimport { app, created, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string(), price: z.number().min(0) });\nconst items: z.infer<typeof Item>[] = [];\nconst all = resource(\"/items\", {\n  POST: {\n    accept: { \"application/json\": Item },\n    run: ({ content }) => created(`/items/${items.push(content)}`, content),\n  },\n});\n\nserverFor(app([all])).listen(8080);\n"
    },
    {
      "code": 423,
      "text": "// Lets nobody change a document while it is locked.\nimport { app, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst docs = new Map([[\"plan\", { text: \"old plan\", locked: true }]]);\nconst doc = resource(\"/docs/:name\", {\n  load: ({ params }) => docs.get(params.name),\n  locked: (it) => it.locked,\n  offer: { \"text/plain\": (it) => it.text },\n  PUT: {\n    accept: { \"text/plain\": null },\n    run: ({ params, content }) => {\n      const text = new TextDecoder().decode(content);\n      docs.set(params.name, { text, locked: false });\n    },\n  },\n});\n\nserverFor(app([doc])).listen(8080);\n"
    },
    {
      "code": 425,
      "text": "// Takes no payment out of early data, which an attacker could send again.\nimport { app, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst payments = resource(\"/pay\", {\n  earlyData: false,\n  POST: {\n    accept: { \"application/json\": z.object({ amount: z.number() }) },\n    run: ({ content }) => ({ paid: content.amount }),\n  },\n});\n\nserverFor(app([payments])).listen(8080);\n"
    },
    {
      "code": 426,
      "text": "// Prints over TLS only, and says what to upgrade to.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst printer = resource(\"/ipp\", {\n  requireUpgrade: \"TLS/1.2\",\n  load: () => ({ state: \"idle\" }),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([printer])).listen(8080);\n"
    },
    {
      "code": 428,
      "text": "// Changes an item only for whoever says which state of it is meant.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string() });\nconst items = new Map([[\"7\", { name: \"lamp\", version: 3 }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  version: (it) => `v${it.version}`,\n  offer: { \"application/json\": json },\n  requirePrecondition: [\"PUT\"],\n  PUT: {\n    accept: { \"application/json\": Item },\n    run: ({ params, content, current }) => {\n      const version = (current?.version ?? 0) + 1;\n      items.set(params.id, { ...content, version });\n    },\n  },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 429,
      "text": "// Lets a client send three requests in ten seconds, then says how long to wait.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst items = resource(\"/items\", {\n  limit: { requests: 3, per: \"10s\" },\n  load: () => [{ id: 7, name: \"lamp\" }],\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([items])).listen(8080);\n"
    },
    {
      "code": 431,
      "text": "// Looks at no more than 4096 octets of fields.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst root = resource(\"/\", {\n  load: () => ({ items: \"/items\" }),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([root], { maxFields: 4096 })).listen(8080);\n"
    },
    {
      "code": 451,
      "text": "// Withholds a film as a court ordered it, and says whom it ordered.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst films = new Map([\n  [\"7\", { name: \"The Lamp\" }],\n  [\"8\", { name: \"The Shade\" }],\n]);\nconst withheld = new Map([[\"7\", \"https://provider.example/\"]]);\nconst film = resource(\"/films/:id\", {\n  blocked: ({ params }) => withheld.get(params.id),\n  load: ({ params }) => films.get(params.id),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([film])).listen(8080);\n"
    },
    {
      "code": 500,
      "text": "// Says that it is our fault, under a number by which the log can be searched.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst stored = new Map([[\"7\", '{\"id\":7,\"name\":\"la']]); // a crash cut it off\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => JSON.parse(stored.get(params.id) ?? \"null\"),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([item], { onError: console.error })).listen(8080);\n"
    },
    {
      "code": 502,
      "text": "// Passes requests on to another server, and says so when it cannot be reached.\nimport { app } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { proxy } from \"@verdict/server/proxy\";\n\nconst items = proxy(\"/items/*path\", { to: \"http://prices.example/items\" });\n\nserverFor(app([items])).listen(8080);\n"
    },
    {
      "code": 503,
      "text": "// Is closed for maintenance, and says for how long.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst opens = Date.now() + 120_000;\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  offer: { \"application/json\": json },\n});\nconst available = () => {\n  const seconds = Math.ceil((opens - Date.now()) / 1000);\n  return seconds > 0 ? seconds : true;\n};\n\nserverFor(app([item], { available })).listen(8080);\n"
    },
    {
      "code": 504,
      "text": "// Passes requests on to another server, and waits no longer than a second.\nimport { app } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\nimport { proxy } from \"@verdict/server/proxy\";\n\nconst items = proxy(\"/items/*path\", {\n  to: \"http://slow.example/items\",\n  timeout: { head: 1000 },\n});\n\nserverFor(app([items])).listen(8080);\n"
    },
    {
      "code": 505,
      "text": "// Speaks HTTP/1.1 and 1.0, and says so to whoever speaks something else.\nimport { app, json, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\nconst item = resource(\"/items/:id\", {\n  load: ({ params }) => items.get(params.id),\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([item])).listen(8080);\n"
    },
    {
      "code": 507,
      "text": "// Keeps 16 octets of documents, and no more.\nimport { app, problem, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst most = 16;\nconst notes = new TextEncoder().encode(\"milk, bread\");\nconst docs = new Map<string, Uint8Array>([[\"notes\", notes]]);\nconst doc = resource(\"/docs/:name\", {\n  load: ({ params }) => docs.get(params.name),\n  offer: { \"text/plain\": (it) => it },\n  throws: { PUT: [507] },\n  PUT: {\n    accept: { \"text/plain\": null },\n    run: ({ params, content }) => {\n      const others = [...docs].filter(([name]) => name !== params.name);\n      const used = others.reduce((sum, [, it]) => sum + it.length, 0);\n      if (used + content.length > most) {\n        throw problem(507, { detail: `${most - used} octets are left.` });\n      }\n      docs.set(params.name, content);\n    },\n  },\n});\n\nserverFor(app([doc])).listen(8080);\n"
    },
    {
      "code": 511,
      "text": "// Lets nobody into the network of the hotel who has not signed in to it.\nimport { app, json, problem, resource } from \"@verdict/server\";\nimport { serverFor } from \"@verdict/server/node\";\n\nconst signedIn = new Set<string>();\nconst root = resource(\"/\", {\n  load: ({ request }) => {\n    if (signedIn.has(request.address ?? \"\")) return { items: \"/items\" };\n    throw problem(\n      511,\n      { detail: \"Sign in at https://login.hotel.example/.\" },\n      { \"Cache-Control\": \"no-store\" },\n    );\n  },\n  offer: { \"application/json\": json },\n});\n\nserverFor(app([root])).listen(8080);\n"
    }
  ],
  "impossible": [],
  "leftOut": {
    "102": "Clients do not wait for it any more: jobs() answers 202 and says where to look.",
    "104": "A draft; no framework has a call for it.",
    "203": "A gateway passes content on as it came; no description changes it.",
    "207": "A resource handles no PROPFIND; a POST that returns multiStatus() is a 207, with JSON.",
    "208": "A resource handles no PROPFIND.",
    "226": "Deltas are none of what a resource can be described to have.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "407": "A proxy's to send.",
    "417": "It meets 100-continue, and answers 417 to every other expectation without being told.",
    "418": "A joke of 1998, and reserved for good.",
    "424": "A resource handles no PROPPATCH.",
    "501": "It answers 501 to methods that are in no registry, and 405 to REBIND, which is.",
    "506": "Representations of a resource are no resources that could negotiate themselves.",
    "508": "proxy() answers it where a request comes back to it, which takes a second server.",
    "510": "Obsolete: what it was for was never used."
  }
};
