import { useTranslation } from "react-i18next";
import classes from "./elements.module.css";

const strokes: Record<string, number> = { LIFE_SAVING: 4, HIGH: 3, MEDIUM: 2, LOW: 1 };

/** Urgency as rising bars and a word: readable without colour. */
export function Urgency({ level }: { level: string | null | undefined }) {
  const { t } = useTranslation("codes");
  if (!level) return null;
  const filled = strokes[level] ?? 0;
  return (
    <span className={classes.urgency} data-level={level}>
      <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <rect key={bar} x={(bar - 1) * 4} y={12 - bar * 3} width="3" height={bar * 3} rx="0.6" data-on={bar <= filled} />
        ))}
      </svg>
      <span>{t(`urgency.${level}`)}</span>
    </span>
  );
}
