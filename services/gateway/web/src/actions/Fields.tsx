import { OtherTyped } from "@/elements/OtherTyped";
import { visibleFields } from "./fields";
import type { Answers } from "./useAnswers";
import { ActionField } from "./ActionField";

/** All questions of a form in their order. */
export function Fields({ answers }: { answers: Answers }) {
  return (
    <>
      <OtherTyped other={answers.other} />
      {visibleFields(answers.fields, answers.values).map((field) => (
        <ActionField
          key={field.name}
          field={field}
          values={answers.values}
          error={answers.problems[field.name] ?? null}
          change={(value) => answers.change(field.name, value)}
          read={(readable) => answers.read(field.name, readable)}
        />
      ))}
    </>
  );
}
