// The shop's API, as it has been running for two years.
import express from "express";

const PRICES = process.env.PRICES ?? "http://localhost:4000";
const PORT = Number(process.env.PORT ?? 3000);

const users = {
  ada: { password: "secret", role: "admin", token: "t-ada" },
  bob: { password: "hunter2", role: "customer", token: "t-bob" },
};
const products = new Map([
  [1, { id: 1, name: "Lamp", price: 30, stock: 5 }],
  [2, { id: 2, name: "Chair", price: 80, stock: 1 }],
  [3, { id: 3, name: "Table", price: 250, stock: 0 }],
]);
const photos = new Map();
const orders = [];
let attempts = 0;

const app = express();
app.set("etag", false); // somebody had trouble with 304
app.use(express.json());

function user(req) {
  const token = (req.headers.authorization ?? "").replace("Bearer ", "");
  return Object.values(users).find((it) => it.token === token);
}

app.post("/login", (req, res) => {
  const { name, password } = req.body;
  if (attempts >= 5) return res.status(403).json({ error: "Too many attempts" });
  if (users[name]?.password !== password) {
    attempts += 1;
    return res.json({ success: false, error: "Wrong name or password" });
  }
  res.json({ success: true, token: users[name].token });
});

app.get("/products", (req, res) => {
  const limit = Number(req.query.limit ?? 100);
  if (Number.isNaN(limit)) throw new Error("limit is not a number");
  res.json([...products.values()].slice(0, limit));
});

app.get("/products/:id", (req, res) => {
  res.json(products.get(Number(req.params.id)) ?? null);
});

app.post("/products", (req, res) => {
  if (!user(req)) return res.status(403).json({ error: "Not logged in" });
  if (user(req).role !== "admin") return res.status(401).json({ error: "Not allowed" });
  const name = req.body.name.trim();
  if ([...products.values()].some((it) => it.name === name)) {
    return res.json({ success: false, error: "There is a product of that name" });
  }
  if (!(req.body.price > 0)) {
    return res.status(620).json({ error: "VALIDATION_FAILED" });
  }
  const id = Math.max(...products.keys()) + 1;
  products.set(id, { id, name, price: req.body.price, stock: req.body.stock ?? 0 });
  res.json({ success: true, id });
});

app.put("/products/:id", (req, res) => {
  if (!user(req)) return res.status(403).json({ error: "Not logged in" });
  if (user(req).role !== "admin") return res.status(401).json({ error: "Not allowed" });
  const product = products.get(Number(req.params.id));
  if (!product) return res.json({ success: false, error: "No such product" });
  Object.assign(product, req.body);
  res.json({ success: true });
});

app.delete("/products/:id", (req, res) => {
  if (!user(req)) return res.status(403).json({ error: "Not logged in" });
  if (user(req).role !== "admin") return res.status(401).json({ error: "Not allowed" });
  products.delete(Number(req.params.id));
  res.status(204).json({ success: true });
});

app.put("/products/:id/photo", express.raw({ type: "*/*", limit: "10mb" }), (req, res) => {
  if (!user(req)) return res.status(403).json({ error: "Not logged in" });
  if (!products.has(Number(req.params.id))) throw new Error("No such product");
  if (!/^image\//.test(req.headers["content-type"] ?? "")) throw new Error("Not an image");
  if (req.body.length > 100_000) throw new Error("Photo is too big");
  photos.set(Number(req.params.id), { type: req.headers["content-type"], data: req.body });
  res.json({ success: true });
});

app.get("/products/:id/photo", (req, res) => {
  const photo = photos.get(Number(req.params.id));
  if (!photo) return res.json({ error: "No photo" });
  res.set("Content-Type", photo.type).send(photo.data);
});

app.post("/orders", (req, res) => {
  if (!user(req)) return res.status(403).json({ error: "Not logged in" });
  const { productId, quantity } = req.body;
  const product = products.get(productId);
  if (!product) return res.status(404).json({ error: "No such product" });
  if (!(quantity > 0)) return res.status(620).json({ error: "VALIDATION_FAILED" });
  if (product.stock < quantity) return res.status(471).json({ error: "OUT_OF_STOCK" });
  product.stock -= quantity;
  orders.push({ id: orders.length + 1, productId, quantity, user: user(req).token });
  // The app shows a hint when it gets 299.
  res.status(product.stock === 0 ? 299 : 200).json(orders.at(-1));
});

app.get("/orders/:id", (req, res) => {
  if (!user(req)) return res.status(403).json({ error: "Not logged in" });
  const order = orders.find((it) => it.id === Number(req.params.id));
  if (!order) return res.json(null);
  if (order.user !== user(req).token) return res.status(401).json({ error: "Not your order" });
  res.json(order);
});

// The first version of the app still calls this.
app.all("/api/v1/orders", (_req, res) => res.redirect("/orders"));
app.get("/api/v1/products", (_req, res) => res.redirect("/products"));

app.get("/products/:id/price", async (req, res) => {
  const answer = await fetch(`${PRICES}/prices/${req.params.id}`, {
    signal: AbortSignal.timeout(500),
  });
  const { price } = await answer.json();
  res.json({ price: price.toFixed(2) });
});

app.post("/exports", async (req, res) => {
  if (!user(req)) return res.status(403).json({ error: "Not logged in" });
  const csv = await writeExport();
  res.set("Content-Type", "text/csv").send(csv);
});

async function writeExport() {
  await new Promise((resolve) => setTimeout(resolve, 1000)); // in truth, minutes
  return ["id,name", ...[...products.values()].map((it) => `${it.id},${it.name}`)].join("\n");
}

app.use((error, _req, res, next) => {
  if (res.headersSent) return next(error);
  res.status(500).json({ error: error.message, stack: error.stack });
});

app.listen(PORT, "127.0.0.1", () => console.log(`The shop is on http://localhost:${PORT}`));
