import { expect, test } from "vitest";
import { inputOf } from "@/actions/action";
import { collected, problemsOf, visibleFields, type Values } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { correctDeliveryActions } from "@/casework/actions";

const REASONS = ["NOT_DELIVERED", "RECORDED_TWICE", "OF_ANOTHER_PERSON", "OTHER_QUANTITY", "OTHER_TIME"];
const codes = { label: (_: string, value: string) => value, options: () => REASONS.map((value) => ({ value, label: value })) } as unknown as Codes;

function correction(quantity: number) {
  const delivery = {
    __typename: "Delivery" as const, id: "1", serviceCode: "food", modality: "CASH" as const, quantity, deliveredAt: "2026-01-05T12:00:00Z",
    correctionReason: null, correctedAt: null, permittedActions: ["CorrectDelivery"],
  };
  const [action] = correctDeliveryActions({ id: "2", version: 3 }, delivery, "", codes);
  return action!;
}

const sent = (answers: Values) => inputOf(correction(2), {}, collected(correction(2).fields, answers));

test("another time leaves the quantity as it is, and asks for none", () => {
  const answers = { reason: "OTHER_TIME", quantity: "7", deliveredAt: "2026-01-04T10:00" };
  expect(visibleFields(correction(2).fields, answers).map(({ name }) => name)).toEqual(["reason", "deliveredAt"]);
  expect(sent(answers)).toMatchObject({ reason: "OTHER_TIME", quantity: 2 });
  expect(problemsOf(correction(2).fields, { ...answers, deliveredAt: "" })).toEqual({ deliveredAt: { key: "required" } });
});

test("another quantity asks for it, and takes another time beside it", () => {
  const answers = { reason: "OTHER_QUANTITY", quantity: "7", deliveredAt: "" };
  expect(problemsOf(correction(2).fields, answers)).toEqual({});
  expect(sent(answers)).toEqual({ assistanceId: "2", version: 3, deliveryId: "1", reason: "OTHER_QUANTITY", quantity: 7 });
  expect(sent({ ...answers, deliveredAt: "2026-01-04T10:00" })).toHaveProperty("deliveredAt");
});

test("where nothing was given no quantity or time goes with the reason", () => {
  expect(sent({ reason: "RECORDED_TWICE", quantity: "7", deliveredAt: "2026-01-04T10:00" })).toMatchObject({ quantity: 0 });
  expect(sent({ reason: "RECORDED_TWICE", quantity: "7", deliveredAt: "2026-01-04T10:00" })).not.toHaveProperty("deliveredAt");
});

test("of what was put right to nothing only the quantity is put right", () => {
  const [reason] = correction(0).fields;
  expect(reason).toMatchObject({ options: [{ value: "OTHER_QUANTITY" }] });
});
