import { useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { SearchDocument } from "./documents";
import { countryOptions } from "@/i18n/countries";
import { useFormats } from "@/i18n/useFormats";
import { isMeant } from "@/elements/isMeant";
import { FEWEST_LETTERS, MOST_PEOPLE, NO_MATCHES, type Matches } from "./entries";
import type { SearchQuery, SearchQueryVariables } from "@/generated/graphql";

const TYPING = 250;

interface State {
  /** What was asked; an answer to something else is not shown. */
  text: string;
  matches: Matches;
  failed: boolean;
}

function matchesIn(data: SearchQuery): Matches {
  const people = data.searchPeople.flatMap(({ person }) => (person ? [person] : []));
  const named = data.operations.edges.map(({ node }) => node);
  const others = (data.ofCountry?.edges ?? []).map(({ node }) => node).filter(({ id }) => !named.some((one) => one.id === id));
  return { people: people.slice(0, MOST_PEOPLE), more: people.length > MOST_PEOPLE, operations: [...named, ...others], places: data.places };
}

/** Asks for the legs of the one country that is meant; of several none is guessed, and where none is meant none is asked for. */
export function askedFor(text: string, name: (code: string) => string): SearchQueryVariables {
  const [first, second] = countryOptions(name).filter(({ label }) => isMeant(text, label));
  const byCountry = first !== undefined && second === undefined;
  return { text, country: byCountry ? first.value : "", byCountry };
}

/** Asks once nothing more is typed; what is typed goes into the body of a request and nowhere else. */
export function useSearch(text: string, allowed: boolean) {
  const client = useClient();
  const { country } = useFormats();
  const [state, setState] = useState<State>({ text: "", matches: NO_MATCHES, failed: false });
  const wanted = allowed && text.trim().length >= FEWEST_LETTERS ? text.trim() : "";
  const latest = useRef(wanted);
  latest.current = wanted;
  useEffect(() => {
    if (wanted === "") return setState({ text: "", matches: NO_MATCHES, failed: false });
    const timer = setTimeout(async () => {
      const { data } = await client.query(SearchDocument, askedFor(wanted, country), { requestPolicy: "network-only" }).toPromise();
      if (latest.current === wanted) setState({ text: wanted, matches: data ? matchesIn(data) : NO_MATCHES, failed: !data });
    }, TYPING);
    return () => clearTimeout(timer);
  }, [client, country, wanted]);
  const isAnswered = state.text === wanted;
  return { matches: isAnswered ? state.matches : NO_MATCHES, failed: isAnswered && state.failed, waiting: !isAnswered };
}
