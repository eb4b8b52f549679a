// Validates the events given on standard input (a JSON list, in CloudEvents' JSON format) against the schema named.
const { readFileSync } = require("node:fs");
const Ajv = require("ajv");
const addFormats = require("ajv-formats");

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], "utf8")));
const findings = JSON.parse(readFileSync(0, "utf8")).flatMap((event) => (validate(event) ? [] : validate.errors));
console.log(JSON.stringify(findings));
