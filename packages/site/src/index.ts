export { type App, type AppOptions, createApp } from "./app.ts";
export { docsRoutes } from "./docs/routes.ts";
export { missingDocument } from "./html/missing.ts";
export type { Answer } from "./http/answer.ts";
export type { Mount } from "./http/mount.ts";
export { security } from "./http/secure.ts";
export type { Target } from "./http/target.ts";
export { homeRoute } from "./routes/home.ts";
export type { Call, Route } from "./routes/route.ts";
