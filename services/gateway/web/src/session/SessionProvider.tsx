import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { forgetDrafts, interruptForms } from "./drafts";
import { currentSession, signIn, signOut, type Session } from "./session";

/** `other`: the cookie is another account's by now, who signed in in another tab of this browser. */
type State =
  | { kind: "asking" }
  | { kind: "unreachable" }
  | { kind: "out" }
  | { kind: "in"; session: Session }
  | { kind: "other"; session: Session };

interface SessionContext {
  state: State;
  enter: (account: string) => Promise<void>;
  leave: () => Promise<void>;
  expired: () => void;
  askAgain: () => void;
  /** The gateway did not take this page for whoever is signed in: looks who that is. */
  doubted: () => void;
  goOn: (session: Session) => void;
}

const Context = createContext<SessionContext | null>(null);

const stateOf = (session: Session | null): State => (session ? { kind: "in", session } : { kind: "out" });

function seen(before: State, current: Session | null): State {
  if (before.kind !== "in") return before;
  if (current === null) return { kind: "out" };
  return { kind: current.account.id === before.session.account.id ? "in" : "other", session: current };
}

/** `first`: who is signed in, as asked before anything was drawn. */
export function SessionProvider({ first, children }: { first: Promise<Session | null>; children: ReactNode }) {
  const [state, setState] = useState<State>({ kind: "asking" });

  const follow = useCallback((asked: Promise<Session | null>) => {
    setState({ kind: "asking" });
    asked.then(
      (session) => setState(stateOf(session)),
      () => setState({ kind: "unreachable" }),
    );
  }, []);
  useEffect(() => follow(first), [follow, first]);
  const askAgain = useCallback(() => follow(currentSession()), [follow]);

  const value = useMemo<SessionContext>(
    () => ({
      state,
      askAgain,
      enter: async (account) => setState(stateOf(await signIn(account))),
      leave: async () => {
        if (state.kind === "in" || state.kind === "other") await signOut(state.session.csrf);
        forgetDrafts();
        window.location.hash = "#/";
        setState({ kind: "out" });
      },
      expired: () => {
        interruptForms();
        setState({ kind: "out" });
      },
      doubted: () =>
        void currentSession().then(
          (current) => {
            interruptForms();
            setState((before) => seen(before, current));
          },
          () => undefined,
        ),
      goOn: (session) => setState({ kind: "in", session }),
    }),
    [state, askAgain],
  );
  return <Context value={value}>{children}</Context>;
}

export function useSession(): SessionContext {
  const context = useContext(Context);
  if (!context) throw new Error("useSession outside SessionProvider");
  return context;
}

/** For screens that exist only while somebody is signed in. */
export function useSignedIn(): Session {
  const { state } = useSession();
  if (state.kind !== "in") throw new Error("nobody is signed in");
  return state.session;
}
