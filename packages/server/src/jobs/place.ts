import { patternOf } from "../pattern.ts";

/** Where monitors are. */
export interface Place {
  /** The parameter of their path that is the id. */
  readonly name: string;
  readonly monitorFor: (id: string) => string;
}

/**
 * Where the monitors are that have a path with one parameter, such as `/jobs/:id`, below a prefix.
 *
 * @throws {TypeError} when the path does not have one parameter
 */
export function placeOf(path: string, prefix: string): Place {
  const { names, segments } = patternOf(path);
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    throw new TypeError(`The path "${path}" has to have one parameter, as "/jobs/:id" has.`);
  }
  return {
    name,
    monitorFor: (id) => {
      const steps = segments.map((it) => (/^[:*]/.test(it) ? encodeURIComponent(id) : it));
      return `${prefix}/${steps.join("/")}`;
    },
  };
}
