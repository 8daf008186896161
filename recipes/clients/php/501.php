<?php
// Asks with QUERY, or with POST where the server does not know it yet.

const URL = 'http://localhost:8001/cause/501/search';

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

$question = [CURLOPT_POSTFIELDS => http_build_query(['words' => 'codes'])];
[$status, , $content] = send('QUERY', URL, $question);
if ($status === 501) {
    // It will not know it the next time either.
    [$status, , $content] = send('POST', URL, $question);
}
echo "$status found ", json_decode($content, true)['found'];
// prints: 200 found 3
