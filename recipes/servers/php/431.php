<?php
// Reads fields of up to four kilobytes, and says which one is too large.
// php -S localhost:8080 431.php

$most = 4096;

foreach (getallheaders() as $name => $value) {
    if (strlen($value) > $most) {
        $title = 'Request Header Fields Too Large';
        problem(431, $title, "$name has more than $most octets.");
    }
}
echo 'Lamps';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
