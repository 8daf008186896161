import { type Asked, fieldOf, type Got } from "./asked.ts";
import type { Random } from "./random.ts";

/** What a client knows of a resource from what it was answered. */
export interface Known {
  readonly target: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const most = 40;

/** What a client has learnt in a round: what it knows is what its next requests are made of. */
export class Learnt {
  readonly #known: Known[] = [];
  readonly #places: string[] = [];
  readonly #asked: Asked[] = [];

  take(asked: Asked, got: Got): void {
    keep(this.#asked, asked);
    const etag = fieldOf(got, "etag");
    const lastModified = fieldOf(got, "last-modified");
    if (etag !== null || lastModified !== null)
      keep(this.#known, { target: asked.target, etag, lastModified });
    for (const name of ["location", "content-location"]) {
      const place = fieldOf(got, name);
      if (place?.startsWith("/") === true) keep(this.#places, place.replace(/#.*/, ""));
    }
    // A page that says why.
    const [, why] = /<([^>]*)>; rel="describedby"/.exec(fieldOf(got, "link") ?? "") ?? [];
    if (why?.startsWith("/") === true) keep(this.#places, why);
  }

  known(random: Random): Known | undefined {
    return random.of(this.#known);
  }

  place(random: Random): string | undefined {
    return random.of(this.#places);
  }

  asked(random: Random): Asked | undefined {
    return random.of(this.#asked);
  }
}

function keep<T>(list: T[], it: T): void {
  list.push(it);
  if (list.length > most) list.shift();
}
