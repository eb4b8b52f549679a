import { graphql } from "@/generated";

export const CoursesDocument = graphql(`
  query Courses {
    courses {
      id title exercise country startsOn sessions places taken permittedActions
      enrolments {
        id attended completedAt passed permittedActions
        attendance { session present }
        person { id reference profile { givenName familyName } }
      }
    }
  }
`);
