import { action, type Action } from "@/actions/action";

export const lendAction = (personId: string): Action => action("LendPhone", { input: { personId }, clientIds: ["loanId"] });
