/** Codes that developers meet most, in the order in which a list of them is worth showing. */
export const common: readonly number[] = [
  200, 201, 204, 202, 206, 301, 302, 307, 308, 304, 303, 404, 400, 401, 403, 405, 409, 410, 412,
  413, 415, 422, 429, 500, 501, 502, 503, 504,
];

/** The first codes to show of each class. */
export const firstOfClass: Readonly<Record<string, readonly number[]>> = {
  "1xx": [100, 101, 102, 103, 104],
  "2xx": [200, 201, 204, 202, 206, 207],
  "3xx": [301, 302, 307, 308, 303, 304],
  "4xx": [400, 401, 403, 404, 409, 422, 429],
  "5xx": [500, 501, 502, 503, 504],
};
