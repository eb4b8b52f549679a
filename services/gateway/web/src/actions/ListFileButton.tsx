import { Button, type ButtonProps } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askForFile, save, type ListName, type Taken } from "@/connection/listFile";
import { useViewing } from "@/connection/ViewerProvider";
import { Icon } from "@/elements/Icon";
import { useNotices } from "@/elements/Notices";
import type { Section } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useSession, useSignedIn } from "@/session/SessionProvider";
import { fetchRefusals, sentenceOf } from "./refusals";

/** Who works in a section may take its list away. */
const SECTIONS: Record<ListName, Section> = { queue: "TO_DO", people: "PEOPLE", manifest: "EVACUATION", docket: "DOCKET", codes: "AUDIT" };

interface Props extends Pick<ButtonProps, "size" | "variant"> {
  list: ListName;
  /** What the list is narrowed to. */
  variables: Record<string, unknown>;
}

/** A list as a file for a spreadsheet, of what the reader's role sees. */
export function ListFileButton({ list, variables, size = "xs", variant = "default" }: Props) {
  const { t, i18n } = useTranslation("actions");
  const { csrf } = useSignedIn();
  const { viewer } = useViewing();
  const [asking, setAsking] = useState(false);
  const tell = useTold();
  const take = async () => {
    setAsking(true);
    const taken = await askForFile(list, i18n.language, variables, csrf);
    if (taken.kind !== "taken") await fetchRefusals();
    setAsking(false);
    tell(taken);
  };
  if (!viewer.sections.includes(SECTIONS[list])) return null;
  return (
    <Button size={size} variant={variant} loading={asking} leftSection={<Icon name="imports" size={16} />} onClick={() => void take()}>
      {t("listFile.button")}
    </Button>
  );
}

/** The file goes to the reader's downloads; why there is none is said. */
function useTold() {
  const { t } = useTranslation("actions");
  const { number } = useFormats();
  const { expired } = useSession();
  const { notify } = useNotices();
  return (taken: Taken) => {
    if (taken.kind === "taken") {
      save(taken.name, taken.content);
      notify(t(taken.more ? "listFile.notAll" : "listFile.saved", { figure: number(taken.rows) }));
    } else if (taken.kind === "refused" && taken.status === 401) expired();
    else notify(taken.kind === "refused" ? sentenceOf(t, taken) : t("unanswered.title"));
  };
}
