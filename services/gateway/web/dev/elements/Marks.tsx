import { Chip, type Tone } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Icon, type IconName } from "@/elements/Icon";
import { Passage } from "@/elements/Passage";
import { PersonName } from "@/elements/PersonName";
import { Urgency } from "@/elements/Urgency";
import { Wordmark } from "@/elements/Wordmark";
import { lists } from "@/i18n/codes";
import { Sheet, Specimen, Whole } from "./Sheet";
import { ARABIC_NAME, ERASED, inHours, LONG_NAME, LONG_WORD, NAMED, SEALED } from "./specimens";

const TONES: Tone[] = ["plain", "brand", "amber", "brick", "moss", "sky", "plum"];
/** All of them, by their type. */
const ICONS = Object.keys({
  overview: 1, todo: 1, people: 1, register: 1, imports: 1, evacuation: 1, docket: 1, training: 1, reports: 1, audit: 1, trail: 1, search: 1,
  more: 1, lock: 1, clock: 1, check: 1, cross: 1, back: 1, forward: 1, language: 1, moon: 1, sun: 1, print: 1, out: 1, air: 1, sea: 1, road:
  1, upload: 1, alert: 1,
} satisfies Record<IconName, 1>) as IconName[];
const PEOPLE = [NAMED, ARABIC_NAME, LONG_NAME, SEALED, ERASED];
const LEVELS = ["LIFE_SAVING", "HIGH", "MEDIUM", "LOW"];

/** What says a state in the middle of something else. */
export const Marks = () => (
  <Sheet name="marks">
    <Specimen of="Chip">
      {TONES.map((tone) => (
        <Chip key={tone} tone={tone}>
          {tone}
        </Chip>
      ))}
      <Chip tone="brick" mark={<Icon name="alert" size={13} />}>
        marked
      </Chip>
      <Chip tone="sky">{`${LONG_WORD} ${LONG_WORD}`}</Chip>
      <ExerciseMark of={{ exercise: true }} />
    </Specimen>
    <Specimen of="Urgency, DueTime">
      {LEVELS.map((level) => (
        <Urgency key={level} level={level} />
      ))}
      {[-50, 5, 200].map((hours) => (
        <DueTime key={hours} at={inHours(hours)} />
      ))}
    </Specimen>
    <Specimen of="Passage">
      {lists.phase.map((phase) => (
        <Passage key={phase} phase={phase} />
      ))}
      <Whole>
        <Passage phase="EVACUATION" large />
      </Whole>
    </Specimen>
    <Specimen of="PersonName">
      {PEOPLE.map((person) => (
        <PersonName key={person.reference} person={person} />
      ))}
    </Specimen>
    <Specimen of="Icon">
      {ICONS.map((icon) => (
        <Icon key={icon} name={icon} />
      ))}
    </Specimen>
    <div style={{ background: "var(--hull)", padding: 8 }}>
      <Wordmark />
    </div>
  </Sheet>
);
