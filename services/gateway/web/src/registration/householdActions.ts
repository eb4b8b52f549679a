import { nameOf } from "@/elements/PersonName";
import type { PersonProfileFragment } from "@/generated/graphql";
import { chosenPerson, type Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Person = PersonProfileFragment;
type Member = NonNullable<Person["household"]>["members"][number];

const relationOf = ({ id }: Member): string => `relation-${id}`;
const calledBy = (member: Pick<Member, "reference" | "profile">): string => nameOf(member) ?? member.reference;

const relationsBut = (codes: Codes, left: string) => codes.options("relationship").filter(({ value }) => value !== left);

/** Whoever was head is asked anew what they are: nothing is chosen for them. */
function fieldsOf(members: Member[], codes: Codes): Field[] {
  const relations = relationsBut(codes, "HEAD");
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

/** With whom somebody belongs who was registered apart: the other joins these, or somebody who is alone joins the other. */
function joining(person: Person, codes: Codes): Action {
  const members = person.household?.members ?? [];
  const household = members.length > 1 ? person.household : null;
  const not = [person.id, ...members.map(({ id }) => id)];
  const options = relationsBut(codes, "HEAD");
  return action("JoinHousehold", {
    fields: household
      ? [
          { kind: "person", name: "members", label: "newMember", not, required: true },
          { kind: "choice", name: "relationship", label: "newMemberIs", options, required: true },
        ]
      : [
          { kind: "person", name: "members", label: "belongsWith", who: calledBy(person), not, required: true },
          { kind: "choice", name: "relationship", label: "relationToHead", who: calledBy(person), options, required: true },
        ],
    input: { personId: person.id, version: person.version, ...(household ? { householdId: household.id } : {}) },
    clientIds: household ? [] : ["householdId"],
    shape: ({ members: said, relationship }) => {
      const other = chosenPerson(String(said));
      if (household) return { members: [{ personId: other.id, relationship }] };
      const own = { personId: person.id, relationship };
      // Whoever stands alone is the head of the household that begins with them.
      return other.householdId ? { householdId: other.householdId, withPersonId: other.id, members: [own] } : { members: [{ personId: other.id, relationship: "HEAD" }, own] };
    },
  });
}

function leaving(person: Person): Action {
  const others = (person.household?.members ?? []).filter(({ id }) => id !== person.id);
  return action("LeaveHousehold", {
    input: { personId: person.id, version: person.version, householdId: person.household?.id },
    consequences: [{ key: "staysInHousehold", people: others.map(calledBy), agree: true }],
  });
}

/** Who is head of the person's household and what everybody else is to them, who joins it, and that the person is not of it. */
export function householdActions(person: Person, codes: Codes): Action[] {
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
  return permitted([nameHead, joining(person, codes), leaving(person)], person.permittedActions);
}
