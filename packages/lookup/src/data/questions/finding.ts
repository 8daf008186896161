import { redirecting } from "../../choose/houses.ts";
import type { Asked } from "./asked.ts";

/** What is there, what is not, and where it went. */
export const finding: readonly Asked[] = [
  {
    id: "empty-search",
    asks: [
      "What does a search without results answer?",
      "empty list status code",
      "no results found",
      "empty array 200 or 404",
      "204 for empty list",
      "search returned nothing",
      "empty collection",
    ],
    answer:
      "200 and an empty list, because the list exists. 204 is lawful; 404 would say that the list itself is missing.",
    codes: [200, 204],
    cite: "RFC 9110 15.3.1",
  },
  {
    id: "item-not-found",
    asks: [
      "Is it 404 if the item is not in the database?",
      "record not found",
      "id does not exist",
      "no such user",
      "row not found rest api",
      "404 for missing item or missing route",
    ],
    answer:
      "Yes: 404 says that the target has no representation, whatever the reason. The content can tell a missing route from a missing item.",
    codes: [404],
    cite: "RFC 9110 15.5.5",
  },
  {
    id: "not-found-or-gone",
    asks: [
      "Is it 404 or 410?",
      "404 vs 410",
      "not found or gone",
      "page removed permanently",
      "deleted content seo",
      "permanently deleted resource",
    ],
    answer:
      "410 only if you know that it was there and will not come back. In every other case it is 404.",
    codes: [404, 410],
    cite: "RFC 9110 15.5.5, 15.5.11",
  },
  {
    id: "soft-delete",
    asks: [
      "What does a soft-deleted resource answer?",
      "soft delete status code",
      "archived record",
      "item in the trash",
      "logically deleted row",
      "deleted but restorable",
    ],
    answer: "404 as long as it may be restored, 410 once the removal is final.",
    codes: [404, 410],
    cite: "RFC 9110 15.5.5, 15.5.11",
  },
  {
    id: "method-not-allowed",
    asks: [
      "Is it 405 or 501?",
      "method not allowed or not implemented",
      "405 vs 501",
      "unsupported http method",
      "post to a read only endpoint",
      "unknown method",
    ],
    answer:
      "405 with Allow if the method is known but not for this resource. 501 if the server knows the method nowhere.",
    codes: [405, 501],
    cite: "RFC 9110 9.1, 15.5.6, 15.6.2",
  },
  {
    id: "permanent-or-temporary",
    asks: [
      "Is it 301 or 302?",
      "301 vs 302",
      "permanent or temporary redirect",
      "moved permanently or found",
      "redirect for seo",
      "page moved",
    ],
    answer:
      "301 if the new address is the one to use from now on, and caches may keep it. 302 if the old address stays valid.",
    codes: [301, 302],
    cite: "RFC 9110 15.4.2, 15.4.3",
    houses: redirecting(301),
  },
  {
    id: "temporary-kinds",
    asks: [
      "Is it 302, 303 or 307?",
      "302 vs 303 vs 307",
      "post redirect get",
      "redirect after form submit",
      "keep method on redirect",
      "why does my post become get",
      "temporary redirect or see other",
    ],
    answer:
      "303 always leads to a GET, 307 never changes the method. 302 may turn POST into GET, and browsers do.",
    codes: [303, 307, 302],
    cite: "RFC 9110 15.4.3, 15.4.4, 15.4.8",
  },
  {
    id: "permanent-kinds",
    asks: [
      "Is it 301 or 308?",
      "301 vs 308",
      "permanent redirect keep post",
      "redirect http to https api",
      "moved api endpoint",
      "permanent redirect with body",
    ],
    answer:
      "308 keeps method and content, 301 may turn a POST into GET. For GET alone they do the same.",
    codes: [308, 301],
    cite: "RFC 9110 15.4.2, 15.4.9",
  },
];
