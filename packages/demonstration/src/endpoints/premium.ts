import { code } from "@verdict/codes";
import { created, idempotencyKeyOf, json, problem, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { idParams } from "../schema/id.ts";
import { object } from "../schema/object.ts";
import { whole } from "../schema/rule.ts";
import type { Payment } from "../store/payments.ts";
import { asMember, byToken } from "./members.ts";

/** In what a demonstration is paid with: nobody loses anything. */
const price = 5;

const payment = object({ amount: whole({ min: price, max: 1000 }) });

/** `/premium-content`: for who has paid. */
export function premiumContent({ prefix, store: { users, payments } }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/premium-content`, {
      about: `For users who have paid ${price}, see /payments.`,
      authenticate: byToken(users),
      load: async ({ user }) => {
        const paid = await payments.of(user.id);
        if (paid === undefined) {
          throw problem(code.PAYMENT_REQUIRED, {
            detail: `It costs ${price}. POST {"amount": ${price}} to ${prefix}/payments.`,
          });
        }
        return paid;
      },
      throws: [code.PAYMENT_REQUIRED],
      offer: { "application/json": () => json({ message: "Tea is better with two teabags." }) },
      fields: { "Cache-Control": "no-store" },
    }),
    guide: {
      tries: [
        {
          send: `curl -i {api}/premium-content ${asMember}`,
          gets: code.PAYMENT_REQUIRED,
          because: "Max has not paid",
        },
        {
          send: `curl -i {api}/payments ${asMember} --json '{"amount": ${price}}'`,
          gets: code.CREATED,
          because: "now he has",
        },
        {
          send: `curl -i {api}/premium-content ${asMember}`,
          gets: code.OK,
          because: "it is paid for",
        },
        {
          send: `curl -i -X DELETE {api}/payments/1 ${asMember}`,
          gets: code.NO_CONTENT,
          because: "the payment is given back, and the content is to be paid for again",
        },
      ],
    },
  };
}

/** `/payments`: where is paid. */
export function makePayment({ prefix, store: { users, payments }, shared }: Desk): Endpoint {
  const path = `${prefix}/payments`;
  return {
    resource: resource(path, {
      about: "Pays, in nobody's money.",
      throws: [code.CONFLICT],
      authenticate: byToken(users),
      // Who pays twice by accident is the last to laugh about it.
      idempotencyKey: { store: shared.keys },
      POST: {
        accept: { "application/json": payment },
        run: async ({ user, content: { amount }, request }) => {
          const key = idempotencyKeyOf(request);
          const { payment: paid, made } = await payments.add(user.id, amount, key);
          const place = `${path}/${paid.id}`;
          if (made) return created(place, paymentShown(paid));
          throw problem(code.CONFLICT, { detail: "It is paid for already.", existing: place });
        },
      },
    }),
    guide: {
      tries: [
        {
          send: `curl -i {api}/payments ${asMember} --json '{"amount": 1}'`,
          gets: code.UNPROCESSABLE_CONTENT,
          because: "it costs more",
        },
      ],
    },
  };
}

/** `/payments/{id}`: one's own payments; those of others are not even there. */
export function onePayment({ prefix, store: { users, payments } }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/payments/:id`, {
      about: "One payment, for who has made it; DELETE gives it back.",
      params: idParams,
      authenticate: byToken(users),
      authorize: async ({ id }, { params }) => (await payments.get(params.id))?.user === id,
      hideForbidden: true,
      load: ({ params }) => payments.get(params.id),
      version: ({ paid }) => paid,
      offer: { "application/json": (it) => json(paymentShown(it)) },
      fields: { "Cache-Control": "no-store" },
      DELETE: ({ params }) => payments.refund(params.id),
    }),
    guide: {
      tries: [
        {
          send: `curl -i {api}/payments/999 ${asMember}`,
          gets: code.NOT_FOUND,
          because: "there is none, or it is somebody else's: nobody learns which",
        },
      ],
    },
  };
}

function paymentShown({ id, amount, paid }: Payment): object {
  return { id, amount, paid: new Date(paid).toISOString() };
}
