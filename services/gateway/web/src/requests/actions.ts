import type { PersonRequestsFragment } from "@/generated/graphql";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";
import { requestFields, requestShape } from "./fields";

type Request = Pick<PersonRequestsFragment["requests"][number], "id" | "permittedActions" | "kind" | "services">;

export const requestActions = ({ id, permittedActions }: Pick<PersonRequestsFragment, "id" | "permittedActions">, codes: Codes): Action[] =>
  permitted(
    [action("MakeRequest", { fields: requestFields(codes), input: { personId: id }, clientIds: ["requestId"], shape: requestShape })],
    permittedActions,
  );

export function withdrawRequestAction({ id, permittedActions, kind, services }: Request, codes: Codes): Action[] {
  const asked = services.map((service) => codes.label("service", service)).join(" · ");
  const about = [codes.label("requestKind", kind), asked].filter(Boolean).join(" · ");
  return permitted([action("WithdrawRequest", { input: { requestId: id }, about, destructive: true })], permittedActions);
}
