import { lazy, Suspense } from "react";
import { withMessages } from "@/i18n";

const FilesPanel = lazy(withMessages("files", () => import("./FilesPanel")));

/** What is kept of a person in pictures and papers. */
export function FilesOfPerson({ personId }: { personId: string }) {
  return (
    <Suspense>
      <FilesPanel personId={personId} />
    </Suspense>
  );
}
