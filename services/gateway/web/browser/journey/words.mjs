// The page's own catalogue: whoever looks for a button looks for the word that is on it.
import i18next from "i18next";
import { catalogue } from "../../messages.ts";

/** Says a key in a language; a key that has no words is an error. */
export async function speaker(language) {
  const tongue = i18next.createInstance();
  const resources = { [language]: catalogue(language) };
  await tongue.init({ lng: language, fallbackLng: false, defaultNS: "common", resources, interpolation: { escapeValue: false } });
  return (key, values = {}) => {
    const count = values.count;
    if (!tongue.exists(key, { count })) throw new Error(`${language} has no words for ${key}`);
    return tongue.t(key, values);
  };
}

const leaves = (branch) => (typeof branch === "string" ? [branch] : Object.values(branch).flatMap(leaves));

/** English words that another language says otherwise: none of them may stand on its screens. */
export async function foreignWords(language) {
  const own = new Set(leaves(catalogue(language)));
  return leaves(catalogue("en")).filter((words) => !own.has(words) && /[a-z]{3}/.test(words) && !words.includes("{{"));
}
