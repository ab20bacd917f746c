// Drives node-flinks, unmodified: settings on standard input, steps as JSON on standard output.
const { createRequire } = require("module");

async function flow(settings) {
  const packages = createRequire(settings.folder + "/package.json");
  const { default: FlinksClient, isMessageValid } = packages("node-flinks");
  const steps = [];
  const client = new FlinksClient("toolbox", settings.customer_id);
  const aim = (token) => {
    client.client = client.client.extend({
      prefixUrl: `${settings.api}/v3/${settings.customer_id}`,
      headers: { "flinks-auth-key": token, "x-api-key": settings.x_api_key },
      retry: 0,
    });
  };
  const mint = async () => {
    aim(settings.secret_key);
    const answer = await client.client.post("BankingServices/GenerateAuthorizeToken").json();
    aim(answer.Token);
  };
  const step = async (name, promise) => {
    try {
      const answer = await promise;
      steps.push([name, answer]);
      return answer;
    } catch (error) {
      steps.push([name, { error: String(error.message), code: error.flinksCode || error.code || null }]);
      return null;
    }
  };
  const bank = { institution: "FlinksCapital", password: "Everyday" };

  await mint();
  const opened = await step("authorize", client.authorize({ ...bank, username: "greatday_nomfa" }));
  const requestId = opened.requestId;
  await step("summary", client.getAccountsSummary({ requestId }));
  await step("summaryAsync", client.getAccountsSummaryAsync({ requestId }));
  await step("statements", client.getStatements({ requestId }));
  await step("statementsAsync", client.getStatementsAsync({ requestId }));
  await step("detail", client.getAccountsDetail({ requestId }));
  await step("detailAsync", client.getAccountsDetailAsync({ requestId }));

  // Its known fault: it writes MFA prompts in PascalCase.
  await mint();
  const asked = await step("asked", client.authorize({ ...bank, username: "Greatday" }));
  const prompt = asked.securityChallenges[0].prompt;
  const securityResponses = { [prompt]: [settings.answers[prompt]] };
  await step("answered", client.authorize({ requestId: asked.requestId, securityResponses }));

  // Its older way: an access token instead of header and token, in Authorization and in the body.
  if (settings.bearer) {
    aim("");
    const granted = await step("token", client.token({ clientId: "any", secret: settings.secret_key }, true));
    const { accessToken } = granted;
    const older = await step("older", client.authorize({ ...bank, username: "greatday_nomfa", accessToken }));
    await step("olderSummary", client.getAccountsSummary({ requestId: older.requestId, accessToken }));
  }

  steps.push(["webhook", isMessageValid(settings.webhook.body, settings.webhook.signature, settings.hmac_secret)]);
  return steps;
}

let text = "";
process.stdin.on("data", (part) => (text += part));
process.stdin.on("end", async () => {
  process.stdout.write(JSON.stringify(await flow(JSON.parse(text))));
});
