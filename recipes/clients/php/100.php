<?php
// Sends content only once the server has said that it wants it.

const URL = 'http://localhost:8001/cause/100/upload';

function upload(string $content): string
{
    $curl = curl_init(URL);
    curl_setopt_array($curl, [
        CURLOPT_POSTFIELDS => $content,
        // For more than 1 MB it asks by itself.
        CURLOPT_HTTPHEADER => [
            'Content-Type: text/plain',
            'Expect: 100-continue',
        ],
        // Without an answer it sends anyway, after a second unless told.
        CURLOPT_EXPECT_100_TIMEOUT_MS => 5000,
        CURLOPT_HEADERFUNCTION => function ($curl, string $line): int {
            if (str_starts_with($line, 'HTTP/')) {
                echo trim($line), "\n";
            }
            return strlen($line);
        },
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
    ]);
    return curl_exec($curl) ?: throw new RuntimeException(curl_error($curl));
}

echo upload('hello');
// prints: HTTP/1.1 100 Continue
// prints: HTTP/1.1 200 OK
// prints: {"octets":5}
