import { code } from "@verdict/codes";
import { json, created as made, resource } from "@verdict/server";
import { Bounded } from "../../bounded.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

interface Note {
  readonly text: string;
}

export const created: Cause = {
  code: code.CREATED,
  when: "a request makes something new, and Location says where it is",
  seen: "wire",
  cite: "RFC 9110 15.3.2, 9.3.3",
  recipes: [
    {
      title: "A note is made",
      steps: [
        ask("POST", "/cause/201/notes", { "Content-Type": "application/json" }, '{"text":"new"}'),
      ],
    },
    {
      title: "A state is put where nothing was",
      steps: [
        ask(
          "PUT",
          "/cause/201/notes/new",
          { "Content-Type": "application/json" },
          '{"text":"new"}',
        ),
      ],
    },
  ],
  miss: {
    title: "a note is replaced",
    steps: [
      ask(
        "PUT",
        "/cause/201/notes/old",
        { "Content-Type": "application/json" },
        '{"text":"other"}',
      ),
    ],
    sees: code.OK,
  },
  resources: (lab) => {
    const notes = new Bounded<string, Note>(lab.limits.clients);
    return [
      resource("/cause/201/notes", {
        POST: {
          accept: { "application/json": null },
          run: () => {
            const id = crypto.randomUUID();
            notes.set(id, { text: "new" });
            return made(`/cause/201/notes/${id}`, { text: "new" });
          },
        },
      }),
      resource("/cause/201/notes/:id", {
        load: ({ params }) => (params.id === "old" ? { text: "old" } : notes.get(params.id)),
        offer: { "application/json": json },
        PUT: {
          accept: { "application/json": null },
          run: ({ current }) =>
            current === undefined
              ? undefined
              : missed(code.CREATED, "It was there already: put it where nothing is."),
        },
      }),
    ];
  },
};
