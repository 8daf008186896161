/**
 * A new id for a job of a queue: a UUID (RFC 9562 5.8) that nobody can guess, and that tells of itself that it was given.
 * BullMQ forgets what it removes, so it cannot tell what is gone from what never was, and the id can.
 */
export function newId(queue: string): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  octets[6] = 0x80 | ((octets[6] as number) & 0x0f);
  octets[8] = 0x80 | ((octets[8] as number) & 0x3f);
  const random = hexOf(octets.subarray(0, 12));
  const hex = random + checkOf(random, queue);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Whether `newId` gave an id for this queue; of others one in 2^32 seems so. */
export function isGiven(id: string, queue: string): boolean {
  if (!isUuid(id)) return false;
  const hex = id.replaceAll("-", "");
  return checkOf(hex.slice(0, 24), queue) === hex.slice(24);
}

export function isUuid(id: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
}

/** What the rest of an id ends with (FNV-1a). It is no secret: whoever makes up an id finds nothing under it. */
function checkOf(random: string, queue: string): string {
  const text = `${queue} ${random}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function hexOf(octets: Uint8Array): string {
  return Array.from(octets, (it) => it.toString(16).padStart(2, "0")).join("");
}
