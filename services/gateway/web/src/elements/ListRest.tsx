import { Button, type ButtonProps } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Pages } from "@/connection/usePages";

interface Props extends Pick<ButtonProps, "m" | "variant"> {
  pages: Pages<unknown>;
  label?: string;
}

/** Where a list goes on: a button reads more, on paper it is said. */
export function ListRest({ pages, label, variant = "default", m }: Props) {
  const { t } = useTranslation();
  if (!pages.hasMore) return null;
  return (
    <>
      <PrintedRest pages={pages} />
      <Button variant={variant} size="xs" m={m} onClick={pages.more} loading={pages.loading}>
        {label ?? t("more")}
      </Button>
    </>
  );
}

/** Said on paper where a list goes on. */
export function PrintedRest({ pages }: { pages: Pages<unknown> }) {
  const { t } = useTranslation();
  if (!pages.hasMore) return null;
  return <p className="printed">{t("printed.rest", { count: pages.nodes.length })}</p>;
}
