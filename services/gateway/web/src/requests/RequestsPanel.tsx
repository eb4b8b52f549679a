import { useTranslation } from "react-i18next";
import type { PersonRequestsFragment } from "@/generated/graphql";
import { Chip } from "@/elements/Chip";
import classes from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import { Urgency } from "@/elements/Urgency";
import { FilesOf } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { withdrawRequestAction } from "./actions";

export function RequestsPanel({ person }: { person: PersonRequestsFragment }) {
  const { t } = useTranslation("requests");
  const codes = useCodes();
  const { label } = codes;
  const { moment, country, commas } = useFormats();
  return (
    <Panel title={t("title")}>
      {person.requests.length === 0 && <p className={classes.quiet}>{t("none")}</p>}
      <ul className={classes.lines}>
        {person.requests.map((request) => (
          <li key={request.id} data-ended={request.withdrawnAt ? true : undefined}>
            <div>
              <b>
                {label("requestKind", request.kind)}
                {request.destinationCountry && <> · {country(request.destinationCountry)}</>}
              </b>
              <small>
                {commas(request.services.map((service) => label("service", service)))}
                {request.services.length > 0 && " · "}
                {moment(request.madeAt)}
              </small>
              {request.details?.location && <small>{request.details.location}</small>}
              {request.details?.notes && <small>{request.details.notes}</small>}
            </div>
            <Urgency level={request.urgency} />
            {request.withdrawnAt && <Chip>{t("withdrawn")}</Chip>}
            <ActionButtons actions={withdrawRequestAction(request, codes)} />
            <FilesOf id={request.id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
