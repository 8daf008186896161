<?php
// Goes on with a download that broke off, unless the file is another now.

const URL = 'http://localhost:8001/cause/206/file';

function get(string $url, array $options = []): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    $content = curl_exec($curl);
    if ($content === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $content];
}

function resume(string $stored, string $etag): string
{
    [$status, $content] = get(URL, [
        CURLOPT_RANGE => strlen($stored) . '-',
        CURLOPT_HTTPHEADER => ["If-Range: $etag"],
    ]);
    return match ($status) {
        206 => $stored . $content,
        200 => $content, // all of it, as it is now
        default => throw new RuntimeException("It answered $status."),
    };
}

// What is there from last time: the beginning, and whose it is.
echo resume('All letters: abc', '"1"');
// prints: All letters: abcdefghijklmnopqrstuvwxyz
