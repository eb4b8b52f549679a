import { Button } from "@mantine/core";
import { useContext, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/elements/Dialog";
import { fetched } from "@/elements/fetched";
import { Icon } from "@/elements/Icon";
import { Menu, MenuItem } from "@/elements/Menu";
import { withMessages } from "@/i18n";
import { isInterrupted, resumeForm } from "@/session/drafts";
import type { Props as Asked } from "./ActionDialog";
import { draftKey, wordsOf, type Action } from "./action";
import { NextCommand, nextFirst } from "./nextCommand";
import classes from "./actions.module.css";

interface Props {
  actions: Action[];
  /** How many are shown as buttons; the others are behind "more". */
  shown?: number;
  /** The first is what is mostly done: here, beside other parts with such a one of their own; or on the whole screen. */
  primary?: boolean | "screen";
  /** Called when a form opens: what it offers to choose from may have to be asked again. */
  opens?: () => void;
}

const ActionDialog = fetched<Asked>(async () => (await withMessages("forms", () => import("./ActionDialog"))()).ActionDialog);

/** Whoever comes near a button is likely to press it. */
const comesNear = () => {
  ActionDialog.fetch();
  Dialog.fetch();
};

/** The commands the viewer may send about one thing, as buttons that open their form. */
export function ActionButtons({ actions, shown = 2, primary = false, opens }: Props) {
  const { t } = useTranslation("actions");
  const next = useContext(NextCommand);
  const [open, setOpen] = useState<Action | null>(null);
  const begin = (action: Action) => {
    setOpen(action);
    opens?.();
  };
  // What stood open when the session ended, about the version that was looked at then.
  useEffect(() => {
    const held = actions.find((action) => isInterrupted(draftKey(action)));
    const input = held && resumeForm(draftKey(held));
    if (held && input) begin({ ...held, input });
  });
  if (actions.length === 0) return null;
  const inOrder = nextFirst(actions, next);
  const front = inOrder.slice(0, shown);
  const behind = inOrder.slice(shown);
  return (
    <div className={classes.row} onPointerEnter={comesNear} onFocus={comesNear}>
      {front.map((action, index) => (
        <Button
          key={action.command}
          data-command={action.command}
          size="xs"
          variant={index === 0 ? prominence(action, action.command === next ? "screen" : primary) : "default"}
          color={action.destructive ? "brick" : undefined}
          className={action.destructive ? classes.destructive : undefined}
          onClick={() => begin(action)}
        >
          {t(`${wordsOf(action)}.button`)}
        </Button>
      ))}
      {behind.length > 0 && (
        <Menu
          opener={(properties) => (
            <Button {...properties} size="xs" variant="default" aria-label={t("more")} px={8}>
              <Icon name="more" />
            </Button>
          )}
        >
          {behind.map((action) => (
            <MenuItem key={action.command} data-command={action.command} className={action.destructive ? classes.destructive : undefined} onClick={() => begin(action)}>
              {t(`${wordsOf(action)}.button`)}
            </MenuItem>
          ))}
        </Menu>
      )}
      {open && <ActionDialog action={offering(open, actions)} close={() => setOpen(null)} />}
    </div>
  );
}

/** What cannot be undone is quiet until its form asks for the last yes. */
function prominence({ destructive }: Action, primary: boolean | "screen"): "filled" | "light" | "default" {
  if (!primary || destructive) return "default";
  return primary === "screen" ? "filled" : "light";
}

/** The form goes on saying which version was looked at when it opened; what it offers to choose from is today's. */
const offering = (open: Action, actions: Action[]): Action => ({
  ...open,
  fields: actions.find((action) => action.command === open.command)?.fields ?? open.fields,
});
