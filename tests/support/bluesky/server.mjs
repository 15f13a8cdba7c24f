// A real Bluesky PDS for tests: accounts, records, blobs, on the loopback address only.
import net from "node:net";

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  // The packages listen on every address; a test server has no business outside this machine.
  return typeof port === "object" && port !== null
    ? listen.call(this, { ...port, host: "127.0.0.1" }, ...rest)
    : listen.call(this, { port, host: "127.0.0.1" }, ...rest.filter((item) => typeof item === "function"));
};

const { TestNetworkNoAppView } = await import("@atproto/dev-env");
const network = await TestNetworkNoAppView.create({ pds: { hostname: "localhost" } });
const agent = network.pds.getAgent();
await agent.createAccount({ email: "riverside@example.org", handle: "riverside.test", password: "account password" });
await network.pds.getAgent().createAccount({ email: "ada@example.org", handle: "ada.test", password: "account password" });
const made = await agent.com.atproto.server.createAppPassword({ name: "wellspoken" });
process.stdout.write(`${JSON.stringify({ url: network.pds.url, did: agent.session.did, handle: "riverside.test", password: made.data.password, directory: network.plc.url })}\n`);
process.stdin.resume();
process.stdin.on("end", async () => { await network.close(); process.exit(0); });
