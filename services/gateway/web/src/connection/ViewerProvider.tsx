import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { CrisesQuery, ExerciseQuery, ViewerQuery } from "@/generated/graphql";
import { ServiceClockProvider, type ServiceClock } from "./clock";
import { CrisesChangedDocument, CrisesDocument, ExerciseDocument, ExerciseProgressDocument, ViewerDocument } from "./documents";
import { useLiveQuery } from "./useLiveQuery";
import { useLiveUpdates } from "./useLiveUpdates";

type Viewer = ViewerQuery["viewer"];
type Exercise = ExerciseQuery["exercise"];

interface Viewing {
  viewer: Viewer;
  crises: CrisesQuery["crises"];
  /** The exercise while it runs; null when what is seen is the real thing. */
  exercise: NonNullable<Exercise> | null;
}

interface Props {
  asking: ReactNode;
  failed: (again: () => void) => ReactNode;
  children: ReactNode;
}

const CALM = 2_000;

const Context = createContext<Viewing | null>(null);

const clockOf = (viewer: Viewer | undefined): ServiceClock => ({ said: viewer ? Date.parse(viewer.now) : 0, receivedAt: Date.now() });

/** Who is looking, at which crises, in which exercise, and what time it is for the services. */
export function ViewerProvider({ asking, failed, children }: Props) {
  const { data, failed: isFailed, refresh } = useLiveQuery(ViewerDocument, {}, { afterActions: false });
  const crises = useLiveQuery(CrisesDocument, {});
  useLiveUpdates(CrisesChangedDocument, {}, crises.refresh);
  const exercise = useLiveQuery(ExerciseDocument, {}, { afterActions: false });
  useLiveUpdates(ExerciseProgressDocument, {}, exercise.refresh, CALM);
  const playing = exercise.data?.exercise;
  const clock = useMemo(() => clockOf(data?.viewer), [data]);
  const viewing = useMemo(
    () => data && { viewer: data.viewer, crises: crises.data?.crises ?? [], exercise: playing?.running ? playing : null },
    [data, crises.data, playing],
  );
  if (isFailed) return failed(refresh);
  if (!viewing) return asking;
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
