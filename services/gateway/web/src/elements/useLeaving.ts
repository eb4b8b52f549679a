import type { OptionsFilter } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { choicesFor, meant, type Choice } from "./meant";

/** Shows what typed letters could mean, best first. */
export const filtered: OptionsFilter = ({ options, search }) => choicesFor(options.filter((one) => "value" in one), search);

/** What becomes of letters typed into a list when somebody leaves it: the choice they mean is taken; what means none or
 * several is said, and `read` hears of it, so that nothing is sent meanwhile. */
export function useLeaving(data: readonly Choice[], take: (value: string) => void, read: (readable: boolean) => void) {
  const { t } = useTranslation("fields");
  const [unread, setUnread] = useState<string | null>(null);
  const say = (typed: string | null) => {
    setUnread(typed);
    read(typed === null);
  };
  const leave = (typed: string) => {
    const match = meant(data, typed);
    say(typed.trim() && match === null ? typed.trim() : null);
    if (match !== null) take(match);
  };
  const several = unread !== null && choicesFor(data, unread).length > 1;
  const error = unread === null ? null : t(several ? "couldMeanSeveral" : "notOnTheList", { typed: unread });
  return { leave, again: () => say(null), error };
}
