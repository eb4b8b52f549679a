import { DEFAULT_THEME, convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme } from "@mantine/core";
import type { Plugin } from "vite";
import { theme } from "./src/theme/theme.ts";

/** The library's own palettes, of which the page shows none: its colours are in `theme.colors`, `gray` and `dark` too. */
const UNUSED = Object.keys(DEFAULT_THEME.colors).filter((name) => !(name in (theme.colors ?? {})));
const unusedVariable = new RegExp(`--mantine-color-(?:${UNUSED.join("|")})-[\\w-]+:[^;]*;`, "g");
const NAME = "virtual:theme-variables.css";

/** Writes the theme's variables into a style sheet at build time, so that the page needs no inline style element
 * and its Content-Security-Policy can say `style-src 'self'`. */
export function themeVariables(): Plugin {
  return {
    name: "homeward-theme-variables",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const merged = mergeMantineTheme(DEFAULT_THEME, theme);
      return convertCssVariables(defaultCssVariablesResolver(merged), ":root").replace(unusedVariable, "");
    },
  };
}
