import { lazy, Suspense } from "react";
import { useViewing } from "@/connection/ViewerProvider";
import { fetchWords } from "@/i18n";

const PersonTrailPanel = lazy(async () => {
  const [panel] = await Promise.all([import("./PersonTrailPanel"), fetchWords("audit")]);
  return panel;
});

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
