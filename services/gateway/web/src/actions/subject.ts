import { createContext, useContext } from "react";

/** Whom the forms around here are about: said in every one of them, so that nothing is done to somebody unnamed. */
export const Subject = createContext<string | null>(null);

export const useSubject = (): string | null => useContext(Subject);
