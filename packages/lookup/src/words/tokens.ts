/** Words that say nothing about which status is meant. */
const idle = new Set(
  `a an the this that these those it its he she they them their his her our my your we you i me us one ones and or of
  to in on at by for with from as is are was were be been being am has have had having do does did done doing will
  would shall should can could may might must there here then than so such into onto out up down off over under about
  which what who whom whose when where why how if but because while since still also just only very quite rather yet
  again already now today please want wants wanted get gets got getting give gives given make makes made let lets
  s t ll re ve d m http https code codes status statuses response responses return returns returned answer answers
  reply replies send sends sent use used using right correct best proper mean means say says said tell tells told
  between e g eg ie etc some any each every all both other another same more most own see look like`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Spellings that split or join words, each with the one form that everything else looks at. */
const joined: readonly (readonly [pattern: string, form: string])[] = [
  ["can(?:'t|not)", "can not"],
  ["won't", "will not"],
  ["(?:sign|log)(?:ged|ging|s|ed|ing)?[- ]?(?:in|on)", "login"],
  ["(?:log|sign)(?:ged|ging|s|ed|ing)?[- ]?out", "logout"],
  ["time[ds]?[- ]?outs?|timing out", "timeout"],
  ["rate[- ]?limit(?:ed|ing|er|s)?", "ratelimit"],
  ["e-?mails?", "email"],
  ["set[- ]?ups?", "setup"],
  ["data ?bases?", "database"],
  ["back[- ]?ends?", "backend"],
  ["end[- ]?points?", "endpoint"],
  ["web ?sockets?", "websocket"],
  ["wi-?fi", "wifi"],
  ["api[- ]?keys?", "apikey"],
  ["e-?tags?|entity tags?", "etag"],
  ["user[- ]?names?", "username"],
  ["pass[- ]?words?", "password"],
  ["up[- ]?loads?", "upload"],
  ["down[- ]?loads?", "download"],
  ["over[- ]?load(?:ed|s|ing)?", "overload"],
  ["not (?:yet )?modified", "notmodified"],
  ["no longer", "nolonger"],
  ["for ?ever|for good|once and for all", "permanently"],
  ["for (?:now|the moment|the time being|a while)", "temporarily"],
  ["pre[- ]?flights?", "preflight"],
  ["read[- ]?only", "readonly"],
  ["null[- ]?pointers?", "nullpointer"],
];

/** All of them in one pass; the words they begin with keep other text from being tried. */
const joins = new RegExp(
  `\\b(?:${joined.map(([pattern]) => `(${pattern})`).join("|")})\\b|(n't)\\b`,
  "g",
);
const forms = [...joined.map(([, form]) => form), " not"];

function join(...match: unknown[]): string {
  const at = match.findIndex((group, i) => i > 0 && group !== undefined);
  return forms[at - 1] ?? "";
}

/** Whether a word carries meaning. */
export function isIdle(word: string): boolean {
  return idle.has(word);
}

/**
 * The words of a text in lower case: `If-None-Match` stays one word, and so do identifiers; negations stay.
 *
 * @example words("The token isn't valid.") // ["the", "token", "is", "not", "valid"]
 */
export function words(text: string): string[] {
  const t = text.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  return t.replace(joins, join).match(/[a-z0-9]+(?:[-_.+/][a-z0-9]+)*|\*/g) ?? [];
}
