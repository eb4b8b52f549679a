import type { PersonRequestsFragment } from "@/generated/graphql";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action, type Consequence } from "@/actions/action";
import { agenciesOf, ending, seatEnds } from "@/actions/endings";
import { requestFields, requestShape } from "./fields";

type Request = Pick<PersonRequestsFragment["requests"][number], "id" | "permittedActions" | "kind" | "services" | "assistanceThatEnds" | "seatGivenBack" | "agenciesInformed">;

export const requestActions = ({ id, permittedActions }: Pick<PersonRequestsFragment, "id" | "permittedActions">, codes: Codes): Action[] =>
  permitted(
    [action("MakeRequest", { fields: requestFields(codes), input: { personId: id }, clientIds: ["requestId"], shape: requestShape })],
    permittedActions,
  );

const servicesOf = (services: readonly string[], codes: Codes): string => services.map((service) => codes.label("service", service)).join(" · ");

const requestEnds = ({ kind, assistanceThatEnds, seatGivenBack, agenciesInformed }: Request, codes: Codes): Consequence[] => [
  ...ending("assistanceEnds", assistanceThatEnds ? [servicesOf(assistanceThatEnds.services, codes) || codes.label("requestKind", kind)] : []),
  ...seatEnds(seatGivenBack),
  ...ending("agenciesInformed", agenciesOf(agenciesInformed)),
];

export function withdrawRequestAction(request: Request, codes: Codes): Action[] {
  const { id, permittedActions, kind, services } = request;
  const about = [codes.label("requestKind", kind), servicesOf(services, codes)].filter(Boolean).join(" · ");
  return permitted([action("WithdrawRequest", { input: { requestId: id }, about, destructive: true, consequences: requestEnds(request, codes) })], permittedActions);
}
