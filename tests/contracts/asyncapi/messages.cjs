// Validates messages against the AsyncAPI document named, by its own JSON schemas and nothing of Homeward's code.
// In: JSON [{name, headers, payload}] on standard input, `payload` null for a record without a value. Out: JSON complaints.
const { readFileSync } = require("node:fs");
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv({ strict: false });
addFormats(ajv);
// The document itself has keywords that are none of JSON Schema; its references lead into this part only.
ajv.addSchema({ components: document.components }, "homeward");

const escaped = (name) => name.replace(/~/g, "~0").replace(/\//g, "~1");
const compiled = new Map();
const schemaAt = (pointer) => {
  if (!compiled.has(pointer)) compiled.set(pointer, ajv.compile({ $ref: `homeward#${pointer}` }));
  return compiled.get(pointer);
};

const complaints = [];
for (const { name, headers, payload } of JSON.parse(readFileSync(0, "utf8"))) {
  const message = document.components.messages[name];
  if (!message) {
    complaints.push({ name, what: "is not in the document" });
    continue;
  }
  const place = `/components/messages/${escaped(name)}`;
  for (const [part, value] of Object.entries({ headers, payload })) {
    if (value === null) continue;
    const validate = schemaAt(`${place}/${part}`);
    // Paths and kinds of error only: a value may say who somebody is.
    if (!validate(value)) complaints.push({ name, what: part, errors: validate.errors.map((one) => `${one.instancePath} ${one.keyword}`) });
  }
}
console.log(JSON.stringify(complaints));
