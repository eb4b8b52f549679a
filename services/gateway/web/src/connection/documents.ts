import { graphql } from "@/generated";

graphql(`
  fragment Refused on Rejected { code message field least most }
`);

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id name role exercise now sections permittedActions
      agency { id name kind }
    }
  }
`);

export const CrisesDocument = graphql(`
  query Crises { crises { id version name country hazard status timeZone exercise exerciseClock permittedActions } }
`);

export const CrisesChangedDocument = graphql(`
  subscription CrisesChanged { crisesChanged { id sequence } }
`);

export const ExerciseDocument = graphql(`
  query Exercise { exercise { running now endsAt pace clock registered assistance evacuation reintegration closed } }
`);

export const ExerciseProgressDocument = graphql(`
  subscription ExerciseProgress { exerciseProgress { id sequence } }
`);
