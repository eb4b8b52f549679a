// The directory: organisations in several zones, one of which nobody knows the hours of.
import { at, seeded } from "./people.mjs";

const WEEK = ["Mo", "Tu", "We", "Th", "Fr"].map((day) => `${day} 08:00-17:00`);
const OFFER_ACTIONS = ["ChangeService", "EndService"];
const FOCAL_ACTIONS = ["ChangeFocalPoint", "EndFocalPoint", "NameDeputy"];

const made = [
  { name: "Harbour House", kind: "SHELTER", country: "LY", areas: ["LY0215"], languages: ["ar", "en"], timeZone: "Africa/Tripoli", opening: "ALWAYS", telephones: ["+218 91 000 0001"], emails: ["desk@harbour.example"], services: [["ACCOMMODATION", 40, "BEDS"], ["FOOD", null, null]], focal: 2 },
  { name: "Embassy of Guinea in Tripoli", kind: "CONSULAR_POST", country: "LY", states: ["GN"], languages: ["fr"], timeZone: "Africa/Tripoli", opening: "WEEKLY", hours: WEEK, telephones: ["+218 91 000 0002"], websites: ["https://guinea.example"], services: [["TRAVEL_DOCUMENTS", 12, "PERSONS_PER_DAY"], ["CONSULAR_ASSISTANCE", null, null]], focal: 1 },
  { name: "جمعية أصدقاء المهاجرين", kind: "MIGRANT_ASSOCIATION", country: "LY", areas: ["LY02"], services: [["INTERPRETATION", 6, "STAFF_HOURS_PER_DAY"]], focal: 0, due: true },
  { name: "Coast Carriers", kind: "CARRIER", country: "TN", languages: ["fr", "ar"], timeZone: "Africa/Tunis", opening: "WEEKLY", hours: ["Sa 22:00-04:00"], telephones: ["+216 20 000 000"], services: [["TRANSPORT", 96, "SEATS"]], focal: 0 },
];

export function makeOrganisations(world) {
  const ids = seeded(23);
  return made.map(({ services, focal, due = false, ...of }, index) => ({
    __typename: "Organisation", id: ids.id(), version: 3, code: null, states: [], areas: [], languages: [], timeZone: null, opening: "UNKNOWN", hours: [],
    telephones: [], emails: [], websites: [], status: "LISTED", registeredAt: at(-5000), confirmedAt: due ? null : at(-24 * 20 * (index + 1)),
    confirmBy: at(due ? -24 : 2000), confirmationDue: due, closedAt: null, closureReason: null, exercise: true, agency: null, parent: null, parts: [],
    services: services.map(([service, capacity, unit]) => ({ __typename: "ServiceOffer", id: ids.id(), service, capacity, unit, areas: [], languages: [], categories: [], permittedActions: OFFER_ACTIONS })),
    focalPoints: focalPoints(ids, focal),
    permittedActions: ["CorrectOrganisation", "ConfirmOrganisation", "CloseOrganisation", "OfferService", "NameFocalPoint"],
    ...of,
  }));
}

function focalPoints(ids, count) {
  const named = Array.from({ length: count }, (_, index) => ({
    __typename: "FocalPoint", id: ids.id(), areas: index ? [] : ["LY0215"], languages: [["ar"], ["en", "fr"]][index], fromDay: null, untilDay: null, deputies: [],
    contact: { __typename: "FocalPointContact", name: ["Salma Made-Up", "Omar Made-Up"][index], telephone: "+218 91 000 0009", email: null }, permittedActions: FOCAL_ACTIONS,
  }));
  if (count > 1) named[0].deputies = [{ __typename: "Deputy", id: ids.id(), standsInId: named[1].id, fromDay: at(-24).slice(0, 10), untilDay: at(72).slice(0, 10), permittedActions: ["EndDeputy"] }];
  return named;
}

const worksIn = ({ country, areas }, area) => area.startsWith(country) || areas.some((own) => own.startsWith(area) || area.startsWith(own));

export const listed = (world, { search, service, area }) =>
  world.organisations.filter((one) =>
    (!search || one.name.toLowerCase().includes(search.toLowerCase())) && (!area || worksIn(one, area)) && (!service || one.services.some((offer) => offer.service === service)));

export const organisationCommands = (world) => {
  const known = (organisationId) => world.organisations.find(({ id }) => id === organisationId);
  const changed = (organisationId, more) => Object.assign(known(organisationId), more, { version: known(organisationId).version + 1 });
  return {
    confirmOrganisation: ({ organisationId }) => changed(organisationId, { confirmedAt: new Date(world.now).toISOString(), confirmationDue: false }),
    correctOrganisation: ({ organisationId, version: _, ...named }) => changed(organisationId, named),
    offerService: ({ organisationId, offerId, offeredService, ...offer }) =>
      changed(organisationId, {
        services: [...known(organisationId).services, { __typename: "ServiceOffer", id: offerId, service: offeredService, capacity: null, unit: null, areas: [], languages: [], categories: [], permittedActions: OFFER_ACTIONS, ...offer }],
      }),
    nameFocalPoint: ({ organisationId, focalPointId, contact, ...named }) =>
      changed(organisationId, {
        focalPoints: [...known(organisationId).focalPoints, { __typename: "FocalPoint", id: focalPointId, areas: [], languages: [], fromDay: null, untilDay: null, deputies: [], permittedActions: FOCAL_ACTIONS, contact: { __typename: "FocalPointContact", telephone: null, email: null, ...contact }, ...named }],
      }),
    registerOrganisation: ({ organisationId, ...named }) => {
      const [like] = makeOrganisations(world);
      const made = { ...like, states: [], areas: [], languages: [], hours: [], telephones: [], emails: [], websites: [], services: [], focalPoints: [], confirmedAt: null, exercise: false, ...named, id: organisationId };
      world.organisations.push(made);
      return made;
    },
  };
};
