<?php
// Goes on with a download that may be complete already.

const URL = 'http://localhost:8001/cause/416/file';

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

function complete(string $stored): string
{
    $range = [CURLOPT_RANGE => strlen($stored) . '-'];
    [$status, $fields, $content] = send('GET', URL, $stored ? $range : []);
    if ($status === 416) {
        // Content-Range says how long it is: bytes */10.
        $isWhole = $fields['content-range'] === 'bytes */' . strlen($stored);
        // If it is shorter than what is here, it is another file.
        return $isWhole ? $stored : complete('');
    }
    return $status === 206 ? $stored . $content : $content;
}

echo complete('0123456789');
// prints: 0123456789
