/**
 * HTTP-date: a moment, to the second, in one of three forms (RFC 9110 5.6.7). Also the Date field
 * (RFC 9110 6.6.1), whose value is one HTTP-date.
 *
 *     HTTP-date    = IMF-fixdate / obs-date
 *     IMF-fixdate  = day-name "," SP day SP month SP year SP time-of-day SP GMT
 *     obs-date     = rfc850-date / asctime-date
 *     rfc850-date  = day-name-l "," SP day "-" month "-" 2DIGIT SP time-of-day SP GMT
 *     asctime-date = day-name SP month SP ( 2DIGIT / ( SP 1DIGIT ) ) SP time-of-day SP year
 *
 * Example values: `Sun, 06 Nov 1994 08:49:37 GMT`, and in the obsolete forms
 * `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`
 *
 * All three are read, only the first is written. `Date.parse` will not do: it takes ISO dates, bare
 * years and time zones, and turns 31 February into 3 March.
 */

const day = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const month = `(${months})`;
const time = "(\\d\\d:\\d\\d:\\d\\d)";

// Every part has a fixed width or is one of a few words, so these fail after some thirty characters.
const imfFixdate = new RegExp(`^${day}, (\\d\\d) ${month} (\\d{4}) ${time} GMT$`);
const rfc850Date = new RegExp(
  `^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\\d\\d)-${month}-(\\d\\d) ${time} GMT$`,
);
const asctimeDate = new RegExp(`^${day} ${month} ([ \\d]\\d) ${time} (\\d{4})$`);

/**
 * The moment in milliseconds since the epoch; `undefined` when the value is no HTTP-date or names a
 * day or time that does not exist. A wrong day of the week is overlooked (RFC 9110 5.6.7).
 *
 * @param now The present in milliseconds since the epoch, to find the century of an RFC 850 date.
 *   Defaults to the clock.
 *
 * @example
 * parseDate("Sun, 06 Nov 1994 08:49:37 GMT"); // 784111777000
 */
export function parseDate(value: string, now?: number): number | undefined {
  let it = imfFixdate.exec(value);
  if (it !== null) return moment(it[1], it[2], it[3], it[4]);
  it = asctimeDate.exec(value);
  if (it !== null) return moment(it[2], it[1], it[4], it[3]);
  it = rfc850Date.exec(value);
  if (it === null) return undefined;
  const [, day, month, digits, time] = it;
  const limit = new Date(now ?? Date.now());
  const latest = limit.setUTCFullYear(limit.getUTCFullYear() + 50);
  // The latest year with these two digits that is not more than 50 years ahead: "a timestamp that
  // appears to be more than 50 years in the future" is in the past.
  const year = Math.floor((limit.getUTCFullYear() - Number(digits)) / 100) * 100 + Number(digits);
  const date = moment(day, month, year, time);
  // 29 February may not exist in the one century and exist in the other.
  return date !== undefined && date <= latest ? date : moment(day, month, year - 100, time);
}

type Part = string | undefined;

function moment(day: Part, month: Part, year: Part | number, time: Part = ""): number | undefined {
  const [hour, minute, second] = [+time.slice(0, 2), +time.slice(3, 5), +time.slice(6)];
  // A leap second, 23:59:60, is legal and reads as the second after it.
  if (hour > 23 || minute > 59 || (second > 59 && time !== "23:59:60")) return undefined;
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(Number(year), months.indexOf(String(month)) / 4, Number(day));
  // Date normalizes 31 Feb to 3 Mar, so a day that moved did not exist.
  return date.getUTCDate() === Number(day) ? date.setUTCHours(hour, minute, second) : undefined;
}

/**
 * The moment as an IMF-fixdate, fractions of a second cut off; `undefined` for NaN and for years
 * before 0 or after 9999 (RFC 9110 5.6.7).
 *
 * @param time Milliseconds since the epoch.
 *
 * @example
 * formatDate(784111777000); // "Sun, 06 Nov 1994 08:49:37 GMT"
 */
export function formatDate(time: number): string | undefined {
  // The moments 0000-01-01T00:00:00Z and 9999-12-31T23:59:59.999Z; NaN fails both.
  if (!(time >= -62_167_219_200_000 && time <= 253_402_300_799_999)) return undefined;
  return new Date(time).toUTCString();
}

let cachedSecond = Number.NaN;
let cachedText = "";

/**
 * The present as an IMF-fixdate, for the Date field; formatted once per second, since that costs
 * more than the rest of a small response head (RFC 9110 6.6.1).
 *
 * @example
 * currentDate(); // "Sun, 06 Nov 1994 08:49:37 GMT"
 */
export function currentDate(): string {
  const now = Date.now();
  const second = Math.floor(now / 1000);
  if (second !== cachedSecond) {
    cachedText = formatDate(now) ?? "";
    cachedSecond = second;
  }
  return cachedText;
}
