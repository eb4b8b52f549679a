import { useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import { SearchDocument } from "./documents";
import { FEWEST_LETTERS, MOST_PEOPLE, NO_MATCHES, type Matches } from "./entries";
import type { SearchQuery } from "@/generated/graphql";

const TYPING = 250;

interface State {
  /** What was asked; an answer to something else is not shown. */
  text: string;
  matches: Matches;
  failed: boolean;
}

function matchesIn(data: SearchQuery): Matches {
  const people = data.searchPeople.flatMap(({ person }) => (person ? [person] : []));
  const operations = data.operations.edges.map(({ node }) => node);
  return { people: people.slice(0, MOST_PEOPLE), more: people.length > MOST_PEOPLE, operations };
}

/** Asks once nothing more is typed; what is typed goes into the body of a request and nowhere else. */
export function useSearch(text: string, allowed: boolean) {
  const client = useClient();
  const [state, setState] = useState<State>({ text: "", matches: NO_MATCHES, failed: false });
  const wanted = allowed && text.trim().length >= FEWEST_LETTERS ? text.trim() : "";
  const latest = useRef(wanted);
  latest.current = wanted;
  useEffect(() => {
    if (wanted === "") return setState({ text: "", matches: NO_MATCHES, failed: false });
    const timer = setTimeout(async () => {
      const { data } = await client.query(SearchDocument, { text: wanted }, { requestPolicy: "network-only" }).toPromise();
      if (latest.current === wanted) setState({ text: wanted, matches: data ? matchesIn(data) : NO_MATCHES, failed: !data });
    }, TYPING);
    return () => clearTimeout(timer);
  }, [client, wanted]);
  const isAnswered = state.text === wanted;
  return { matches: isAnswered ? state.matches : NO_MATCHES, failed: isAnswered && state.failed, waiting: !isAnswered };
}
