import { isIdle, words } from "../words/tokens.ts";

/**
 * Nouns that name what a service is about and say nothing about the status: a product is deleted with the same code as
 * a song. Nouns that do say something (a file, a page, a token, a job) are not among them.
 */
const things = `
advert album aircraft animal appointment apartment article auction bag basket batch beer bicycle bike boat book booking
bottle bracelet building camera car card cart category chair chapter claim class coat comment company concert contract
conversation county course cow crate cup customs deal desk device dish dog door drawing dress drone engine entry episode
essay event exam exhibit farm festival film flat flight flower game garden guild gift gym hall harbour heater home
homework horse hotel house hut insurance invitation invoice issue item journey lamp lecture lesson letter licence
listing loan lorry machine magazine match meal medal meeting menu message mission motor movie museum newspaper note
novel opera order organisation organization painting parcel parking patent pet piano plan plane plant plate playlist
podcast poem poll prescription printer prize product programme project quiz race recipe record recording refund
rental repair reservation restaurant review robot room route satellite school score season sensor shelf ship shipment shirt
shoe shop show shuttle song species speech stamp station stop story street studio survey symphony tablet talk task taxi
team telescope television tent test theatre ticket toy track tractor train tram transaction trip truck tune valve van
vehicle visit voucher wallet warehouse watch wine workshop zoo
`;

/** Nouns for people, who are all users. A colleague or a stranger is somebody else, which does count. */
const people = `
actor agent artist athlete auditor author baker boss buyer chef citizen clerk climber coach conductor
cook courier curator cyclist dentist doctor driver editor employee engineer farmer fisherman gardener guest hiker
jobseeker journalist judge keeper landlord lawyer librarian listener manager mechanic midwife musician nurse
officer passenger patient pharmacist photographer pilot player poet pupil ranger reader recruiter reporter sailor
salesman scientist seller shopper singer skipper soldier student subscriber supporter surgeon teacher
tourist trader trainer traveller tutor vet viewer volunteer voter waiter writer
`;

const standIns = new Map<string, string>();
for (const word of things.trim().split(/\s+/)) standIns.set(word, "item");
for (const word of people.trim().split(/\s+/)) standIns.set(word, "user");

/** A noun that says nothing about the status, and the noun that stands for all of its kind. */
export interface Thing {
  readonly word: string;
  readonly standIn: string;
}

/**
 * The text with a stand-in for each such noun, and the nouns that it took the place of.
 *
 * @example withStandIns("two songs").text // "two item"
 */
export function withStandIns(text: string): { readonly text: string; readonly things: Thing[] } {
  const found: Thing[] = [];
  const plain = text.replace(/[a-z]+/gi, (word) => {
    const lower = word.toLowerCase();
    const single = [
      lower,
      lower.replace(/s$/, ""),
      lower.replace(/es$/, ""),
      lower.replace(/ies$/, "y"),
    ];
    const noun = single.find((it) => standIns.has(it));
    const standIn = noun === undefined ? undefined : standIns.get(noun);
    if (noun === undefined || standIn === undefined) return word;
    found.push({ word: noun, standIn });
    return standIn;
  });
  return { text: plain, things: found };
}

/** Whether a text names one thing or person, and not what happened to it. */
export function isOneThing(text: string): boolean {
  const [said, ...more] = words(withStandIns(text).text).filter((word) => !isIdle(word));
  return more.length === 0 && (said === "item" || said === "user");
}
