import type { Consequence } from "@/actions/action";
import { agenciesOf, ending } from "@/actions/endings";
import { isolated } from "@/elements/PersonName";
import type { JourneyFileFragment } from "@/generated/graphql";
import { toPay } from "./remainder";

type Grant = JourneyFileFragment["grants"][number];
type Tranche = Grant["tranches"][number];

/** How the reader is told of each. */
export interface Lines {
  round: (followUp: { month: number }) => string;
  tranche: (grant: Grant, number: number, amount: ReturnType<typeof toPay>) => string;
}

const ends = ({ endsWithJourney }: { endsWithJourney: boolean }): boolean => endsWithJourney;

/** What ends with the journey, once the committee has agreed that it does. */
export function journeyEnds({ followUps, grants, enrolments, reviews, agenciesInformed }: JourneyFileFragment, lines: Lines): Consequence[] {
  const unpaid = (grant: Grant) => grant.tranches.filter(ends).map((one: Tranche) => lines.tranche(grant, one.number, toPay(one)));
  const waiting = new Set(reviews.filter(ends).map(({ followUp }) => followUp?.month));
  return [
    { key: "closureProposed", people: [] },
    ...ending("followUpsEnd", followUps.filter(ends).map(lines.round)),
    ...ending("tranchesLapse", grants.flatMap(unpaid)),
    ...ending("coursesUnfinished", enrolments.filter(ends).map(({ course }) => isolated(course.title))),
    ...ending("reviewsUnanswered", followUps.filter(({ month }) => waiting.has(month)).map(lines.round)),
    ...ending("agenciesInformed", agenciesOf(agenciesInformed)),
  ];
}
