// The same shop, after an afternoon with Verdict's pages; each comment names the one that told.
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import express from "express";

const PRICES = process.env.PRICES ?? "http://localhost:4000";
const PORT = Number(process.env.PORT ?? 3000);

const users = {
  ada: { password: "secret", role: "admin", token: "t-ada" },
  bob: { password: "hunter2", role: "customer", token: "t-bob" },
};
const products = new Map([
  [1, { id: 1, name: "Lamp", price: 30, stock: 5, version: 1 }],
  [2, { id: 2, name: "Chair", price: 80, stock: 1, version: 1 }],
  [3, { id: 3, name: "Table", price: 250, stock: 0, version: 1 }],
]);
const photos = new Map();
const orders = [];
const replies = new Map();
const exports = new Map();

const app = express();

// Every refusal is problem details: /guides/errors
function problem(res, status, detail, more = {}) {
  const title = STATUS_CODES[status];
  res.status(status).type("application/problem+json");
  res.json({ status, title, detail, ...more });
}

// 401 with a challenge says who are you, 403 says no: /401?in=express, /401-vs-403
function signedIn(req, res, next) {
  const [, token] = /^Bearer (\S+)$/i.exec(req.get("Authorization") ?? "") ?? [];
  req.user = Object.values(users).find((it) => it.token === token);
  if (req.user) return next();
  const error = token === undefined ? "" : ', error="invalid_token"';
  res.set("WWW-Authenticate", `Bearer realm="shop"${error}`);
  problem(res, 401, token === undefined ? "Send a token." : "That token is unknown.");
}

function admin(req, res, next) {
  if (req.user.role === "admin") return next();
  problem(res, 403, `You are a ${req.user.role}; that is for admins.`);
}

// Who may not is told so before the content is read, so this comes last: /415?in=express
const json = [
  (req, res, next) => {
    if (req.is("json") !== false) return next();
    res.set("Accept", "application/json");
    problem(res, 415, "Send JSON.");
  },
  express.json(),
];

// /422?in=express
function invalid(res, errors) {
  if (errors.length > 0) problem(res, 422, "Some members cannot be used.", { errors });
  return errors.length > 0;
}

const isText = (it) => typeof it === "string" && it.trim() !== "";
const isCount = (it) => Number.isInteger(it) && it >= 0;

function errorsOfProduct({ name, price, stock = 0 }) {
  return [
    ...(isText(name) ? [] : [{ pointer: "#/name", detail: "is no text" }]),
    ...(Number.isFinite(price) && price > 0
      ? []
      : [{ pointer: "#/price", detail: "is not above 0" }]),
    ...(isCount(stock) ? [] : [{ pointer: "#/stock", detail: "is no count" }]),
  ];
}

// An id that cannot be one names nothing: /404?in=express
function product(req, res, next) {
  req.product = products.get(Number(req.params.id));
  if (req.product) return next();
  problem(res, 404, `There is no product ${req.params.id}.`);
}

// Nobody undoes what they have not seen: /428?in=express, /412?in=express, /guides/caching
const etagOf = ({ version }) => `"v${version}"`;

