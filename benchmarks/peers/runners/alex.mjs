// alex with its default rules; where it finds something is told in characters from the start.
import { readFileSync } from "node:fs";
import { text as alex } from "alex";

// Read as they come: at once, Node gives up where the pipe has no more just then.
let input = "";
for await (const part of process.stdin.setEncoding("utf8")) input += part;
const texts = JSON.parse(input);
const find = (text) => alex(text).messages.map((one) => [one.position.start.offset, one.position.end.offset]);
// Its offsets count halves of a pair, such as an emoji's.
const inCharacters = (text, found) => found.map((span) => span.map((offset) => [...text.slice(0, offset)].length));
for (const text of texts) find(text);
const began = process.cpuUsage();
const found = texts.map(find);
const { user, system } = process.cpuUsage(began);
const spans = texts.map((text, place) => inCharacters(text, found[place]));
const { version } = JSON.parse(readFileSync("node_modules/alex/package.json", "utf8"));
process.stdout.write(`${JSON.stringify({ version, seconds: (user + system) / 1e6, spans })}\n`);
