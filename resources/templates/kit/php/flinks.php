<?php
// Flinks' API, as much of it as this integration needs. Keys never leave this file; nothing here is logged.
declare(strict_types=1);

// GetAccountsDetail may block for 210 seconds before Flinks moves it to the background. A shorter time-out would
// throw the answer away while Flinks is still working for it.
const PATIENCE = 220;
const POLL_FOR = 30 * 60;

// What a FlinksCode asks of your customer. Branch on the code, never on the message: that is prose and may change.
const SAY = [
    'INVALID_USERNAME' => 'Please check what you typed and try again.',
    'INVALID_PASSWORD' => 'Please check what you typed and try again.',
    'INVALID_LOGIN' => 'Please connect your bank again.',
    'INVALID_SECURITY_RESPONSE' => 'That was not the answer your bank expected. Please start again.',
    'SESSION_EXPIRED' => 'That took a little too long. Please start again.',
    'SESSION_NONEXISTENT' => 'Please start again.',
    'UNAUTHORIZED' => 'We could not reach your bank. Our team has been told.',
    'RETRY_LATER' => 'Your bank is busy. Please try again in a few minutes.',
    'CARD_IN_USE' => 'This account is being read right now. Please try again in a few minutes.',
    'CONCURRENT_SESSION' => "Please sign out of your bank's own site and try again.",
    'TOO_MANY_REQUESTS' => 'Please try again in a few minutes.',
];

/** Flinks answered, and it was no; or, with the status 0, no answer came. */
final class Refused extends RuntimeException
{
    public readonly string $flinksCode;
    public readonly string $say;

    public function __construct(public readonly int $status, array $content)
    {
        // Message and even FlinksCode can be missing: a proxy in between answers in HTML.
        $this->flinksCode = $content['FlinksCode'] ?? ($status ? "HTTP_$status" : 'UNREACHABLE');
        $this->say = SAY[$this->flinksCode] ?? 'This did not work. Please try again later.';
        parent::__construct($this->flinksCode);
    }
}

function setting(string $name, string $default = ''): string
{
    static $settings = null;
    // Beside the public folder, never in it.
    $settings ??= parse_ini_file(__DIR__ . '/.env', false, INI_SCANNER_RAW) ?: [];
    return $settings[$name] ?? $default;
}

/** A token works once and dies after thirty minutes: make it in the moment in which it is needed. */
function makeToken(): string
{
    [$status, $content] = call('POST', 'GenerateAuthorizeToken', ['flinks-auth-key' => setting('FLINKS_SECRET_KEY')]);
    return $status === 200 ? $content['Token'] : throw new Refused($status, $content);
}

/** What was collected last, or, live, the bank itself, which may ask questions. */
function openSession(string $loginId, bool $live): array
{
    return authorize(makeToken(), ['LoginId' => $loginId, 'MostRecentCached' => !$live] + ($live ? ['Save' => true] : []));
}

/** The same token for the answers, and a new one, once, only where Flinks refuses it. */
function answerQuestions(string $requestId, string $token, array $answers): array
{
    $body = ['RequestId' => $requestId, 'SecurityResponses' => (object) $answers];
    try {
        return authorize($token, $body);
    } catch (Refused $refused) {
        if ($refused->status !== 401 || !in_array($refused->flinksCode, ['UNAUTHORIZED', 'ACCESS_DENIED'], true)) {
            throw $refused;
        }
        return authorize(makeToken(), $body);
    }
}

/** The accounts. 202 means "still collecting": ask the Async endpoint, do not begin anew. */
function fetchAccounts(string $requestId): array
{
    $key = ['x-api-key' => setting('FLINKS_X_API_KEY')];
    $giveUp = hrtime(true) + POLL_FOR * 1_000_000_000;
    [$status, $content] = call('POST', 'GetAccountsDetail', $key, ['RequestId' => $requestId]);
    while ($status === 202 && hrtime(true) < $giveUp) {
        usleep((int) (1_000_000 * (float) setting('FLINKS_POLL_SECONDS', '10')));
        [$status, $content] = call('GET', "GetAccountsDetailAsync/$requestId", $key);
    }
    return $status === 200 ? $content['Accounts'] : throw new Refused($status, $content);
}

/** base64 of HMAC-SHA256 over the bytes as they came; parsing and writing them again would change them. */
function isSigned(string $body, string $signature): bool
{
    $secret = setting('FLINKS_HMAC_SECRET');
    // A constant-time comparison; and without a secret nothing is signed.
    return $secret !== '' && hash_equals(base64_encode(hash_hmac('sha256', $body, $secret, true)), $signature);
}

function authorize(string $token, array $body): array
{
    [$status, $content] = call('POST', 'Authorize', ['flinks-auth-key' => $token], $body);
    // 203 is no failure, and no success either.
    if ($status === 203 || !empty($content['SecurityChallenges'])) {
        return ['requestId' => $content['RequestId'], 'challenges' => $content['SecurityChallenges'], 'token' => $token];
    }
    return $status === 200 ? ['requestId' => $content['RequestId']] : throw new Refused($status, $content);
}

/** The status and the body; 0 where no answer came. */
function call(string $method, string $path, array $headers, ?array $body = null): array
{
    $headers += ['Accept' => 'application/json', 'Content-Type' => 'application/json'];
    $handle = curl_init(setting('FLINKS_API') . '/v3/' . setting('FLINKS_CUSTOMER_ID') . "/BankingServices/$path");
    curl_setopt_array($handle, [
        CURLOPT_CUSTOMREQUEST => $method,
        CURLOPT_HTTPHEADER => array_map(fn ($name) => "$name: $headers[$name]", array_keys($headers)),
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_FOLLOWLOCATION => false, // a redirect would take our keys with it
        CURLOPT_CONNECTTIMEOUT => 10,
        CURLOPT_TIMEOUT => PATIENCE,
    ]);
    if ($method === 'POST') {
        curl_setopt($handle, CURLOPT_POSTFIELDS, $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR));
    }
    $text = curl_exec($handle);
    $content = is_string($text) ? json_decode($text, true) : null;
    return [curl_getinfo($handle, CURLINFO_RESPONSE_CODE), is_array($content) ? $content : []];
}
