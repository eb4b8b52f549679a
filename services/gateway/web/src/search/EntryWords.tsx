import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { Chip } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Icon, type IconName } from "@/elements/Icon";
import { isolated, nameOf, PersonName, Reference } from "@/elements/PersonName";
import type { OperationResultFragment, PersonResultFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ageOf } from "./age";
import type { Entry } from "./entries";
import classes from "./search.module.css";

/** Who or what it is, and what tells it apart from its namesakes. */
export function EntryWords({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case "person":
      return <PersonWords person={entry.person} />;
    case "operation":
      return <OperationWords operation={entry.operation} />;
    case "crisis":
      return <CrisisWords crisis={entry.crisis} />;
    default:
      return <Words icon={entry.screen.icon} title={<bdi>{entry.screen.label}</bdi>} details={[entry.screen.detail && <bdi>{entry.screen.detail}</bdi>]} />;
  }
}

interface WordsProps {
  icon: IconName;
  title: ReactNode;
  mark?: ReactNode;
  details?: ReactNode[];
}

function Words({ icon, title, mark, details = [] }: WordsProps) {
  const shown = details.filter(Boolean);
  return (
    <>
      <Icon name={icon} />
      <span className={classes.words}>
        <span className={classes.name}>
          {title} {mark}
        </span>
        {shown.length > 0 && (
          <small>
            {shown.map((detail, index) => (
              // Details have no identity of their own and never change places.
              <Fragment key={index}>
                {index > 0 && " · "}
                {detail}
              </Fragment>
            ))}
          </small>
        )}
      </span>
    </>
  );
}

function PersonWords({ person }: { person: PersonResultFragment }) {
  const { label } = useCodes();
  const { country } = useFormats();
  const age = useAge(person);
  const household = useHousehold(person);
  return (
    <Words
      icon="people"
      title={<PersonName person={person} />}
      mark={<ExerciseMark of={person} />}
      details={[
        person.profile && <Reference of={person.reference} />,
        label("sex", person.sex),
        age ?? label("ageBand", person.ageBand),
        person.profile?.nationality && country(person.profile.nationality),
        <bdi>{person.regionName ?? person.crisis?.name}</bdi>,
        household,
      ]}
    />
  );
}

function useAge(person: PersonResultFragment): string | null {
  const { t } = useTranslation("search");
  const { units } = useFormats();
  const now = useServiceTime(person.exerciseClock ?? null);
  const birth = person.profile?.birthDate;
  const age = birth ? ageOf(birth, person.registeredAt, now) : null;
  if (!age) return null;
  const words = units(age.count, age.unit);
  return age.about ? t("about", { age: words }) : words;
}

/** Whose household it is and how many they are: what tells namesakes apart when their ages are guesses. */
function useHousehold(person: PersonResultFragment): string | null {
  const { t } = useTranslation("search");
  const { number } = useFormats();
  const members = person.household?.members ?? [];
  if (members.length < 2) return null;
  const size = number(members.length);
  const head = members.find(({ relationship }) => relationship === "HEAD");
  if (head?.id === person.id) return t("household.head", { size });
  return head ? t("household.of", { head: isolated(nameOf(head) ?? head.reference), size }) : t("household.some", { size });
}

function OperationWords({ operation }: { operation: OperationResultFragment }) {
  const { t } = useTranslation("search");
  const { label } = useCodes();
  const { country, dayIn } = useFormats();
  return (
    <Words
      icon="evacuation"
      title={<bdi>{operation.name}</bdi>}
      mark={<ExerciseMark of={operation.crisis} />}
      details={[
        label("operationStatus", operation.status),
        dayIn(operation.departsAt, operation.originCountry, operation.originTimeZone),
        t("leg", { from: country(operation.originCountry), to: country(operation.destinationCountry) }),
      ]}
    />
  );
}

function CrisisWords({ crisis }: { crisis: Extract<Entry, { kind: "crisis" }>["crisis"] }) {
  const { label } = useCodes();
  const { country } = useFormats();
  return (
    <Words
      icon="alert"
      title={<bdi>{crisis.name}</bdi>}
      mark={<ExerciseMark of={crisis} />}
      details={[country(crisis.country), label("hazard", crisis.hazard), <Chip>{label("crisisStatus", crisis.status)}</Chip>]}
    />
  );
}
