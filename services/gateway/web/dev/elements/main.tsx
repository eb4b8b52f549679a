import "@/theme";
import { DirectionProvider, MantineProvider } from "@mantine/core";
import { createRoot } from "react-dom/client";
import { useTranslation } from "react-i18next";
import { NoticesProvider } from "@/elements/Notices";
import { startLanguages } from "@/i18n";
import { directionOf } from "@/i18n/languages";
import { theme } from "@/theme";
import { Buttons } from "./Buttons";
import { Dialogs } from "./Dialogs";
import { Fields } from "./Fields";
import { Marks } from "./Marks";
import { Parts } from "./Parts";
import { States } from "./States";
import classes from "./sheets.module.css";

/** Of one font on every machine, so that its pictures can be compared. */
const ONE_FONT = { ...theme, fontFamilyMonospace: theme.fontFamily };

/** Every element of the page in every state, to be looked at and photographed (`browser/elements.mjs`). The development server has it at
 * `/dev/elements`; the page that is shipped has not. */
function Elements() {
  const { i18n } = useTranslation();
  const direction = directionOf(i18n.language);
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={ONE_FONT} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
        <NoticesProvider>
          <main className={classes.sheets}>
            <h1>Elements</h1>
            <Marks />
            <Parts />
            <States />
            <Buttons />
            <Fields />
            <Dialogs />
          </main>
        </NoticesProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

const place = document.getElementById("page");
if (!place) throw new Error("elements.html has no element with the id page");
await startLanguages();
createRoot(place).render(<Elements />);
