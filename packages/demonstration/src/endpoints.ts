import type { Desk } from "./desk.ts";
import { badRequest } from "./endpoints/bad-request.ts";
import { cached } from "./endpoints/cached.ts";
import { conflict } from "./endpoints/conflict.ts";
import { deprecated } from "./endpoints/deprecated.ts";
import { download } from "./endpoints/download.ts";
import { notImplemented, serverError } from "./endpoints/failing.ts";
import { gateways, serviceUnavailable } from "./endpoints/gateways.ts";
import { health } from "./endpoints/health.ts";
import { indexPage } from "./endpoints/index-page.ts";
import { item } from "./endpoints/item.ts";
import { items } from "./endpoints/items.ts";
import { largePayload, requireContentLength } from "./endpoints/lengths.ts";
import { adminOnly, protectedResource } from "./endpoints/members.ts";
import { itemsXml } from "./endpoints/negotiated.ts";
import { makePayment, onePayment, premiumContent } from "./endpoints/premium.ts";
import { job, process } from "./endpoints/process.ts";
import { rateLimited } from "./endpoints/rate-limited.ts";
import { redirects } from "./endpoints/redirects.ts";
import { reset } from "./endpoints/reset.ts";
import { slow } from "./endpoints/slow.ts";
import { socket } from "./endpoints/socket.ts";
import { teapot } from "./endpoints/teapot.ts";
import { upload, uploaded } from "./endpoints/upload.ts";
import { user, users } from "./endpoints/users.ts";
import type { Endpoint } from "./guide/guide.ts";

/** Every endpoint, in the order of their statuses as far as there is one. */
export function endpoints(desk: Desk): readonly Endpoint[] {
  const all: readonly Endpoint[] = [
    indexPage(desk, () => all),
    upload(desk),
    socket(desk),
    uploaded(desk),
    items(desk),
    item(desk),
    process(desk),
    job(desk),
    reset(desk),
    download(desk),
    ...redirects(desk),
    cached(desk),
    badRequest(desk),
    protectedResource(desk),
    premiumContent(desk),
    makePayment(desk),
    onePayment(desk),
    adminOnly(desk),
    itemsXml(desk),
    conflict(desk),
    slow(desk),
    deprecated(desk),
    requireContentLength(desk),
    largePayload(desk),
    teapot(desk),
    rateLimited(desk),
    serverError(desk),
    notImplemented(desk),
    ...gateways(desk),
    serviceUnavailable(desk),
    users(desk),
    user(desk),
    health(desk),
  ];
  return all;
}
