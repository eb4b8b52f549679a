import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { directionOf, preferredLanguage, type Language } from "./languages";

const REMEMBERED = "homeward-language";

const catalogues: Record<Language, () => Promise<{ default: Record<string, object> }>> = {
  en: () => import("virtual:messages/en"),
  fr: () => import("virtual:messages/fr"),
  ar: () => import("virtual:messages/ar"),
  pt: () => import("virtual:messages/pt"),
};

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, "common")) return;
  const { default: namespaces } = await catalogues[language]();
  for (const [namespace, words] of Object.entries(namespaces)) i18next.addResourceBundle(language, namespace, words);
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
