import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { object } from "../schema/object.ts";
import { text } from "../schema/rule.ts";

const content = object({ required_field: text({ max: 1000 }) });

/** `/bad-request-example`: content that is no JSON cannot be read; JSON that lacks something can, and is refused otherwise. */
export function badRequest({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/bad-request-example`, {
      about: "Takes JSON with a required_field.",
      POST: {
        accept: { "application/json": content },
        run: ({ content: { required_field } }) => ({ message: "It was taken.", required_field }),
      },
    }),
    guide: {
      tries: [
        {
          send: `curl -i {api}/bad-request-example --json '{"required_field": '`,
          gets: code.BAD_REQUEST,
          because: "it is no JSON; the detail says where it ends to be",
        },
        {
          send: "curl -i {api}/bad-request-example --json '{}'",
          gets: code.UNPROCESSABLE_CONTENT,
          because: "it is JSON, and the field is missing; errors point to it",
        },
        {
          send: `curl -i {api}/bad-request-example --json '{"required_field": "here"}'`,
          gets: code.OK,
          because: "it is all there",
        },
      ],
    },
  };
}
