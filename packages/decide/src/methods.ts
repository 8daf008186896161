/** Methods that select a representation to send (RFC 9110 9.3.1, 9.3.2; RFC 10008). */
export const reading = ["GET", "HEAD", "QUERY"] as const;

/** Methods that retrieve without content of their own. */
export const retrieving = ["GET", "HEAD"] as const;

/** Methods that ask for a change of state (RFC 9110 9.3.3-9.3.5; RFC 5789). */
export const changing = ["POST", "PUT", "PATCH", "DELETE"] as const;

/** Methods whose content has a meaning (RFC 9110 9.3.3, 9.3.4; RFC 5789 2; RFC 10008 2). */
export const withContent = ["POST", "PUT", "PATCH", "QUERY"] as const;
