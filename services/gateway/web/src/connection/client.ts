import { createClient as createSocket } from "graphql-ws";
import { Client, cacheExchange, fetchExchange, mapExchange, subscriptionExchange, type Operation } from "urql";
import { address } from "@/session/session";
import { liveEnded, liveStarted } from "./live";
import { newTraceparent } from "./trace";

interface Registered {
  __meta__?: { hash?: string };
}

/** Queries and mutations are ids already (registered-documents.ts); a subscription names its id beside its text. */
function idOf(operation: Operation): string | undefined {
  return (operation.query as unknown as Registered).__meta__?.hash?.replace("sha256:", "");
}

/** What every request carries: the session's CSRF value, and a trace that begins with it. */
export const requestHeaders = (csrf: string): Record<string, string> => ({ "x-homeward-csrf": csrf, traceparent: newTraceparent() });

const socketAddress = () => address("graphql").replace(/^http/, "ws");

/** The gateway lets go of who is silent for two minutes. */
const PING_EVERY = 30_000;
const LONGEST_WAIT = 20_000;

/** The library's own wait doubles without end: after an outage of ten minutes it would be another seventeen. */
export const waitBeforeRetry = (retries: number): number => Math.min(1_000 * 2 ** retries, LONGEST_WAIT) + Math.random() * 2_000;

function liveUpdates() {
  const socket = createSocket({
    url: socketAddress,
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, waitBeforeRetry(retries))),
    keepAlive: PING_EVERY,
    on: { connected: liveStarted, closed: liveEnded },
  });
  return subscriptionExchange({
    forwardSubscription: ({ query = "", variables }, operation) => ({
      subscribe: (sink) => ({
        unsubscribe: socket.subscribe({ query, variables, extensions: { documentId: idOf(operation) } }, sink),
      }),
    }),
  });
}

/** One client for one session; a new session gets a new client and with it an empty cache. */
export function createPageClient(csrf: string, expired: () => void, doubted: () => void): Client {
  return new Client({
    url: address("graphql"),
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: "same-origin", headers: requestHeaders(csrf) }),
    requestPolicy: "cache-and-network",
    exchanges: [
      mapExchange({
        onError: (error) => {
          const status = (error.response as Response | undefined)?.status;
          if (status === 401) expired();
          if (status === 403) doubted();
        },
      }),
      cacheExchange,
      fetchExchange,
      liveUpdates(),
    ],
  });
}
