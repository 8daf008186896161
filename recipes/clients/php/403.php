<?php
// Tells who may not from who is not known; nothing is repeated.

const URL = 'http://localhost:8001/cause/403/cellar';

function get(string $url, array $options = []): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $content];
}

function read(string $user, string $password): string
{
    [$status, $content] = get(URL, [CURLOPT_USERPWD => "$user:$password"]);
    return match ($status) {
        200 => $content,
        401 => 'Log in again.',
        // The same credentials would be refused again: others may do.
        403 => "$user may not see this.",
        default => throw new RuntimeException("It answered $status."),
    };
}

echo read('guest', 'guest'), "\n", read('owner', 'owner');
// prints: guest may not see this.
// prints: Wine.
