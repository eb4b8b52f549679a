import { DirectionProvider, MantineProvider, useDirection } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { NoticesProvider } from "@/elements/Notices";
import { fetched } from "@/elements/fetched";
import { Loading, Failed } from "@/elements/Waiting";
import { directionOf } from "@/i18n/languages";
import { OtherAccount } from "@/signin/OtherAccount";
import { SessionProvider, useSession } from "@/session/SessionProvider";
import type { Session } from "@/session/session";
import type { Props as Ended } from "@/signin/SignInAgain";
import { SignIn } from "@/signin/SignIn";
import { StillOpen } from "@/signin/StillOpen";
import { theme } from "@/theme/theme";

const Inside = fetched(async () => (await import("./Inside")).Inside, Loading);
const SignInAgain = fetched<Ended>(async () => (await import("@/signin/SignInAgain")).SignInAgain);

const NOWHERE = /^#?\/?$/;
const isSomewhere = (): boolean => !NOWHERE.test(window.location.hash);
/** Where most come in, fetched beside the frame, which would ask for it one trip later. */
const FIRST_SCREENS: [address: RegExp, screen: { fetch: () => void }][] = [
  [/^#\/todo\b/, fetched(async () => (await import("@/todo/ToDoScreen")).ToDoScreen)],
  [/^#\/people\/[^/]+$/, fetched(async () => (await import("@/person/PersonScreen")).PersonScreen)],
];

/** Whoever comes to a screen by its address is signed in already, most likely. */
if (isSomewhere()) {
  Inside.fetch();
  FIRST_SCREENS.find(([address]) => address.test(window.location.hash))?.[1].fetch();
}

/** Mantine's variables come from a style sheet built beforehand (theme-variables.ts), not from inline styles. */
export function App({ session }: { session: Promise<Session | null> }) {
  const { i18n } = useTranslation();
  const direction = directionOf(i18n.language);
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <TextDirection direction={direction} />
      <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        <NoticesProvider>
          <SessionProvider first={session}>
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
      return <SignIn cameFor={isSomewhere()} hasLeft={state.hasLeft ?? false} />;
    case "other":
      return <OtherAccount session={state.session} />;
    case "open":
      return <StillOpen session={state.session} />;
    case "in":
    case "ended":
      return (
        <>
          <Inside key={state.session.account.id} session={state.session} />
          {state.kind === "ended" && <SignInAgain session={state.session} />}
        </>
      );
  }
}
