import { Button, NativeSelect } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { RowClock } from "@/connection/clock";
import { usePeopleTexts, type PeopleTexts } from "@/connection/peopleTexts";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { printWhole } from "@/connection/wholeLists";
import { Callout } from "@/elements/Callout";
import { Icon } from "@/elements/Icon";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { ReadAloud } from "@/recordings";
import { PaperDocument, type OnPaper } from "./documents";
import { Letterhead } from "./Letterhead";
import { Receipt } from "./Receipt";
import { beginsIn, isForPerson, nameOfSheet, receivedOf, sheetsOf, TEXT_SHEETS, warningOf, type Sheet, type TextSheet } from "./sheets";
import { Summary } from "./Summary";
import { TextPaper } from "./TextPaper";
import { usePrintedName } from "./usePrintedName";
import classes from "./paper.module.css";

/** The papers of one person, one at a time: as it is printed, with what is to be chosen beside it. */
export function PaperScreen() {
  const { personId, sheet } = useParams({ from: "/people/$personId/paper/$sheet" });
  const { t } = useTranslation("paper");
  const { data, failed, loading, refresh } = useLiveQuery(PaperDocument, { id: personId });
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  const person = data?.person;
  const shown = person && sheetsOf(person).find((one) => nameOfSheet(one) === sheet);
  if (!shown) return <EmptyState title={t("unknown")} />;
  return (
    <RowClock exercise={person.exerciseClock}>
      <Paper key={sheet} person={person} sheet={shown} />
    </RowClock>
  );
}

function Paper({ person, sheet }: { person: OnPaper; sheet: Sheet }) {
  const { t } = useTranslation("paper");
  const written = usePeopleTexts();
  const languages = person.profile?.languages ?? [];
  const [picked, setPicked] = useState<string | null>(null);
  const language = picked ?? beginsIn(languages);
  const texts = written.find((one) => one.language === language);
  const title = t(`sheet.${sheet.kind}`);
  usePrintedName([title, person.reference, isForPerson(sheet) && language].filter(Boolean).join(" "));
  return (
    <div className={classes.desk}>
      <div className={`${classes.tools} on-screen`}>
        <Link to="/people/$personId" params={{ personId: person.id }}>
          {t("back")}
        </Link>
        <WhichSheet person={person} sheet={sheet} />
        {isForPerson(sheet) && <WhichLanguage written={written} language={language} choose={setPicked} />}
        <Button leftSection={<Icon name="print" size={16} />} disabled={isForPerson(sheet) && !texts} onClick={() => void printWhole()}>
          {t("print")}
        </Button>
      </div>
      {isForPerson(sheet) && <Missing languages={languages} texts={texts} known={person.profile != null} />}
      <article className={classes.paper}>
        <Letterhead title={title} of={person} about={person.reference} texts={isForPerson(sheet) ? texts : undefined} />
        {sheet.kind === "summary" && <Summary person={person} />}
        {texts && <InTheirWords sheet={sheet} texts={texts} person={person} />}
      </article>
    </div>
  );
}

const isText = (kind: Sheet["kind"]): kind is TextSheet => (TEXT_SHEETS as readonly string[]).includes(kind);

function InTheirWords({ sheet, texts, person }: { sheet: Sheet; texts: PeopleTexts; person: OnPaper }) {
  if (sheet.kind === "delivery" || sheet.kind === "payment") return <Receipt sheet={sheet} texts={texts} />;
  if (!isText(sheet.kind)) return null;
  return (
    <>
      <ReadAloud texts={texts} part={sheet.kind} />
      <TextPaper kind={sheet.kind} texts={texts} person={person} />
    </>
  );
}

/** Where nobody can read it to the person as it is written, that is said before anybody signs. */
function Missing({ languages, texts, known }: { languages: readonly string[]; texts: PeopleTexts | undefined; known: boolean }) {
  const { t } = useTranslation("paper");
  const { language, commas } = useFormats();
  const why = warningOf(languages, texts, known);
  if (!why) return null;
  return (
    <div className={`${classes.warning} on-screen`}>
      <Callout tone="amber">{t(`warning.${why}`, { languages: commas(languages.map(language)) })}</Callout>
    </div>
  );
}

function WhichSheet({ person, sheet }: { person: OnPaper; sheet: Sheet }) {
  const { t } = useTranslation("paper");
  const navigate = useNavigate();
  const { label } = useCodes();
  const { day, money } = useFormats();
  const named = (one: Sheet): string => {
    if (one.kind === "delivery") return [t("sheet.delivery"), label("service", one.delivery.serviceCode), day(one.delivery.deliveredAt)].join(" · ");
    if (one.kind === "payment") return [t("sheet.payment"), money(receivedOf(one.tranche)), day(one.tranche.paidAt ?? "")].join(" · ");
    return t(`sheet.${one.kind}`);
  };
  return (
    <NativeSelect
      aria-label={t("which")}
      data={sheetsOf(person).map((one) => ({ value: nameOfSheet(one), label: named(one) }))}
      value={nameOfSheet(sheet)}
      onChange={(event) => void navigate({ to: "/people/$personId/paper/$sheet", params: { personId: person.id, sheet: event.currentTarget.value }, replace: true })}
    />
  );
}

interface Choice {
  written: readonly PeopleTexts[];
  language: string;
  choose: (language: string) => void;
}

function WhichLanguage({ written, language, choose }: Choice) {
  const { t } = useTranslation("paper");
  const { language: named } = useFormats();
  const options = written.map((one) => ({ value: one.language, label: named(one.language) }));
  return (
    <NativeSelect
      aria-label={t("language")}
      data={[{ value: "", label: t("chooseLanguage") }, ...options]}
      value={language}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
