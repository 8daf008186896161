import express from "express";
import createError from "http-errors";
import { notes } from "./notes.js";

const app = express();
const FORBIDDEN = 403;

app.use(express.json());

function requireUser(req, res, next) {
  if (req.user) return next();
  // ↓ prefer-problem-details require-status-fields
  return res.status(401).json({ error: "Log in first." });
}

function requireAdmin(req, res, next) {
  if (req.user.isAdmin) return next();
  res.status(FORBIDDEN).type("text").send("For administrators.");
}

app.get("/notes", requireUser, async (req, res) => {
  try {
    const list = await notes.of(req.user);
    res.json({ data: list, error: null });
  } catch (error) {
    // ↓ no-error-in-success
    res.json({ success: false, message: error.message });
  }
});

app.get("/notes/:id", async (req, res) => {
  const note = await notes.get(req.params.id);
  if (!note) {
    // ↓ prefer-problem-details
    return res.status(404).json({ error: "No such note." });
  }
  // ↓ valid-field-value
  res.set("ETag", "v1").json(note);
});

app.post("/notes", requireUser, async (req, res) => {
  const { value, problems } = notes.read(req.body);
  if (problems.length > 0) {
    // ↓ no-error-in-success
    return res.status(200).json({ errors: problems });
  }
  const note = await notes.add(value);
  // ↓ require-status-fields
  res.status(201).json(note);
});

app.put("/notes/:id", requireUser, async (req, res) => {
  const made = await notes.put(req.params.id, req.body);
  res.status(made ? 201 : 200).json(req.body);
});

app.post("/notes/:id/publish", requireUser, async (req, res) => {
  await notes.publish(req.params.id);
  // ↓ no-method-changing-redirect
  res.redirect(`/notes/${req.params.id}`);
});

app.post("/old-notes", (_req, res) => {
  // ↓ no-method-changing-redirect
  res.redirect(301, "/notes");
});

app.get("/old-notes", (_req, res) => res.redirect(301, "/notes"));

app.delete("/notes/:id", requireAdmin, async (req, res) => {
  await notes.remove(req.params.id);
  // ↓ no-content-where-none-is
  res.status(204).json({ deleted: true });
});

app.all("/notes", (_req, res) => {
  res.set("Allow", "GET, HEAD, POST").sendStatus(405);
});

app.get("/tea", (_req, res) => {
  // ↓ no-deprecated-status
  res.sendStatus(418);
});

app.get("/busy", (_req, res, next) => {
  if (notes.isBusy) {
    // ↓ require-status-fields
    return res.sendStatus(503);
  }
  // ↓ no-unknown-status
  return next(createError(712, "Something"));
});

app.use((error, _req, res, next) => {
  if (res.headersSent) return next(error);
  res.status(error.status ?? 500);
  res.json({ error: error.message });
});

app.listen(3000);
