<?php
// Reads a large file part by part, all parts of the same state.

const URL = 'http://localhost:8001/cause/206/file';

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

function parts(int $size): Generator
{
    $headers = [];
    for ($at = 0, $total = 1; $at < $total; $at += $size) {
        [$status, $fields, $part] = send('GET', URL, [
            CURLOPT_RANGE => $at . '-' . $at + $size - 1,
            CURLOPT_HTTPHEADER => $headers,
        ]);
        // A 412 says that it is another file now.
        if ($status !== 206) {
            throw new RuntimeException("It answered $status.");
        }
        yield $part;
        $headers = ["If-Match: {$fields['etag']}"];
        $total = (int) explode('/', $fields['content-range'])[1];
    }
}

foreach (parts(15) as $part) {
    echo "$part\n";
}
// prints: All letters: ab
// prints: cdefghijklmnopq
// prints: rstuvwxyz
