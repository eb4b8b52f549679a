import { useCodes } from "@/actions/useCodes";
import { Reference } from "@/elements/PersonName";
import type { PersonRowFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";

/** What tells one person of a list from another of the same name. */
export function PersonSummary({ of: person }: { of: PersonRowFragment }) {
  const { label } = useCodes();
  const { country, commas } = useFormats();
  return (
    <small>
      {person.profile && (
        <>
          <Reference of={person.reference} /> ·{" "}
        </>
      )}
      {commas([label("sex", person.sex), label("ageBand", person.ageBand)])}
      {person.profile?.nationality && <> · {country(person.profile.nationality)}</>}
    </small>
  );
}
