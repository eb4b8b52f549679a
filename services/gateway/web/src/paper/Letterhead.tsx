import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import type { PeopleTexts } from "@/connection/peopleTexts";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { useFormats } from "@/i18n/useFormats";
import classes from "./paper.module.css";

interface Props {
  title: string;
  of: { exercise: boolean } | null | undefined;
  about: string;
  texts?: PeopleTexts | undefined;
}

/** What a paper is, whose it is, and by which text: for staff, in their own words. */
export function Letterhead({ title, of, about, texts }: Props) {
  const { t } = useTranslation("paper");
  const { viewer } = useViewing();
  const { language, number } = useFormats();
  return (
    <header className={classes.head}>
      <div>
        <h1>{title}</h1>
        <p>
          <bdi className="reference">{about}</bdi>
          {viewer.agency && <> · <bdi>{viewer.agency.name}</bdi></>}
          {texts && <> · {t("text", { language: language(texts.language), version: number(texts.version) })} · {t(`translation.${texts.translation}`)}</>}
        </p>
      </div>
      <ExerciseMark of={of} />
    </header>
  );
}
