import type { PersonFile } from "./PersonScreen";

type Profile = NonNullable<PersonFile["profile"]>;
type Origin = Pick<Profile, "nationality" | "nationalityAnswer" | "formerResidencesComplete"> & {
  nationalities: readonly unknown[];
  formerResidences: readonly unknown[];
  documents: readonly unknown[];
};

/** Whether a country that is the person's own may still be missing. For the reader only: the services decide by what they know. */
export function isOriginOpen(of: Origin): boolean {
  if (of.nationalityAnswer === "STATELESS") return !of.formerResidencesComplete || of.formerResidences.length === 0;
  const isNamed = Boolean(of.nationality) || of.nationalities.length > 0 || of.documents.length > 0;
  return of.nationalityAnswer !== "NO_OTHER" || !isNamed;
}
