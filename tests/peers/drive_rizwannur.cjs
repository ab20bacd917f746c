// Drives @rizwannur/flinks, unmodified: settings on standard input, steps as JSON on standard output.
const { createRequire } = require("module");

async function flow(settings) {
  const packages = createRequire(settings.folder + "/package.json");
  const { FlinksClient, handleFlinksWebhook } = packages("@rizwannur/flinks");
  const steps = [];
  const flinks = new FlinksClient({
    instance: "toolbox",
    customerId: settings.customer_id,
    secretKey: settings.secret_key,
    xApiKey: settings.x_api_key,
    hosts: { banking: settings.api },
    maxRetries: 0,
  });
  const step = async (name, promise) => {
    try {
      const answer = await promise;
      steps.push([name, answer]);
      return answer;
    } catch (error) {
      steps.push([name, { error: error.flinksCode || String(error.message), status: error.httpStatusCode || null }]);
      return null;
    }
  };
  const quickly = { intervalMs: 1, timeoutMs: 20000 };
  const bank = { institution: "FlinksCapital", password: "Everyday", mostRecentCached: false };

  let answer = await step("authorize", flinks.authorize.authorize({ ...bank, username: "sim_mfa_rounds" }));
  while (answer && answer.httpStatusCode === 203) {
    const securityResponses = {};
    for (const one of answer.securityChallenges) securityResponses[one.prompt] = [settings.answers[one.prompt]];
    answer = await step("answer", flinks.authorize.authorize({ requestId: answer.requestId, securityResponses }));
  }
  const { requestId } = answer;
  const loginId = answer.login.id;
  const connect = flinks.connect;
  await step("summary", connect.getAccountsSummaryAndWait({ requestId }, quickly));
  await step("statements", connect.getStatements({ requestId }));
  await step("detail", connect.getAccountsDetailAndWait({ requestId, withTransactions: true }, quickly));
  const cached = await step("cached", flinks.authorize.authorize({ loginId, mostRecentCached: true }));
  await step("cachedDetail", connect.getAccountsDetailAndWait({ requestId: cached.requestId }, quickly));
  await step("refresh", connect.setScheduledRefresh({ loginId, isActivated: true }));
  await step("nightly", connect.getNightlyRefreshStatus());
  await step("questions", connect.getMfaQuestions(loginId));
  const questions = [{ question: "What shape do people like most?", answer: "Triangle" }];
  await step("answers", connect.answerMfaQuestions({ loginId, questions }));
  await step("institutions", connect.getInstitutions());
  await step("routing", connect.getInstitutionByRoutingNumber("777"));
  await step("delete", connect.deleteCard(loginId));
  await step("gone", flinks.authorize.authorize({ loginId, mostRecentCached: true }));

  const headers = { "flinks-authenticity-key": settings.webhook.signature };
  steps.push(["webhook", handleFlinksWebhook(settings.webhook.body, headers, settings.hmac_secret).responseType]);
  return steps;
}

let text = "";
process.stdin.on("data", (part) => (text += part));
process.stdin.on("end", async () => {
  process.stdout.write(JSON.stringify(await flow(JSON.parse(text))));
});
