/** The lists a person is opened from. */
export type List = "/people" | "/todo";

let latest: List = "/people";

/** Remembers the list that was looked at last, so that the way back from a person leads to it. */
export const rememberList = (list: List): void => {
  latest = list;
};

export const lastList = (): List => latest;
