<?php
// Counts on without overwriting what others counted meanwhile.

const URL = 'http://localhost:8001/cause/412/counter';

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

function add(int $amount, int $tries = 4): int
{
    [, $fields, $content] = send('GET', URL);
    $count = json_decode($content, true)['count'] + $amount;
    [$status] = send('PUT', URL, [
        CURLOPT_HTTPHEADER => [
            'Content-Type: application/json',
            "If-Match: {$fields['etag']}",
        ],
        CURLOPT_POSTFIELDS => json_encode(['count' => $count]),
    ]);
    return match (true) {
        $status < 300 => $count,
        // Somebody was faster: all of it again, with what is there now.
        $status === 412 && $tries > 1 => add($amount, $tries - 1),
        default => throw new RuntimeException("It answered $status."),
    };
}

echo add(1);
// prints: 3
