// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** Next.js. */
export const tool: ToolRecipes = {
  "id": "next",
  "side": "server",
  "label": "Next.js",
  "language": "ts",
  "on": "Next.js 16.4, Node 24",
  "aliases": [
    "nextjs",
    "next.js"
  ],
  "recipes": [
    {
      "code": 200,
      "text": "// Sends an item with its entity tag.\n// app/items/[id]/route.ts\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\", version: 3 }]]);\n\nexport async function GET(request: Request, { params }: Context) {\n  const { id } = await params;\n  const item = items.get(id);\n  if (item === undefined) {\n    return problem(404, \"Not Found\", `There is no item ${id}.`);\n  }\n  return Response.json(item, { headers: { ETag: `\"v${item.version}\"` } });\n}\n\ninterface Context {\n  readonly params: Promise<{ id: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 201,
      "text": "// Creates an item, and says where it is from now on.\n// app/items/route.ts\ninterface Item {\n  readonly id: number;\n  readonly name: string;\n  readonly version: number;\n}\n\nconst items = new Map<number, Item>();\n\nexport async function POST(request: Request) {\n  const content = await request.json().catch(() => null);\n  if (typeof content?.name !== \"string\") {\n    return problem(400, \"Bad Request\", \"Send JSON with a name.\");\n  }\n  const item = { id: items.size + 1, name: content.name, version: 1 };\n  items.set(item.id, item);\n  const headers = { Location: `/items/${item.id}`, ETag: '\"v1\"' };\n  return Response.json(item, { status: 201, headers });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 202,
      "text": "// Takes on an export that takes long, and says where to ask how it is going.\n// app/exports/route.ts\nimport { after } from \"next/server\";\n\nconst jobs = new Map<string, { state: string; monitor: string }>();\n\nexport function POST() {\n  const monitor = `/exports/${jobs.size + 1}`;\n  const job = { state: \"queued\", monitor };\n  jobs.set(monitor, job);\n  // What is done here is done when the answer has been sent.\n  after(() => {\n    job.state = \"done\";\n  });\n  return Response.json(job, { status: 202, headers: { Location: monitor } });\n}\n"
    },
    {
      "code": 203,
      "text": "// Passes a page on with less white space, and says that it was changed.\n// app/page/route.ts\nexport async function GET() {\n  const origin = await fetch(\"http://origin.example/page\");\n  const whole = await origin.text();\n  const slim = whole.replace(/\\s+/g, \" \");\n  const isChanged = origin.ok && slim !== whole;\n  return new Response(isChanged ? slim : whole, {\n    status: isChanged ? 203 : origin.status,\n    headers: {\n      Via: \"1.1 slim-proxy.example\",\n      \"Content-Type\": origin.headers.get(\"Content-Type\") ?? \"text/html\",\n    },\n  });\n}\n"
    },
    {
      "code": 204,
      "text": "// Deletes an item, after which there is nothing left to say.\n// app/items/[id]/route.ts\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\n\nexport async function DELETE(request: Request, { params }: Context) {\n  const { id } = await params;\n  if (items.delete(id)) return new Response(null, { status: 204 });\n  return problem(404, \"Not Found\", `There is no item ${id}.`);\n}\n\ninterface Context {\n  readonly params: Promise<{ id: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 205,
      "text": "// Takes an entry, and has the form emptied for the next one.\n// app/entries/route.ts\nconst entries: unknown[] = [];\n\nexport async function POST(request: Request) {\n  const form = await request.formData().catch(() => null);\n  if (form === null) return problem(400, \"Bad Request\", \"Send a form.\");\n  entries.push(form.get(\"name\"));\n  return new Response(null, { status: 205 });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 206,
      "text": "// Sends the part of a film that was asked for.\n// app/films/[id]/route.ts\nconst film = new TextEncoder().encode(\"hello, this is all of film 7\");\n\nexport function GET(request: Request) {\n  const ETag = '\"v3\"';\n  const headers = {\n    \"Accept-Ranges\": \"bytes\",\n    \"Content-Type\": \"text/plain\",\n    ETag,\n  };\n  const range = /^bytes=(\\d+)-(\\d*)$/.exec(request.headers.get(\"Range\") ?? \"\");\n  const isSame = (request.headers.get(\"If-Range\") ?? ETag) === ETag;\n  // Whoever asks for several parts gets all of it: that is allowed.\n  if (range === null || !isSame) return new Response(film, { headers });\n  const start = Number(range[1]);\n  const last = film.length - 1;\n  const end = range[2] ? Math.min(Number(range[2]), last) : last;\n  if (start > end) {\n    return problem(416, \"Range Not Satisfiable\", `It has ${film.length}.`, {\n      \"Content-Range\": `bytes */${film.length}`,\n    });\n  }\n  const place = { \"Content-Range\": `bytes ${start}-${end}/${film.length}` };\n  return new Response(film.slice(start, end + 1), {\n    status: 206,\n    headers: { ...headers, ...place },\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 226,
      "text": "// Sends a reader of the feed only the entries that are new to it.\n// app/feed/route.ts\nconst entries = [\"One lamp\", \"Two lamps\", \"A film\", \"A report\"];\nconst feedOf = (titles: readonly string[]) =>\n  `<feed xmlns=\"http://www.w3.org/2005/Atom\">\n${titles.map((it) => `<entry><title>${it}</title></entry>`).join(\"\\n\")}\n</feed>`;\n\nexport function GET(request: Request) {\n  const tag = request.headers.get(\"If-None-Match\") ?? \"\";\n  const known = Number(/^\"v(\\d+)\"$/.exec(tag)?.[1]);\n  const isDelta = /\\bfeed\\b/.test(request.headers.get(\"A-IM\") ?? \"\");\n  const headers = {\n    ETag: `\"v${entries.length}\"`,\n    Vary: \"A-IM, If-None-Match\",\n    \"Content-Type\": \"application/atom+xml\",\n  };\n  // Where there is no number, nothing is less.\n  if (!isDelta || !(known < entries.length)) {\n    return new Response(feedOf(entries), { headers });\n  }\n  return new Response(feedOf(entries.slice(known)), {\n    status: 226,\n    headers: { ...headers, IM: \"feed\", \"Delta-Base\": `\"v${known}\"` },\n  });\n}\n"
    },
    {
      "code": 300,
      "text": "// Lets a reader who names no language choose one.\n// app/manual/route.ts\nconst manuals = new Map([\n  [\"en\", \"Turn the lamp on.\"],\n  [\"de\", \"Schalte die Lampe ein.\"],\n]);\n\nexport function GET(request: Request) {\n  const asked = request.headers.get(\"Accept-Language\") ?? \"\";\n  const headers = { Vary: \"Accept-Language\", \"Content-Type\": \"text/html\" };\n  const language = [...manuals.keys()].find((it) => asked.includes(it));\n  if (language !== undefined) {\n    return new Response(manuals.get(language), {\n      headers: { ...headers, \"Content-Language\": language },\n    });\n  }\n  const links = [...manuals.keys()].map(\n    (it) => `<a href=\"/manual.${it}\">${it}</a>`,\n  );\n  return new Response(links.join(\" \"), {\n    status: 300,\n    headers: { ...headers, Location: \"/manual.en\" },\n  });\n}\n"
    },
    {
      "code": 301,
      "text": "// Leads from where a page was to where it is for good.\n// app/old/route.ts\nexport function GET() {\n  // permanentRedirect() would say 308; NextResponse wants a whole address.\n  return new Response(null, { status: 301, headers: { Location: \"/new\" } });\n}\n"
    },
    {
      "code": 302,
      "text": "// Leads to the page of today, which is another one tomorrow.\n// app/today/route.ts\nimport { connection } from \"next/server\";\n\nexport async function GET() {\n  // Otherwise the day of the build may be the day of every answer.\n  await connection();\n  const day = new Date().toISOString().slice(0, 10).replaceAll(\"-\", \"/\");\n  const headers = { Location: `/${day}`, \"Cache-Control\": \"no-store\" };\n  return new Response(null, { status: 302, headers });\n}\n"
    },
    {
      "code": 303,
      "text": "// Takes an order, and leads to it by GET, so that a reload orders nothing.\n// app/orders/route.ts\nconst orders = new Map<string, { id: string; item: unknown }>();\n\nexport async function POST(request: Request) {\n  const form = await request.formData().catch(() => null);\n  if (form === null) return problem(400, \"Bad Request\", \"Send a form.\");\n  const id = String(orders.size + 1);\n  orders.set(id, { id, item: form.get(\"item\") });\n  // redirect() says 307 in a handler, and the browser would POST again.\n  const headers = { Location: `/orders/${id}` };\n  return new Response(null, { status: 303, headers });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 304,
      "text": "// Answers 304 to whoever has the current state.\n// app/items/[id]/route.ts\nconst item = { id: 7, name: \"lamp\", version: 3 };\n\nexport function GET(request: Request) {\n  const etag = `\"v${item.version}\"`;\n  const headers = { ETag: etag, \"Cache-Control\": \"max-age=60\" };\n  const tags = (request.headers.get(\"If-None-Match\") ?? \"\").split(/\\s*,\\s*/);\n  // The comparison is weak (RFC 9110 13.1.2).\n  const isKnown = tags.some(\n    (it) => it === \"*\" || it.replace(\"W/\", \"\") === etag,\n  );\n  if (isKnown) return new Response(null, { status: 304, headers });\n  return Response.json(item, { headers });\n}\n"
    },
    {
      "code": 307,
      "text": "// Sends payments to a second server while the database is away.\n// app/pay/route.ts\nimport { redirect } from \"next/navigation\";\n\nconst database = { isUp: false };\n\nexport async function POST(request: Request) {\n  // It throws, so that nothing after it is run, and answers 307.\n  if (!database.isUp) redirect(\"https://backup.example/pay\");\n  const order = await request.json().catch(() => null);\n  if (order === null) return problem(400, \"Bad Request\", \"Send JSON.\");\n  return Response.json({ paid: order.amount });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 308,
      "text": "// Leads from an API to its second version, with method and content.\n// app/v1/[...path]/route.ts\nimport { permanentRedirect } from \"next/navigation\";\n\nasync function moved(request: Request, { params }: Context) {\n  const { path } = await params;\n  permanentRedirect(`/v2/${path.join(\"/\")}`);\n}\n\nexport { moved as GET, moved as POST, moved as PUT, moved as DELETE };\n\ninterface Context {\n  readonly params: Promise<{ path: string[] }>;\n}\n"
    },
    {
      "code": 400,
      "text": "// Says where the JSON of a request cannot be read.\n// app/items/route.ts\nexport async function POST(request: Request) {\n  try {\n    const item = await request.json();\n    const headers = { Location: \"/items/7\" };\n    return Response.json({ id: 7, ...item }, { status: 201, headers });\n  } catch (error) {\n    if (!(error instanceof SyntaxError)) throw error;\n    return problem(400, \"Bad Request\", error.message);\n  }\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 401,
      "text": "// Shows people themselves once they have a token that is known.\n// app/me/route.ts\nconst users = new Map([[\"k3y-of-ann\", { name: \"ann\" }]]);\n\nexport function GET(request: Request) {\n  const credentials = request.headers.get(\"Authorization\") ?? \"\";\n  const [, token] = /^Bearer (\\S+)$/i.exec(credentials) ?? [];\n  const user = users.get(token ?? \"\");\n  if (user !== undefined) return Response.json(user);\n  const error = token === undefined ? \"\" : ', error=\"invalid_token\"';\n  return problem(401, \"Unauthorized\", \"Send a token that is known.\", {\n    \"WWW-Authenticate\": `Bearer realm=\"api\"${error}`,\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 402,
      "text": "// Sells reports, each for five credits.\n// app/reports/[id]/route.ts\nconst reports = new Map([[\"9\", { id: 9, year: 2026 }]]);\nconst account = { credit: 3 };\nconst price = 5;\n\nexport async function GET(request: Request, { params }: Context) {\n  const { id } = await params;\n  const report = reports.get(id);\n  if (report === undefined) return problem(404, \"Not Found\", `No ${id}.`);\n  if (account.credit < price) {\n    const detail = `It costs ${price}; you have ${account.credit}.`;\n    return problem(402, \"Payment Required\", detail);\n  }\n  account.credit -= price;\n  return Response.json(report, { headers: { \"Cache-Control\": \"private\" } });\n}\n\ninterface Context {\n  readonly params: Promise<{ id: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 403,
      "text": "// Lets editors delete, and nobody else.\n// app/items/[id]/route.ts\nconst items = new Set([\"7\"]);\nconst roles = new Map([\n  [\"Bearer k3y-of-a-reader\", \"reader\"],\n  [\"Bearer k3y-of-an-editor\", \"editor\"],\n]);\n\nexport async function DELETE(request: Request, { params }: Context) {\n  const { id } = await params;\n  const credentials = request.headers.get(\"Authorization\") ?? \"\";\n  const role = roles.get(credentials) ?? \"guest\";\n  if (role !== \"editor\") {\n    return problem(403, \"Forbidden\", `You are a ${role}; editors may delete.`);\n  }\n  items.delete(id);\n  return new Response(null, { status: 204 });\n}\n\ninterface Context {\n  readonly params: Promise<{ id: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 404,
      "text": "// Says that there is no such item, and which one was asked for.\n// app/items/[id]/route.ts\nconst items = new Map([[\"7\", { id: 7, name: \"lamp\" }]]);\n\nexport async function GET(request: Request, { params }: Context) {\n  const { id } = await params;\n  const item = items.get(id);\n  if (item !== undefined) return Response.json(item);\n  // notFound() would answer without any content.\n  return problem(404, \"Not Found\", `There is no item ${id}.`);\n}\n\ninterface Context {\n  readonly params: Promise<{ id: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 405,
      "text": "// Names the methods that the items have where another one is used.\n// app/items/route.ts\nconst items = [{ id: 7, name: \"lamp\" }];\n\nexport function GET() {\n  return Response.json(items);\n}\n\nexport async function POST(request: Request) {\n  const content = await request.json().catch(() => null);\n  if (content === null) return problem(400, \"Bad Request\", \"Send JSON.\");\n  const item = { id: items.length + 7, ...content };\n  items.push(item);\n  const headers = { Location: `/items/${item.id}` };\n  return Response.json(item, { status: 201, headers });\n}\n\n// Next refuses these by itself, but without Allow.\nfunction refuse({ method }: Request) {\n  return problem(405, \"Method Not Allowed\", `The items have no ${method}.`, {\n    Allow: \"GET, HEAD, OPTIONS, POST\",\n  });\n}\n\nexport { refuse as PUT, refuse as PATCH, refuse as DELETE };\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 406,
      "text": "// Sends an item as JSON or CSV, whichever the client would rather have.\n// app/items/[id]/route.ts\nconst item = { id: 7, name: \"lamp\" };\n\nexport function GET(request: Request) {\n  // A weight of nought says what is not accepted.\n  const accept = (request.headers.get(\"Accept\") ?? \"*/*\")\n    .split(\",\")\n    .filter((it) => !/;\\s*q=0(\\.0*)?\\s*$/i.test(it))\n    .join();\n  if (/application\\/(json|\\*)|\\*\\/\\*/.test(accept)) {\n    return Response.json(item, { headers: { Vary: \"Accept\" } });\n  }\n  if (/text\\/(csv|\\*)/.test(accept)) {\n    return new Response(`id,name\\r\\n${item.id},${item.name}\\r\\n`, {\n      headers: { \"Content-Type\": \"text/csv\", Vary: \"Accept\" },\n    });\n  }\n  return problem(406, \"Not Acceptable\", \"There is JSON and CSV.\", {\n    Vary: \"Accept\",\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 408,
      "text": "// Waits two seconds for content that was announced, and no longer.\n// app/items/route.ts\nexport async function POST(request: Request) {\n  const timer = new Promise((resolve) => setTimeout(resolve, 2000, \"late\"));\n  const item = request.json().catch(() => null);\n  const content = await Promise.race([item, timer]);\n  if (content === \"late\") {\n    return problem(408, \"Request Timeout\", \"For two seconds nothing came.\", {\n      Connection: \"close\",\n    });\n  }\n  if (content === null) return problem(400, \"Bad Request\", \"Send JSON.\");\n  const headers = { Location: \"/items/7\" };\n  return Response.json({ id: 7, ...content }, { status: 201, headers });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 409,
      "text": "// Gives each address of mail to one user only.\n// app/users/[name]/route.ts\nconst users = new Map([\n  [\"ann\", { email: \"ann@mail.example\" }],\n  [\"bob\", { email: \"bob@mail.example\" }],\n]);\n\nexport async function PUT(request: Request, { params }: Context) {\n  const { name } = await params;\n  const content = await request.json().catch(() => null);\n  const email = content?.email;\n  if (!email) return problem(400, \"Bad Request\", \"Send JSON with an email.\");\n  const owner = [...users].find(([, it]) => it.email === email)?.[0] ?? name;\n  if (owner !== name) {\n    return problem(409, \"Conflict\", `That address belongs to ${owner}.`);\n  }\n  users.set(name, { email });\n  return Response.json({ email });\n}\n\ninterface Context {\n  readonly params: Promise<{ name: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 410,
      "text": "// Remembers which offers are over, and says that they will not return.\n// app/offers/[year]/route.ts\nconst offers = new Map([[\"2026\", { lamp: 5 }]]);\nconst ended = new Set([\"2019\", \"2020\"]);\n\nexport async function GET(request: Request, { params }: Context) {\n  const { year } = await params;\n  const offer = offers.get(year);\n  if (offer !== undefined) return Response.json(offer);\n  if (ended.has(year)) {\n    return problem(410, \"Gone\", `The offer of ${year} is over for good.`);\n  }\n  return problem(404, \"Not Found\", `There is no offer of ${year}.`);\n}\n\ninterface Context {\n  readonly params: Promise<{ year: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 411,
      "text": "// Takes content only when its length is known from the start.\n// app/items/route.ts\nexport async function POST(request: Request) {\n  if (request.headers.has(\"Transfer-Encoding\")) {\n    return problem(411, \"Length Required\", \"Send Content-Length.\", {\n      Connection: \"close\",\n    });\n  }\n  const item = await request.json().catch(() => null);\n  if (item === null) return problem(400, \"Bad Request\", \"Send JSON.\");\n  const headers = { Location: \"/items/7\" };\n  return Response.json({ id: 7, ...item }, { status: 201, headers });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 412,
      "text": "// Changes an item only where the client has seen its current state.\n// app/items/[id]/route.ts\nconst item = { id: 7, name: \"lamp\", version: 3 };\nconst etagOf = ({ version }: { version: number }) => `\"v${version}\"`;\n\nexport async function PUT(request: Request) {\n  const match = request.headers.get(\"If-Match\") ?? \"*\";\n  if (match !== \"*\" && !match.split(/\\s*,\\s*/).includes(etagOf(item))) {\n    const detail = `It is at v${item.version} by now.`;\n    const headers = { ETag: etagOf(item) };\n    return problem(412, \"Precondition Failed\", detail, headers);\n  }\n  const content = await request.json().catch(() => null);\n  if (!content?.name) return problem(400, \"Bad Request\", \"Send a name.\");\n  item.name = content.name;\n  item.version += 1;\n  return Response.json(item, { headers: { ETag: etagOf(item) } });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 413,
      "text": "// Takes photos of up to ten megabytes, and refuses larger ones unread.\n// app/photos/route.ts\nconst limit = 10_000_000;\nconst photos: Uint8Array[] = [];\n\nexport async function POST(request: Request) {\n  if (Number(request.headers.get(\"Content-Length\")) > limit) return tooLarge();\n  const parts: Uint8Array[] = [];\n  let size = 0;\n  // What comes in chunks is counted while it is read.\n  for await (const part of request.body ?? []) {\n    size += part.length;\n    if (size > limit) return tooLarge();\n    parts.push(part);\n  }\n  const id = photos.push(Buffer.concat(parts));\n  const headers = { Location: `/photos/${id}` };\n  return new Response(null, { status: 201, headers });\n}\n\nfunction tooLarge() {\n  const detail = `A photo has ${limit} octets at most.`;\n  return problem(413, \"Content Too Large\", detail, { Connection: \"close\" });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 414,
      "text": "// Reads targets of up to two thousand characters.\n// app/search/route.ts\nconst names = [\"lamp\", \"table lamp\", \"chair\"];\nconst most = 2000;\n\nexport function GET(request: Request) {\n  const { pathname, search, searchParams } = new URL(request.url);\n  if (pathname.length + search.length > most) {\n    return problem(414, \"URI Too Long\", `${most} characters at most.`, {\n      Connection: \"close\",\n    });\n  }\n  const q = searchParams.get(\"q\") ?? \"\";\n  return Response.json(names.filter((it) => it.includes(q)));\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 415,
      "text": "// Reads JSON, and says so to whoever sends something else.\n// app/items/route.ts\nexport async function POST(request: Request) {\n  const type = request.headers.get(\"Content-Type\") ?? \"\";\n  if (!/^application\\/json *(;|$)/i.test(type)) {\n    const detail = \"Items are read as JSON.\";\n    const headers = { Accept: \"application/json\" };\n    return problem(415, \"Unsupported Media Type\", detail, headers);\n  }\n  const item = await request.json().catch(() => null);\n  if (item === null) return problem(400, \"Bad Request\", \"Send JSON.\");\n  const headers = { Location: \"/items/7\" };\n  return Response.json({ id: 7, ...item }, { status: 201, headers });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 416,
      "text": "// Says how long a film is where a part beyond its end is asked for.\n// app/films/[id]/route.ts\nconst film = new TextEncoder().encode(\"hello, this is all of film 7\");\n\nexport function GET(request: Request) {\n  const { length } = film;\n  const ETag = '\"v3\"';\n  const headers = {\n    \"Accept-Ranges\": \"bytes\",\n    \"Content-Type\": \"text/plain\",\n    ETag,\n  };\n  const range = /^bytes=(\\d+)-$/.exec(request.headers.get(\"Range\") ?? \"\");\n  const isSame = (request.headers.get(\"If-Range\") ?? ETag) === ETag;\n  // Whoever asks for anything else gets all of it: that is allowed.\n  if (range === null || !isSame) return new Response(film, { headers });\n  const start = Number(range[1]);\n  if (start >= length) {\n    const place = { \"Content-Range\": `bytes */${length}` };\n    const detail = `It has ${length} octets.`;\n    return problem(416, \"Range Not Satisfiable\", detail, place);\n  }\n  const place = { \"Content-Range\": `bytes ${start}-${length - 1}/${length}` };\n  return new Response(film.slice(start), {\n    status: 206,\n    headers: { ...headers, ...place },\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 421,
      "text": "// Answers for the one host that it is the server of.\n// app/[[...path]]/route.ts\nconst name = \"api.example\";\n\nexport function GET(request: Request) {\n  const host = request.headers.get(\"Host\")?.replace(/:\\d+$/, \"\");\n  if (host === name) return Response.json({ items: \"/items\" });\n  return problem(421, \"Misdirected Request\", `This is ${name}, not ${host}.`);\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 422,
      "text": "// Reads an item by a schema, and names each member that makes no sense.\n// app/items/route.ts\nimport { z } from \"zod\";\n\nconst Item = z.object({ name: z.string(), price: z.number().min(0) });\n\nexport async function POST(request: Request) {\n  const { data, error } = Item.safeParse(\n    await request.json().catch(() => undefined),\n  );\n  if (error !== undefined) {\n    const errors = error.issues.map(({ path, message }) => ({\n      pointer: [\"#\", ...path].join(\"/\"),\n      detail: message,\n    }));\n    const title = \"Unprocessable Content\";\n    const headers = { \"Content-Type\": \"application/problem+json\" };\n    const problem = { status: 422, title, errors };\n    return Response.json(problem, { status: 422, headers });\n  }\n  const headers = { Location: \"/items/7\" };\n  return Response.json({ id: 7, ...data }, { status: 201, headers });\n}\n"
    },
    {
      "code": 423,
      "text": "// Lets only whoever holds the lock of a document change it.\n// app/docs/[name]/route.ts\nconst docs = new Map([[\"plan\", \"old plan\"]]);\nconst locks = new Map([[\"plan\", \"urn:uuid:58f202ac\"]]);\n\nexport async function PUT(request: Request, { params }: Context) {\n  const { name } = await params;\n  const lock = locks.get(name);\n  const submitted = request.headers.get(\"If\") ?? \"\";\n  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {\n    const error = `<error xmlns=\"DAV:\"><lock-token-submitted>\n<href>/docs/${name}</href></lock-token-submitted></error>`;\n    const headers = { \"Content-Type\": \"application/xml\" };\n    return new Response(error, { status: 423, headers });\n  }\n  docs.set(name, await request.text());\n  return new Response(null, { status: 204 });\n}\n\ninterface Context {\n  readonly params: Promise<{ name: string }>;\n}\n"
    },
    {
      "code": 425,
      "text": "// Takes no payment from early data, which somebody may have sent again.\n// app/pay/route.ts\nexport async function POST(request: Request) {\n  if (request.headers.get(\"Early-Data\") === \"1\") {\n    const detail = \"Send it again when the handshake is over.\";\n    return problem(425, \"Too Early\", detail);\n  }\n  const order = await request.json().catch(() => null);\n  if (order === null) return problem(400, \"Bad Request\", \"Send JSON.\");\n  return Response.json({ paid: order.amount });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 426,
      "text": "// Speaks to printers over WebSocket only, and says so in HTTP.\n// app/ipp/route.ts\nexport function GET() {\n  // A handler cannot change to it: a server beside Next does.\n  const detail = \"Printers are spoken to over WebSocket.\";\n  return problem(426, \"Upgrade Required\", detail, {\n    Connection: \"Upgrade\",\n    Upgrade: \"websocket\",\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 428,
      "text": "// Has everybody say which state of the item they mean to change.\n// app/items/[id]/route.ts\nconst item = { id: 7, name: \"lamp\", version: 3 };\nconst etagOf = ({ version }: { version: number }) => `\"v${version}\"`;\n\nexport async function PUT(request: Request) {\n  const match = request.headers.get(\"If-Match\");\n  if (match === null) {\n    const detail = \"Send If-Match with the ETag.\";\n    return problem(428, \"Precondition Required\", detail);\n  }\n  if (match !== \"*\" && !match.split(/\\s*,\\s*/).includes(etagOf(item))) {\n    const detail = `It is at v${item.version} by now.`;\n    return problem(412, \"Precondition Failed\", detail);\n  }\n  const content = await request.json().catch(() => null);\n  if (!content?.name) return problem(400, \"Bad Request\", \"Send a name.\");\n  item.name = content.name;\n  item.version += 1;\n  return Response.json(item, { headers: { ETag: etagOf(item) } });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 429,
      "text": "// Lets a client send three requests in ten seconds, then says when to return.\n// app/items/route.ts\nconst most = 3;\nconst seconds = 10;\nconst counts = new Map<string, { ends: number; used: number }>();\n\nexport function GET(request: Request) {\n  // Next fills it in where nobody has: a proxy ahead should overwrite it.\n  const client = request.headers.get(\"X-Forwarded-For\") ?? \"\";\n  const now = Date.now() / 1000;\n  const count = counts.get(client) ?? { ends: now + seconds, used: 0 };\n  if (count.used === 0) setTimeout(() => counts.delete(client), seconds * 1000);\n  counts.set(client, count);\n  if (count.used++ < most) return Response.json([{ id: 7, name: \"lamp\" }]);\n  const detail = `${most} in ${seconds} seconds.`;\n  return problem(429, \"Too Many Requests\", detail, {\n    \"Retry-After\": String(Math.max(1, Math.ceil(count.ends - now))),\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 431,
      "text": "// Reads cookies of up to four thousand octets.\n// app/[[...path]]/route.ts\nconst most = 4000;\n\nexport function GET(request: Request) {\n  const cookies = request.headers.get(\"Cookie\") ?? \"\";\n  if (cookies.length <= most) return Response.json({ items: \"/items\" });\n  const title = \"Request Header Fields Too Large\";\n  return problem(431, title, `Cookie has ${most} octets at most.`, {\n    Connection: \"close\",\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 451,
      "text": "// Withholds a film where a court says so, and names who does it.\n// app/films/[id]/route.ts\nconst films = new Map([\n  [\"6\", { id: 6, title: \"Lamps\" }],\n  [\"7\", { id: 7, title: \"More lamps\" }],\n]);\nconst withheld = new Map([[\"7\", \"Withheld by order of a court.\"]]);\n\nexport async function GET(request: Request, { params }: Context) {\n  const { id } = await params;\n  const film = films.get(id);\n  const order = withheld.get(id);\n  if (film === undefined) return problem(404, \"Not Found\", `No film ${id}.`);\n  if (order === undefined) return Response.json(film);\n  return problem(451, \"Unavailable For Legal Reasons\", order, {\n    Link: '<https://provider.example/>; rel=\"blocked-by\"',\n  });\n}\n\ninterface Context {\n  readonly params: Promise<{ id: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 500,
      "text": "// Keeps what went wrong in its log, and sends the number of the entry.\n// app/items/[id]/route.ts\nconst stored = new Map([[\"7\", '{\"id\":7,\"name\":']]);\n\nexport const GET = guarded(async (request, { params }) => {\n  const { id } = await params;\n  return Response.json(JSON.parse(stored.get(id) ?? \"null\"));\n});\n\n// What a handler throws would be answered without any content.\nfunction guarded(handle: (request: Request, context: Context) => unknown) {\n  return async (request: Request, context: Context) => {\n    try {\n      return await handle(request, context);\n    } catch (error) {\n      const instance = `/errors/${crypto.randomUUID()}`;\n      console.error(instance, error);\n      const title = \"Internal Server Error\";\n      const detail = \"That is our fault, and it is in our log.\";\n      const headers = { \"Content-Type\": \"application/problem+json\" };\n      const problem = { status: 500, title, detail, instance };\n      return Response.json(problem, { status: 500, headers });\n    }\n  };\n}\n\ninterface Context {\n  readonly params: Promise<{ id: string }>;\n}\n"
    },
    {
      "code": 502,
      "text": "// Gets the price of an item elsewhere, and says when nothing useful comes back.\n// app/items/[id]/route.ts\nexport async function GET() {\n  try {\n    const answer = await fetch(\"http://prices.example/items/7\");\n    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);\n    const { price } = await answer.json();\n    return Response.json({ id: 7, name: \"lamp\", price });\n  } catch (error) {\n    console.error(error);\n    const detail = \"The server with the prices does not answer as it should.\";\n    return problem(502, \"Bad Gateway\", detail);\n  }\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 503,
      "text": "// Is away for two minutes after each start, and says when it is back.\n// app/items/[id]/route.ts\nconst opens = Date.now() + 120_000;\n\nexport function GET(request: Request) {\n  const seconds = Math.ceil((opens - Date.now()) / 1000);\n  if (seconds <= 0) return Response.json({ id: 7, name: \"lamp\" });\n  const detail = `The items are being loaded for ${seconds} more seconds.`;\n  return problem(503, \"Service Unavailable\", detail, {\n    \"Retry-After\": String(seconds),\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 504,
      "text": "// Waits one second for the price of an item from elsewhere.\n// app/items/[id]/route.ts\nexport async function GET() {\n  try {\n    const signal = AbortSignal.timeout(1000);\n    const answer = await fetch(\"http://slow.example/items/7\", { signal });\n    const { price } = await answer.json();\n    return Response.json({ id: 7, name: \"lamp\", price });\n  } catch (error) {\n    if ((error as Error).name !== \"TimeoutError\") throw error;\n    const detail = \"The server with the prices took more than a second.\";\n    return problem(504, \"Gateway Timeout\", detail);\n  }\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 506,
      "text": "// Finds that the manual it would choose asks for a choice itself.\n// app/manual/route.ts\nconst variants = new Map<string, Record<string, string>>([\n  [\"/manual\", { en: \"/manual.en\", de: \"/manual.de\" }],\n  [\"/manual.en\", { \"en-GB\": \"/manual.en\", \"en-US\": \"/manual.en\" }],\n]);\n\nexport function GET(request: Request) {\n  const isGerman = /^de\\b/.test(request.headers.get(\"Accept-Language\") ?? \"\");\n  const chosen = variants.get(\"/manual\")?.[isGerman ? \"de\" : \"en\"] ?? \"\";\n  const headers = { Vary: \"Accept-Language, Negotiate\" };\n  if (variants.has(chosen)) {\n    const detail = `The variant ${chosen} negotiates itself.`;\n    return problem(506, \"Variant Also Negotiates\", detail, headers);\n  }\n  return new Response(\"Schalte die Lampe ein.\", {\n    headers: { ...headers, \"Content-Language\": \"de\" },\n  });\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 507,
      "text": "// Keeps documents of a thousand octets in all.\n// app/docs/[name]/route.ts\nconst docs = new Map([[\"notes\", \"a\".repeat(995)]]);\nconst most = 1000;\n\nexport async function PUT(request: Request, { params }: Context) {\n  const { name } = await params;\n  const doc = await request.text();\n  const others = [...docs].filter(([it]) => it !== name);\n  const used = others.reduce((sum, [, it]) => sum + it.length, 0);\n  if (used + doc.length > most) {\n    const detail = `${most - used} octets are left.`;\n    return problem(507, \"Insufficient Storage\", detail);\n  }\n  const isNew = !docs.has(name);\n  docs.set(name, doc);\n  return new Response(null, { status: isNew ? 201 : 204 });\n}\n\ninterface Context {\n  readonly params: Promise<{ name: string }>;\n}\n\nfunction problem(status: number, title: string, detail: string, more = {}) {\n  const headers = { ...more, \"Content-Type\": \"application/problem+json\" };\n  return Response.json({ status, title, detail }, { status, headers });\n}\n"
    },
    {
      "code": 511,
      "text": "// Lets nobody into the network who has not signed in to it.\n// app/[[...path]]/route.ts\nconst signedIn = new Set<string | null>();\n\nexport function GET(request: Request) {\n  // Next fills it in where nobody has: a proxy ahead should overwrite it.\n  const client = request.headers.get(\"X-Forwarded-For\");\n  if (signedIn.has(client)) return Response.json({ items: \"/items\" });\n  const page = '<a href=\"https://login.hotel.example/\">Sign in first</a>';\n  return new Response(page, {\n    status: 511,\n    headers: { \"Content-Type\": \"text/html\", \"Cache-Control\": \"no-store\" },\n  });\n}\n"
    }
  ],
  "impossible": [
    {
      "code": 102,
      "text": "// Says that the report is still being made.\n// app/reports/route.ts\nexport async function POST() {\n  await new Promise((resolve) => setTimeout(resolve, 100));\n  return new Response(null, { status: 102 });\n}\n",
      "proof": "HTTP/1.1 500 Internal Server Error\nvary: rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch\nDate: …\nConnection: close\nTransfer-Encoding: chunked\n\n0\n"
    },
    {
      "code": 103,
      "text": "// Tells the browser what to load while the page is still being made.\n// app/[[...page]]/route.ts\nexport function GET() {\n  const headers = { Link: \"</style.css>; rel=preload; as=style\" };\n  return new Response(null, { status: 103, headers });\n}\n",
      "proof": "HTTP/1.1 500 Internal Server Error\nvary: rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch\nDate: …\nConnection: close\nTransfer-Encoding: chunked\n\n0\n"
    },
    {
      "code": 501,
      "text": "// Tells a method that nothing here knows from one that a resource has not.\n// app/items/[id]/route.ts\nexport function GET() {\n  return Response.json({ id: 7, name: \"lamp\" });\n}\n\nexport function REBIND() {\n  return new Response(null, { status: 501 });\n}\n",
      "proof": "HTTP/1.1 400 Bad Request\nvary: rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch\nDate: …\nConnection: close\nTransfer-Encoding: chunked\n\n0\n"
    }
  ],
  "leftOut": {
    "100": "Node has sent 100 (Continue) before a handler is called.",
    "101": "Next ends the connection of whoever asks for another protocol.",
    "104": "A draft; no framework has a call for it.",
    "207": "Next answers 400 to PROPFIND before a handler is called.",
    "208": "Next answers 400 to PROPFIND before a handler is called.",
    "305": "Deprecated: a response must not name a proxy any more.",
    "306": "No longer used.",
    "407": "A proxy's to send.",
    "417": "Node has sent 100 (Continue) before a handler is called.",
    "418": "A joke of 1998, and reserved for good.",
    "424": "Next answers 400 to PROPPATCH before a handler is called.",
    "505": "Node refuses such a request before Next sees it.",
    "508": "Next answers 400 to PROPFIND before a handler is called.",
    "510": "Obsolete: what it was for was never used."
  }
};
