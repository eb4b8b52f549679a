import { Button, Menu } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/elements/Icon";
import { isInterrupted, resumeForm } from "./drafts";
import { WishDialog } from "./WishDialog";
import { draftKey, type Wish } from "./wish";
import classes from "./wishes.module.css";

interface Props {
  wishes: Wish[];
  /** How many are shown as buttons; the others are behind "more". */
  shown?: number;
  primary?: boolean;
  /** Called when a form opens: what it offers to choose from may have to be asked again. */
  opens?: () => void;
}

/** The commands the viewer may send about one thing, as buttons that open their form. */
export function WishButtons({ wishes, shown = 2, primary = false, opens }: Props) {
  const { t } = useTranslation("wishes");
  const [open, setOpen] = useState<Wish | null>(null);
  const begin = (wish: Wish) => {
    setOpen(wish);
    opens?.();
  };
  // What stood open when the session ended, about the version that was looked at then.
  useEffect(() => {
    const held = wishes.find((wish) => isInterrupted(draftKey(wish)));
    const given = held && resumeForm(draftKey(held));
    if (held && given) begin({ ...held, given });
  });
  if (wishes.length === 0) return null;
  const front = wishes.slice(0, shown);
  const behind = wishes.slice(shown);
  return (
    <div className={classes.row}>
      {front.map((wish, index) => (
        <Button
          key={wish.command}
          size="xs"
          variant={primary && index === 0 ? "filled" : "default"}
          color={wish.grave ? "brick" : undefined}
          className={wish.grave && !(primary && index === 0) ? classes.grave : undefined}
          onClick={() => begin(wish)}
        >
          {t(`${wish.command}.button`)}
        </Button>
      ))}
      {behind.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button size="xs" variant="default" aria-label={t("more")} px={8}>
              <Icon name="more" />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {behind.map((wish) => (
              <Menu.Item key={wish.command} className={wish.grave ? classes.grave : undefined} onClick={() => begin(wish)}>
                {t(`${wish.command}.button`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {open && <WishDialog wish={offering(open, wishes)} close={() => setOpen(null)} />}
    </div>
  );
}

/** The form goes on saying which version was looked at when it opened; what it offers to choose from is today's. */
const offering = (open: Wish, wishes: Wish[]): Wish => ({
  ...open,
  fields: wishes.find((wish) => wish.command === open.command)?.fields ?? open.fields,
});
