import { useEffect } from "react";
import { useClient } from "urql";
import { peopleOfDrafts } from "@/session/drafts";
import { endErased } from "@/session/openDrafts";
import { ErasedDocument } from "./documents";

/** What was typed about somebody who was erased meanwhile ends when the page opens. Whom the viewer may not see any more is
 * not told to be erased: that ends by its age. */
export function EndErased({ after }: { after: boolean }) {
  const client = useClient();
  useEffect(() => {
    if (!after) return;
    for (const id of peopleOfDrafts())
      void client.query(ErasedDocument, { id }, { requestPolicy: "network-only" }).then(({ data }) => {
        if (data?.person?.erasedAt) endErased(id);
      });
  }, [client, after]);
  return null;
}
