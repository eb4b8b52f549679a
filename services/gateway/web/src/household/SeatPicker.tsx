import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { Dialog } from "@/elements/Dialog";
import { isolated, nameOf } from "@/elements/PersonName";
import { Failed, Loading } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { FamiliesToSeatDocument } from "./documents";
import { FamilySeats } from "./FamilySeats";
import { familiesOf, isNamed, isParted, placeOn, type Family, type Seated } from "./families";
import classes from "./household.module.css";

export interface Props {
  operation: {
    id: string;
    name: string;
    free: number;
    seats: number;
    movements: readonly { status: string; person: Omit<Seated, "movements"> & { household?: { id: string } | null } }[];
  };
  close: () => void;
}

const MOST = 100;
/** Whoever still waits for something on this leg. */
const PRESENT = ["HELD", "CONFIRMED", "BOARDED", "ARRIVED"];

/** The seats of a leg by families: who waits, who has a seat where; then what may be done for the one that is chosen. */
export function SeatPicker({ operation, close }: Props) {
  const { t } = useTranslation("household");
  const { number } = useFormats();
  const { data, failed, loading, refresh } = useLiveQuery(FamiliesToSeatDocument, { operationId: operation.id, first: MOST });
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  if (chosen) return <FamilySeats personId={chosen} operation={operation} back={() => setChosen(null)} close={close} />;
  const families = familiesOf(data?.seatCandidates ?? [], passengersOf(operation));
  const shown = families.filter((family) => isNamed(text, family));
  return (
    <Dialog title={t("seats.title")} close={close} closeLabel={t("common:close")} atTop>
      <div className={classes.form}>
        <p role="status">
          <bdi>{operation.name}</bdi> · {t("seats.free", { count: operation.free, free: number(operation.free), seats: number(operation.seats) })}
        </p>
        <TextInput label={t("seats.find")} autoComplete="off" spellCheck={false} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        {failed && <Failed again={refresh} />}
        {loading && <Loading />}
        {!loading && !failed && shown.length === 0 && <p className={classes.quiet}>{t(families.length > 0 ? "seats.nothing" : "seats.nobody")}</p>}
        {(data?.seatCandidates.length ?? 0) === MOST && <Callout tone="amber">{t("seats.more", { most: number(MOST) })}</Callout>}
        <ul className={classes.families}>
          {shown.map((family) => (
            <FamilyChoice key={family.id} family={family} operation={operation} choose={() => setChosen(family.personId)} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

const passengersOf = ({ id, name, movements }: Props["operation"]) =>
  movements
    .filter(({ status }) => PRESENT.includes(status))
    .map(({ status, person }) => ({ person: { ...person, movements: [{ status, operation: { id, name } }] } }));

/** One family: everybody by name, with where they have a seat, and whether the free ones are enough. */
function FamilyChoice({ family, operation, choose }: { family: Family; operation: Props["operation"]; choose: () => void }) {
  const { t } = useTranslation("household");
  const { commas, number } = useFormats();
  const { label } = useCodes();
  const placeWords = (member: Seated): string => {
    const place = placeOn(operation.id, member);
    return place.kind === "elsewhere" ? t("seats.elsewhere", { leg: isolated(place.leg) }) : t(`seats.${place.kind}`);
  };
  return (
    <li>
      <Button variant="subtle" color="gray" fullWidth h="auto" justify="start" classNames={{ label: classes.family }} onClick={choose}>
        <span className={classes.people}>
          {family.members.map((member) => (
            <span key={member.id}>
              <b>
                <bdi>{nameOf(member) ?? member.reference}</bdi>
              </b>{" "}
              <small>{commas([label("ageBand", member.ageBand), placeWords(member)])}</small>
            </span>
          ))}
        </span>
        <span className={classes.marks}>
          {isParted(operation.id, family) && <Chip tone="brick">{t("seats.parted")}</Chip>}
          {family.waiting > 0 && <Chip tone={family.waiting > operation.free ? "brick" : "amber"}>{t("seats.waiting", { count: family.waiting, figure: number(family.waiting) })}</Chip>}
          {family.waiting > operation.free && <Chip tone="brick">{t("seats.tooFew")}</Chip>}
        </span>
      </Button>
    </li>
  );
}
