<?php
// Gets a fresh token when the one that it has has expired.

const URL = 'http://localhost:8001/cause/401/account';

function send(string $url, array $options = []): array
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

function getWith(array &$tokens, bool $isSecond = false): array
{
    $headers = ["Authorization: Bearer {$tokens['access']}"];
    $answer = send(URL, [CURLOPT_HTTPHEADER => $headers]);
    // Once: a second 401 is the end.
    if ($answer[0] !== 401 || $isSecond) {
        return $answer;
    }
    $tokens['access'] = fresh($tokens['refresh']);
    return getWith($tokens, true);
}

function fresh(string $refresh): string
{
    [$status, $content] = send(str_replace('account', 'token', URL), [
        CURLOPT_POSTFIELDS => http_build_query([
            'grant_type' => 'refresh_token',
            'refresh_token' => $refresh,
        ]),
    ]);
    if ($status !== 200) {
        throw new RuntimeException('Log in again.');
    }
    return json_decode($content, true)['access_token'];
}

$tokens = ['access' => 'expired', 'refresh' => 'valid'];
echo implode(' ', getWith($tokens));
// prints: 200 {"name":"user"}
