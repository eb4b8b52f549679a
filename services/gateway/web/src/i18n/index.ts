import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { directionOf, preferredLanguage, type Language } from "./languages";

const REMEMBERED = "homeward-language";

const bundles = import.meta.glob<{ default: object }>("./locales/*/*.json");

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, "common")) return;
  const files = Object.entries(bundles).filter(([path]) => path.startsWith(`./locales/${language}/`));
  await Promise.all(
    files.map(async ([path, file]) => {
      const namespace = path.split("/").at(-1)?.replace(".json", "") ?? "common";
      i18next.addResourceBundle(language, namespace, (await file()).default);
    }),
  );
}

function dress(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  dress(language);
  localStorage.setItem(REMEMBERED, language);
}

/** Starts in the remembered or the browser's language. */
export async function startLanguages(): Promise<void> {
  const language = preferredLanguage(localStorage.getItem(REMEMBERED), navigator.languages);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: "common",
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await load(language);
  await i18next.changeLanguage(language);
  dress(language);
}
