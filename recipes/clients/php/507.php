<?php
// Says that there is no room, and how much there is.

const URL = 'http://localhost:8001/dav/507/large.txt';

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

[$status] = send('PUT', URL, [
    CURLOPT_HTTPHEADER => ['Content-Type: text/plain'],
    CURLOPT_POSTFIELDS => str_repeat('x', 70_000),
]);
// Nothing changes until somebody makes room: it is not repeated.
if ($status === 507) {
    [, , $folder] = send('PROPFIND', dirname(URL) . '/', [
        CURLOPT_HTTPHEADER => ['Depth: 0'],
    ]);
    preg_match('/quota-available-bytes>(\d+)</', $folder, $free);
    echo "No room, $free[1] octets are left.";
}
// prints: No room, … octets are left.
