import { nameOf } from "@/elements/PersonName";
import type { PersonProfileFragment } from "@/generated/graphql";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Person = PersonProfileFragment;
type Member = NonNullable<Person["household"]>["members"][number];

const relationOf = ({ id }: Member): string => `relation-${id}`;
const calledBy = (member: Member): string => nameOf(member) ?? member.reference;

/** Whoever was head is asked anew what they are: nothing is chosen for them. */
function fieldsOf(members: Member[], codes: Codes): Field[] {
  const relations = codes.options("relationship").filter(({ value }) => value !== "HEAD");
  return [
    { kind: "choice", name: "head", help: "head", options: members.map((one) => ({ value: one.id, label: calledBy(one) })), required: true },
    ...members.map((member): Field => ({
      kind: "choice",
      name: relationOf(member),
      label: "relationToHead",
      who: calledBy(member),
      options: relations,
      required: true,
      initial: member.relationship === "HEAD" ? "" : member.relationship,
      when: { field: "head", is: members.filter(({ id }) => id !== member.id).map(({ id }) => id) },
    })),
  ];
}

/** Says who is head of the person's household, and what everybody else is to them. */
export function householdAction(person: Person, codes: Codes): Action[] {
  const members = person.household?.members ?? [];
  const nameHead = action("NameHead", {
    fields: fieldsOf(members, codes),
    input: { personId: person.id },
    shape: ({ head, ...relations }) => ({
      personId: head,
      version: members.find(({ id }) => id === head)?.version,
      relations: members
        .filter((member) => member.id !== head && relations[relationOf(member)] !== member.relationship)
        .map((member) => ({ personId: member.id, relationship: relations[relationOf(member)] })),
    }),
  });
  return permitted([nameHead], person.permittedActions);
}
