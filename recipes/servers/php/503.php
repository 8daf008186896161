<?php
// Closes while the database is moved, and says when it will be open again.
// php -S localhost:8080 503.php

$until = strtotime('tomorrow'); // whoever moves it sets that

if (time() < $until) {
    header('Retry-After: ' . ($until - time()));
    $detail = 'The database is moved; we are back tomorrow.';
    problem(503, 'Service Unavailable', $detail);
}
echo 'lamp';

function problem(int $status, string $title, string $detail): never
{
    http_response_code($status);
    header('Content-Type: application/problem+json');
    echo json_encode(compact('status', 'title', 'detail'));
    exit;
}
