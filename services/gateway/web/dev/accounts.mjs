// Accounts beside those that sign in here: another administrator, and what that one made and nobody has confirmed.
import { at, seeded } from "./people.mjs";

const NOT_MADE = { __typename: "Account", email: null, subject: null, unconfirmed: false, madeById: null, namedById: null, madeAt: null, donorIds: [], signedInAt: null, language: null };

export function makeAccounts(world) {
  for (const account of world.accounts) Object.assign(account, { ...NOT_MADE, ...account, subject: account.role.toLowerCase() });
  const ids = seeded(12);
  const described = (name, role, more) => ({ ...NOT_MADE, id: ids.id(), name, role, roles: [role], version: 0, active: true, agency: world.agencies[0], ...more });
  const other = described("Second Keeper", "ADMINISTRATOR", { subject: "second-keeper", signedInAt: at(-30) });
  const waiting = described("Hadiza Bello", "CASEWORKER", { email: "hadiza.bello@relief.example", active: false, unconfirmed: true, madeById: other.id, namedById: other.id, madeAt: at(-5) });
  world.otherAccounts = [other, waiting];
}

export const accountsOf = (world) => [...world.accounts, ...world.otherAccounts];

const done = (id) => ({ __typename: "Done", id });

export const accountCommands = (world) => {
  const change = (id, to) => {
    const account = accountsOf(world).find((one) => one.id === id);
    Object.assign(account, to, { version: account.version + 1 });
    return done(id);
  };
  return {
    makeAccount: ({ id, name, email = null, subject = null, roles, agencyId }, account) => {
      if (accountsOf(world).some((one) => email && one.email === email.toLowerCase()))
        return { __typename: "Rejected", code: "email_in_use", message: "Another account has this e-mail", field: "email" };
      const agency = world.agencies.find((one) => one.id === agencyId) ?? null;
      world.otherAccounts.push({ ...NOT_MADE, id, name, email: email?.toLowerCase() ?? null, subject, role: roles[0], roles, agency, version: 0, active: false, unconfirmed: true, madeById: account.id, namedById: account.id, madeAt: new Date(world.now).toISOString() });
      return done(id);
    },
    confirmAccount: ({ id }) => change(id, { active: true, unconfirmed: false }),
    discardAccount: ({ id }) => {
      world.otherAccounts = world.otherAccounts.filter((one) => one.id !== id);
      return done(id);
    },
    correctAccount: ({ id, name, email = null, language = null, agencyId = null }, account) => {
      const before = accountsOf(world).find((one) => one.id === id);
      const agency = world.agencies.find((one) => one.id === agencyId) ?? null;
      const renamed = email === before.email ? {} : { email: email.toLowerCase(), active: false, unconfirmed: true, namedById: account.id };
      return change(id, { name, language, agency, ...renamed });
    },
    changeRoles: ({ id, roles }) => change(id, { roles }),
    shutAccount: ({ id }) => change(id, { active: false }),
    reopenAccount: ({ id }) => change(id, { active: true }),
  };
};
