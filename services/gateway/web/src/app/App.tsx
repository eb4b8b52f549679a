import { DirectionProvider, MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Provider as ClientProvider } from "urql";
import { createPageClient } from "@/connection/client";
import { ViewerProvider } from "@/connection/ViewerProvider";
import { NoticesProvider } from "@/elements/Notices";
import { Asking, Failed } from "@/elements/Waiting";
import { directionOf } from "@/i18n/languages";
import { SessionProvider, useSession } from "@/session/SessionProvider";
import type { Session } from "@/session/session";
import { SignIn } from "@/session/SignIn";
import { theme } from "@/theme/theme";
import { router } from "./router";

/** Mantine's variables come from a style sheet built beforehand (theme-variables.ts), not from inline styles. */
export function App() {
  const { i18n } = useTranslation();
  const direction = directionOf(i18n.language);
  return (
    <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        <NoticesProvider>
          <SessionProvider>
            <Door />
          </SessionProvider>
        </NoticesProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

function Door() {
  const { state, askAgain } = useSession();
  switch (state.kind) {
    case "asking":
      return <Asking />;
    case "unreachable":
      return <Failed again={askAgain} />;
    case "out":
      return <SignIn />;
    case "in":
      return <Inside key={state.session.account.id} session={state.session} />;
  }
}

function Inside({ session }: { session: Session }) {
  const { expired } = useSession();
  const client = useMemo(() => createPageClient(session.csrf, expired), [session.csrf, expired]);
  useEffect(() => () => void router.navigate({ to: "/" }), []);
  return (
    <ClientProvider value={client}>
      <ViewerProvider>
        <RouterProvider router={router} />
      </ViewerProvider>
    </ClientProvider>
  );
}
