import { createTheme, type MantineColorsTuple } from "@mantine/core";

const harbour: MantineColorsTuple = [
  "#e9f4f3", "#d3e7e5", "#a9d0cc", "#7bb8b2", "#54a39c", "#328d86", "#1c7871", "#0e625d", "#0b504d", "#083f3d",
];
const brick: MantineColorsTuple = [
  "#fdeeea", "#f8d9d2", "#efb2a6", "#e58a78", "#dc6750", "#cb4a34", "#b53a27", "#9c2f1f", "#812518", "#661c12",
];
const stone: MantineColorsTuple = [
  "#f8f7f3", "#f0eee8", "#e3e0d8", "#d2cec4", "#b9b5aa", "#98968d", "#6e706b", "#4c5754", "#2f3f41", "#16252a",
];
const night: MantineColorsTuple = [
  "#e7eeec", "#b9c7c5", "#93a5a3", "#687c7c", "#3f5356", "#2c3f42", "#1e2e31", "#152225", "#0e181a", "#0a1213",
];

export const fontFamily =
  '"Homeward Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** The palette: paper and ink, harbour green for what can be done, brick for what is late. */
export const theme = createTheme({
  primaryColor: "harbour",
  primaryShade: { light: 7, dark: 6 },
  colors: { harbour, brick, gray: stone, dark: night },
  black: "#16252a",
  fontFamily,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, monospace',
  headings: { fontFamily, fontWeight: "650" },
  defaultRadius: "sm",
  radius: { xs: "2px", sm: "5px", md: "8px", lg: "12px", xl: "18px" },
  fontSizes: { xs: "0.75rem", sm: "0.8438rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  cursorType: "pointer",
  respectReducedMotion: true,
});
