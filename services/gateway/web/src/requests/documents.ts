import { graphql } from "@/generated";

graphql(`
  fragment PersonRequests on Person {
    id permittedActions
    requests { id kind services urgency destinationCountry dueAt madeAt withdrawnAt permittedActions details { location notes }
      assistanceThatEnds { id services } seatGivenBack { id seat operation { id name } } agenciesInformed { id agency { id name } }
    }
  }
`);
