import { Button } from "@mantine/core";
import { Icon } from "@/elements/Icon";
import { LanguageMenu } from "@/elements/LanguageMenu";
import { Menu, MenuDivider, MenuItem, MenuLabel } from "@/elements/Menu";
import { Sheet, Specimen } from "./Sheet";
import { LONG_WORD } from "./specimens";

const nothing = () => undefined;
const VARIANTS = ["filled", "light", "default", "subtle"] as const;

/** What can be pressed. */
export const Buttons = () => (
  <Sheet name="buttons">
    {VARIANTS.map((variant) => (
      <Specimen key={variant} of={variant}>
        <Button variant={variant}>Default</Button>
        <Button variant={variant} size="xs" leftSection={<Icon name="upload" size={16} />}>
          Small
        </Button>
        <Button variant={variant} disabled>
          Disabled
        </Button>
        <Button variant={variant} loading>
          Busy
        </Button>
        <Button variant={variant} color="brick">
          Cannot be undone
        </Button>
      </Specimen>
    ))}
    <Specimen of="hover, focus, long words">
      <Button variant="default" data-hover>
        Hover
      </Button>
      <Button variant="default" data-focus>
        Focus
      </Button>
      <Button variant="default">{LONG_WORD}</Button>
    </Specimen>
    <Specimen of="Menu, LanguageMenu">
      <Menu
        opener={(properties) => (
          <Button {...properties} variant="default" data-opens="menu">
            Menu
          </Button>
        )}
      >
        <MenuLabel>Label</MenuLabel>
        <MenuItem onClick={nothing} icon={<Icon name="print" />}>
          With an icon
        </MenuItem>
        <MenuDivider />
        <MenuItem onClick={nothing}>{LONG_WORD}</MenuItem>
      </Menu>
      <LanguageMenu />
    </Specimen>
  </Sheet>
);
