import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { CrisesQuery, ViewerQuery } from "@/generated/graphql";
import { Asking, Failed } from "@/elements/Waiting";
import { ServiceClockProvider } from "./clock";
import { CrisesDocument, ViewerDocument } from "./documents";
import { useAsked } from "./useAsked";

type Viewing = Pick<ViewerQuery, "viewer"> & Pick<CrisesQuery, "crises">;

const Context = createContext<Viewing | null>(null);

/** Who is looking, at which crises, and what time it is for the services. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { data, failed, refresh } = useAsked(ViewerDocument, {});
  const crises = useAsked(CrisesDocument, {});
  const viewing = useMemo(() => data && { viewer: data.viewer, crises: crises.data?.crises ?? [] }, [data, crises.data]);
  const clock = useMemo(
    () => ({
      said: data ? Date.parse(data.viewer.now) : 0,
      heardAt: Date.now(),
      pace: data?.viewer.pace ?? 1,
    }),
    [data],
  );
  if (failed) return <Failed again={refresh} />;
  if (!viewing) return <Asking />;
  return (
    <Context value={viewing}>
      <ServiceClockProvider clock={clock}>{children}</ServiceClockProvider>
    </Context>
  );
}

export function useViewing(): Viewing {
  const context = useContext(Context);
  if (!context) throw new Error("useViewing outside ViewerProvider");
  return context;
}
