import { useMemo } from "react";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { isolated } from "@/elements/PersonName";
import { useFormats } from "@/i18n/useFormats";
import type { Option } from "@/actions/fields";
import { OperationsDocument } from "./documents";

/** A leg on which seats may be held now. */
export interface LegOption extends Option {
  free: number;
}

const MOST = 50;

/** The legs of a crisis on which the viewer may hold seats, each with how many seats are free and when it leaves. */
export function useLegs(crisisId: string | null, pause: boolean): LegOption[] {
  const { momentIn, number } = useFormats();
  const { data } = useLiveQuery(OperationsDocument, { first: MOST, crisisId }, { pause });
  return useMemo(
    () =>
      (data?.operations.edges ?? [])
        .map(({ node }) => node)
        .filter(({ permittedActions }) => permittedActions.includes("HoldSeat"))
        .map(({ id, name, departsAt, originCountry, originTimeZone, free, seats }) => ({
          value: id,
          label: [name, `${number(free)} / ${number(seats)}`, momentIn(departsAt, originCountry, originTimeZone)].map(isolated).join(" · "),
          free,
        })),
    [data, momentIn, number],
  );
}
