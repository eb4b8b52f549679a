import { useViewing } from "@/connection/ViewerProvider";
import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { Props } from "./PersonTrailPanel";

const load = withMessages(["audit", "forms"], () => import("./PersonTrailPanel"));
const PersonTrailPanel = fetched<Props>(async () => (await load()).PersonTrailPanel);

/** Who opened a person's file and changed what in it, for whoever may read the trail. */
export function PersonTrail({ personId }: Props) {
  const { viewer } = useViewing();
  return viewer.sections.includes("TRAIL") ? <PersonTrailPanel personId={personId} /> : null;
}
