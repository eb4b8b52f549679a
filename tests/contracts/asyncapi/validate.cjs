// Prints every finding of the AsyncAPI parser on the document named, as JSON; ends with 1 when there is an error or a warning.
const { readFileSync } = require("node:fs");
const { Parser } = require("@asyncapi/parser");

const LOOKED_AT = 1; // severity: 0 error, 1 warning, 2 information, 3 hint

new Parser().validate(readFileSync(process.argv[2], "utf8")).then((findings) => {
  console.log(JSON.stringify(findings.map(({ code, message, severity, path }) => ({ code, message, severity, path }))));
  process.exitCode = findings.some(({ severity }) => severity <= LOOKED_AT) ? 1 : 0;
});
