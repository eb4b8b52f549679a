import { NativeSelect, Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { choosing, instantIn, instantsIn, readTyped, zoneLabel } from "@/i18n/zones";
import { useFormats } from "@/i18n/useFormats";
import { placeOf, type Field, type Value, type Values } from "./fields";
import type { Shared, Watched } from "./sharedProps";

interface Props {
  shared: Shared;
  value: string;
  change: (value: Value) => void;
}

interface MomentProps extends Props {
  field: Field & { kind: "moment" };
  values: Values;
  watched: Watched;
}

/** A moment by the clocks of its place, with the reader's own beside it; of a time that comes twice it is asked which. */
export function MomentField({ field, values, shared, value, change, watched }: MomentProps) {
  const { t } = useTranslation("fields");
  const { momentAt, offset } = useFormats();
  const zone = placeOf(field, values);
  const { typed, which } = readTyped(value);
  const instants = instantsIn(typed, zone);
  const meant = instantIn(value, zone);
  const read = meant && <bdi className="numbers">{momentAt(meant, zone)}</bdi>;
  return (
    <>
      <TextInput
        {...shared}
        {...watched}
        description={read ?? shared.description}
        type="datetime-local"
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {instants.length > 1 && (
        <NativeSelect
          label={t("whichOfTwo")}
          required
          withAsterisk
          data={[{ value: "", label: t("common:choose") }, ...instants.map((at, place) => ({ value: String(place), label: offset(at, zone) }))]}
          value={which === null ? "" : String(which)}
          onChange={(event) => change(choosing(typed, event.currentTarget.value))}
        />
      )}
    </>
  );
}

interface ReadingProps extends Props {
  field: Field & { kind: "reading" };
  values: Values;
  readings: readonly string[];
}

/** Both readings of a time that was typed by the wrong clocks, each as the right ones show it: nobody but the reader knows which was meant. */
export function ReadingField({ field, values, readings, shared, value, change }: ReadingProps) {
  const { t } = useTranslation("fields");
  const { momentAt } = useFormats();
  const zone = String(values[field.zone] || field.typedIn);
  const label = (at: string, place: number) => t(place === 0 ? "reading.momentStays" : "reading.clockStays", { time: momentAt(at, zone) });
  const data = [{ value: "", label: t("common:choose") }, ...readings.map((at, place) => ({ value: at, label: label(at, place) }))];
  return <NativeSelect {...shared} data={data} value={readings.includes(value) ? value : ""} onChange={(event) => change(event.currentTarget.value)} />;
}

/** One zone of a country that has several. */
export function ZoneField({ zones, shared, value, change }: Props & { zones: readonly string[] }) {
  const data = zones.map((zone) => ({ value: zone, label: zoneLabel(zone) }));
  return <Select {...shared} searchable allowDeselect={false} data={data} value={zones.includes(value) ? value : null} onChange={(next) => change(next ?? "")} />;
}
