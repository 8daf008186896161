/**
 * The stem of an English word by Porter's algorithm (1980): `expired`, `expires` and `expiring` have the stem `expir`.
 * Words of one or two letters, and words with anything but a to z in them, stay as they are.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]{3,40}$/.test(word) ? porter(word) : word;
  // The vocabulary of the data fits; queries from outside must not fill memory.
  if (stems.size < 20_000) stems.set(word, found);
  return found;
}

const stems = new Map<string, string>();

const consonant = "[^aeiou]";
const vowel = "[aeiouy]";
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;
/** [C]VC: at least one measure. */
const m1 = new RegExp(`^(${consonants})?${vowels}${consonants}`);
/** [C]VC[V]: exactly one measure. */
const m1only = new RegExp(`^(${consonants})?${vowels}${consonants}(${vowels})?$`);
/** [C]VCVC: more than one. */
const m2 = new RegExp(`^(${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(${consonants})?${vowel}`);
const cvc = new RegExp(`^${consonants}${vowel}[^aeiouwxy]$`);

const step2: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["logi", "log"],
];

const step3: readonly (readonly [string, string])[] = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];

const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

function porter(word: string): string {
  // An initial y is a consonant.
  let w = word.startsWith("y") ? `Y${word.slice(1)}` : word;

  if (/(ss|i)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^s]s$/.test(w)) w = w.slice(0, -1);

  if (w.endsWith("eed")) {
    if (m1.test(w.slice(0, -3))) w = w.slice(0, -1);
  } else {
    const cut = /^(.+?)(ed|ing)$/.exec(w)?.[1];
    if (cut !== undefined && hasVowel.test(cut)) {
      w = cut;
      if (/(at|bl|iz)$/.test(w)) w += "e";
      else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
      else if (cvc.test(w)) w += "e";
    }
  }

  if (w.endsWith("y") && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = swap(w, step2);
  w = swap(w, step3);

  const four = step4.exec(w)?.[1];
  if (four !== undefined) {
    if (m2.test(four)) w = four;
  } else {
    const ion = /^(.+?[st])ion$/.exec(w)?.[1];
    if (ion !== undefined && m2.test(ion)) w = ion;
  }

  if (w.endsWith("e")) {
    const cut = w.slice(0, -1);
    if (m2.test(cut) || (m1.test(cut) && !m1only.test(cut)) || (m1only.test(cut) && !cvc.test(cut)))
      w = cut;
  }
  if (w.endsWith("ll") && m2.test(w)) w = w.slice(0, -1);
  return w.startsWith("Y") ? `y${w.slice(1)}` : w;
}

function swap(word: string, table: readonly (readonly [string, string])[]): string {
  for (const [from, to] of table) {
    if (word.endsWith(from)) {
      const cut = word.slice(0, -from.length);
      return m1.test(cut) ? cut + to : word;
    }
  }
  return word;
}
