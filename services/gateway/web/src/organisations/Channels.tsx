import type { OrganisationRowFragment } from "@/generated/graphql";
import classes from "./organisations.module.css";

type Organisation = Pick<OrganisationRowFragment, "telephones" | "emails" | "websites">;

const dialled = (telephone: string): string => `tel:${telephone.replace(/[^\d+]/g, "")}`;

/** How the organisation itself is reached; nobody's own number. */
export const Channels = ({ of }: { of: Organisation }) => (
  <ul className={classes.channels}>
    {of.telephones.map((telephone) => (
      <Channel key={telephone} href={dialled(telephone)} text={telephone} />
    ))}
    {of.emails.map((email) => (
      <Channel key={email} href={`mailto:${email}`} text={email} />
    ))}
    {of.websites.map((website) => (
      <Channel key={website} href={website} text={website} />
    ))}
  </ul>
);

const Channel = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a href={href} rel="noreferrer" {...(href.startsWith("http") && { target: "_blank" })}>
      <bdi dir="ltr">{text}</bdi>
    </a>
  </li>
);
