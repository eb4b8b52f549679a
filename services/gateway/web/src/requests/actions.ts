import type { PersonRequestsFragment } from "@/generated/graphql";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";
import { requestFields, requestShape } from "./fields";

type Request = Pick<PersonRequestsFragment["requests"][number], "id" | "permittedActions">;

export const requestActions = ({ id, permittedActions }: Pick<PersonRequestsFragment, "id" | "permittedActions">, codes: Codes): Action[] =>
  permitted(
    [action("MakeRequest", { fields: requestFields(codes), input: { personId: id }, clientIds: ["requestId"], shape: requestShape })],
    permittedActions,
  );

export const withdrawRequestAction = ({ id, permittedActions }: Request): Action[] =>
  permitted([action("WithdrawRequest", { input: { requestId: id }, destructive: true })], permittedActions);
