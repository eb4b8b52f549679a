import { useMemo } from "react";
import type { Option } from "@/actions/fields";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { PartyChoicesDocument } from "./documents";

/** Who may be a party: whoever is in the directory. */
export function usePartyOptions(pause = false): Option[] {
  const { data } = useLiveQuery(PartyChoicesDocument, {}, { pause, afterActions: false });
  return useMemo(() => (data?.organisations ?? []).map(({ id, name }) => ({ value: id, label: name })), [data]);
}
