import type { PeopleTexts } from "@/connection/peopleTexts";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { lists } from "@/i18n/codes";
import { PersonSigns, SignatureLines, Tick } from "./Lines";
import type { TextSheet } from "./sheets";
import classes from "./paper.module.css";

const CONSENT = ["what", "why", "choice", "rights", "withdraw", "ask"].map((part) => `consent.${part}`);
const SURVEY = ["respect", "needs", "safe", "complain"].map((part) => `survey.${part}`);
const NOTICE = ["what", "who", "rights", "complain"].map((part) => `notice.${part}`);

/** What is read by the person, in their own language and direction. */
export function TextPaper({ kind, texts, person }: { kind: TextSheet; texts: PeopleTexts; person: Holder }) {
  const say = (key: string) => texts.texts[key] ?? "";
  return (
    <div lang={texts.language} dir={texts.direction} className={classes.text}>
      <h2>{say(`${kind}.title`)}</h2>
      {kind === "consent" && <Consent say={say} />}
      {kind === "card" && <Card say={say} person={person} />}
      {kind === "notice" && NOTICE.map((key) => <p key={key}>{say(key)}</p>)}
      {kind === "survey" && <Survey say={say} />}
    </div>
  );
}

interface Holder {
  reference: string;
  exercise: boolean;
}

interface Said {
  say: (key: string) => string;
}

function Consent({ say }: Said) {
  return (
    <>
      {CONSENT.map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      <ol className={classes.questions}>
        {lists.purpose.map((purpose) => (
          <Tick key={purpose} question={say(`purpose.${purpose}`)} answers={[say("answer.yes"), say("answer.no")]} />
        ))}
      </ol>
      <PersonSigns label={say("sign.person")} />
      <SignatureLines labels={["guardian", "interpreter", "staff", "date"].map((who) => say(`sign.${who}`))} />
    </>
  );
}

function Card({ say, person }: Said & { person: Holder }) {
  return (
    <div className={classes.card}>
      <p className={classes.number} dir="ltr">
        {person.reference}
      </p>
      <ExerciseMark of={person} />
      <p>{say("card.keep")}</p>
      <p>{say("card.lost")}</p>
    </div>
  );
}

function Survey({ say }: Said) {
  return (
    <>
      <p>{say("survey.voluntary")}</p>
      <ol className={classes.questions}>
        {SURVEY.map((key) => (
          <Tick key={key} question={say(key)} answers={[say("answer.yes"), say("answer.no")]} />
        ))}
      </ol>
    </>
  );
}
