// alex with its default rules; where it finds something is told in characters from the start.
import { readFileSync } from "node:fs";
import { text as alex } from "alex";

const texts = JSON.parse(readFileSync(0, "utf8"));
const find = (text) => alex(text).messages.map((one) => [one.position.start.offset, one.position.end.offset]);
for (const text of texts) find(text);
const began = process.cpuUsage();
const spans = texts.map(find);
const { user, system } = process.cpuUsage(began);
const { version } = JSON.parse(readFileSync("node_modules/alex/package.json", "utf8"));
process.stdout.write(`${JSON.stringify({ version, seconds: (user + system) / 1e6, spans })}\n`);
