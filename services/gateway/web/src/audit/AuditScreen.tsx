import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { askForFileAt, save } from "@/connection/listFile";
import { usePages } from "@/connection/usePages";
import { Icon } from "@/elements/Icon";
import { useNotices } from "@/elements/Notices";
import { Panel, Screen } from "@/elements/Panel";
import { EmptyState, ListState } from "@/elements/Waiting";
import { useSession, useSignedIn } from "@/session/SessionProvider";
import { endsBeforeItBegins, filterOf, isNarrowed, readAddress, type Address } from "./address";
import { AuditFilters } from "./AuditFilters";
import { AuditLines } from "./AuditLines";
import { AuditTrailDocument } from "./documents";

/** What was seen and done by whom, about whom; what is looked at stands in the address, as codes and ids. */
export function AuditScreen() {
  const { t } = useTranslation("audit");
  // The router leaves beside what was read whatever else stands in the address.
  const search = useSearch({ from: "/audit" });
  const address = useMemo(() => readAddress({ ...search }), [search]);
  const navigate = useNavigate({ from: "/audit" });
  const change = (part: Address) => void navigate({ search: { ...address, ...part }, replace: true });
  return (
    <Screen title={t("title")} lead={t("lead")} aside={<Export address={address} />}>
      <AuditFilters address={address} change={change} clear={() => void navigate({ search: {}, replace: true })} />
      {!endsBeforeItBegins(address) && <Lines address={address} />}
    </Screen>
  );
}

function Lines({ address }: { address: Address }) {
  const { t } = useTranslation("audit");
  const pages = usePages(AuditTrailDocument, { first: 50, filter: filterOf(address) }, (data) => data.auditTrail);
  return (
    <>
      <ListState pages={pages}>
        <EmptyState title={t(isNarrowed(address) ? "noneMatches" : "none")} />
      </ListState>
      {pages.nodes.length > 0 && (
        <Panel title={t("lines")} flush>
          <AuditLines title={t("title")} pages={pages} />
        </Panel>
      )}
    </>
  );
}

/** What is shown, whole, as a file; why there is none is said. */
function Export({ address }: { address: Address }) {
  const { t, i18n } = useTranslation("audit");
  const { csrf } = useSignedIn();
  const { expired } = useSession();
  const { notify } = useNotices();
  const [asking, setAsking] = useState(false);
  const take = async () => {
    setAsking(true);
    const taken = await askForFileAt("audit-trail.csv", { language: i18n.language, filter: filterOf(address) }, csrf);
    setAsking(false);
    if (taken.kind === "taken") {
      save(taken.name, taken.content);
      notify(t("exported"));
    } else if (taken.kind === "refused" && taken.status === 401) expired();
    else notify(taken.kind === "refused" ? t(`actions:refusals.${taken.code}`, { defaultValue: taken.message }) : t("actions:refusals.try_later"));
  };
  return (
    <Button size="xs" variant="default" loading={asking} leftSection={<Icon name="imports" size={16} />} onClick={() => void take()}>
      {t("export")}
    </Button>
  );
}
