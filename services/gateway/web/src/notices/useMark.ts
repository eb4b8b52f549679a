import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { isAccepted, sendCommand } from "@/connection/useAction";
import { useNotices } from "@/elements/Notices";
import { useSignedIn } from "@/session/SessionProvider";
import { NoticesDocument } from "./documents";

const MOST = 100;

/** Marks notices; no other screen is asked again for it. */
export function useMark(marked: () => void) {
  const { t } = useTranslation("notices");
  const client = useClient();
  const { csrf } = useSignedIn();
  const { notify } = useNotices();
  const send = async (noticeIds: string[], read: boolean) => isAccepted(await sendCommand(client, csrf, "MarkNotices", { noticeIds, read }, crypto.randomUUID()));
  const unread = async () => (await client.query(NoticesDocument, { first: MOST, unread: true }, { requestPolicy: "network-only" }).toPromise()).data?.notices;
  const allRead = async (): Promise<boolean> => {
    const page = await unread();
    const ids = page?.edges.map(({ node }) => node.id);
    if (!ids || (ids.length > 0 && !(await send(ids, true)))) return false;
    return page?.pageInfo.hasNextPage ? allRead() : true;
  };
  const said = async (isDone: Promise<boolean>) => {
    if (!(await isDone)) notify(t("notMarked"));
    marked();
  };
  return { mark: (id: string, read: boolean) => void said(send([id], read)), markAllRead: () => void said(allRead()) };
}
