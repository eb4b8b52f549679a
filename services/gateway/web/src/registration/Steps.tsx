import { useTranslation } from "react-i18next";
import classes from "./registration.module.css";

const steps = ["search", "person", "consent", "needs"] as const;

export function Steps({ here }: { here: (typeof steps)[number] }) {
  const { t } = useTranslation("registration");
  const at = steps.indexOf(here);
  return (
    <ol className={classes.steps} aria-label={t("steps.label")}>
      {steps.map((step, index) => (
        <li key={step} data-done={index < at || undefined} aria-current={index === at ? "step" : undefined}>
          <span className="numbers">{index + 1}</span>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
