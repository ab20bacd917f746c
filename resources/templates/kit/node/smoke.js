// A short try-out of the running server: node smoke.js http://localhost:8000 LOGIN_ID. Ends with 0 if all is well.
const [server, loginId] = process.argv.slice(2);
const ask = async (path, body) => {
  const options = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await fetch(server + path, options)).json();
};
const page = await (await fetch(server)).text();
console.log("page with a fresh token:", page.includes("authorizeToken=") ? "yes" : "no");
const unsigned = await fetch(`${server}/flinks/webhook`, { method: "POST", body: "{}" });
console.log("a webhook without signature is refused:", unsigned.status);
let answer = await ask("/api/connected", { loginId });
while (answer.state === "working") {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  answer = await ask(`/api/jobs/${answer.job}`);
}
console.log(answer);
process.exit(unsigned.status === 401 && ["ready", "questions"].includes(answer.state) ? 0 : 1);
