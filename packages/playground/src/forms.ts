import { type Doc, renderHtml, renderMarkdown, renderText } from "@verdict/lookup";
import { json } from "@verdict/server";
import { htmlPage } from "./page.ts";

/** The representations of a page: the client has the choice. */
export const forms = {
  "text/html": (doc: Doc) => htmlPage(doc.title, renderHtml(doc)),
  "text/plain": (doc: Doc) => renderText(doc, { full: true }),
  "text/markdown": (doc: Doc) => renderMarkdown(doc),
  "application/json": (doc: Doc) => json(doc.data),
};

/** The same for what programs ask for more than people do: JSON where nothing is asked for. */
export const formsOfData = {
  "application/json": forms["application/json"],
  "text/html": forms["text/html"],
  "text/plain": forms["text/plain"],
  "text/markdown": forms["text/markdown"],
};

/** The same where a command line is what is usual. */
export const formsOfText = {
  "text/plain": forms["text/plain"],
  "text/html": forms["text/html"],
  "application/json": forms["application/json"],
  "text/markdown": forms["text/markdown"],
};
