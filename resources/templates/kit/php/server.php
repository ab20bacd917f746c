<?php
// The server: one page, one callback, one webhook. Run it as README.md says.
declare(strict_types=1);

require __DIR__ . '/flinks.php';

// Collecting takes minutes. A web server has its own limit (request_terminate_timeout, proxy_read_timeout): above 210
// seconds there too. In production a queue's worker does this, and the page asks how it stands.
set_time_limit(0);
ignore_user_abort(true);
// What waits for an answer belongs to this visitor's session; it holds a token, so keep sessions off shared disks.
session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax']);

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$route = "$_SERVER[REQUEST_METHOD] " . preg_replace('#^/resume/.+#', '/resume', $path);
try {
    match ($route) {
        'GET /' => show(['widgetAddress' => address(['authorizeToken' => makeToken()])]),
        'GET /callback' => callback(),
        'GET /resume' => resume(substr($path, strlen('/resume/'))),
        'POST /api/connected' => connected(sent()),
        'POST /api/answers' => answers(sent()),
        'POST /flinks/webhook' => webhook(file_get_contents('php://input')),
        default => http_response_code(404),
    };
} catch (Refused $refused) {
    reply(['state' => 'failed', 'code' => $refused->flinksCode, 'say' => $refused->say]);
}

/** Where Flinks sends the browser if the widget was opened as a page, or its redirectUrl leads here. */
function callback(): void
{
    $loginId = $_GET['loginId'] ?? '';
    if (!is_string($loginId) || $loginId === '') {
        http_response_code(400);
        return;
    }
    show(['loginId' => $loginId]);
}

/** The other way to answer a bank's questions: in the widget. It needs the RequestId and another fresh token. */
function resume(string $requestId): void
{
    show(['widgetAddress' => address(['requestId' => rawurldecode($requestId), 'authorizeToken' => makeToken()])]);
}

/** Keep the LoginId: with it the data can be fetched again without the customer. `live` asks the bank anew. */
function connected(array $what): void
{
    wentOn(openSession((string) ($what['loginId'] ?? ''), ($what['live'] ?? false) === true));
}

/** The customer's answers go straight on; they are neither kept nor logged. */
function answers(array $what): void
{
    $requestId = (string) ($what['requestId'] ?? '');
    $token = $_SESSION['waiting'][$requestId] ?? null;
    unset($_SESSION['waiting'][$requestId]);
    if ($token === null) { // a session dies after eight idle minutes
        reply(['state' => 'failed', 'say' => 'That took a little too long. Please start again.']);
        return;
    }
    wentOn(answerQuestions($requestId, $token, $what['answers'] ?? []));
}

/** Checked over the raw body, before anything is parsed. Anything but 200 is sent again by Flinks, ten times. */
function webhook(string $body): void
{
    // Sources name two headers; both are accepted.
    $signature = $_SERVER['HTTP_FLINKS_AUTHENTICITY_KEY'] ?? $_SERVER['HTTP_X_FLINKS_SIGNATURE'] ?? '';
    if (!isSigned($body, $signature)) {
        reply(['say' => 'The signature is not right.'], 401);
        return;
    }
    // The same one may come twice: look the RequestId up before you act on it.
    reply(['took' => json_decode($body, true)['ResponseType'] ?? null]);
}

function wentOn(array $opened): void
{
    ['requestId' => $requestId] = $opened;
    if (isset($opened['challenges'])) {
        $_SESSION['waiting'][$requestId] = $opened['token'];
        $resume = '/resume/' . rawurlencode($requestId);
        $shown = ['requestId' => $requestId, 'challenges' => $opened['challenges'], 'resumeAddress' => $resume];
        reply(['state' => 'questions'] + $shown);
        return;
    }
    session_write_close(); // else this visitor's other requests wait as long as the bank
    // Here the accounts go into your database.
    reply(['state' => 'ready', 'accounts' => count(fetchAccounts($requestId))]);
}

function address(array $more): string
{
    parse_str(setting('FLINKS_CONNECT_PARAMETERS'), $chosen);
    return setting('FLINKS_CONNECT') . setting('FLINKS_WIDGET_PATH', '/v2/') . '?' . http_build_query($more + $chosen);
}

function show(array $settings): void
{
    $settings += ['widgetOrigin' => setting('FLINKS_CONNECT')];
    header('Cache-Control: no-store'); // the page holds a token: no cache may keep it
    $text = json_encode($settings, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    echo str_replace('__SETTINGS__', $text, file_get_contents(__DIR__ . '/page.html'));
}

function sent(): array
{
    $content = json_decode(file_get_contents('php://input'), true);
    return is_array($content) ? $content : [];
}

function reply(array $content, int $status = 200): void
{
    http_response_code($status);
    header('Content-Type: application/json');
    echo json_encode($content, JSON_THROW_ON_ERROR);
}
