import { documentPath } from "./page.ts";

/** Starts the viewer in the page; where that fails the plain list stays. */
export const start = `"use strict";
const dark = matchMedia("(prefers-color-scheme: dark)");
const paint = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", paint);
paint();
SwaggerUIBundle({
  url: ${JSON.stringify(documentPath)},
  dom_id: "#viewer",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
  validatorUrl: null,
  onComplete: () => document.documentElement.classList.add("viewing"),
});
`;
