import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import late from "virtual:late-messages";
import { directionOf, preferredLanguage, type Language } from "./languages";

const REMEMBERED = "homeward-language";

const catalogues: Record<Language, () => Promise<{ default: Record<string, object> }>> = {
  en: () => import("virtual:messages/en"),
  fr: () => import("virtual:messages/fr"),
  ar: () => import("virtual:messages/ar"),
  pt: () => import("virtual:messages/pt"),
};

type LateRoom = keyof typeof late;

const fetched = new Set<LateRoom>();
/** A room of which the first catalogue has a part is not whole because its namespace is there. */
const added = new Set<(typeof catalogues)[Language]>();

async function load(language: Language): Promise<void> {
  await add(language, catalogues);
  for (const room of fetched) await add(language, late[room]);
}

async function add(language: Language, from: typeof catalogues): Promise<void> {
  const fetch = from[language];
  if (added.has(fetch)) return;
  const { default: namespaces } = await fetch();
  added.add(fetch);
  for (const [namespace, words] of Object.entries(namespaces)) i18next.addResourceBundle(language, namespace, words, true);
}

/** The module of a screen together with its rooms' messages (`messages.ts`), in the reader's language and from now on in any they choose. */
export const withMessages =
  <Module>(rooms: LateRoom | LateRoom[], load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [module] = await Promise.all([load(), ...[rooms].flat().map(fetchMessages)]);
    return module;
  };

export async function fetchMessages(room: LateRoom): Promise<void> {
  fetched.add(room);
  await load(i18next.language as Language);
}

function dress(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

async function change(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  dress(language);
}

export async function speak(language: Language): Promise<void> {
  await change(language);
  localStorage.setItem(REMEMBERED, language);
}

/** In the language of the account, where nobody has chosen one in this browser. */
export async function speakAccountLanguage(language: string): Promise<void> {
  if (!localStorage.getItem(REMEMBERED)) await change(language as Language);
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
  await change(language);
}
