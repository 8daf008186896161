<?php
// Locks a file before it is written, and waits while somebody else has it.

const URL = 'http://localhost:8001/dav/423/notes.txt';
const EXCLUSIVE = '<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>';

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

function lock(int $tries = 10): string
{
    $headers = ['Content-Type: application/xml', 'Timeout: Second-60'];
    [$status, $fields] = send('LOCK', URL, [
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_POSTFIELDS => EXCLUSIVE,
    ]);
    if ($status === 423 && $tries > 1) {
        usleep(300_000);
        return lock($tries - 1);
    }
    return $fields['lock-token'];
}

// Two processes want to write.
$isFirst = pcntl_fork() !== 0;
$token = lock();
usleep(300_000);
[$status] = send('PUT', URL, [
    CURLOPT_HTTPHEADER => ['Content-Type: text/plain', "If: ($token)"],
    CURLOPT_POSTFIELDS => $isFirst ? 'mine' : 'yours',
]);
send('UNLOCK', URL, [CURLOPT_HTTPHEADER => ["Lock-Token: $token"]]);
echo "$status\n";
$isFirst && pcntl_wait($end);
// prints: 204
// prints: 204
