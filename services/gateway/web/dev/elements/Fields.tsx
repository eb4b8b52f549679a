import { Checkbox, NativeSelect, Radio, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { FilterBar } from "@/elements/FilterBar";
import { SearchedMany } from "@/elements/SearchedMany";
import { SearchedOne } from "@/elements/SearchedOne";
import { Sheet, Specimen } from "./Sheet";
import { COUNTRIES, LONG_WORD } from "./specimens";
import classes from "./sheets.module.css";

const shared = { className: classes.field };
const WRONG = "This is needed";

/** What can be answered. */
export function Fields() {
  const [one, setOne] = useState<string | null>("GH");
  const [many, setMany] = useState(["GH", "MZ"]);
  return (
    <>
      <Sheet name="fields">
        <Specimen of="text: default, with help, needed, focus, error, disabled, long">
          <TextInput {...shared} label="Default" />
          <TextInput {...shared} label="With help" description="Where the rule comes from" defaultValue="أمينة" />
          <TextInput {...shared} label="Needed" withAsterisk />
          <TextInput {...shared} label="Focus" data-focus />
          <TextInput {...shared} label="Error" error={WRONG} />
          <TextInput {...shared} label="Disabled" disabled defaultValue="As recorded" />
          <TextInput {...shared} label={LONG_WORD} description={LONG_WORD} error={LONG_WORD} defaultValue={LONG_WORD} />
          <Textarea {...shared} label="Prose" error={WRONG} minRows={2} defaultValue="Two lines" />
        </Specimen>
        <Specimen of="FilterBar">
          <FilterBar>
            <TextInput aria-label="Search" placeholder="Search" />
            <NativeSelect aria-label="Phase" data={["Every phase"]} />
          </FilterBar>
        </Specimen>
      </Sheet>
      <Sheet name="choices">
        <Specimen of="lists: chosen, empty, error, disabled">
          <NativeSelect {...shared} label="Few" data={["Choose", "Ghana"]} error={WRONG} />
          <SearchedOne {...shared} label="Many" data={COUNTRIES} value={one} onChange={setOne} />
          <SearchedOne {...shared} label="Empty" data={COUNTRIES} value={null} onChange={setOne} error={WRONG} />
          <SearchedOne {...shared} label="Disabled" data={COUNTRIES} value="MZ" onChange={setOne} disabled />
          <SearchedMany {...shared} label="Several" data={COUNTRIES} value={many} onChange={setMany} error={WRONG} />
        </Specimen>
        <Specimen of="Checkbox, Radio, SegmentedControl">
          <Checkbox label="Open" />
          <Checkbox label="Ticked" defaultChecked data-focus />
          <Checkbox label="Error" error={WRONG} />
          <Checkbox label="Disabled" disabled />
          <Radio label="Open" name="radio" />
          <Radio label="Chosen" name="radio" defaultChecked />
          <SegmentedControl aria-label="Answer" data={["Yes", "No", "Not asked"]} />
        </Specimen>
      </Sheet>
    </>
  );
}
