import { lazy, Suspense } from "react";
import { useViewing } from "@/connection/ViewerProvider";
import { withMessages } from "@/i18n";

const PersonTrailPanel = lazy(withMessages("audit", () => import("./PersonTrailPanel")));

/** Who opened a person's file and changed what in it, for whoever may read the trail. */
export function PersonTrail({ personId }: { personId: string }) {
  const { viewer } = useViewing();
  if (!viewer.sections.includes("TRAIL")) return null;
  return (
    <Suspense>
      <PersonTrailPanel personId={personId} />
    </Suspense>
  );
}
