import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@mantine/core";
import { fetched } from "@/elements/fetched";
import { Icon } from "@/elements/Icon";
import { isDialogOpen } from "@/elements/pageKeys";
import { withMessages } from "@/i18n";
import { remembered, type Entry, type Screen } from "./entries";
import { typeAhead } from "./typedAhead";
import classes from "./search.module.css";

const load = withMessages(["search", "crises"], () => import("./SearchDialog"));
const SearchDialog = fetched(async () => (await load()).SearchDialog);

const NOTHING_TYPED = () => "";

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** By the place of the key: an Arabic keyboard has another letter there. */
const isShortcut = (event: KeyboardEvent): boolean =>
  event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;

function useShortcut(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      // A form that stands open is answered or closed first.
      if (!isDialogOpen()) latest.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}

/** Search from anywhere. What was gone to is remembered in memory, for as long as this account is signed in. */
export function Search({ screens }: { screens: readonly Screen[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const recent = useRef<Entry[]>([]);
  const typedAhead = useRef(NOTHING_TYPED);
  const close = () => {
    typedAhead.current();
    setOpen(false);
  };
  const begin = () => {
    if (open) return;
    typedAhead.current = typeAhead(document, close);
    setOpen(true);
  };
  useShortcut(begin);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        className={classes.opener}
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={SearchDialog.fetch}
        onFocus={SearchDialog.fetch}
        onClick={begin}
      >
        <Icon name="search" />
        <span className={classes.openerWords}>{t("searchEverywhere")}</span>
        <kbd className={classes.key} aria-hidden="true">{isApple ? "⌘K" : "Ctrl K"}</kbd>
      </Button>
      {open && (
        <SearchDialog
          screens={screens}
          recent={recent.current}
          opened={(entry) => (recent.current = remembered(entry, recent.current))}
          typedAhead={() => typedAhead.current()}
          close={close}
        />
      )}
    </>
  );
}