function unchanged(req, res, next) {
  const etag = etagOf(req.product);
  const tagsIn = (field) => field.split(",").map((it) => it.trim());
  const match = tagsIn(req.get("If-Match") ?? "*");
  const none = tagsIn(req.get("If-None-Match") ?? "");
  const isMet = match.includes("*") || match.includes(etag);
  if (isMet && !none.some((it) => it === "*" || it.replace(/^W\//, "") === etag)) return next();
  res.set("ETag", etag);
  problem(res, 412, `It is at v${req.product.version} by now.`);
}

function seen(req, res, next) {
  if (req.get("If-Match") ?? req.get("If-None-Match")) return next();
  problem(res, 428, "Send If-Match with the ETag.");
}

// /405?in=express
const only = (methods) => (req, res) => {
  res.set("Allow", methods);
  problem(res, 405, `${req.path} has no ${req.method}.`);
};

// /429?in=express, for those who guess
const failures = new Map();
const most = 5;
const seconds = 60;

function failuresOf(ip) {
  const now = Math.floor(Date.now() / 1000);
  const { start = now, used = 0 } = failures.get(ip) ?? {};
  return now - start < seconds
    ? { start, used, wait: start + seconds - now }
    : { start: now, used: 0 };
}

app
  .route("/login")
  .post(json, (req, res) => {
    const { start, used, wait } = failuresOf(req.ip);
    if (used >= most) {
      res.set("Retry-After", String(wait));
      return problem(res, 429, `${most} failures in ${seconds} seconds.`);
    }
    const { name, password } = req.body ?? {};
    if (!Object.hasOwn(users, name) || users[name].password !== password) {
      failures.set(req.ip, { start, used: used + 1 });
      res.set("WWW-Authenticate", 'Bearer realm="shop"');
      return problem(res, 401, "Wrong name or password.");
    }
    res.json({ token: users[name].token });
  })
  .all(only("POST"));

app
  .route("/products")
  .get((req, res) => {
    const { limit = "100" } = req.query;
    if (!/^\d+$/.test(limit)) return problem(res, 400, "limit is a number.");
    res.json([...products.values()].slice(0, Number(limit)));
  })
  // /201?in=express, and a name that is taken is 409: /409?in=express
  .post(signedIn, admin, json, (req, res) => {
    const { name, price, stock = 0 } = req.body ?? {};
    if (invalid(res, errorsOfProduct({ name, price, stock }))) return;
    if ([...products.values()].some((it) => it.name === name)) {
      return problem(res, 409, `There is a ${name}.`);
    }
    const id = Math.max(...products.keys()) + 1;
    products.set(id, { id, name, price, stock, version: 1 });
    res
      .status(201)
      .location(`/products/${id}`)
      .set("ETag", etagOf(products.get(id)));
    res.json(products.get(id));
  })
  .all(only("GET, HEAD, POST"));

app
  .route("/products/:id")
  // Express answers 304 where the tag is the one that is asked with: /304?in=express
  .get(product, (req, res) => {
    res.set("ETag", etagOf(req.product)).json(req.product);
  })
  .put(signedIn, admin, product, seen, unchanged, json, (req, res) => {
    const { name, price, stock = 0 } = req.body ?? {};
    if (invalid(res, errorsOfProduct({ name, price, stock }))) return;
    Object.assign(req.product, { name, price, stock, version: req.product.version + 1 });
    res.set("ETag", etagOf(req.product)).json(req.product);
  })
  // /204?in=express
  .delete(signedIn, admin, product, unchanged, (req, res) => {
    products.delete(req.product.id);
    photos.delete(req.product.id);
    res.status(204).end();
  })
  .all(only("GET, HEAD, PUT, DELETE"));

// /413?in=express, /415?in=express; a PUT that creates is 201: /choose?q=PUT+creates
const limit = 100_000;

function photoSized(req, res, next) {
  if (!req.is("image/*")) {
    res.set("Accept", "image/*");
    return problem(res, 415, "A photo is an image.");
  }
  if (!(Number(req.get("Content-Length") ?? 0) > limit)) return next();
  res.set("Connection", "close");
  problem(res, 413, `A photo has ${limit} octets at most.`);
}

// /206?in=express is for files; this is /416?in=express, with the If-Range of /206?in=fastapi
function sendPhoto(req, res) {
  const { type, data, version } = photos.get(req.product.id);
  res.set({ "Accept-Ranges": "bytes", ETag: etagOf({ version }) }).type(type);
  const isSame = (req.get("If-Range") ?? etagOf({ version })) === etagOf({ version });
  const ranges = isSame ? req.range(data.length) : undefined;
  if (ranges === -1) {
    res.set("Content-Range", `bytes */${data.length}`);
    return problem(res, 416, `It has ${data.length} octets.`);
  }
  if (ranges?.type !== "bytes" || ranges.length > 1) return res.send(data);
  const [{ start, end }] = ranges;
  res.status(206).set("Content-Range", `bytes ${start}-${end}/${data.length}`);
  res.send(data.subarray(start, end + 1));
}

app
  .route("/products/:id/photo")
  .get(product, (req, res) => {
    if (photos.has(req.product.id)) return sendPhoto(req, res);
    problem(res, 404, `There is no photo of product ${req.product.id}.`);
  })
  .put(signedIn, product, photoSized, express.raw({ type: "*/*", limit }), (req, res) => {
    const { version = 0 } = photos.get(req.product.id) ?? {};
    photos.set(req.product.id, {
      type: req.get("Content-Type"),
      data: req.body,
      version: version + 1,
    });
    res.status(version === 0 ? 201 : 204).end();
  })
  .all(only("GET, HEAD, PUT"));

// A repeated order is the first one's answer: /fields/idempotency-key
function once(req, res, next) {
  const key = req.get("Idempotency-Key");
  if (key === undefined) return next();
  const mine = `${req.user.token} ${key}`;
  const content = JSON.stringify(req.body);
  const before = replies.get(mine);
  if (before === undefined) {
    req.keep = (order) => replies.set(mine, { content, order });
    return next();
  }
  if (before.content !== content) return problem(res, 422, "That key was for another order.");
  created(res, before.order);
}

function created(res, order) {
  res.status(201).location(`/orders/${order.id}`).json(order);
}

app
  .route("/orders")
  // Reasons of the shop's own are types of problems: /guides/custom-codes
  .post(signedIn, json, once, (req, res) => {
    const { productId, quantity } = req.body ?? {};
    const product = products.get(productId);
    const errors = [
      ...(product ? [] : [{ pointer: "#/productId", detail: "is no product" }]),
      ...(isCount(quantity) && quantity > 0
        ? []
        : [{ pointer: "#/quantity", detail: "is no count" }]),
    ];
    if (invalid(res, errors)) return;
    if (product.stock < quantity) {
      const type = "https://shop.example/problems/out-of-stock";
      return problem(res, 409, `There are ${product.stock} left.`, {
        type,
        title: "Out of stock",
        left: product.stock,
      });
    }
    product.stock -= quantity;
    product.version += 1;
    const order = { id: orders.length + 1, productId, quantity, left: product.stock };
    orders.push({ order, owner: req.user });
    req.keep?.(order);
    created(res, order);
  })
  .all(only("POST"));

app
  .route("/orders/:id")
  // What is somebody else's is not there: /403-vs-404
  .get(signedIn, (req, res) => {
    const found = orders.find((it) => it.order.id === Number(req.params.id));
    if (found?.owner === req.user) return res.json(found.order);
    problem(res, 404, `You have no order ${req.params.id}.`);
  })
  .all(only("GET, HEAD"));

// For good, and a POST stays one: /308?in=express
app.all(["/api/v1/orders", "/api/v1/products"], (req, res) => {
  res.redirect(308, req.originalUrl.replace("/api/v1", ""));
});

// /504?in=express and, for everything else, /502?in=express
app
  .route("/products/:id/price")
  .get(product, async (req, res) => {
    try {
      const signal = AbortSignal.timeout(500);
      const answer = await fetch(`${PRICES}/prices/${req.product.id}`, { signal });
      if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
      const { price } = await answer.json();
      res.json({ price: price.toFixed(2) });
    } catch (error) {
      console.error(error);
      if (error.name === "TimeoutError") return problem(res, 504, "The price took too long.");
      problem(res, 502, "The server with the prices does not answer as it should.");
    }
  })
  .all(only("GET, HEAD"));

// /202?in=express, /guides/async-jobs
app
  .route("/exports")
  .post(signedIn, (req, res) => {
    const id = randomUUID();
    const job = { state: "running", owner: req.user };
    exports.set(id, job);
    writeExport().then(
      (csv) => Object.assign(job, { state: "done", csv }),
      () => Object.assign(job, { state: "failed" }),
    );
    res.status(202).location(`/exports/${id}`);
    res.json({ state: job.state, monitor: `/exports/${id}` });
  })
  .all(only("POST"));

function job(req, res, next) {
  req.job = exports.get(req.params.id);
  if (req.job?.owner === req.user) return next();
  problem(res, 404, `You have no export ${req.params.id}.`);
}

app
  .route("/exports/:id")
  .get(signedIn, job, (req, res) => {
    if (req.job.state === "done") return res.redirect(303, `/exports/${req.params.id}/file`);
    if (req.job.state === "running") res.set("Retry-After", "1");
    res.set("Cache-Control", "no-store").json({ state: req.job.state });
  })
  .all(only("GET, HEAD"));

app
  .route("/exports/:id/file")
  .get(signedIn, job, (req, res) => {
    if (req.job.state === "done") return res.type("text/csv").send(req.job.csv);
    problem(res, 404, "It is not there yet.");
  })
  .all(only("GET, HEAD"));

async function writeExport() {
  await new Promise((resolve) => setTimeout(resolve, 1000)); // in truth, minutes
  return ["id,name", ...[...products.values()].map((it) => `${it.id},${it.name}`)].join("\n");
}

app.use((req, res) => problem(res, 404, `Nothing is at ${req.path}.`));

// /400?in=express, /413?in=express, /500?in=express
app.use((error, _req, res, next) => {
  if (res.headersSent) return next(error);
  // What Express and its parsers refuse has a status, and is no failure of ours.
  if (error.status >= 400 && error.status < 500) {
    if (error.status === 413) res.set("Connection", "close");
    return problem(res, error.status, error.message);
  }
  const id = randomUUID();
  console.error(id, error);
  problem(res, 500, "That is our fault, and it is in our log.", { instance: `/errors/${id}` });
});

app.listen(PORT, "127.0.0.1", () => console.log(`The shop is on http://localhost:${PORT}`));
