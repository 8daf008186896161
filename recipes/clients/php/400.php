<?php
// Shows what the server says is wrong with a request.

const URL = 'http://localhost:8001/cause/400/json';

function send(string $method, string $url, array $options = []): array
{
    $fields = [];
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_CUSTOMREQUEST => $method,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
        CURLOPT_HEADERFUNCTION => function ($curl, $line) use (&$fields) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $fields[strtolower($name)] = trim($value);
            return strlen($line);
        },
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $fields, $content];
}

function reasonOf(array $answer): string
{
    [$status, $fields, $content] = $answer;
    // Problem details (RFC 9457), where there are some.
    $type = $fields['content-type'] ?? '';
    if (!str_starts_with($type, 'application/problem+json')) {
        return (string) $status;
    }
    $problem = json_decode($content, true);
    return "$status {$problem['title']}: {$problem['detail']}";
}

$answer = send('POST', URL, [
    CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
    CURLOPT_POSTFIELDS => '{"a":',
]);
// The same request would fail again: it is shown, not repeated.
echo $answer[0] >= 400 ? reasonOf($answer) : $answer[2];
// prints: 400 Bad Request: …
