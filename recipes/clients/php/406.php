<?php
// Asks for its favourite, and for anything if there is none of it.

const URL = 'http://localhost:8001/cause/406';

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

function accept(string $type): array
{
    return send('GET', URL, [CURLOPT_HTTPHEADER => ["Accept: $type"]]);
}

// One request does the same: Accept: image/png, */*;q=0.1
[$status, $fields] = accept('image/png');
if ($status === 406) {
    [$status, $fields] = accept('*/*');
}
echo "$status {$fields['content-type']}";
// prints: 200 text/plain…
