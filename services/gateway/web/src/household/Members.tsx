import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { isolated, nameOf, PersonName, Reference } from "@/elements/PersonName";
import { movementTone, seatOf } from "@/evacuation";
import { useFormats } from "@/i18n/useFormats";
import { legsOf } from "./actions";
import type { Member } from "./documents";
import classes from "./household.module.css";

/** Who it is, what they are to the head, and where they have a seat. */
export function MemberLine({ member, isOpen }: { member: Member; isOpen: boolean }) {
  const { label } = useCodes();
  const { commas } = useFormats();
  const seat = seatOf(member.movements);
  return (
    <li>
      <div>
        {isOpen ? (
          <b>
            <PersonName person={member} />
          </b>
        ) : (
          <Link to="/people/$personId" params={{ personId: member.id }}>
            <PersonName person={member} />
          </Link>
        )}
        <small>
          {nameOf(member) && (
            <>
              <Reference of={member.reference} /> ·{" "}
            </>
          )}
          {commas([label("relationship", member.relationship), label("ageBand", member.ageBand), ...(seat ? [isolated(seat.operation.name)] : [])])}
        </small>
      </div>
      <Chip tone={seat ? movementTone(seat.status) : "plain"}>{seat ? label("movement", seat.status) : label("phase", member.phase)}</Chip>
    </li>
  );
}

/** Where something separates them. */
export function Separated({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation("household");
  const { commas } = useFormats();
  const legs = legsOf(members);
  if (legs.length === 0) return null;
  return (
    <Callout tone="brick" title={t("separated")}>
      <ul className={classes.legs}>
        {legs.map(({ leg, names }) => (
          <li key={leg ?? ""}>
            <b>{leg ? <bdi>{leg}</bdi> : t("noSeat")}</b> {commas(names.map(isolated))}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
