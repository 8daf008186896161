/** How the same answers are said in different dialects: what suites written against a server rely on. */
export interface Dialect {
  readonly name: string;
  /** The reason phrase; the registered one unless told. */
  readonly reason?: (status: number) => string;
  /** The type of what is JSON. */
  readonly json: string;
  /** Whether values are lists always, or only where there are several. */
  readonly lists: boolean;
  /** Whether each echo says its method. */
  readonly tellsMethod: boolean;
  /** Whether what is no value for a parameter is 400 rather than 404. */
  readonly strict: boolean;
  /** A refusal as a type and content. */
  readonly refusal: (
    status: number,
    why: string,
  ) => { readonly type: string; readonly content: string };
}
