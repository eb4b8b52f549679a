import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { Chip } from "@/elements/Chip";
import { Icon } from "@/elements/Icon";
import { Reference } from "@/elements/PersonName";
import { AuditPeopleDocument } from "./documents";
import classes from "./audit.module.css";

interface Props {
  personId: string | undefined;
  /** In words, as the lines call them. */
  named: string;
  change: (personId: string | undefined) => void;
}

interface Found {
  id: string;
  reference: string;
}

/** Whom the lines are about: by the reference, as it is printed or said. What is typed stands in no address. */
export function PersonFilter({ personId, named, change }: Props) {
  const { t } = useTranslation("audit");
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const find = useFindPeople();
  const take = ({ id }: Found) => {
    setTyped("");
    setFound(null);
    change(id);
  };
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    const people = await find(typed.trim());
    if (people.length === 1 && people[0]) take(people[0]);
    else setFound(people);
  };
  if (personId) return <Chosen named={named} clear={() => change(undefined)} />;
  return (
    <form className={classes.person} onSubmit={(event) => void ask(event)}>
      <TextInput
        size="sm"
        type="search"
        aria-label={t("person")}
        placeholder={t("person")}
        autoComplete="off"
        leftSection={<Icon name="search" />}
        value={typed}
        error={found?.length === 0 && t("noPerson")}
        onChange={(event) => {
          setFound(null);
          setTyped(event.currentTarget.value);
        }}
      />
      {found?.map((one) => (
        <Button key={one.id} size="compact-sm" variant="default" onClick={() => take(one)}>
          <Reference of={one.reference} />
        </Button>
      ))}
    </form>
  );
}

function Chosen({ named, clear }: { named: string; clear: () => void }) {
  const { t } = useTranslation("audit");
  return (
    <Chip tone="brand">
      {t("about")} <bdi>{named}</bdi>
      <Button size="compact-xs" variant="subtle" onClick={clear} aria-label={t("anybody")}>
        <Icon name="cross" size={12} />
      </Button>
    </Chip>
  );
}

function useFindPeople() {
  const client = useClient();
  return async (text: string): Promise<Found[]> => {
    if (!text) return [];
    const { data } = await client.query(AuditPeopleDocument, { text }, { requestPolicy: "network-only" }).toPromise();
    return (data?.searchPeople ?? []).flatMap(({ person }) => (person ? [person] : []));
  };
}
