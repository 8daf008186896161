/** One representation that a resource can send. */
export interface Offer {
  /** Media type with the parameters it always has; without `charset` where that is negotiated. */
  readonly type: string;
  readonly language?: string;
  readonly charset?: string;
  /** Content coding; absent for identity. */
  readonly coding?: string;
}
