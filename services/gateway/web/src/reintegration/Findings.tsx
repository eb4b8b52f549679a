import { useTranslation } from "react-i18next";
import type { FollowUpFileFragment } from "@/generated/graphql";
import classes from "./reintegration.module.css";

type Recorded = NonNullable<FollowUpFileFragment["findings"]>;

const questions = ["activityRunning", "inTraining", "childrenInSchool", "intendsToRemigrate"] as const;

/** The coded part of a follow-up; what was not asked is not listed. */
export function Findings({ of }: { of: Recorded }) {
  const { t } = useTranslation(["fields", "common"]);
  return (
    <dl className={classes.findings}>
      {questions
        .filter((question) => of[question] !== null && of[question] !== undefined)
        .map((question) => (
          <div key={question}>
            <dt>{t(question)}</dt>
            <dd>{t(of[question] ? "common:yes" : "common:no")}</dd>
          </div>
        ))}
      {of.satisfaction && (
        <div>
          <dt>{t("satisfaction")}</dt>
          <dd className="numbers">{of.satisfaction}/5</dd>
        </div>
      )}
    </dl>
  );
}
