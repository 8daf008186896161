<?php
// Says which state it means to change, when the server insists.

const URL = 'http://localhost:8001/cause/428/note';

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

function put(string $text, string $etag = ''): int
{
    // An empty field is left out.
    [$status] = send('PUT', URL, [
        CURLOPT_HTTPHEADER => ['Content-Type: text/plain', "If-Match: $etag"],
        CURLOPT_POSTFIELDS => $text,
    ]);
    if ($status !== 428 || $etag !== '') {
        return $status;
    }
    [, $fields, $theirs] = send('GET', URL);
    // Here an application shows what would be overwritten.
    echo "there is: $theirs\n";
    return put($text, $fields['etag']);
}

echo put('mine');
// prints: there is: theirs
// prints: 200
