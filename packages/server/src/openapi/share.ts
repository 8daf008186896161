import { phraseOf } from "@verdict/codes";
import type { ApiResponse, Operation, Parameter, PathItem, Ref } from "./document.ts";

/** Paths whose operations refer to what they have in common, and what that is. */
export interface SharedPaths {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly responses: Readonly<Record<string, ApiResponse>>;
}

/** Say once what several operations say alike: most refusals and most request fields are the same everywhere. */
export function shared(paths: Readonly<Record<string, PathItem>>): SharedPaths {
  const parameters = new Pool<Parameter>("parameters");
  const responses = new Pool<ApiResponse>("responses");
  eachOperation(paths, (operation) => {
    for (const it of (operation.parameters ?? []) as Parameter[])
      parameters.count(parameterName(it.name), it);
    for (const [status, it] of Object.entries(operation.responses))
      responses.count(responseName(status), it as ApiResponse);
    return operation;
  });
  const referring = eachOperation(paths, (operation) => ({
    ...operation,
    ...(operation.parameters === undefined
      ? {}
      : { parameters: operation.parameters.map((it) => parameters.refTo(it as Parameter)) }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, it]) => [
        status,
        responses.refTo(it as ApiResponse),
      ]),
    ),
  }));
  return { paths: referring, parameters: parameters.shared, responses: responses.shared };
}

/** Things by what they say, with how often each is said. */
class Pool<It extends object> {
  readonly #kind: string;
  readonly #known = new Map<string, { readonly name: string; readonly it: It; times: number }>();
  readonly #names = new Set<string>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  count(wish: string, it: It): void {
    const key = JSON.stringify(it);
    const known = this.#known.get(key);
    if (known !== undefined) {
      known.times++;
      return;
    }
    let name = wish;
    for (let i = 2; this.#names.has(name); i++) name = `${wish}${i}`;
    this.#names.add(name);
    this.#known.set(key, { name, it, times: 1 });
  }

  refTo(it: It): It | Ref {
    const known = this.#known.get(JSON.stringify(it));
    return known === undefined || known.times === 1
      ? it
      : { $ref: `#/components/${this.#kind}/${known.name}` };
  }

  get shared(): Record<string, It> {
    const often = [...this.#known.values()].filter(({ times }) => times > 1);
    return Object.fromEntries(often.map(({ name, it }) => [name, it]));
  }
}

/** `filter[size]` is filter_size_: the names of components have no other characters. */
function parameterName(name: string): string {
  return name.replace(/[^\w.-]/g, "_") || "_";
}

/** "Not Found" is NotFound. */
function responseName(status: string): string {
  return phraseOf(Number(status))?.replace(/[^A-Za-z]+/g, "") ?? "OtherProblem";
}

/** The paths with each operation replaced by what is made of it. */
function eachOperation(
  paths: Readonly<Record<string, PathItem>>,
  change: (operation: Operation) => Operation,
): Record<string, PathItem> {
  const all = (of: Readonly<Record<string, Operation>>): Record<string, Operation> =>
    Object.fromEntries(Object.entries(of).map(([name, it]) => [name, change(it)]));
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => {
      const { summary, parameters, "x-additionalOperations": more, ...named } = item;
      return [
        path,
        {
          ...(summary === undefined ? {} : { summary }),
          ...(parameters === undefined ? {} : { parameters }),
          ...all(named as Readonly<Record<string, Operation>>),
          ...(more === undefined ? {} : { "x-additionalOperations": all(more) }),
        },
      ];
    }),
  );
}
