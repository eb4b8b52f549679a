import type { CaseFileFragment } from "@/generated/graphql";
import * as documents from "../documents/casework";
import type { Option } from "../fields";
import type { Codes } from "../useCodes";
import { permitted, type Wish } from "../wish";

type Assistance = CaseFileFragment["assistance"][number];

export function caseWishes(file: CaseFileFragment, codes: Codes, caseworkers: Option[]): Wish[] {
  const given = { caseId: file.id, version: file.version };
  const wishes: Wish[] = [
    {
      command: "AssignCase",
      document: documents.AssignCaseDocument,
      fields: [{ kind: "choice", name: "caseworkerId", options: caseworkers, required: true }],
      given,
    },
    {
      command: "AddCaseNote",
      document: documents.AddCaseNoteDocument,
      fields: [{ kind: "prose", name: "note", required: true }],
      given: { caseId: file.id },
      fresh: ["noteId"],
    },
    {
      command: "CloseCase",
      document: documents.CloseCaseDocument,
      fields: [{ kind: "choice", name: "reason", options: codes.options("caseClosure"), required: true }],
      given,
      grave: true,
    },
    ...(file.caseworker ? [releaseWish(file.caseworker, given, codes)] : []),
  ];
  return permitted(wishes, file.permittedActions);
}

/** Names from whom the case is taken: who answers for it by now may be somebody else. */
const releaseWish = (caseworker: { id: string; name: string }, given: object, codes: Codes): Wish => ({
  command: "ReleaseCase",
  document: documents.ReleaseCaseDocument,
  fields: [{ kind: "choice", name: "reason", options: codes.options("caseRelease"), required: true }],
  given: { ...given, caseworkerId: caseworker.id },
  about: caseworker.name,
  grave: true,
});

export function assistanceWishes(assistance: Assistance, codes: Codes): Wish[] {
  const given = { assistanceId: assistance.id, version: assistance.version };
  const asked = assistance.services.map((value) => ({ value, label: codes.label("service", value) }));
  const wishes: Wish[] = [
    { command: "StartAssistance", document: documents.StartAssistanceDocument, fields: [], given },
    {
      command: "DeliverAssistance",
      document: documents.DeliverAssistanceDocument,
      fields: [
        { kind: "choice", name: "serviceCode", options: asked.length ? asked : codes.options("service"), required: true },
        { kind: "choice", name: "modality", options: codes.options("modality"), required: true },
        { kind: "number", name: "quantity", min: 1, max: 100_000 },
      ],
      given: { assistanceId: assistance.id },
      fresh: ["deliveryId"],
    },
    {
      command: "CompleteAssistance",
      document: documents.CompleteAssistanceDocument,
      fields: [
        { kind: "decide", name: "met", required: true },
        { kind: "choice", name: "reason", options: codes.options("assistanceReason"), required: true, when: { field: "met", is: ["false"] } },
      ],
      given,
    },
  ];
  return permitted(wishes, assistance.permittedActions);
}
