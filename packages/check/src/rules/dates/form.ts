/** The form that senders write (RFC 9110 5.6.7). */
export function isImfFixdate(value: string): boolean {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value);
}
