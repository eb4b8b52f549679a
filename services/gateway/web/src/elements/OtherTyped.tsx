import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import type { Offered } from "@/session/useDraft";
import { Callout } from "./Callout";

/** That the same form was filled in elsewhere too: nothing of either is lost unless somebody says so. */
export function OtherTyped({ other }: { other: Offered | null }) {
  const { t } = useTranslation("elements");
  const { moment } = useFormats();
  if (!other) return null;
  const at = moment(new Date(other.at).toISOString());
  return (
    <Callout tone="amber">
      <p>{t(other.elsewhere ? "otherTyped.elsewhere" : "otherTyped.before", { at })}</p>
      <div>
        <Button size="xs" variant="default" onClick={() => void other.take()}>
          {t("otherTyped.take")}
        </Button>{" "}
        <Button size="xs" variant="subtle" color="gray" onClick={() => void other.pass()}>
          {t(other.elsewhere ? "otherTyped.leave" : "otherTyped.drop")}
        </Button>
      </div>
    </Callout>
  );
}
