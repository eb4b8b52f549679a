export const languages = [
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "fr", name: "Français", direction: "ltr" },
  { tag: "ar", name: "العربية", direction: "rtl" },
  { tag: "pt", name: "Português", direction: "ltr" },
] as const;

export type Language = (typeof languages)[number]["tag"];

export const directionOf = (tag: string): "ltr" | "rtl" =>
  languages.find((language) => language.tag === tag)?.direction ?? "ltr";

/** The first language of the reader's browser that the page speaks; English otherwise. */
export function preferredLanguage(remembered: string | null, wanted: readonly string[]): Language {
  const known = (tag: string | null) => languages.find((language) => language.tag === tag?.split("-")[0])?.tag;
  return known(remembered) ?? wanted.map(known).find((tag) => tag !== undefined) ?? "en";
}
