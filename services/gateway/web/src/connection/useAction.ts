import { useCallback, useEffect, useRef, useState } from "react";
import { useClient, type Client } from "urql";
import { useSignedIn } from "@/session/SessionProvider";
import { requestHeaders } from "./client";
import { announceAction } from "./actionSignal";
import { documentOf, type Command, type InputOf } from "./commands";

export interface Refusal {
  code: string;
  message: string;
  field: string | null;
  /** The bound that was missed, where there is one. */
  least?: number | null;
  most?: number | null;
}

/** What came of an action. `conflict` carries the version that is current now, for applying the action again. */
export type Outcome =
  | { kind: "done" }
  | { kind: "rejected"; refusal: Refusal }
  | { kind: "conflict"; version: number | null }
  | { kind: "pending" }
  | { kind: "unanswered"; reference: string | null };

export const isAccepted = (outcome: Outcome): boolean => outcome.kind === "done" || outcome.kind === "pending";

/** Whether it stands, by now or since before: an answer that was lost is no reason to hold up what follows. */
export const isRecorded = (outcome: Outcome): boolean =>
  isAccepted(outcome) || (outcome.kind === "rejected" && outcome.refusal.code === "already_there");

interface Answer {
  __typename?: string;
  code?: string;
  message?: string;
  field?: string | null;
  least?: number | null;
  most?: number | null;
  /** Who assesses a person anew looks at the version of the assessment, not at the person's. */
  current?: { version?: number; protection?: { version: number } | null } | null;
}

export function outcomeOf(answer: Answer): Outcome {
  switch (answer.__typename) {
    case "Rejected":
      return {
        kind: "rejected",
        refusal: {
          code: answer.code ?? "",
          message: answer.message ?? "",
          field: answer.field ?? null,
          least: answer.least ?? null,
          most: answer.most ?? null,
        },
      };
    case "Conflict":
      return { kind: "conflict", version: answer.current?.protection?.version ?? answer.current?.version ?? null };
    case "Pending":
      return { kind: "pending" };
    default:
      return { kind: "done" };
  }
}

/** A mutation's data holds one answer, beside the name of the mutation type itself. */
export const answerIn = (data: object | undefined): Answer | null =>
  (Object.values(data ?? {}) as unknown[]).find((value): value is Answer => typeof value === "object" && value !== null) ?? null;

/** One key per distinct action: kept while it is unanswered, so that sending again can never do it twice. */
export function idempotencyKeys(newKey: () => string) {
  let held: { body: string; key: string } | null = null;
  return {
    keyFor(body: string): string {
      if (held?.body !== body) held = { body, key: newKey() };
      return held.key;
    },
    answered(): void {
      held = null;
    },
  };
}

/** Sends one command with the session's CSRF value and an Idempotency-Key, and says what came of it. */
export async function sendCommand<Name extends Command>(client: Client, csrf: string, command: Name, input: InputOf<Name>, key: string): Promise<Outcome> {
  const headers = { ...requestHeaders(csrf), "Idempotency-Key": key };
  const fetchOptions = { credentials: "same-origin" as const, headers };
  const document = await documentOf(command).catch(() => null);
  // Nothing was sent: the same that is said where an answer was lost, and sending again is as safe.
  if (!document) return { kind: "unanswered", reference: null };
  const result = await client.mutation(document, { input }, { fetchOptions }).toPromise();
  const answer = answerIn(result.data);
  if (answer) return outcomeOf(answer);
  const refusal = refusalIn(result.error?.graphQLErrors);
  return refusal ? { kind: "rejected", refusal } : { kind: "unanswered", reference: referenceOf(result.error?.graphQLErrors) };
}

/** Sends a command again under the same key until it is answered. */
export function useAction<Name extends Command>(command: Name): { send: (input: InputOf<Name>) => Promise<Outcome>; sending: boolean } {
  const client = useClient();
  const { csrf } = useSignedIn();
  const keys = useRef(idempotencyKeys(() => crypto.randomUUID()));
  const [sending, setSending] = useState(false);
  // Some browsers remember for good that a file did not come: it is fetched while a form is filled in, not when the line is down.
  useEffect(() => void Promise.allSettled([documentOf(command)]), [command]);

  const send = useCallback(
    async (input: InputOf<Name>): Promise<Outcome> => {
      setSending(true);
      const outcome = await sendCommand(client, csrf, command, input, keys.current.keyFor(JSON.stringify(input)));
      setSending(false);
      if (outcome.kind === "unanswered") return outcome;
      keys.current.answered();
      announceAction();
      return outcome;
    },
    [client, csrf, command],
  );
  return { send, sending };
}

interface RequestError {
  message: string;
  extensions?: Record<string, unknown>;
}

/** Codes of errors after which the same may be sent again; any other code is a no. */
const UNDECIDED = new Set(["fault", "try_later"]);

/** The refusal that the whole request met, before its fields were looked at. */
export function refusalIn(errors: readonly RequestError[] | undefined): Refusal | null {
  const { code, field, least, most } = errors?.[0]?.extensions ?? {};
  if (typeof code !== "string" || UNDECIDED.has(code)) return null;
  const bound = (one: unknown) => (typeof one === "number" ? one : null);
  return { code, message: errors?.[0]?.message ?? "", field: typeof field === "string" ? field : null, least: bound(least), most: bound(most) };
}

function referenceOf(errors: readonly { extensions?: Record<string, unknown> }[] | undefined): string | null {
  const reference = errors?.[0]?.extensions?.["reference"];
  return typeof reference === "string" ? reference : null;
}
