<?php
// A short try-out of the running server: php smoke.php http://localhost:8000 LOGIN_ID. Ends with 0 if all is well.
declare(strict_types=1);

[, $server, $loginId] = $argv;
function ask(string $address, ?string $body): array
{
    $handle = curl_init($address);
    curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 240]);
    if ($body !== null) {
        curl_setopt($handle, CURLOPT_POSTFIELDS, $body);
    }
    return [(string) curl_exec($handle), curl_getinfo($handle, CURLINFO_RESPONSE_CODE)];
}
[$page] = ask($server, null);
echo 'page with a fresh token: ', str_contains($page, 'authorizeToken=') ? "yes\n" : "no\n";
[, $status] = ask("$server/flinks/webhook", '{}');
echo "a webhook without signature is refused: $status\n";
[$answer] = ask("$server/api/connected", json_encode(['loginId' => $loginId]));
echo "$answer\n";
exit($status === 401 && in_array(json_decode($answer, true)['state'] ?? '', ['ready', 'questions'], true) ? 0 : 1);
