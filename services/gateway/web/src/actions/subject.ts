import { createContext, useContext } from "react";

/** Whom the forms around here are about: said in every one of them, so that nothing is done to somebody unnamed. */
export const Subject = createContext<string | null>(null);

/** Whose person's forms these are: what is typed in them ends with that person's erasure. */
export const SubjectId = createContext<string | null>(null);

export const useSubject = (): string | null => useContext(Subject);
