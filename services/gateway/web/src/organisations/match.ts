import { openAt, type OpenState } from "./hours";

/** How near an organisation works to where help is needed; `elsewhere` in the same country comes last. */
export type Closeness = "same" | "wider" | "narrower" | "country" | "elsewhere";

const NEAREST: readonly Closeness[] = ["same", "narrower", "wider", "country", "elsewhere"];
const STATES: readonly OpenState[] = ["open", "unknown", "closed"];
/** Organs of a State serve those who are its own; nobody else is asked whose they are. */
const FOR_ITS_OWN: readonly string[] = ["STATE", "CONSULAR_POST"];

interface Offer {
  service: string;
  areas: readonly string[];
  languages: readonly string[];
  categories: readonly string[];
}

interface Organisation {
  id: string;
  name: string;
  kind: string;
  country: string;
  states: readonly string[];
  areas: readonly string[];
  languages: readonly string[];
  opening: string;
  hours: readonly string[];
  timeZone?: string | null;
  confirmationDue?: boolean;
  /** Whether it is made up. */
  exercise?: boolean;
  services: readonly Offer[];
}

export interface Need {
  service?: string;
  area?: string;
  language?: string;
  nationality?: string;
  category?: string;
  due?: boolean;
}

export interface Answer<One extends Organisation> {
  organisation: One;
  state: OpenState;
  closeness: Closeness | null;
  /** Nobody knows which languages are spoken there. */
  languageUnknown: boolean;
}

/** A P-code stands for everything below it. */
export function closenessOf(areas: readonly string[], country: string, area: string): Closeness | null {
  if (areas.includes(area)) return "same";
  if (areas.some((own) => own.startsWith(area))) return "narrower";
  if (areas.some((own) => area.startsWith(own))) return own(areas, country, area);
  if (!area.startsWith(country)) return null;
  return areas.length === 0 ? "country" : "elsewhere";
}

const own = (areas: readonly string[], country: string, area: string): Closeness =>
  areas.some((one) => one !== country && area.startsWith(one)) ? "wider" : "country";

const offersOf = (organisation: Organisation, need: Need): readonly Offer[] =>
  organisation.services.filter(
    ({ service, categories }) =>
      (!need.service || service === need.service) && (!need.category || categories.length === 0 || categories.includes(need.category)),
  );

/** Whether it may help; what is not known of it is no reason to leave it out, but for its own people's sake. */
function suits(organisation: Organisation, need: Need, offers: readonly Offer[], languages: readonly string[]): boolean {
  if ((need.service || need.category) && offers.length === 0) return false;
  if (need.language && languages.length > 0 && !languages.includes(need.language)) return false;
  if (need.due && !organisation.confirmationDue) return false;
  return !need.nationality || !FOR_ITS_OWN.includes(organisation.kind) || organisation.states.includes(need.nationality);
}

function answerOf<One extends Organisation>(organisation: One, need: Need, at: number): Answer<One> | null {
  const offers = offersOf(organisation, need);
  const named = need.service ? offers.flatMap((offer) => offer.languages) : [];
  const languages = named.length > 0 ? named : organisation.languages;
  if (!suits(organisation, need, offers, languages)) return null;
  const areas = need.service ? offers.flatMap((offer) => offer.areas) : [];
  const closeness = need.area ? closenessOf(areas.length > 0 ? areas : organisation.areas, organisation.country, need.area) : null;
  if (need.area && closeness === null) return null;
  return { organisation, state: openAt(organisation, at), closeness, languageUnknown: languages.length === 0 };
}

/** Who can help: what is real before what is made up; open now first, then the nearest; unknown hours before closed. */
export function answersTo<One extends Organisation>(organisations: readonly One[], need: Need, at: number): Answer<One>[] {
  const answers = organisations.map((one) => answerOf(one, need, at)).filter((one): one is Answer<One> => one !== null);
  const rank = ({ organisation, state, closeness, languageUnknown }: Answer<One>) => [
    organisation.exercise ? 1 : 0, STATES.indexOf(state), closeness ? NEAREST.indexOf(closeness) : 0, need.language && languageUnknown ? 1 : 0,
  ];
  return answers.sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    const differs = mine.findIndex((value, place) => value !== theirs[place]);
    return differs < 0 ? one.organisation.name.localeCompare(other.organisation.name) : (mine[differs] ?? 0) - (theirs[differs] ?? 0);
  });
}

interface FocalPoint {
  id: string;
  areas: readonly string[];
  languages: readonly string[];
  fromDay?: string | null;
  untilDay?: string | null;
  deputies: readonly { standsInId: string; fromDay: string; untilDay: string }[];
}

const within = (day: string, from?: string | null, until?: string | null): boolean => (!from || from <= day) && (!until || day <= until);

/** Whom to call on a day: who is named for it, or who stands in, where they are named for it themselves. */
export function calledOn<One extends FocalPoint>(focalPoints: readonly One[], day: string): { called: One; inPlaceOf: One | null }[] {
  const named = focalPoints.filter(({ fromDay, untilDay }) => within(day, fromDay, untilDay));
  return named.map((one) => {
    const deputy = one.deputies.find(({ fromDay, untilDay }) => within(day, fromDay, untilDay));
    const called = named.find(({ id }) => id === deputy?.standsInId);
    return called ? { called, inPlaceOf: one } : { called: one, inPlaceOf: null };
  });
}
