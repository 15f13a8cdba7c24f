// A real Bluesky PDS for tests: accounts, records, blobs, on the loopback address only. Where a
// PostgreSQL database is named, it is a whole network: an AppView indexes and shows the posts.
// Each line on the input waits until the AppView has seen everything; the input's end stops it all.
import net from "node:net";
import readline from "node:readline";

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  // The packages listen on every address; a test server has no business outside this machine.
  return typeof port === "object" && port !== null
    ? listen.call(this, { ...port, host: "127.0.0.1" }, ...rest)
    : listen.call(this, { port, host: "127.0.0.1" }, ...rest.filter((item) => typeof item === "function"));
};

const tell = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const { TestNetwork, TestNetworkNoAppView } = await import("@atproto/dev-env");
const network = await (process.env.DB_POSTGRES_URL ? TestNetwork : TestNetworkNoAppView).create({ pds: { hostname: "localhost" } });
const agent = network.pds.getAgent();
await agent.createAccount({ email: "riverside@example.org", handle: "riverside.test", password: "account password" });
await network.pds.getAgent().createAccount({ email: "ada@example.org", handle: "ada.test", password: "account password" });
const made = await agent.com.atproto.server.createAppPassword({ name: "wellspoken" });
tell({ url: network.pds.url, did: agent.session.did, handle: "riverside.test", password: made.data.password, directory: network.plc.url, appview: network.bsky?.url ?? "" });
for await (const _line of readline.createInterface({ input: process.stdin })) {
  await network.processAll(60_000);
  tell("caught up");
}
await network.close();
process.exit(0);
