import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { currentSession, signIn, signOut, type Session } from "./session";

type State = { kind: "asking" } | { kind: "unreachable" } | { kind: "out" } | { kind: "in"; session: Session };

interface SessionContext {
  state: State;
  enter: (account: string) => Promise<void>;
  leave: () => Promise<void>;
  expired: () => void;
  askAgain: () => void;
}

const Context = createContext<SessionContext | null>(null);

const stateOf = (session: Session | null): State => (session ? { kind: "in", session } : { kind: "out" });

export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>({ kind: "asking" });

  const askAgain = useCallback(() => {
    setState({ kind: "asking" });
    currentSession().then(
      (session) => setState(stateOf(session)),
      () => setState({ kind: "unreachable" }),
    );
  }, []);
  useEffect(askAgain, [askAgain]);

  const value = useMemo<SessionContext>(
    () => ({
      state,
      askAgain,
      enter: async (account) => setState(stateOf(await signIn(account))),
      leave: async () => {
        if (state.kind === "in") await signOut(state.session.csrf);
        setState({ kind: "out" });
      },
      expired: () => setState({ kind: "out" }),
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
