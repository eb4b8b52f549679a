import { Callout } from "@/elements/Callout";
import { Chip, type Tone } from "@/elements/Chip";
import { OtherTyped } from "@/elements/OtherTyped";
import { Facts, Panel, Screen } from "@/elements/Panel";
import { PersonName } from "@/elements/PersonName";
import { Sheet } from "./Sheet";
import { ARABIC_NAME, LONG_NAME, LONG_WORD, offered } from "./specimens";

const TONES: Tone[] = ["plain", "amber", "brick", "moss", "sky", "plum"];

/** What a screen is made of. */
export const Parts = () => (
  <>
    <Sheet name="panels">
      <Screen title={`A screen of ${LONG_WORD}`} lead="What it is for, in a sentence." aside={<Chip tone="brand">aside</Chip>}>
        <Panel title="Facts" aside={<Chip tone="moss">aside</Chip>}>
          <Facts
            of={[
              ["Name", <PersonName key="name" person={LONG_NAME} />],
              ["Name in Arabic", <PersonName key="arabic" person={ARABIC_NAME} />],
              [LONG_WORD, "A label that is longer than its column"],
              ["Not known, and not listed", null],
            ]}
          />
        </Panel>
        <Panel title={`${LONG_WORD} ${LONG_WORD}`} flush>
          <p>Flush</p>
        </Panel>
      </Screen>
    </Sheet>
    <Sheet name="callouts">
      {TONES.map((tone) => (
        <Callout key={tone} tone={tone} title={tone}>
          <p>Something that must be read before going on.</p>
        </Callout>
      ))}
      <Callout tone="brick">{`${LONG_WORD} ${LONG_WORD}`}</Callout>
      <OtherTyped other={offered(true)} />
      <OtherTyped other={offered(false)} />
    </Sheet>
  </>
);
