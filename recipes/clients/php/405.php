<?php
// Learns from Allow what can be done here.

const URL = 'http://localhost:8001/cause/405';

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

[$status, $fields] = send('DELETE', URL);
if ($status === 405) {
    // Here an application hides what cannot be done.
    $methods = preg_split('/\s*,\s*/', $fields['allow'] ?? '');
    echo 'It can be asked with ', implode(' and ', $methods);
}
// prints: It can be asked with GET and HEAD and OPTIONS
