import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel, Screen } from "@/elements/Panel";
import { Loading, Failed, EmptyState } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { ActionButtons } from "@/actions/ActionButtons";
import { offerCourseAction } from "./actions";
import { AttendanceTable } from "./AttendanceTable";
import { CoursesDocument } from "./documents";

/** Courses and, in each, who came to which session. */
export function TrainingScreen() {
  const { t } = useTranslation("training");
  const { viewer } = useViewing();
  const { country, day } = useFormats();
  const { data, loading, failed, refresh } = useLiveQuery(CoursesDocument, {});
  return (
    <Screen title={t("title")} lead={t("lead")} aside={<ActionButtons actions={offerCourseAction(viewer.permittedActions)} primary="screen" />}>
      {failed && <Failed again={refresh} />}
      {loading && <Loading />}
      {data?.courses.length === 0 && <EmptyState title={t("none")} />}
      {data?.courses.map((course) => (
        <Panel
          key={course.id}
          title={course.title}
          flush
          aside={
            <span>
              <ExerciseMark of={course} /> {country(course.country)} · {day(course.startsOn)} · {t("places", { taken: course.taken, places: course.places })}
            </span>
          }
        >
          <AttendanceTable course={course} />
        </Panel>
      ))}
    </Screen>
  );
}
