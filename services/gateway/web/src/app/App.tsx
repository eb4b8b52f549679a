import { DirectionProvider, MantineProvider, useDirection } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Provider as ClientProvider } from "urql";
import { createPageClient } from "@/connection/client";
import { ViewerProvider } from "@/connection/ViewerProvider";
import { NoticesProvider } from "@/elements/Notices";
import { Loading, Failed } from "@/elements/Waiting";
import { directionOf } from "@/i18n/languages";
import { OtherAccount } from "@/signin/OtherAccount";
import { SessionProvider, useSession } from "@/session/SessionProvider";
import type { Session } from "@/session/session";
import { SignIn } from "@/signin/SignIn";
import { theme } from "@/theme/theme";
import { ownDrafts } from "@/session/drafts";
import { router } from "./router";

/** Mantine's variables come from a style sheet built beforehand (theme-variables.ts), not from inline styles. */
export function App() {
  const { i18n } = useTranslation();
  const direction = directionOf(i18n.language);
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <TextDirection direction={direction} />
      <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        <NoticesProvider>
          <SessionProvider>
            <Entrance />
          </SessionProvider>
        </NoticesProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** Another language turns the page around and leaves what is typed where it is. */
function TextDirection({ direction }: { direction: "ltr" | "rtl" }) {
  const { setDirection } = useDirection();
  useEffect(() => setDirection(direction), [direction, setDirection]);
  return null;
}

function Entrance() {
  const { state, askAgain } = useSession();
  switch (state.kind) {
    case "asking":
      return <Loading />;
    case "unreachable":
      return <Failed again={askAgain} />;
    case "out":
      return <SignIn />;
    case "other":
      return <OtherAccount session={state.session} />;
    case "in":
      return <Inside key={state.session.account.id} session={state.session} />;
  }
}

function Inside({ session }: { session: Session }) {
  const { expired, doubted } = useSession();
  const calls = useRef({ expired, doubted });
  calls.current = { expired, doubted };
  const client = useMemo(
    () => createPageClient(session.csrf, () => calls.current.expired(), () => calls.current.doubted()),
    [session.csrf],
  );
  // Whoever comes back goes on where they were; somebody else begins at the beginning.
  useState(() => ownDrafts(session.account.id) && void router.navigate({ to: "/" }));
  return (
    <ClientProvider value={client}>
      <ViewerProvider asking={<Loading />} failed={(again) => <Failed again={again} />}>
        <RouterProvider router={router} />
      </ViewerProvider>
    </ClientProvider>
  );
}
