import { everyZone, zoneLabel } from "@/i18n/zones";
import type { Option } from "./fields";

/** Every zone to correct to, those of a country first. */
export const zoneOptions = (country: string): Option[] => everyZone(country).map((zone) => ({ value: zone, label: zoneLabel(zone) }));
