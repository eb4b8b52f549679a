import { RouterProvider } from "@tanstack/react-router";
import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Provider as ClientProvider } from "urql";
import { createPageClient } from "@/connection/client";
import { loadPeopleTexts } from "@/connection/peopleTexts";
import { ViewerProvider } from "@/connection/ViewerProvider";
import { Failed, Loading } from "@/elements/Waiting";
import { useNotices } from "@/elements/Notices";
import { onUnsealed, ownDrafts } from "@/session/drafts";
import { followTabs, openDrafts } from "@/session/openDrafts";
import { useSession } from "@/session/SessionProvider";
import type { Session } from "@/session/session";
import { EndErased } from "./EndErased";
import { router } from "./router";

/** The screen is fetched while it is asked who looks at it. */
for (const { routeId } of router.matchRoutes(router.latestLocation)) void router.loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById]);

/** All that is there for whoever is signed in. */
export function Inside({ session }: { session: Session }) {
  const { expired, doubted } = useSession();
  const calls = useRef({ expired, doubted });
  calls.current = { expired, doubted };
  const client = useMemo(
    () => createPageClient(session.csrf, () => calls.current.expired(), () => calls.current.doubted()),
    [session.csrf],
  );
  useEffect(() => void loadPeopleTexts(), []);
  // Whoever comes back goes on where they were; somebody else begins at the beginning.
  useState(() => ownDrafts(session.account.id) && void router.navigate({ to: "/" }));
  const isReady = useDraftsOf(session);
  return (
    <ClientProvider value={client}>
      <ViewerProvider asking={<Loading />} failed={(again) => <Failed again={again} />}>
        <EndErased after={isReady} />
        {isReady ? <RouterProvider router={router} /> : <Loading />}
      </ViewerProvider>
    </ClientProvider>
  );
}

/** Forms are shown once it is known what stood in them. */
function useDraftsOf(session: Session): boolean {
  const { t } = useTranslation("app");
  const { notify } = useNotices();
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    void openDrafts(session).then(() => startTransition(() => setIsReady(true)));
  }, [session]);
  useEffect(() => onUnsealed((why) => notify(t(`unsealed.${why}`))), [notify, t]);
  useEffect(() => followTabs(), []);
  return isReady;
}
