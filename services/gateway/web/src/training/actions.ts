import { action, permitted, type Action } from "@/actions/action";

export function offerCourseAction(permittedActions: readonly string[]): Action[] {
  const offerCourse = action("OfferCourse", {
    fields: [
      { kind: "text", name: "title", label: "courseTitle", required: true },
      { kind: "country", name: "country", required: true },
      { kind: "date", name: "startsOn", required: true },
      { kind: "number", name: "sessions", min: 1, max: 200, initial: 8 },
      { kind: "number", name: "places", min: 1, max: 500, initial: 15 },
    ],
    clientIds: ["courseId"],
  });
  return permitted([offerCourse], permittedActions);
}
