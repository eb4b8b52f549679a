import { useTranslation } from "react-i18next";
import { Chip } from "./Chip";

/** Says in words, wherever somebody or something is shown, that it is made up. */
export function ExerciseMark({ of }: { of: { exercise: boolean } | null | undefined }) {
  const { t } = useTranslation();
  return of?.exercise ? <Chip tone="amber">{t("exercise.title")}</Chip> : null;
}
