import { Dialog } from "@/elements/Dialog";
import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { Props } from "./BulkDialog";

const load = withMessages("forms", () => import("./BulkDialog"));

/** Comes with the first command that is asked of several. */
export const BulkDialog = fetched<Props>(async () => (await load()).BulkDialog);

/** Whoever comes near a button of it is likely to press it. */
export const fetchBulkDialog = (): void => {
  BulkDialog.fetch();
  Dialog.fetch();
};
