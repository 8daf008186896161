<?php
// Sends the form of its data that the server takes.

const URL = 'http://localhost:8001/cause/415/inbox';

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

$forms = [
    'application/xml' => '<order><count>1</count></order>',
    'application/json' => '{"count":1}',
];
$post = fn (string $type) => send('POST', URL, [
    CURLOPT_HTTPHEADER => ["Content-Type: $type"],
    CURLOPT_POSTFIELDS => $forms[$type],
]);

[$status, $fields] = $post('application/xml');
$taken = $fields['accept-post'] ?? $fields['accept'] ?? '';
foreach (array_keys($forms) as $type) {
    if ($status === 415 && str_contains($taken, $type)) {
        [$status] = $post($type);
    }
}
echo $status;
// prints: 200
