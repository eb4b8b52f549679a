/** What is real before what is made up; else in the order it came. */
export const realFirst = <Row>(rows: readonly Row[], isExercise: (row: Row) => boolean | undefined): Row[] => [
  ...rows.filter((row) => !isExercise(row)),
  ...rows.filter((row) => isExercise(row)),
];
