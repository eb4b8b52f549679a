import { Button, Loader } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pages } from "@/connection/usePages";
import { Callout } from "./Callout";
import classes from "./elements.module.css";

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" />
      <span>{t("asking")}</span>
    </div>
  );
}

export function Failed({ again }: { again: () => void }) {
  const { t } = useTranslation();
  return (
    <Callout tone="brick" title={t("failed.title")}>
      <p>{t("failed.sentence")}</p>
      <Button size="xs" variant="default" onClick={again}>
        {t("again")}
      </Button>
    </Callout>
  );
}

/** In the place of a screen that broke while it was drawn. */
export function Broken({ reset }: { reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Callout tone="brick" title={t("broken.title")}>
      <p>{t("broken.sentence")}</p>
      <Button size="xs" variant="default" onClick={reset}>
        {t("again")}
      </Button>{" "}
      <Button size="xs" variant="default" component="a" href="#/">
        {t("broken.home")}
      </Button>
    </Callout>
  );
}

export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <svg width="72" height="28" viewBox="0 0 72 28" aria-hidden="true">
        <path d="M2 22h18l16-14 16 14h18" />
        <circle cx="36" cy="8" r="4" />
      </svg>
      <p className={classes.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}

/** What stands in the place of a list that could not be read, is not there yet, or is empty: then its children. */
export function ListState({ pages, children }: { pages: Pages<unknown>; children?: ReactNode }) {
  if (pages.failed) return <Failed again={pages.refresh} />;
  if (pages.nodes.length > 0) return null;
  return pages.loading ? <Loading /> : children;
}
