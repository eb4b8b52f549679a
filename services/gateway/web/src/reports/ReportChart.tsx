import { useTranslation } from "react-i18next";
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { directionOf } from "@/i18n/languages";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { byCountry, type Cell } from "./table";
import classes from "./reports.module.css";

const colours: Record<string, string> = { female: "#1c7871", male: "#d18b1f", other: "#643a77", unknown: "#6e706b" };

/** Returnees by country and sex. The table below says the same, so the drawing is hidden from assistive technology. */
export default function ReportChart({ cells }: { cells: readonly Cell[] }) {
  const { t, i18n } = useTranslation("reports");
  const { country, number, commas } = useFormats();
  const { label } = useCodes();
  const rows = byCountry(cells).map((row) => ({ ...row, name: country(row.country) }));
  const sexes = [...new Set(cells.map((cell) => cell.sex))].filter((sex) => sex !== "total");
  const mirrored = directionOf(i18n.language) === "rtl";
  if (rows.every((row) => sexes.every((sex) => !row[sex as keyof typeof row]))) return <p>{t("chartNothing")}</p>;
  const someHidden = rows.filter((row) => row.hidden > 0).map((row) => row.name);
  return (
    <figure className={classes.figure}>
      <div aria-hidden="true" className={classes.chart} dir="ltr">
        <ResponsiveContainer width="100%" height={Math.max(180, 46 * rows.length + 60)}>
          <BarChart data={rows} layout="vertical" margin={{ left: mirrored ? 12 : 4, right: mirrored ? 4 : 12 }} accessibilityLayer={false}>
            <CartesianGrid horizontal={false} stroke="var(--line)" />
            <XAxis type="number" reversed={mirrored} allowDecimals={false} tickFormatter={number} stroke="var(--ink-faint)" fontSize={12} />
            <YAxis type="category" dataKey="name" orientation={mirrored ? "right" : "left"} width={116} stroke="var(--ink-faint)" fontSize={12} tickLine={false} />
            <Tooltip cursor={{ fill: "var(--surface-sunk)" }} contentStyle={{ background: "var(--surface)", border: "1px solid var(--line)" }} />
            <Legend />
            {sexes.map((sex) => (
              <Bar key={sex} dataKey={sex} name={label("sex", sex.toUpperCase())} stackId="sex" fill={colours[sex] ?? "#6e706b"} barSize={20} isAnimationActive={false} />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      {someHidden.length > 0 && <figcaption>{t("chartHidden", { countries: commas(someHidden) })}</figcaption>}
    </figure>
  );
}
