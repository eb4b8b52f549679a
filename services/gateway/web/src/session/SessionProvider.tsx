import { createContext, startTransition, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { speakAccountLanguage } from "@/i18n";
import { forgetDrafts, interruptForms } from "./drafts";
import { currentSession, signIn, signOut, Unreachable, type Session } from "./session";
import { onTabs, tellTabs } from "./tabs";

/** `open`: somebody wanted to sign out and the gateway did not answer. What stood there is covered, and the session still open.
 * `ended`: nobody is signed in any more; what stood there stands there still, behind the question who goes on.
 * `other`: the cookie is another account's by now, who signed in in another tab of this browser. */
type State =
  | { kind: "asking" }
  | { kind: "unreachable" }
  | { kind: "out"; hasLeft?: true }
  | { kind: "in"; session: Session }
  | { kind: "ended"; session: Session }
  | { kind: "open"; session: Session }
  | { kind: "other"; session: Session };

interface SessionContext {
  state: State;
  enter: (account: string) => Promise<void>;
  leave: () => Promise<void>;
  expired: () => void;
  /** Whoever sat here does not go on. */
  giveWay: () => void;
  askAgain: () => void;
  /** The gateway did not take this page for whoever is signed in: looks who that is. */
  doubted: () => void;
  goOn: (session: Session) => void;
}

const Context = createContext<SessionContext | null>(null);

/** Something else stood there before: the focus would be lost with it. */
const LEFT: State = { kind: "out", hasLeft: true };

const stateOf = (session: Session | null): State => (session ? { kind: "in", session } : { kind: "out" });

const isSomebodys = (state: State): state is State & { kind: "in" | "ended" } => state.kind === "in" || state.kind === "ended";

/** Whose session the gateway may still have. */
const sessionOf = (state: State): Session | null => ("session" in state ? state.session : null);

const ended = (before: State): State => (before.kind === "in" ? { kind: "ended", session: before.session } : before);

function seen(before: State, current: Session | null): State {
  if (!isSomebodys(before)) return before;
  if (current === null) return ended(before);
  if (current.account.id === before.session.account.id) return { kind: "in", session: current };
  interruptForms();
  return { kind: "other", session: current };
}

/** Signs out, and ends what was typed in this browser under the account. */
async function signOutWhole(session: Session): Promise<void> {
  const { endingOf } = await import("./openDrafts");
  const endDrafts = await endingOf(session);
  await signOut(session.csrf);
  await endDrafts();
  tellTabs({ kind: "signedOut", account: session.account.id });
}

/** `first`: who is signed in, as asked before anything was drawn. */
export function SessionProvider({ first, children }: { first: Promise<Session | null>; children: ReactNode }) {
  const [state, setState] = useState<State>({ kind: "asking" });

  const follow = useCallback((asked: Promise<Session | null>) => {
    setState({ kind: "asking" });
    asked.then(
      (session) => {
        startTransition(() => setState(stateOf(session)));
        if (session) tellTabs({ kind: "signedIn" });
      },
      () => setState({ kind: "unreachable" }),
    );
  }, []);
  useEffect(() => follow(first), [follow, first]);
  const askAgain = useCallback(() => follow(currentSession()), [follow]);

  const look = useCallback(() => {
    void currentSession().then(
      (current) => setState((before) => seen(before, current)),
      () => undefined,
    );
  }, []);
  const language = sessionOf(state)?.account.language;
  useEffect(() => {
    if (language) void speakAccountLanguage(language);
  }, [language]);
  useOtherTabs(look, setState);
  useLookingAgain(state.kind === "ended", look);

  const value = useMemo<SessionContext>(
    () => ({
      state,
      askAgain,
      enter: async (account) => {
        setState(stateOf(await signIn(account)));
        tellTabs({ kind: "signedIn" });
      },
      leave: async () => {
        const session = sessionOf(state);
        try {
          if (session) await signOutWhole(session);
          window.location.hash = "#/";
          setState(LEFT);
        } catch (error) {
          if (!session || !(error instanceof Unreachable)) throw error;
          setState({ kind: "open", session });
        }
      },
      expired: () => setState(ended),
      giveWay: () => {
        interruptForms();
        setState(LEFT);
      },
      doubted: look,
      goOn: (session) => setState({ kind: "in", session }),
    }),
    [state, askAgain, look],
  );
  return <Context value={value}>{children}</Context>;
}

function useOtherTabs(look: () => void, setState: (next: (before: State) => State) => void): void {
  useEffect(
    () =>
      onTabs((message) => {
        if (message.kind === "signedIn") look();
        if (message.kind !== "signedOut") return;
        setState((before) => {
          if (!isSomebodys(before) || before.session.account.id !== message.account) return before;
          forgetDrafts();
          return LEFT;
        });
      }),
    [look, setState],
  );
}

/** Whoever signed in in another window comes back to this one. */
function useLookingAgain(isWaiting: boolean, look: () => void): void {
  useEffect(() => {
    if (!isWaiting) return undefined;
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [isWaiting, look]);
}

export function useSession(): SessionContext {
  const context = useContext(Context);
  if (!context) throw new Error("useSession outside SessionProvider");
  return context;
}

/** For screens that exist only while somebody is signed in. */
export function useSignedIn(): Session {
  const { state } = useSession();
  if (!isSomebodys(state)) throw new Error("nobody is signed in");
  return state.session;
}
