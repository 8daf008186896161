import { field, isRedirection } from "@verdict/codes";
import { said } from "../../said.ts";
import type { OperationRule } from "../rule.ts";

const statuses: ReadonlySet<number> = new Set(field("location")?.statuses ?? []);

export const locationMeaningless: OperationRule = {
  id: "location-meaningless",
  severity: "info",
  cite: "RFC 9110 10.2.2",
  title: "Location where it means nothing",
  find: ({ responses }) =>
    responses
      .filter(
        (it) =>
          it.status !== undefined &&
          it.fields.has("location") &&
          !statuses.has(it.status) &&
          !isRedirection(it.status),
      )
      .map(({ key, status }) => ({
        message: `With ${said(status as number)} Location has no meaning; clients pass it over.`,
        fix: "Document 201 where something is created, or Content-Location.",
        response: key,
        field: "Location",
      })),
  bad: [{ post: { responses: { 200: { description: "x", headers: { Location: {} } } } } }],
  good: [{ post: { responses: { 201: { description: "x", headers: { Location: {} } } } } }],
};
