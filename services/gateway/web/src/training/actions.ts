import { permitted, type Action } from "@/actions/action";
import * as documents from "@/actions/documents/reintegration";

export function offerCourseAction(permittedActions: readonly string[]): Action[] {
  const action: Action = {
    command: "OfferCourse",
    document: documents.OfferCourseDocument,
    fields: [
      { kind: "text", name: "title", label: "courseTitle", required: true },
      { kind: "country", name: "country", required: true },
      { kind: "date", name: "startsOn", required: true },
      { kind: "number", name: "sessions", min: 1, max: 200, initial: 8 },
      { kind: "number", name: "places", min: 1, max: 500, initial: 15 },
    ],
    input: {},
    clientIds: ["courseId"],
  };
  return permitted([action], permittedActions);
}
